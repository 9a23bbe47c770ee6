//! A document as lines of text, for comparing: what stands on the page, without where and how.

use cloudbind_pages::Document;
use cloudbind_pages::document::{Cell, Content, Table};

/// What stands on a page. Headings, paragraphs and code are the same, and so are the lines of a cell and their
/// text on one line.
pub fn of(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    for block in &document.blocks {
        match &block.content {
            Content::Heading { text, .. } | Content::Paragraph(text) => {
                lines.push(format!("text: {text}"));
            }
            Content::List(items) => {
                lines.extend(items.iter().map(|item| format!("item: {}", item.text)));
            }
            Content::Code(code) => {
                let code = code.lines().map(str::trim).filter(|line| !line.is_empty());
                lines.extend(code.map(|line| format!("text: {line}")));
            }
            Content::Table(table) => lines.extend(of_table(table)),
        }
    }
    lines
}

fn of_table(table: &Table) -> Vec<String> {
    let caption = table
        .caption
        .as_ref()
        .map_or("-", |caption| caption.text.as_str());
    let header: Vec<&str> = table.header.iter().map(|cell| cell.text.as_str()).collect();
    let mut lines = vec![
        format!("table: {caption}"),
        format!("heads: {}", header.join(" | ")),
    ];
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(Cell::text).collect();
        lines.push(format!("  row: {}", cells.join(" | ")));
    }
    lines
}

/// How two outlines differ, in lines with `-` for what is only in the first and `+` for what is only in
/// the second.
pub fn difference(expected: &[String], found: &[String]) -> Option<String> {
    if expected == found {
        return None;
    }
    let before = expected
        .iter()
        .zip(found)
        .take_while(|(left, right)| left == right)
        .count();
    let left = expected.get(before..).unwrap_or_default();
    let right = found.get(before..).unwrap_or_default();
    let after = left
        .iter()
        .rev()
        .zip(right.iter().rev())
        .take_while(|(left, right)| left == right)
        .count();
    let left = left.get(..left.len() - after).unwrap_or_default();
    let right = right.get(..right.len() - after).unwrap_or_default();
    let mut lines: Vec<String> = expected
        .iter()
        .take(before)
        .skip(before.saturating_sub(2))
        .map(|line| format!("  {line}"))
        .collect();
    lines.extend(
        left.iter()
            .filter(|line| !right.contains(line))
            .map(|line| format!("- {line}")),
    );
    lines.extend(
        right
            .iter()
            .filter(|line| !left.contains(line))
            .map(|line| format!("+ {line}")),
    );
    Some(lines.join("\n"))
}
