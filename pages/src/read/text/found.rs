//! A table on its way: its headings, what its columns hold, its rows, and where it ends.

use super::align;
use super::lost;
use crate::Finding;
use crate::document::{Cell, Layout, Line, Row, Table};
use crate::words::Column;

/// A table that was found, and the first line after it.
pub struct Found {
    /// The first line of its headings.
    pub line: u32,
    /// The table.
    pub table: Table,
    /// What its columns hold.
    pub columns: Vec<Option<Column>>,
    /// The index of the first line after it.
    pub next: usize,
    /// What is doubtful.
    pub findings: Vec<Finding>,
}

impl Found {
    /// A table of which the headings are known.
    pub fn new(header: Vec<Line>, columns: Vec<Option<Column>>, layout: Layout) -> Self {
        Self {
            line: header.first().map_or(1, |line| line.line),
            table: Table {
                header,
                layout,
                ..Table::default()
            },
            columns,
            next: 0,
            findings: Vec::new(),
        }
    }

    /// Adds a row of the cells that are in the file.
    pub fn push(&mut self, cells: Vec<Cell>, line: u32) {
        if cells.iter().all(|cell| cell.lines.is_empty()) {
            return;
        }
        let cells = align::align(cells, &self.columns);
        self.table.rows.push(Row { line, cells });
    }

    /// Adds a row whose cells are known to be in their places.
    pub fn push_aligned(&mut self, cells: Vec<Cell>, line: u32) {
        self.table.rows.push(Row { line, cells });
    }

    /// The table, with findings about what it lost.
    pub fn finished(mut self, next: usize) -> Self {
        self.next = next;
        lost::findings(&self.table, &self.columns, &mut self.findings);
        self
    }
}
