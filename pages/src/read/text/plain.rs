//! Tables in which every cell is a paragraph or more, and nothing says where one ends.

use super::edge;
use super::found::Found;
use super::header::{self, Header};
use super::key::Key;
use super::line::Source;
use super::{code, shape};
use crate::document::{Cell, Layout, Line};
use crate::words::Column;
use crate::{Finding, Kind};

/// The lines that may be cells of a table, and the first line after them.
pub fn part<'a>(lines: &[Source<'a>], from: usize) -> (Vec<Source<'a>>, usize) {
    let mut cells: Vec<Source<'a>> = Vec::new();
    for (at, line) in lines.iter().enumerate().skip(from) {
        if line.is_blank() {
            continue;
        }
        if ends(lines, at, cells.last()) {
            return (cells, at);
        }
        cells.push(*line);
    }
    (cells, lines.len())
}

/// Whether the table ends before this line.
pub fn ends(lines: &[Source<'_>], at: usize, before: Option<&Source<'_>>) -> bool {
    let Some(line) = lines.get(at) else {
        return true;
    };
    if edge::ends_table(line) || code::ends_table(lines, at) {
        return true;
    }
    let begins_table = header::at(lines, at).is_some();
    if !begins_table && !edge::may_end_table(line) {
        return false;
    }
    // `Error code` after a type is a description, not a heading.
    if before.is_some_and(|before| shape::is_known_type(before.text)) {
        return false;
    }
    begins_table || {
        let next = next_text(lines, at + 1);
        next.is_none_or(|next| {
            code::ends_table(lines, next)
                || header::at(lines, next).is_some()
                || lines
                    .get(next)
                    .is_some_and(|line| line.text.starts_with('|') || edge::follows_heading(line))
        })
    }
}

fn next_text(lines: &[Source<'_>], from: usize) -> Option<usize> {
    (from..lines.len().min(from + 5)).find(|at| lines.get(*at).is_some_and(|line| !line.is_blank()))
}

/// The table of these headings.
pub fn table(lines: &[Source<'_>], header: Header) -> Option<Found> {
    let (cells, next) = part(lines, header.next);
    let mut found = Found::new(header.lines, header.columns, Layout::Paragraphs);
    let key = Key::of(&found.columns);
    let starts = starts(&cells, &key);
    let whole = starts.first().is_some_and(|start| start.at == 0) && !key.is_weak();
    if whole || !grid(&mut found, &cells) {
        let first = starts.first()?;
        if first.at > 0 {
            let message = "these cells stand before the first row that could be told; compare them with the page itself";
            let line = cells.first().map_or(found.line, |cell| cell.number);
            found
                .findings
                .push(Finding::new(Kind::Lost, "row", line, "", message));
        }
        rows(&mut found, &cells, &starts);
    }
    Some(found.finished(next))
}

/// Where a row begins, and in which of its lines the columns of the key are.
struct Start {
    at: usize,
    places: Vec<Option<usize>>,
}

/// Where rows begin.
fn starts(cells: &[Source<'_>], key: &Key) -> Vec<Start> {
    let mut starts = Vec::new();
    let mut at = 0;
    while at < cells.len() {
        let rest = cells.get(at..).unwrap_or_default();
        // Where the last column tells itself, a row begins only after one.
        let before = cells.get(at.wrapping_sub(1));
        let closed = before.is_none_or(|before| shape::fits(key.last, before.text) != Some(false));
        match key
            .begin(rest.get(..rest.len().min(8)).unwrap_or_default())
            .filter(|_| closed)
        {
            Some(places) => {
                let used = places.iter().flatten().count().max(1);
                starts.push(Start { at, places });
                at += used;
            }
            None => at += 1,
        }
    }
    starts
}

/// Makes rows of the cells between the starts.
fn rows(found: &mut Found, cells: &[Source<'_>], starts: &[Start]) {
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).map_or(cells.len(), |next| next.at);
        row(
            found,
            cells.get(start.at..end).unwrap_or_default(),
            &start.places,
        );
    }
}

/// Adds the row of these lines, of which the first ones are in these places of the key.
pub fn row(found: &mut Found, part: &[Source<'_>], places: &[Option<usize>]) {
    let line = part.first().map_or(1, |cell| cell.number);
    let mut row: Vec<Cell> = Vec::new();
    for place in places {
        let line = place.and_then(|place| part.get(place)).map(Source::line);
        row.push(Cell {
            missing: line.is_none(),
            lines: line.into_iter().collect(),
        });
    }
    let used = places.iter().flatten().count();
    let free: Vec<Line> = part.iter().skip(used).map(Source::line).collect();
    share(found, &mut row, free, line);
    found.push_aligned(row, line);
}

/// Shares the lines after the key among the columns after it: one for each, and what is left for the last.
fn share(found: &mut Found, row: &mut Vec<Cell>, mut free: Vec<Line>, line: u32) {
    let columns = found.columns.len().saturating_sub(row.len());
    let doubtful = columns > 1 && free.len() != columns;
    let last = found.columns.last().copied().flatten();
    let fits = |line: &Line| shape::fits(last, &line.text) == Some(true);
    if columns > 1 && free.last().is_some_and(fits) {
        return share_before(columns, row, free);
    }
    let described = found
        .columns
        .len()
        .checked_sub(1)
        .filter(|_| last == Some(Column::Description) && free.len() < columns);
    if columns > 1
        && let Some(described) = described
    {
        // Fewer cells than columns: that of the description is the one that is there.
        let lines = free.pop();
        row.extend(free.into_iter().map(|line| Cell {
            lines: vec![line],
            missing: false,
        }));
        row.resize(
            described,
            Cell {
                missing: true,
                ..Cell::default()
            },
        );
        row.push(Cell {
            missing: lines.is_none(),
            lines: lines.into_iter().collect(),
        });
        return doubt(found, line);
    }
    let mut free = free.into_iter();
    for left in (1..=columns).rev() {
        let lines: Vec<Line> = if left == 1 {
            free.by_ref().collect()
        } else {
            free.next().into_iter().collect()
        };
        row.push(Cell {
            missing: lines.is_empty() && columns > 1,
            lines,
        });
    }
    if columns == 0
        && let Some(last) = row.last_mut()
    {
        last.lines.extend(free);
    }
    if doubtful {
        doubt(found, line);
    }
}

fn doubt(found: &mut Found, line: u32) {
    let message = "nothing in the text says where the cells of this row end; compare them with the page itself";
    found
        .findings
        .push(Finding::new(Kind::Unclear, "cells", line, "", message));
}

/// Shares the lines among the columns if the last line is that of the last column.
fn share_before(columns: usize, row: &mut Vec<Cell>, mut free: Vec<Line>) {
    let last = free.pop();
    let mut free = free.into_iter();
    for left in (1..columns).rev() {
        let lines: Vec<Line> = if left == 1 {
            free.by_ref().collect()
        } else {
            free.next().into_iter().collect()
        };
        row.push(Cell {
            missing: lines.is_empty(),
            lines,
        });
    }
    row.push(Cell {
        lines: last.into_iter().collect(),
        missing: false,
    });
}

/// A table whose rows have a line for each column.
fn grid(found: &mut Found, cells: &[Source<'_>]) -> bool {
    let width = found.columns.len();
    if cells.is_empty() || !cells.len().is_multiple_of(width) {
        return false;
    }
    let fits = |row: &[Source<'_>]| {
        row.iter()
            .zip(&found.columns)
            .all(|(cell, column)| !cell.item && shape::fits(*column, cell.text) != Some(false))
    };
    if !cells.chunks(width).all(fits) {
        return false;
    }
    for row in cells.chunks(width) {
        let line = row.first().map_or(1, |cell| cell.number);
        let row = row
            .iter()
            .map(|cell| Cell {
                lines: vec![cell.line()],
                missing: false,
            })
            .collect();
        found.push_aligned(row, line);
    }
    true
}
