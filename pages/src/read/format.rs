//! Which format a text is in. Its content decides; the name of the file only where the content does not.

use crate::words::begins_with_column;

/// A format that a reader exists for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Tags.
    Html,
    /// Headings by `#`, tables with a rule, or tables of HTML.
    Markdown,
    /// `reStructuredText`: directives, underlined headings, tables with borders.
    Rst,
    /// What a browser or a crawler left of a page: no mark-up, whatever separates the cells.
    Text,
}

/// What of each format was seen.
#[derive(Default)]
struct Signs {
    markdown: u32,
    rst: u32,
    /// Links and bold words, which crawled text has where the vendor's own text has them.
    inline: u32,
    /// Headings by `#`, fences of code: what HTML never has.
    own: u32,
    /// `| --- | --- |`
    rules: u32,
    /// Headings of tables that stand in a line without marks: `Parameter Type Description`.
    rows: u32,
    /// Lines of prose, and those of them that follow another one directly.
    prose: u32,
    dense: u32,
    closing_tags: usize,
}

impl Format {
    /// The format of a text in a file of this name.
    #[must_use]
    pub fn of(name: &str, text: &str) -> Self {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let ends = |endings: &[&str]| endings.iter().any(|e| e.eq_ignore_ascii_case(ending));
        let start = after_comments(text);
        if begins_as_page(start) {
            return Self::Html;
        }
        let signs = Signs::of(text);
        if signs.rst > signs.markdown + signs.inline {
            return Self::Rst;
        }
        // A page of which the frame was cut away still begins with a tag.
        let is_named_html = ends(&["html", "htm", "xhtml"]);
        if start.starts_with('<') && (is_named_html || signs.closing_tags > 4) && signs.own == 0 {
            return Self::Html;
        }
        let named = u32::from(ends(&["md", "markdown"]));
        // Rows of pipes occur in crawled text, too, with or without a rule. There, lines of prose follow
        // each other directly, and Markdown would join them to one paragraph.
        let spaced = signs.dense * 4 <= signs.prose;
        let rules = if spaced { signs.rules.min(1) * 2 } else { 0 };
        let whole = signs.own > 0 || (spaced && signs.rows == 0);
        let inline = if whole { signs.inline } else { 0 };
        if signs.markdown + inline + rules + named >= 2 {
            Self::Markdown
        } else if ends(&["rst"]) && signs.rst > 0 {
            Self::Rst
        } else {
            Self::Text
        }
    }
}

/// What follows comments and processing instructions at the beginning.
fn after_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?") => ">",
            _ => return rest,
        };
        match rest.split_once(end) {
            Some((_, after)) => rest = after.trim_start(),
            None => return rest,
        }
    }
}

fn begins_as_page(start: &str) -> bool {
    let tags = ["<!doctype", "<html", "<head", "<body", "<meta", "<title"];
    tags.iter().any(|tag| {
        start
            .get(..tag.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(tag))
    })
}

impl Signs {
    fn of(text: &str) -> Self {
        let mut signs = Self {
            closing_tags: text.matches("</").count(),
            ..Self::default()
        };
        let mut before = "";
        let mut is_first = true;
        let mut in_fence = false;
        for line in text.lines() {
            let trimmed = line.trim();
            if trimmed.starts_with("```") {
                in_fence = !in_fence;
                signs.markdown += 1;
                signs.own += 1;
            } else if !in_fence && !trimmed.is_empty() {
                signs.line(line, trimmed, before, is_first);
                is_first = false;
            }
            before = trimmed;
        }
        signs
    }

    fn line(&mut self, line: &str, trimmed: &str, before: &str, is_first: bool) {
        if is_directive(trimmed) || is_border(trimmed) || trimmed.contains(":ref:`") {
            self.rst += 2;
        }
        if is_rule(trimmed) {
            // In Markdown the headings stand above it, all on one line.
            let is_below_headings = before.trim_matches(['|', ' ']).contains('|');
            self.rules += u32::from(is_below_headings);
        } else if trimmed.starts_with('|') {
            return;
        }
        let heading = line.trim_start_matches('#');
        let hashes = line.len() - heading.len();
        let is_heading = (1..=6).contains(&hashes) && heading.starts_with(' ');
        // A single `#` is a comment in many languages of sample code.
        if is_heading && (hashes > 1 || is_first) {
            self.markdown += 2;
            self.own += 1;
        }
        if trimmed.starts_with("**") || trimmed.contains("](") || trimmed.contains("\\_") {
            self.inline += 1;
        }
        if trimmed.starts_with("<table") || trimmed == "Markdown Content:" {
            self.markdown += 2;
        }
        if is_underline(trimmed) && !before.is_empty() {
            self.markdown += 1;
        }
        let is_head = trimmed.len() < 120
            && !trimmed.contains('|')
            && begins_with_column(trimmed)
            && (trimmed.ends_with("Description") || trimmed.ends_with("描述"));
        self.rows += u32::from(is_head);
        self.prose += 1;
        self.dense += u32::from(!before.is_empty() && !before.starts_with('|'));
    }
}

/// `.. table::`, `.. _label:`
fn is_directive(line: &str) -> bool {
    let Some(rest) = line.strip_prefix(".. ") else {
        return false;
    };
    let word = rest.split_whitespace().next().unwrap_or_default();
    word.ends_with("::") || (rest.starts_with('_') && rest.ends_with(':')) || rest.starts_with('|')
}

/// `+-----+-----+`, `=====  =====`
fn is_border(line: &str) -> bool {
    let is_grid = line.len() > 4
        && line.starts_with("+-")
        && line.ends_with('+')
        && line.chars().all(|c| matches!(c, '+' | '-' | '='));
    let is_simple = line.starts_with("==")
        && line.contains("= =")
        && line.chars().all(|c| matches!(c, '=' | ' '));
    is_grid || is_simple
}

/// `| --- | :---: |`
fn is_rule(line: &str) -> bool {
    line.starts_with('|')
        && line.contains("--")
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// `=====`, `-----`
fn is_underline(line: &str) -> bool {
    line.len() > 2 && (line.chars().all(|c| c == '=') || line.chars().all(|c| c == '-'))
}
