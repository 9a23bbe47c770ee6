//! The shape of a table: each row has as many cells as there are headings, and the table has an end.

use crate::document::{Cell, Line, Table};
use crate::{Finding, Kind};

/// More columns than any page has. What stands beyond is joined to the last, so that a table of many
/// columns and many rows cannot grow to the product of both.
pub(super) const COLUMNS: usize = 64;

/// Gives each row a cell under each heading, and each cell a heading, and says which rows were short.
pub(super) fn square(table: &mut Table) -> Option<Finding> {
    let widest = table.rows.iter().map(|row| row.cells.len()).max();
    let columns = table.header.len().max(widest.unwrap_or(0)).min(COLUMNS);
    let line = table.header.first().map_or(0, |heading| heading.line);
    table.header.truncate(columns);
    table.header.resize(columns, Line::new(line, ""));
    let mut short = 0_usize;
    let mut first = None;
    for row in &mut table.rows {
        if row.cells.len() < columns {
            short += 1;
            first.get_or_insert((row.line, row.cells.len()));
        }
        if row.cells.len() > columns {
            let rest = row.cells.split_off(columns);
            if let Some(last) = row.cells.last_mut() {
                last.lines
                    .extend(rest.into_iter().flat_map(|cell| cell.lines));
            }
        }
        row.cells.resize_with(columns, || Cell {
            lines: Vec::new(),
            missing: true,
        });
    }
    let (line, cells) = first?;
    let more = match short {
        1 => String::new(),
        _ => format!("; so do {} more rows of this table", short - 1),
    };
    Some(Finding::new(
        Kind::Lost,
        "row-cells",
        line,
        "",
        format!("this row has {cells} cells under {columns} headings{more}"),
    ))
}

/// The rule of [`cut_off`].
pub(super) const CUT_OFF: &str = "cut-off";

/// A file ends within the table that begins in this line.
pub(super) fn cut_off(line: u32) -> Finding {
    let message = "the file ends within this table, so it is cut off; save the page again";
    Finding::new(Kind::Lost, CUT_OFF, line, "", message)
}
