//! What the three kinds of tables share: cells are texts of their own, rows have headings.

use super::directive::Directive;
use super::flow::Flow;
use super::inline::Inline;
use super::source::Line;
use crate::Finding;
use crate::document::{self, Cell, Layout, Row, Table};
use crate::read::shape;

/// The text of a cell, with the numbers of its lines.
pub(super) type Text = Vec<(u32, String)>;

/// Reads a cell.
pub(super) fn cell(inline: &Inline, text: &Text) -> Cell {
    let mut flow = Flow::new(inline);
    let mut code_within = None;
    for (number, text) in text {
        let line = Line::of(*number, text);
        if let Some(indent) = code_within {
            if line.is_blank() {
                continue;
            }
            if line.indent > indent {
                flow.code(line);
                continue;
            }
            code_within = None;
        }
        match Directive::of(line.text) {
            Some(Directive::Code) => {
                flow.end();
                code_within = Some(line.indent);
            }
            Some(Directive::Note(name, argument)) => {
                flow.begin(line, &format!("{}: {argument}", name.to_uppercase()));
            }
            Some(_) => flow.end(),
            None => flow.line(line),
        }
    }
    Cell {
        lines: flow.take().into_iter().map(|piece| piece.line).collect(),
        missing: false,
    }
}

/// A table of rows, of which the first ones are headings. `line` is the table's.
pub(super) fn table(mut rows: Vec<Row>, heads: usize, line: u32) -> (Table, Option<Finding>) {
    let body = rows.split_off(heads.clamp(1, rows.len().max(1)).min(rows.len()));
    let mut table = Table {
        rows: body,
        layout: Layout::Marked,
        ..Table::default()
    };
    for row in rows {
        for (column, cell) in row.cells.into_iter().enumerate() {
            let text = cell.text();
            let line = cell.lines.first().map_or(line, |line| line.line);
            match table.header.get_mut(column) {
                None => table.header.push(document::Line::new(line, text)),
                Some(heading) if !text.is_empty() && heading.text != text => {
                    if !heading.text.is_empty() {
                        heading.text.push(' ');
                    }
                    heading.text.push_str(&text);
                }
                Some(_) => {}
            }
        }
    }
    let finding = shape::square(&mut table);
    (table, finding)
}
