//! Tables with a cell on a line, `cell |`, and those where a lone `|` stands before each row.

use super::edge;
use super::found::Found;
use super::header;
use super::line::Source;
use super::{align, pipe, shape};
use crate::document::{Cell, Layout, Line};
use crate::words::{self, Column};

/// How many lines one cell may have.
const LONGEST_CELL: usize = 200;
/// How many lines the headings of a table may have.
const LONGEST_HEADER: usize = 60;

/// A cell of the stream, and the line in which its pipe stands.
struct Closed {
    cell: Cell,
    line: u32,
}

/// The table whose headings begin at this line, one on each line.
pub fn at(lines: &[Source<'_>], at: usize) -> Option<Found> {
    let (headings, body, leading) = headings(lines, at)?;
    let columns = header::columns(&headings);
    let mut found = Found::new(headings, columns, Layout::CellOnALine);
    let (cells, next) = stream(lines, body, &found.columns, leading);
    rows(&mut found, cells, leading);
    Some(found.finished(next))
}

/// Whether headings begin at this line, one on each line.
pub fn is_header(lines: &[Source<'_>], at: usize) -> bool {
    let known = lines.get(at).is_some_and(|line| {
        let text = line.raw.trim().trim_matches(['|', ' ']);
        text.is_empty() || words::column(text).is_some()
    });
    known && headings(lines, at).is_some()
}

/// The headings, the index of the first line after them, and whether a lone pipe stands before a row.
fn headings(lines: &[Source<'_>], at: usize) -> Option<(Vec<Line>, usize, bool)> {
    let first = lines.get(at)?.raw.trim();
    let leading = first.starts_with('|');
    let ends = first.ends_with('|') && pipe::parts(first, '|').len() <= if leading { 3 } else { 2 };
    if !ends {
        return None;
    }
    let mut headings: Vec<Line> = Vec::new();
    let mut columns: Vec<Option<Column>> = Vec::new();
    let mut closed = false;
    let mut all_known = true;
    for (index, line) in lines.iter().enumerate().skip(at).take(LONGEST_HEADER) {
        let text = line.raw.trim();
        if text.is_empty() {
            continue;
        }
        if let Some(width) = pipe::rule(text) {
            let fits = width >= 2 && headings.len() == width && closed;
            return fits.then_some((headings, index + 1, leading));
        }
        if index > at && !pipe::has(text, '|') && edge::ends_table(line) {
            return None;
        }
        let bare = text.trim_matches(['|', ' ']);
        let column = words::column(bare);
        if all_known
            && closed
            && (column.is_none() || begins_row(lines, index, &columns))
            && headings.len() >= 2
            && !rule_follows(lines, index)
        {
            let fits = header::is_table(&header::columns(&headings));
            return fits.then_some((headings, index, leading));
        }
        // The headings of a table differ.
        if column.is_some() && columns.contains(&column) {
            return None;
        }
        if !bare.is_empty() {
            columns.push(column);
            all_known &= column.is_some();
        }
        if !bare.is_empty() {
            match headings.last_mut() {
                // A heading may go over two lines.
                Some(last)
                    if !closed && !text.starts_with('|') && words::column(&last.text).is_none() =>
                {
                    last.text = format!("{} {bare}", last.text);
                }
                _ => headings.push(Line::new(line.number, bare)),
            }
            closed = text.ends_with('|');
        } else if index > at {
            // Two lone pipes in a row are an empty cell, and no heading is empty.
            if closed || headings.is_empty() {
                return None;
            }
            closed = true;
        }
        if headings.len() > 12 || bare.len() > 64 || pipe::parts(bare, '|').len() > 1 {
            return None;
        }
    }
    None
}

/// Whether a line is the first cell of a row, and not a heading that the word may also be: `error`.
fn begins_row(lines: &[Source<'_>], at: usize, columns: &[Option<Column>]) -> bool {
    let ends = matches!(columns.last(), Some(Some(Column::Description)));
    ends && is_first(lines, at, columns)
}

/// Whether this line is a name, and the next one what the second column has.
fn is_first(lines: &[Source<'_>], at: usize, columns: &[Option<Column>]) -> bool {
    let cell = |at: usize| {
        let text = lines.get(at)?.raw.trim().strip_suffix('|')?.trim();
        (!text.is_empty() && !pipe::has(text, '|')).then_some(text)
    };
    let (Some(name), Some(next)) = (cell(at), cell(at + 1)) else {
        return false;
    };
    let fits = match columns.get(1) {
        Some(Some(Column::Required)) => words::required(next).is_some(),
        Some(Some(Column::Type)) => shape::is_known_type(next),
        _ => false,
    };
    fits && columns.first() == Some(&Some(Column::Name)) && shape::is_name(name)
}

/// Whether a rule follows soon, with nothing but headings before it.
fn rule_follows(lines: &[Source<'_>], from: usize) -> bool {
    lines
        .iter()
        .skip(from)
        .take(6)
        .any(|line| pipe::rule(line.raw.trim()).is_some())
}

/// The cells from this line on, and where they end.
fn stream(
    lines: &[Source<'_>],
    from: usize,
    columns: &[Option<Column>],
    leading: bool,
) -> (Vec<Closed>, usize) {
    let width = columns.len();
    let mut stream = Stream::default();
    let mut end = from;
    let mut opened = from;
    for (index, line) in lines.iter().enumerate().skip(from) {
        let text = line.raw.trim();
        if text.is_empty() {
            continue;
        }
        let has_pipe = pipe::has(text, '|');
        let between = stream.is_between(width, leading) && !goes_on(lines, index);
        if !has_pipe && (between || index - opened > LONGEST_CELL || edge::ends_table(line)) {
            if stream.has_all_but_one(width) && edge::ends_table(line) {
                stream.close(line.number, leading);
                end = index;
            }
            break;
        }
        // A lone pipe in the midst of a row is an empty cell, whatever follows.
        let may_begin = text != "|" || stream.in_row.is_multiple_of(width);
        // The pipe of a cell may have gone with the list at its end.
        let may_close = !leading && stream.is_in_last(width);
        let is_next = (stream.open.is_empty() || may_close) && may_begin && is_header(lines, index);
        if may_close && (is_next || is_first(lines, index, columns)) {
            stream.close(line.number, leading);
            end = index;
        }
        if pipe::rule(text).is_some() || is_next {
            break;
        }
        let parts = pipe::parts(text, '|');
        let last = parts.len().saturating_sub(1);
        for (position, part) in parts.into_iter().enumerate() {
            stream.open.extend(pipe::lines(line, part, position == 0));
            if position < last {
                stream.close(line.number, leading);
                opened = index;
                end = index + 1;
            }
        }
    }
    (stream.closed, end)
}

/// Whether the table goes on after lines without a pipe.
fn goes_on(lines: &[Source<'_>], at: usize) -> bool {
    for (index, line) in lines.iter().enumerate().skip(at).take(30) {
        if edge::may_end_table(line) || edge::ends_table(line) {
            return false;
        }
        if pipe::has(line.raw, '|') {
            return !is_header(lines, index);
        }
    }
    false
}

/// The cells so far.
#[derive(Default)]
struct Stream {
    closed: Vec<Closed>,
    open: Vec<Line>,
    /// How many cells the row has so far.
    in_row: usize,
}

impl Stream {
    fn is_between(&self, width: usize, leading: bool) -> bool {
        let at_start = self.in_row.is_multiple_of(width) && (self.in_row > 0 || !leading);
        self.open.is_empty() && at_start
    }

    /// Whether the open cell is in the last column.
    fn is_in_last(&self, width: usize) -> bool {
        !self.open.is_empty() && self.in_row % width == width - 1
    }

    /// Whether the open cell is the last of its row, so that nothing but its pipe is lacking.
    fn has_all_but_one(&self, width: usize) -> bool {
        self.open.len() == 1 && self.in_row % width == width - 1
    }

    fn close(&mut self, line: u32, leading: bool) {
        let lines = std::mem::take(&mut self.open);
        self.in_row = if leading && lines.is_empty() {
            0
        } else {
            self.in_row + 1
        };
        let line = lines.first().map_or(line, |first| first.line);
        let cell = Cell {
            lines,
            missing: false,
        };
        self.closed.push(Closed { cell, line });
    }
}

/// Cuts the cells into rows.
fn rows(found: &mut Found, closed: Vec<Closed>, leading: bool) {
    let width = found.columns.len();
    let (mut cells, lines): (Vec<Cell>, Vec<u32>) = closed
        .into_iter()
        .map(|closed| (closed.cell, closed.line))
        .unzip();
    let mut at = 0;
    while at < cells.len() {
        if leading && cells.get(at).is_some_and(|cell| cell.lines.is_empty()) {
            at += 1;
            continue;
        }
        let rest = cells.get(at..).unwrap_or_default();
        let count = count(found, rest, leading).clamp(1, rest.len().max(1));
        let row: Vec<Cell> = cells
            .iter_mut()
            .skip(at)
            .take(count)
            .map(std::mem::take)
            .collect();
        found.push(row, lines.get(at).copied().unwrap_or(1));
        at += count.min(width.max(1));
    }
}

/// How many of the cells are the next row: as many as there are columns, unless fewer fit better.
fn count(found: &Found, rest: &[Cell], leading: bool) -> usize {
    let width = found.columns.len();
    let ends_well = |count: usize| {
        let next = rest.get(count);
        !leading || next.is_none_or(|next| next.lines.is_empty())
    };
    let full = rest.get(..width);
    if full.is_some_and(|row| fits(row, found)) && ends_well(width) {
        return width;
    }
    (2..=width.min(rest.len()))
        .filter(|count| ends_well(*count))
        .max_by_key(|count| (worth(found, rest, *count, leading), *count))
        .unwrap_or(width)
}

/// Whether every cell fits its column.
fn fits(row: &[Cell], found: &Found) -> bool {
    row.iter()
        .zip(&found.columns)
        .all(|(cell, column)| shape::cell_fits(*column, cell) != Some(false))
}

/// How well so many cells fit as a row, and what is after them as the next one.
fn worth(found: &Found, rest: &[Cell], count: usize, leading: bool) -> i32 {
    let width = found.columns.len();
    let aligned = |cells: &[Cell]| {
        let row = align::align(cells.to_vec(), &found.columns);
        align::fit(&row, &found.columns)
    };
    let row = aligned(rest.get(..count).unwrap_or_default());
    let after = rest.get(count..).unwrap_or_default();
    let after = match after.split_first() {
        Some((marker, after)) if leading && marker.lines.is_empty() => after,
        _ => after,
    };
    let next = after.get(..width.min(after.len())).unwrap_or_default();
    let next = if next.is_empty() {
        0
    } else {
        align::fit(next, &found.columns).max(aligned(next))
    };
    let shortness = i32::try_from(width - count).unwrap_or(0) * 2;
    row + next - shortness
}
