//! Tables with a row on a line: `| a | b |`, `a | b |`, and cells separated by tabs.

use super::edge;
use super::found::Found;
use super::header;
use super::line::Source;
use super::pipe::{self, Separator};
use super::shape;
use crate::document::{Cell, Layout, Line};
use crate::words::{self, Column};

/// How many lines the last cell of a row may go on without a pipe.
const LONGEST_CELL: usize = 60;

/// The table whose headings stand on this line.
pub fn at(lines: &[Source<'_>], at: usize) -> Option<Found> {
    let source = lines.get(at)?;
    let text = source.raw.trim();
    let separator = if pipe::has(text, '|') { '|' } else { '\t' };
    // One cell, or none, is no row.
    let inner = text.trim_matches([separator, ' ']);
    if !pipe::has(inner, separator) {
        return None;
    }
    let style = Style {
        separator,
        leading: text.starts_with(separator),
        trailing: text.ends_with(separator),
    };
    let headings: Vec<Line> = style
        .cells(source)
        .into_iter()
        .map(|cell| Line::new(source.number, cell.text()))
        .collect();
    let columns = header::columns(&headings);
    let rule = next_text(lines, at + 1).filter(|next| {
        lines
            .get(*next)
            .is_some_and(|line| pipe::rule(line.raw.trim()).is_some())
    });
    let named = headings.iter().any(|heading| !heading.text.is_empty());
    if headings.len() < 2 || !named || rule.is_none() && !header::is_table(&columns) {
        return None;
    }
    let mut reader = Reader {
        lines,
        style,
        found: Found::new(headings, columns, Layout::Row),
        open: None,
    };
    let next = reader.rows(rule.map_or(at + 1, |rule| rule + 1));
    Some(reader.found.finished(next))
}

fn next_text(lines: &[Source<'_>], from: usize) -> Option<usize> {
    (from..lines.len().min(from + 3)).find(|at| lines.get(*at).is_some_and(|line| !line.is_blank()))
}

/// Where the separators stand.
#[derive(Clone, Copy)]
struct Style {
    separator: Separator,
    leading: bool,
    trailing: bool,
}

impl Style {
    /// The cells of a line that begins a row.
    fn cells(self, source: &Source<'_>) -> Vec<Cell> {
        let text = source.raw.trim_matches([' ', '\r']);
        let text = if self.leading {
            text.strip_prefix(self.separator).unwrap_or(text)
        } else {
            text
        };
        self.parts(source, text)
    }

    /// The cells of a text; a separator at its end ends the last one.
    fn parts(self, source: &Source<'_>, text: &str) -> Vec<Cell> {
        let text = match text.strip_suffix(self.separator) {
            Some(rest) if !rest.ends_with('\\') && (self.trailing || self.separator == '|') => rest,
            _ => text,
        };
        pipe::parts(text, self.separator)
            .into_iter()
            .enumerate()
            .map(|(index, part)| Cell {
                lines: pipe::lines(source, part, index == 0),
                missing: false,
            })
            .collect()
    }
}

/// A row that is not complete yet.
struct Open {
    line: u32,
    cells: Vec<Cell>,
    /// The last cell goes on.
    goes_on: bool,
}

struct Reader<'a> {
    lines: &'a [Source<'a>],
    style: Style,
    found: Found,
    open: Option<Open>,
}

impl Reader<'_> {
    fn width(&self) -> usize {
        self.found.columns.len()
    }

    /// Reads rows from here on, and returns where the table ends.
    fn rows(&mut self, from: usize) -> usize {
        let mut at = from;
        let mut end = from;
        while let Some(line) = self.lines.get(at) {
            let text = line.raw.trim_matches([' ', '\r']);
            if line.is_blank() {
                at += 1;
                continue;
            }
            if pipe::rule(text).is_some() {
                at += 1;
                end = at;
                continue;
            }
            let separated = pipe::has(text, self.style.separator);
            let goes_on = self.open.as_ref().is_some_and(|open| open.goes_on);
            let belongs = separated || goes_on && self.closes_later(at);
            if !belongs || self.is_header(at) {
                break;
            }
            if self.open.is_some() {
                self.go_on(line, text);
            } else {
                self.begin(line, text);
            }
            at += 1;
            end = at;
        }
        self.close();
        end
    }

    fn begin(&mut self, line: &Source<'_>, text: &str) {
        let cells = self.style.cells(line);
        let ended = text.ends_with(self.style.separator);
        let goes_on = !ended && (self.style.trailing || cells.len() < self.width());
        let open = Open {
            line: line.number,
            goes_on,
            cells,
        };
        self.open = Some(open);
        self.close_if_complete();
    }

    /// A line while a row is not complete: more of it, or the next row.
    fn go_on(&mut self, line: &Source<'_>, text: &str) {
        let width = self.width();
        let Some(open) = &mut self.open else { return };
        let is_lone = text.trim_matches([self.style.separator, ' ']).is_empty();
        let more = self.style.parts(line, text);
        if open.goes_on {
            let mut more = more.into_iter();
            let first = more.next().unwrap_or_default();
            if let Some(last) = open.cells.last_mut() {
                last.lines.extend(first.lines);
            }
            open.cells.extend(more);
            open.goes_on = !text.ends_with(self.style.separator);
        } else if is_lone
            || open.cells.len() + more.len() == width && !is_row_start(&more, &self.found)
        {
            open.cells.extend(more);
        } else {
            self.close();
            self.begin(line, text);
            return;
        }
        self.close_if_complete();
    }

    fn close_if_complete(&mut self) {
        let width = self.width();
        let complete = |open: &Open| open.cells.len() >= width && !open.goes_on;
        if self.open.as_ref().is_some_and(complete) {
            self.close();
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take() {
            self.found.push(open.cells, open.line);
        }
    }

    /// Whether a cell that goes on without a separator is closed by one before anything else begins.
    fn closes_later(&self, at: usize) -> bool {
        for line in self.lines.iter().skip(at).take(LONGEST_CELL) {
            if pipe::has(line.raw, self.style.separator) {
                return line.raw.trim().ends_with(self.style.separator);
            }
            if edge::ends_table(line) {
                return false;
            }
        }
        false
    }

    /// Whether the next table begins here.
    fn is_header(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else {
            return false;
        };
        let cells = self.style.cells(line);
        let columns: Vec<Option<Column>> = cells
            .iter()
            .map(|cell| words::column(&cell.text()))
            .collect();
        let all =
            columns.len() >= 2 && columns.iter().all(Option::is_some) && header::is_table(&columns);
        let ruled = self
            .lines
            .get(at + 1)
            .is_some_and(|line| pipe::rule(line.raw.trim()).is_some());
        all || ruled
    }
}

/// Whether cells begin a row, and do not go on with one.
fn is_row_start(cells: &[Cell], found: &Found) -> bool {
    let first = cells.first().map(Cell::text).unwrap_or_default();
    let column = found.columns.first().copied().flatten();
    cells.len() > 1 && shape::fits(column, &first).unwrap_or(false)
}
