//! The lines of a page, with their indentation.

use super::inline::Inline;

/// A page.
pub(super) struct Source<'a> {
    /// Its lines, the first one at 0.
    pub lines: Vec<Line<'a>>,
    /// What makes plain text of its lines.
    pub inline: Inline,
}

/// A line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Its number, counted from 1.
    pub number: u32,
    /// How many blanks it begins with.
    pub indent: usize,
    /// The rest, without blanks at its end.
    pub text: &'a str,
}

impl<'a> Source<'a> {
    /// The lines of a text.
    pub(super) fn of(text: &'a str) -> Self {
        let lines: Vec<Line<'a>> = (1_u32..)
            .zip(text.lines())
            .map(|(number, line)| Line::of(number, line))
            .collect();
        let inline = Inline::of(&lines);
        Self { lines, inline }
    }

    /// The line at an index.
    pub(super) fn get(&self, index: usize) -> Option<Line<'a>> {
        self.lines.get(index).copied()
    }

    /// The index after the block that is indented deeper than this, and the index of its first line.
    pub(super) fn block(&self, start: usize, indent: usize) -> std::ops::Range<usize> {
        let mut end = start;
        let mut index = start;
        let mut first = None;
        while let Some(line) = self.get(index) {
            if !line.is_blank() {
                if line.indent <= indent {
                    break;
                }
                first.get_or_insert(index);
                end = index + 1;
            }
            index += 1;
        }
        first.unwrap_or(end)..end
    }
}

impl<'a> Line<'a> {
    /// A line with this number.
    pub(super) fn of(number: u32, line: &'a str) -> Self {
        let line = line.trim_end();
        let text = line.trim_start();
        // A tabulator stands for eight columns at most; what matters is what is deeper than what.
        let blanks = line.get(..line.len() - text.len()).unwrap_or_default();
        let indent = blanks.chars().map(|c| if c == '\t' { 8 } else { 1 }).sum();
        Self {
            number,
            indent,
            text,
        }
    }

    /// Whether there is nothing on it.
    pub(super) const fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// What follows the mark of an item, and how far it is indented: `-  a`, `1. a`, `#. a`.
    pub(super) fn item(&self) -> Option<&'a str> {
        let rest = self
            .text
            .strip_prefix(['-', '*', '+', '•'])
            .or_else(|| numbered(self.text))?;
        (rest.is_empty() || rest.starts_with(' ')).then(|| rest.trim_start())
    }
}

/// What follows `1.`, `12)`, `(3)`, `#.`, `a.`
fn numbered(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let digits = inner.len() - inner.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = match digits {
        0 => inner.strip_prefix(|c: char| c == '#' || c.is_ascii_lowercase())?,
        1..=3 => inner.get(digits..)?,
        _ => return None,
    };
    rest.strip_prefix(['.', ')'])
}
