//! Lines with pipes, cut to pieces.

use super::line::{Source, single_spaced, trim};
use crate::document::Line;

/// What separates cells: a pipe, or a tab.
pub type Separator = char;

/// The parts of a line that separators are between; a `\|` separates nothing.
pub fn parts(text: &str, separator: Separator) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut begin = 0;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if c == separator && !escaped {
            parts.push(text.get(begin..at).unwrap_or_default());
            begin = at + c.len_utf8();
        }
        escaped = c == '\\' && !escaped;
    }
    parts.push(text.get(begin..).unwrap_or_default());
    parts
}

/// The number of columns of a rule: `---|---|---|`, `|:--|--:|`. None if the line is no rule.
pub fn rule(text: &str) -> Option<usize> {
    let is_rule = text.len() >= 3
        && text.contains("--")
        && text.contains('|')
        && text
            .chars()
            .all(|c| matches!(c, '-' | '|' | ':' | ' ' | '+'));
    is_rule.then(|| text.split('|').filter(|part| part.contains('-')).count())
}

/// The text between separators, as cells have it: no line if it is empty.
pub fn lines(source: &Source<'_>, part: &str, first: bool) -> Vec<Line> {
    let text = trim(part);
    if text.is_empty() {
        return Vec::new();
    }
    vec![Line {
        line: source.number,
        text: single_spaced(&text.replace("\\|", "|")),
        item: source.item && first,
    }]
}

/// Whether a line has a separator that is not escaped.
pub fn has(text: &str, separator: Separator) -> bool {
    text.contains(separator) && (!text.contains('\\') || parts(text, separator).len() > 1)
}
