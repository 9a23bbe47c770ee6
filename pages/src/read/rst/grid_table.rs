//! Tables with borders around each cell, which may span rows and columns.

use super::columns;
use super::inline::Inline;
use super::rows::{self, Text};
use super::source::Line;
use crate::Finding;
use crate::document::{Cell, Row, Table};
use crate::read::shape::COLUMNS;

/// Whether a line is the upper border of such a table.
pub(super) fn is_border(text: &str) -> bool {
    text.len() > 2
        && (text.starts_with("+-") || text.starts_with("+="))
        && text.ends_with('+')
        && text.chars().all(|c| matches!(c, '+' | '-' | '='))
}

/// The index after the last line of the table that begins with this line.
pub(super) fn end(lines: &[Line<'_>], start: usize) -> usize {
    let indent = lines.get(start).map_or(0, |line| line.indent);
    let of_table = |line: &Line<'_>| line.indent == indent && line.text.starts_with(['+', '|']);
    let rest = lines.get(start..).unwrap_or_default();
    start + rest.iter().take_while(|line| of_table(line)).count()
}

/// A table in the making.
struct Grid<'a> {
    inline: &'a Inline,
    /// Where cells may begin and end.
    edges: Vec<usize>,
    rows: Vec<Row>,
    /// The open cell of each column: the row that it begins in, and its text.
    open: Vec<(usize, Text)>,
    /// How many rows are headings.
    heads: usize,
}

/// Reads the table that these lines are.
pub(super) fn read(inline: &Inline, lines: &[Line<'_>]) -> (Table, Option<Finding>) {
    let number = lines.first().map_or(0, |line| line.number);
    let edges = edges(lines);
    let mut grid = Grid {
        inline,
        open: vec![(0, Text::new()); edges.len().saturating_sub(1)],
        edges,
        rows: Vec::new(),
        heads: 0,
    };
    let mut band = Vec::new();
    for line in lines {
        let columns = columns::of(line.text);
        if grid.separates(&columns) {
            grid.band(&band);
            band.clear();
            grid.border(line.number, &columns);
        } else {
            band.push((line.number, columns));
        }
    }
    // The last border ends the last row; a table that is cut off has none.
    grid.band(&band);
    if band.is_empty() {
        grid.rows.pop();
    }
    grid.end_cells(&[]);
    rows::table(grid.rows, grid.heads, number)
}

/// All places where a border has a corner.
fn edges(lines: &[Line<'_>]) -> Vec<usize> {
    let mut edges: Vec<usize> = lines
        .iter()
        .filter(|line| is_border(line.text))
        .flat_map(|line| {
            line.text
                .match_indices('+')
                .map(|(at, _)| at)
                .take(COLUMNS + 1)
        })
        .collect();
    edges.sort_unstable();
    edges.dedup();
    edges.truncate(COLUMNS + 1);
    edges
}

impl Grid<'_> {
    /// The columns that a line draws a border under.
    fn drawn<'b>(&'b self, line: &'b [char]) -> impl Iterator<Item = usize> + 'b {
        let pairs = self.edges.iter().zip(self.edges.iter().skip(1));
        let reached = pairs.take_while(|(_, right)| **right < line.len());
        reached.enumerate().filter_map(|(column, (left, right))| {
            let between = line.get(left + 1..*right)?;
            let is_line = !between.is_empty()
                && (between.iter().all(|c| *c == '-') || between.iter().all(|c| *c == '='));
            let corner = |at: &usize| line.get(*at).is_some_and(|c| matches!(c, '+' | '-' | '='));
            (is_line && corner(left) && corner(right)).then_some(column)
        })
    }

    fn separates(&self, line: &[char]) -> bool {
        self.drawn(line).next().is_some()
    }

    /// A border: cells above it end where it is drawn, and a row begins.
    fn border(&mut self, number: u32, line: &[char]) {
        let drawn: Vec<usize> = self.drawn(line).collect();
        self.end_cells(&drawn);
        if line.iter().all(|c| matches!(c, '+' | '=')) {
            self.heads = self.rows.len();
        }
        // A cell that goes on below the border has text beside it.
        for (column, (left, right)) in self.edges.iter().zip(self.edges.iter().skip(1)).enumerate()
        {
            if !drawn.contains(&column)
                && let Some((_, text)) = self.open.get_mut(column)
            {
                text.push((number, columns::text(line, left + 1, *right)));
            }
        }
        let columns = self.open.len();
        let line = number.saturating_add(1);
        let cells = vec![Cell::default(); columns];
        self.rows.push(Row { line, cells });
    }

    /// The lines between two borders.
    fn band(&mut self, lines: &[(u32, Vec<char>)]) {
        let is_edge = |at: usize| {
            lines
                .iter()
                .all(|(_, line)| line.get(at).is_none_or(|c| matches!(c, '|' | '+')))
        };
        let mut column = 0;
        while column + 1 < self.edges.len() {
            let mut next = column + 1;
            while next + 1 < self.edges.len()
                && self.edges.get(next).is_some_and(|at| !is_edge(*at))
            {
                next += 1;
            }
            let edge = |at: usize| self.edges.get(at).copied().unwrap_or(0);
            let (left, right) = (edge(column), edge(next));
            if let Some((_, text)) = self.open.get_mut(column) {
                let of_cell = lines.iter().map(|(number, line)| {
                    let text = columns::text(line, left + 1, right);
                    (*number, text)
                });
                text.extend(of_cell);
            }
            column = next;
        }
    }

    /// Ends the cells of these columns, or all. A cell that spans rows stands in each.
    fn end_cells(&mut self, drawn: &[usize]) {
        let row = self.rows.len();
        for (column, (begin, text)) in self.open.iter_mut().enumerate() {
            if !drawn.is_empty() && !drawn.contains(&column) {
                continue;
            }
            let cell = rows::cell(self.inline, text);
            text.clear();
            let begin = std::mem::replace(begin, row);
            let spanned = self.rows.get_mut(begin..).unwrap_or_default();
            for place in spanned
                .iter_mut()
                .filter_map(|row| row.cells.get_mut(column))
            {
                place.clone_from(&cell);
            }
        }
    }
}
