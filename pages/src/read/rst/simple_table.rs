//! Tables whose columns are marked by the borders above and below only.

use super::columns;
use super::inline::Inline;
use super::rows::{self, Text};
use super::source::Line;
use crate::Finding;
use crate::document::{Row, Table};
use crate::read::shape::COLUMNS;

/// Whether a line is a border: `=====  ===`.
pub(super) fn is_border(text: &str) -> bool {
    text.starts_with("==") && text.contains(' ') && text.chars().all(|c| matches!(c, '=' | ' '))
}

/// The index after the last line of the table that begins with this line: after the border that an empty
/// line follows, or nothing.
pub(super) fn end(lines: &[Line<'_>], start: usize) -> usize {
    let mut index = start + 1;
    while let Some(line) = lines.get(index) {
        index += 1;
        let is_last = lines.get(index).is_none_or(Line::is_blank);
        if is_border(line.text) && is_last {
            break;
        }
    }
    index
}

/// Reads the table that these lines are.
pub(super) fn read(inline: &Inline, lines: &[Line<'_>]) -> (Table, Option<Finding>) {
    let number = lines.first().map_or(0, |line| line.number);
    let indent = lines.first().map_or(0, |line| line.indent);
    let starts = starts(lines.first().map_or("", |line| line.text));
    let mut found: Vec<(u32, Vec<Text>)> = Vec::new();
    let mut heads = 0;
    let inner = lines.get(1..).unwrap_or_default();
    for (index, line) in inner.iter().enumerate() {
        let is_rule =
            line.text.starts_with("--") && line.text.chars().all(|c| matches!(c, '-' | ' '));
        if is_border(line.text) {
            if index + 1 < inner.len() {
                heads = found.len();
            }
        } else if !is_rule {
            // Lines are indented as the border, and more where the first cell is empty.
            let blanks = " ".repeat(line.indent.saturating_sub(indent).min(2000));
            let columns = columns::of(&format!("{blanks}{}", line.text));
            add(&mut found, &starts, line, &columns);
        }
    }
    let rows = found.into_iter().map(|(line, cells)| Row {
        line,
        cells: cells.iter().map(|text| rows::cell(inline, text)).collect(),
    });
    rows::table(rows.collect(), heads, number)
}

/// Where columns begin.
fn starts(border: &str) -> Vec<usize> {
    let mut before = ' ';
    let mut starts = Vec::new();
    for (at, c) in border.chars().enumerate() {
        if c == '=' && before == ' ' && starts.len() < COLUMNS {
            starts.push(at);
        }
        before = c;
    }
    starts
}

/// Adds a line: a row begins where the first column is not empty.
fn add(rows: &mut Vec<(u32, Vec<Text>)>, starts: &[usize], line: &Line<'_>, columns: &[char]) {
    let ends = starts.iter().skip(1).copied().chain([usize::MAX]);
    let mut texts: Vec<String> = Vec::with_capacity(starts.len());
    for (start, end) in starts.iter().zip(ends) {
        texts.push(columns::text(columns, *start, end));
    }
    let begins = texts.first().is_some_and(|text| !text.trim().is_empty());
    if begins || (rows.is_empty() && !line.is_blank()) {
        rows.push((line.number, vec![Text::new(); starts.len()]));
    }
    if let Some((_, cells)) = rows.last_mut() {
        for (cell, text) in cells.iter_mut().zip(texts) {
            cell.push((line.number, text));
        }
    }
}
