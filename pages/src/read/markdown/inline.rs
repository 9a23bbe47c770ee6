//! Tags within a line of Markdown.

use crate::document::Line;
use crate::read::characters::squeezed;

/// What a tag within a line means.
pub(super) enum Inline {
    /// A new line begins: `<br>`, `<p>`.
    Break,
    /// A new line begins, and it is an item: `<li>`.
    Item,
    /// Nothing that a reader sees: `<a name="x">`, `</b>`.
    Nothing,
    /// It is no tag of HTML, but a text that was not escaped: `List<String>`.
    Text,
}

/// Names that a page may mean as tags.
const TAGS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "blockquote",
    "center",
    "code",
    "dd",
    "del",
    "dl",
    "dt",
    "em",
    "font",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "ol",
    "pre",
    "s",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
    "iframe",
    "script",
    "hr",
    "details",
    "summary",
    "video",
    "nobr",
    "mark",
];

impl Inline {
    /// What this tag means.
    pub(super) fn of(tag: &str) -> Self {
        let name: String = tag
            .trim_start_matches(['<', '/'])
            .chars()
            .take_while(|c| !c.is_whitespace() && !matches!(c, '>' | '/'))
            .collect();
        match name.to_ascii_lowercase().as_str() {
            "li" if !tag.starts_with("</") => Self::Item,
            "br" | "p" | "div" | "li" => Self::Break,
            name if TAGS.contains(&name) || name.starts_with(['!', '?']) => Self::Nothing,
            _ => Self::Text,
        }
    }
}

/// Bullets that a page writes itself.
const BULLETS: [char; 5] = ['•', '●', '·', '■', '◦'];

/// Lines as they are shown, without those that are empty.
pub(super) fn cleaned(mut lines: Vec<Line>) -> Vec<Line> {
    for line in &mut lines {
        let text = squeezed(&line.text);
        let own = text
            .strip_prefix(BULLETS)
            .or_else(|| text.strip_prefix("- "));
        line.item |= own.is_some();
        own.unwrap_or(&text).trim().clone_into(&mut line.text);
    }
    lines.retain(|line| !line.text.is_empty());
    lines
}

/// All lines as one.
pub(super) fn joined(lines: &[Line]) -> String {
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    texts.join(" ")
}
