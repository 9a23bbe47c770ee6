//! A document as lines of text, for snapshots and messages.

use std::fmt::Write;

use cloudbind_pages::Document;
use cloudbind_pages::document::{Cell, Content, Line, Table};

/// One line for each block, row and finding, each with its line in the file.
pub fn outline(document: &Document) -> String {
    let mut text = String::new();
    if let Some(address) = &document.address {
        line(&mut text, address.line, "address", &address.text);
    }
    for block in &document.blocks {
        match &block.content {
            Content::Heading { level, text: title } => {
                let level = level.map_or("h?".to_owned(), |level| format!("h{level}"));
                line(&mut text, block.line, &level, title);
            }
            Content::Paragraph(words) => line(&mut text, block.line, "p", words),
            Content::List(items) => {
                for item in items {
                    line(&mut text, item.line, "-", &item.text);
                }
            }
            Content::Code(code) => line(&mut text, block.line, "code", &format!("{code:?}")),
            Content::Table(table) => self::table(&mut text, block.line, table),
        }
    }
    for finding in &document.findings {
        let what = format!("{} {}", finding.kind, finding.rule);
        line(&mut text, finding.line, &what, &finding.message);
    }
    text
}

fn line(text: &mut String, number: u32, what: &str, words: &str) {
    writeln!(text, "{number:>3} {what:<7} {words}").expect("a string takes everything");
}

fn table(text: &mut String, number: u32, table: &Table) {
    let caption = table
        .caption
        .as_ref()
        .map_or("no caption", |line| &line.text);
    line(
        text,
        number,
        "table",
        &format!("{caption} ({:?})", table.layout),
    );
    let header: Vec<String> = table.header.iter().map(words).collect();
    line(text, number, "head", &header.join(" | "));
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        line(text, row.line, "row", &cells.join(" | "));
    }
}

fn cell(cell: &Cell) -> String {
    if cell.missing {
        return "(missing)".to_owned();
    }
    let lines: Vec<String> = cell.lines.iter().map(words).collect();
    lines.join(" / ")
}

fn words(line: &Line) -> String {
    let mark = if line.item { "* " } else { "" };
    format!("{mark}{}@{}", line.text, line.line)
}
