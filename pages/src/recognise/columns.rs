//! Which column of a table holds what.

use crate::document::{Cell, Row, Table};
use crate::words::{Column, column};

/// The columns of a table whose headings are known.
pub struct Columns(Vec<Option<Column>>);

impl Columns {
    /// The columns of this table. Where no heading says which column holds the names, but others are
    /// known, the first one does if its own heading is unknown.
    pub fn of(table: &Table) -> Self {
        let mut columns: Vec<Option<Column>> =
            table.header.iter().map(|line| column(&line.text)).collect();
        let known = columns.iter().flatten().count();
        if !columns.contains(&Some(Column::Name))
            && columns.contains(&Some(Column::Type))
            && known > 1
            && let Some(first @ None) = columns.first_mut()
        {
            *first = Some(Column::Name);
        }
        Self(columns)
    }

    /// Whether the table has this column.
    pub fn has(&self, column: Column) -> bool {
        self.0.contains(&Some(column))
    }

    /// Whether the table describes parameters or members.
    pub fn has_fields(&self) -> bool {
        let about = [Column::Type, Column::Required, Column::Description];
        self.has(Column::Name) && about.into_iter().any(|column| self.has(column))
    }

    /// Which column, counted from 0, holds it.
    pub fn position(&self, column: Column) -> Option<usize> {
        self.0.iter().position(|found| *found == Some(column))
    }

    /// The row's cell in this column.
    pub fn cell<'a>(&self, row: &'a Row, column: Column) -> Option<&'a Cell> {
        row.cells.get(self.position(column)?)
    }

    /// The text of the row's cell in this column; empty if there is none.
    pub fn text(&self, row: &Row, column: Column) -> String {
        self.cell(row, column).map(Cell::text).unwrap_or_default()
    }
}
