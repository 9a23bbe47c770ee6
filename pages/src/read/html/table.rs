//! Tables of HTML, with spans expanded.

use super::attributes::Mark;
use super::flow;
use super::role::Role;
use super::tree::Node;
use crate::Finding;
use crate::document::{Cell, Layout, Line, Row, Table};
use crate::read::shape::{self, COLUMNS};

/// Bytes of cells that spans of rows may copy into other rows, on a whole table.
const COPIED: usize = 1_000_000;

/// How many rows, cells, pieces of code, headings and tables stand before each node.
pub(super) struct Counts(Vec<[usize; 5]>);

impl Counts {
    /// Counts them once, so that asking is cheap however deep tables are nested.
    pub(super) fn of(nodes: &[Node]) -> Self {
        let mut counts = [0; 5];
        let mut sums = Vec::with_capacity(nodes.len() + 1);
        for node in nodes {
            sums.push(counts);
            let [rows, cells, codes, headings, tables] = &mut counts;
            match node.role {
                Role::Row => *rows += 1,
                Role::Cell { .. } => *cells += 1,
                Role::Code => *codes += 1,
                Role::Heading(_) => *headings += 1,
                Role::Table => *tables += 1,
                _ => {}
            }
        }
        sums.push(counts);
        Self(sums)
    }

    /// Whether a table is one, and not a box around something: a single cell, code beside its numbers of
    /// lines, a part of a page with headings and tables of its own.
    pub(super) fn is_table(&self, nodes: &[Node], index: usize) -> bool {
        let end = nodes.get(index).map_or(index, |node| node.end);
        let at = |index: usize| self.0.get(index).copied().unwrap_or_default();
        let (before, after) = (at(index), at(end));
        let count = |what: usize| {
            after
                .get(what)
                .zip(before.get(what))
                .map_or(0, |(a, b)| a - b)
        };
        let [rows, cells, codes, headings, tables] = [0, 1, 2, 3, 4].map(count);
        cells > 1 && !(rows <= 1 && codes > 0) && !(headings > 0 && tables > 1)
    }
}

/// A table in the making.
#[derive(Default)]
struct Grid {
    table: Table,
    head: Vec<Vec<Cell>>,
    /// For each column, the cell of a row above that spans this row, too, and how many more rows.
    spanning: Vec<(usize, Cell)>,
    copied: usize,
}

/// Reads the table that this node is.
pub(super) fn read(nodes: &[Node], index: usize) -> (Table, Option<Finding>) {
    let mut grid = Grid::default();
    grid.table.layout = Layout::Marked;
    let end = nodes.get(index).map_or(index, |node| node.end);
    let mut head_end = 0;
    let mut index = index + 1;
    while let Some(node) = nodes.get(index).filter(|_| index < end) {
        let skip = node.end.max(index + 1);
        match node.role {
            _ if node.mark == Mark::Frame => index = skip,
            Role::Caption => {
                let lines = flow::lines(nodes, index + 1..node.end);
                grid.table.caption = lines.into_iter().reduce(|mut all, line| {
                    all.text.push(' ');
                    all.text.push_str(&line.text);
                    all
                });
                index = skip;
            }
            Role::Section { head } => {
                if head {
                    head_end = node.end;
                }
                index += 1;
            }
            Role::Row => {
                grid.row(nodes, index, index < head_end);
                index = skip;
            }
            // A table without rows is only cells: they are lines of text, which no row holds.
            _ => index += 1,
        }
    }
    grid.finish()
}

impl Grid {
    /// Reads the row that this node is.
    fn row(&mut self, nodes: &[Node], index: usize, is_head: bool) {
        let Some(row) = nodes.get(index) else {
            return;
        };
        let mut cells = Vec::new();
        let mut at = index + 1;
        while let Some(node) = nodes.get(at).filter(|_| at < row.end) {
            if !matches!(node.role, Role::Cell { .. }) {
                at += 1;
                continue;
            }
            if cells.len() < COLUMNS {
                self.spanned(&mut cells);
            }
            let lines = flow::lines(nodes, at + 1..node.end);
            let cell = Cell {
                lines,
                missing: false,
            };
            self.place(&mut cells, &cell, node.spans, is_head);
            at = node.end.max(at + 1);
        }
        if cells.is_empty() {
            return;
        }
        self.spanned(&mut cells);
        if is_head {
            self.head.push(cells);
        } else {
            let line = row.line;
            self.table.rows.push(Row { line, cells });
        }
    }

    /// Adds the cells of rows above that stand in this row, too.
    fn spanned(&mut self, cells: &mut Vec<Cell>) {
        while let Some((rows, cell)) = self.spanning.get_mut(cells.len())
            && *rows > 0
            && cells.len() < COLUMNS
        {
            *rows -= 1;
            let bytes: usize = cell.lines.iter().map(|line| line.text.len() + 16).sum();
            self.copied += bytes;
            let too_much = self.copied > COPIED;
            let empty = Cell {
                lines: Vec::new(),
                missing: true,
            };
            cells.push(if too_much { empty } else { cell.clone() });
        }
    }

    /// Adds a cell. A heading stands above each of its columns; another cell is in the first.
    fn place(&mut self, cells: &mut Vec<Cell>, cell: &Cell, spans: (usize, usize), is_head: bool) {
        let (columns, rows) = spans;
        let columns = columns.min(COLUMNS.saturating_sub(cells.len()).max(1));
        for column in 0..columns {
            let cell = if column == 0 || is_head {
                cell.clone()
            } else {
                Cell::default()
            };
            let at = cells.len();
            if rows > 1 && at < COLUMNS {
                if self.spanning.len() <= at {
                    self.spanning.resize_with(at + 1, Default::default);
                }
                if let Some(spanning) = self.spanning.get_mut(at) {
                    *spanning = (rows - 1, cell.clone());
                }
            }
            cells.push(cell);
        }
    }

    fn finish(mut self) -> (Table, Option<Finding>) {
        if self.head.is_empty() && !self.table.rows.is_empty() {
            let first = self.table.rows.remove(0);
            self.head.push(first.cells);
        }
        let line = self.table.rows.first().map_or(0, |row| row.line);
        for row in self.head {
            for (column, cell) in row.into_iter().enumerate() {
                self.table.head(column, &cell, line);
            }
        }
        let finding = shape::square(&mut self.table);
        (self.table, finding)
    }
}

impl Table {
    /// Adds a heading, or what a further row of headings says under it.
    fn head(&mut self, column: usize, cell: &Cell, line: u32) {
        let text = cell.text();
        let line = cell.lines.first().map_or(line, |line| line.line);
        match self.header.get_mut(column) {
            None => self.header.push(Line::new(line, text)),
            Some(heading) if heading.text != text && !text.is_empty() => {
                if !heading.text.is_empty() {
                    heading.text.push(' ');
                }
                heading.text.push_str(&text);
            }
            Some(_) => {}
        }
    }
}
