//! What is printed: a table for each operation.

use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ContentArrangement, LineStyle, Table, TableStyle,
};

use super::probe::{Group, Outcome, Row, Stop, Visit};

/// Characters of a response that are shown; the tour is about errors.
const SHOWN: usize = 48;

/// One line below the titles, and nothing else to draw the eye from the content.
pub const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::new('─', '─', '─', '─'));

/// Prints the visit of one operation. Codes that operations share are counted, unless `all` are wanted.
pub fn print((_, _, operation): Stop<'_>, visit: &Visit, all: bool) {
    let deprecated = if operation.deprecated.is_some() {
        " (deprecated)"
    } else {
        ""
    };
    println!("{}{deprecated}: {}", visit.name, operation.summary);
    let mut table = Table::new();
    table
        .load_style(STYLE)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(
            [
                "Tried",
                "Outcome",
                "Typed value",
                "Code",
                "Request id",
                "Time",
            ]
            .map(|title| Cell::new(title).add_attribute(Attribute::Bold)),
        );
    if let Some(column) = table.column_mut(5) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    let is_counted = |row: &Row| !all && matches!(row.group, Group::Service | Group::Common);
    if let Some(column) = table.column_mut(3) {
        // In a narrow terminal codes are broken at their dots.
        column.set_delimiter('.');
    }
    for row in visit.rows.iter().filter(|row| !is_counted(row)) {
        table.add_row(cells(row));
    }
    for group in [Group::Service, Group::Common] {
        let rows: Vec<&Row> = visit
            .rows
            .iter()
            .filter(|row| row.group == group && is_counted(row))
            .collect();
        if !rows.is_empty() {
            table.add_row(counted(group, &rows));
        }
    }
    println!("{table}\n");
}

fn cells(row: &Row) -> Vec<Cell> {
    let (word, color) = outcome(row.outcome);
    let variant = match row.outcome {
        Outcome::Success => shortened(&row.variant, SHOWN),
        Outcome::Typed | Outcome::Untyped => row.variant.clone(),
    };
    vec![
        Cell::new(tried(row.group)),
        Cell::new(word).fg(color),
        Cell::new(variant),
        Cell::new(&row.code),
        Cell::new(shortened(&row.request_id, 13)),
        Cell::new(format!("{:.1} ms", row.time.as_secs_f64() * 1000.0)),
    ]
}

/// One row for many codes; each that is not typed is named.
fn counted(group: Group, rows: &[&Row]) -> Vec<Cell> {
    let untyped: Vec<&str> = rows
        .iter()
        .filter(|row| row.outcome != Outcome::Typed)
        .map(|row| row.code.as_str())
        .collect();
    let (word, color) = outcome(if untyped.is_empty() {
        Outcome::Typed
    } else {
        Outcome::Untyped
    });
    let shape = if group == Group::Service {
        "Service(_)"
    } else {
        "Common(_)"
    };
    let codes = match (rows.first(), rows.last()) {
        (Some(first), Some(last)) if untyped.is_empty() => {
            format!("{} to {}", first.code, last.code)
        }
        _ => untyped.join(", "),
    };
    let total: f64 = rows.iter().map(|row| row.time.as_secs_f64()).sum();
    vec![
        Cell::new(format!("{} {}s", rows.len(), tried(group))),
        Cell::new(word).fg(color),
        Cell::new(shape),
        Cell::new(codes),
        Cell::new("each its own"),
        Cell::new(format!("{:.1} ms", total * 1000.0)),
    ]
}

/// What was tried, in words.
pub fn tried(group: Group) -> &'static str {
    match group {
        Group::Call => "the call",
        Group::WrongKey => "a wrong key",
        Group::Own => "its error",
        Group::Service => "service error",
        Group::Common => "common error",
    }
}

fn outcome(outcome: Outcome) -> (&'static str, Color) {
    match outcome {
        Outcome::Success => ("success", Color::Green),
        Outcome::Typed => ("typed", Color::Cyan),
        Outcome::Untyped => ("UNTYPED", Color::Red),
    }
}

/// The beginning of a text.
pub fn shortened(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
