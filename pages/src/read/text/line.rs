//! The lines of a file, each with its number, its indentation and without the mark of a list.

use crate::document::Line;

/// A line of the file.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its number, from 1.
    pub number: u32,
    /// The line without its end.
    pub raw: &'a str,
    /// The text, trimmed, without the mark of a list.
    pub text: &'a str,
    /// Whether the line began with the mark of a list.
    pub item: bool,
}

const MARKS: &[char] = &['•', '·', '●', '○', '▪', '■', '◦', '‣', '∙', '➢'];

impl<'a> Source<'a> {
    fn new(number: u32, raw: &'a str) -> Self {
        let raw = raw.trim_end_matches('\r');
        let trimmed = trim(raw);
        let (text, item) = match without_mark(trimmed) {
            Some(text) => (text, true),
            None => (trimmed, false),
        };
        Self {
            number,
            raw,
            text,
            item,
        }
    }

    /// Nothing stands on the line, not even a mark.
    pub const fn is_blank(&self) -> bool {
        self.text.is_empty() && !self.item
    }

    /// The line as blocks have it.
    pub fn line(&self) -> Line {
        Line {
            line: self.number,
            text: single_spaced(self.text),
            item: self.item,
        }
    }
}

/// The lines of a text. A mark of a list that stands alone belongs to the line after it.
pub fn split(text: &str) -> Vec<Source<'_>> {
    let indentation = indentation(text);
    let mut lines: Vec<Source<'_>> = Vec::new();
    for (index, raw) in text.split('\n').enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let raw = raw.get(indentation..).unwrap_or_default();
        let mut line = Source::new(number, raw);
        if let Some(last) = lines.last_mut()
            && last.item
            && last.text.is_empty()
            && !line.is_blank()
        {
            line.item = true;
            last.item = false;
        }
        lines.push(line);
    }
    if let Some(last) = lines.last_mut()
        && last.text.is_empty()
    {
        last.item = false;
    }
    lines
}

/// By how much the whole page is indented.
fn indentation(text: &str) -> usize {
    text.split('\n')
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0)
}

/// A text without spaces, invisible ones included, at its ends.
pub fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}'))
}

/// A text with single spaces.
pub fn single_spaced(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}

/// The text after a mark of a list; `- ` and `* ` count only with the space, or alone.
fn without_mark(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix(MARKS) {
        return Some(trim(rest));
    }
    if text == "-" {
        return Some("");
    }
    ["- ", "* ", "– "]
        .iter()
        .find_map(|mark| text.strip_prefix(mark))
        .map(trim)
}
