//! Pages as crawlers write them, without mark-up.

use cloudbind_pages::Document;
use cloudbind_pages::document::{Cell, Content, Line, Row, Table};

use super::Layout;

/// The page in a layout without mark-up.
pub fn write(document: &Document, layout: Layout) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(address) = &document.address {
        parts.push(address.text.clone());
    }
    for block in &document.blocks {
        match &block.content {
            Content::Heading { text, .. } | Content::Paragraph(text) => parts.push(text.clone()),
            Content::List(items) => {
                parts.push(items.iter().map(bullet).collect::<Vec<_>>().join("\n"));
            }
            Content::Code(code) => parts.push(code.trim_end().to_owned()),
            Content::Table(table) => {
                parts.extend(table.caption.iter().map(|caption| caption.text.clone()));
                parts.push(self::table(table, layout));
            }
        }
    }
    let dense = matches!(
        layout,
        Layout::Dense | Layout::Cells | Layout::LedCells | Layout::OpenRuledRows
    );
    let mut text = parts.join(if dense { "\n" } else { "\n\n" });
    text.push('\n');
    text
}

fn bullet(line: &Line) -> String {
    format!("  • {}", line.text)
}

/// A line of a cell; the items of lists keep their marks.
fn line(line: &Line) -> String {
    if line.item {
        bullet(line)
    } else {
        line.text.clone()
    }
}

fn table(table: &Table, layout: Layout) -> String {
    let header: Vec<String> = table
        .header
        .iter()
        .map(|heading| heading.text.clone())
        .collect();
    let rule = vec!["---"; header.len()];
    let mut lines: Vec<String> = Vec::new();
    match layout {
        Layout::Rows | Layout::RuledRows => {
            lines.push(format!("| {} |", header.join(" | ")));
            if layout == Layout::RuledRows {
                lines.push(format!("|{}|", rule.join("|")));
            }
            lines.extend(rows(table, |row| {
                format!("| {} |", joined(row).join(" | "))
            }));
        }
        Layout::OpenRows | Layout::OpenRuledRows => {
            lines.push(format!("{} |", header.join(" | ")));
            if layout == Layout::OpenRuledRows {
                lines.push(format!("{}|", rule.join("|")));
            }
            lines.extend(rows(table, |row| format!("{} |", joined(row).join(" | "))));
        }
        Layout::Tabs => {
            lines.push(header.join("\t"));
            lines.extend(rows(table, |row| joined(row).join("\t")));
        }
        Layout::Cells | Layout::LedCells => {
            let lead = if layout == Layout::LedCells {
                "|\n"
            } else {
                ""
            };
            let cells = |cells: &[String]| {
                let cells: Vec<String> = cells.iter().map(|cell| format!("{cell} |")).collect();
                format!("{lead}{}", cells.join("\n"))
            };
            lines.push(cells(&header));
            lines.push(format!("{}{}|", lead.trim_end(), rule.join("|")));
            lines.extend(rows(table, |row| cells(&joined(row))));
        }
        Layout::LonePipes => {
            lines.push(format!("|\n{}", header.join("\n")));
            lines.extend(rows(table, |row| format!("|\n{}", each(row).join("\n"))));
        }
        Layout::Spaces => {
            lines.push(header.join(" "));
            lines.extend(rows(table, spaced));
        }
        Layout::Dense => {
            lines.push(header.concat());
            lines.extend(rows(table, |row| each(row).join("\n")));
        }
        _ => {
            lines.push(header.join("\n\n"));
            lines.extend(rows(table, |row| each(row).join("\n\n")));
            return lines.join("\n\n");
        }
    }
    lines.join("\n")
}

fn rows(table: &Table, write: impl Fn(&Row) -> String) -> Vec<String> {
    table.rows.iter().map(write).collect()
}

/// Each cell on one line; a pipe in it is escaped.
fn joined(row: &Row) -> Vec<String> {
    row.cells
        .iter()
        .map(|cell| cell.text().replace('|', "\\|"))
        .collect()
}

/// Each line of each cell.
fn each(row: &Row) -> Vec<String> {
    row.cells
        .iter()
        .flat_map(|cell| &cell.lines)
        .map(line)
        .collect()
}

/// The first line of each cell on one line, the others below it.
fn spaced(row: &Row) -> String {
    let firsts = row
        .cells
        .iter()
        .filter_map(|cell: &Cell| cell.lines.first());
    let firsts: Vec<String> = firsts.map(|line| line.text.clone()).collect();
    let mut lines = vec![firsts.join(" ")];
    lines.extend(
        row.cells
            .iter()
            .flat_map(|cell| cell.lines.iter().skip(1))
            .map(line),
    );
    lines.join("\n")
}
