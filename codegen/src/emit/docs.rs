//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

/// Columns of text in a documentation comment.
const WIDTH: usize = 92;

/// Paragraphs of a documentation comment.
#[derive(Debug, Default)]
pub struct Docs {
    lines: Vec<String>,
}

impl Docs {
    /// Begins with a paragraph of prose.
    pub fn new(text: &str) -> Self {
        Self::default().paragraph(text)
    }

    /// Begins with a paragraph of prose, below another one.
    pub fn continued(text: &str) -> Self {
        let mut docs = Self::default();
        docs.lines.push(String::new());
        docs.lines.extend(wrap(&begun(&escape(text)), "", ""));
        docs
    }

    /// Adds a paragraph of prose; nothing if it is empty.
    pub fn paragraph(mut self, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.gap();
            self.lines.extend(wrap(&begun(&escape(text)), "", ""));
        }
        self
    }

    /// Adds a paragraph of Markdown of our own, as it is.
    pub fn markdown(mut self, text: &str) -> Self {
        self.gap();
        self.lines.extend(wrap(text, "", ""));
        self
    }

    /// Adds a link to the page that the facts come from.
    pub fn page(self, title: &str, address: &str) -> Self {
        self.markdown(&format!("Page: {}", link(title, address)))
    }

    /// Adds what can do harm if overlooked, each with a loud beginning.
    pub fn warnings(mut self, warnings: &[String]) -> Self {
        for warning in warnings {
            self.gap();
            self.lines
                .extend(wrap(&format!("**Warning:** {}", escape(warning)), "", ""));
        }
        self
    }

    /// Adds a list.
    pub fn list(mut self, items: &[String]) -> Self {
        if !items.is_empty() {
            self.gap();
        }
        for item in items {
            self.lines.extend(wrap(&begun(&escape(item)), "- ", "  "));
        }
        self
    }

    /// Adds lines as they are: code.
    pub fn verbatim(mut self, lines: Vec<String>) -> Self {
        if !lines.is_empty() {
            self.gap();
        }
        self.lines.extend(lines);
        self
    }

    fn gap(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    /// The lines, without the sign of a comment.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// The attributes of the module that they stand in.
    pub fn inner_tokens(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            }
        });
        quote!(#(#![doc = #lines])*)
    }
}

/// What something is, in the words of the specification, and where it stands there. Without words
/// the place is all there is to say.
pub fn described(description: &str, key: &str) -> String {
    match description.trim() {
        "" => code(key),
        words => format!("{words} ({})", code(key)),
    }
}

/// Text in the typeface of code, whatever is in it.
pub fn code(text: &str) -> String {
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A space at either end keeps a backtick of the text from becoming part of the fence.
    let gap = if longest > 0 { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// A link to a page.
fn link(title: &str, address: &str) -> String {
    let plain =
        !address.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>'));
    let address = if plain {
        address.to_owned()
    } else {
        format!("<{}>", address.replace(['<', '>'], ""))
    };
    format!("[{}]({address})", escape(title))
}

/// Keeps prose from being read as links or HTML; what stands in backticks is left alone.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        escape_prose(&rest[..start], &mut escaped);
        rest = &rest[start..];
        let fence = rest.len() - rest.trim_start_matches('`').len();
        if let Some(length) = closing(&rest[fence..], fence) {
            let end = fence + length + fence;
            escaped.push_str(&rest[..end]);
            rest = &rest[end..];
        } else {
            escaped.push_str(&"\\`".repeat(fence));
            rest = &rest[fence..];
        }
    }
    escape_prose(rest, &mut escaped);
    escaped
}

/// How far it is to the run of exactly `fence` backticks that ends a span of code.
fn closing(text: &str, fence: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(next) = text[at..].find('`') {
        let start = at + next;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == fence {
            return Some(start);
        }
        at = start + run;
    }
    None
}

fn escape_prose(text: &str, escaped: &mut String) {
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let special = match c {
            '<' | '>' | '[' | ']' | '*' | '\\' | '~' => true,
            // Between letters it means nothing, as in `error_code`.
            '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
            '&' => next.is_ascii_alphabetic() || next == '#',
            _ => false,
        };
        if special {
            escaped.push('\\');
        }
        escaped.push(c);
        before = c;
    }
}

/// Keeps the first word of prose from beginning a list or a heading.
fn begun(text: &str) -> String {
    let text = text.trim_start();
    let word = text.split_whitespace().next().unwrap_or_default();
    if !begins_block(word) {
        return text.to_owned();
    }
    // The sign is at the word's end in `1.` and at its beginning otherwise.
    let at = if word.starts_with(|c: char| c.is_ascii_digit()) {
        word.len() - 1
    } else {
        0
    };
    format!("{}\\{}", &text[..at], &text[at..])
}

/// Whether a line that begins with this word would be a list, a heading or a rule.
fn begins_block(word: &str) -> bool {
    let consists_of = |c: char| !word.is_empty() && word.chars().all(|other| other == c);
    let number = word.strip_suffix(['.', ')']).unwrap_or_default();
    let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    is_number
        || ['-', '+', '*', '#', '=', '>'].into_iter().any(consists_of)
        || word.starts_with("```")
}

fn wrap(text: &str, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut width = line.len();
    let mut empty = true;
    for word in text.split_whitespace() {
        let more = word.chars().count();
        if !empty && width + 1 + more > WIDTH && !begins_block(word) {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            width = line.len();
            empty = true;
        }
        if !empty {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        width += more;
        empty = false;
    }
    lines.push(line);
    lines
}
