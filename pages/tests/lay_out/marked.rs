//! Pages with mark-up: HTML, Markdown, reStructuredText.

use cloudbind_pages::Document;
use cloudbind_pages::document::{Cell, Content, Line, Row, Table};

/// The page in HTML.
pub fn html(document: &Document) -> String {
    let mut body = String::new();
    for block in &document.blocks {
        let part = match &block.content {
            Content::Heading { level, text } => {
                let level = level.unwrap_or(2);
                format!("<h{level}>{}</h{level}>", escaped(text))
            }
            Content::Paragraph(text) => format!("<p>{}</p>", escaped(text)),
            Content::List(items) => list(items),
            Content::Code(code) => format!("<pre>{}</pre>", escaped(code)),
            Content::Table(table) => html_table(table),
        };
        body.push_str(&part);
        body.push('\n');
    }
    let address = document.address.as_ref().map_or(String::new(), |address| {
        format!(
            "<link rel=\"canonical\" href=\"{}\">",
            escaped(&address.text)
        )
    });
    format!("<!DOCTYPE html>\n<html><head>{address}</head>\n<body>\n{body}</body></html>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn list(items: &[Line]) -> String {
    let items: Vec<String> = items
        .iter()
        .map(|item| format!("<li>{}</li>", escaped(&item.text)))
        .collect();
    format!("<ul>{}</ul>", items.concat())
}

fn html_table(table: &Table) -> String {
    let caption = table.caption.as_ref();
    let caption = caption.map_or(String::new(), |caption| {
        format!("<caption>{}</caption>", escaped(&caption.text))
    });
    let heads = table.header.iter();
    let heads: Vec<String> = heads
        .map(|cell| format!("<th>{}</th>", escaped(&cell.text)))
        .collect();
    let header = heads.concat();
    let rows = table.rows.iter();
    let rows: Vec<String> = rows
        .map(|row| format!("<tr>{}</tr>\n", cells(row)))
        .collect();
    let rows = rows.concat();
    format!("<table>{caption}<thead><tr>{header}</tr></thead>\n<tbody>\n{rows}</tbody></table>")
}

fn cells(row: &Row) -> String {
    let cells = row.cells.iter();
    let cells: Vec<String> = cells
        .map(|cell| format!("<td>{}</td>", html_cell(cell)))
        .collect();
    cells.concat()
}

fn html_cell(cell: &Cell) -> String {
    let mut html = String::new();
    let mut items: Vec<Line> = Vec::new();
    for line in &cell.lines {
        if line.item {
            items.push(line.clone());
            continue;
        }
        if !items.is_empty() {
            html.push_str(&list(&std::mem::take(&mut items)));
        }
        for part in ["<p>", &escaped(&line.text), "</p>"] {
            html.push_str(part);
        }
    }
    if !items.is_empty() {
        html.push_str(&list(&items));
    }
    html
}

/// The page in Markdown, with tables of pipes or of HTML.
pub fn markdown(document: &Document, html: bool) -> String {
    let mut parts: Vec<String> = Vec::new();
    for block in &document.blocks {
        parts.push(match &block.content {
            Content::Heading { level, text } => {
                format!(
                    "{} {}",
                    "#".repeat(level.unwrap_or(2).into()),
                    in_markdown(text)
                )
            }
            Content::Paragraph(text) => in_markdown(text),
            Content::List(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| format!("- {}", in_markdown(&item.text)))
                    .collect();
                items.join("\n")
            }
            Content::Code(code) => format!("```\n{}\n```", code.trim_end()),
            Content::Table(table) if html => html_table(table),
            Content::Table(table) => pipe_table(table),
        });
    }
    parts.join("\n\n") + "\n"
}

/// A text in which nothing is mark-up.
fn in_markdown(text: &str) -> String {
    let mut written = String::new();
    for c in text.chars() {
        if "\\`*_<>[]#&~|".contains(c) {
            written.push('\\');
        }
        written.push(c);
    }
    written
}

fn pipe_table(table: &Table) -> String {
    let mut lines: Vec<String> = Vec::new();
    if let Some(caption) = &table.caption {
        lines.push(format!("{}\n", in_markdown(&caption.text)));
    }
    let header: Vec<String> = table
        .header
        .iter()
        .map(|cell| in_markdown(&cell.text))
        .collect();
    lines.push(format!("| {} |", header.join(" | ")));
    lines.push(format!("|{}", "---|".repeat(header.len())));
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(pipe_cell).collect();
        lines.push(format!("| {} |", cells.join(" | ")));
    }
    lines.join("\n")
}

fn pipe_cell(cell: &Cell) -> String {
    let lines = cell.lines.iter().map(|line| {
        let mark = if line.item { "• " } else { "" };
        format!("{mark}{}", in_markdown(&line.text))
    });
    lines.collect::<Vec<_>>().join("<br>")
}

/// The page in reStructuredText, with grid tables.
pub fn grid(document: &Document) -> String {
    let mut parts: Vec<String> = Vec::new();
    for block in &document.blocks {
        parts.push(match &block.content {
            Content::Heading { level, text } => {
                let mark = if level == &Some(1) { "=" } else { "-" };
                format!("{text}\n{}", mark.repeat(width(text)))
            }
            Content::Paragraph(text) => in_rst(text),
            Content::List(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| format!("- {}", in_rst(&item.text)))
                    .collect();
                items.join("\n")
            }
            Content::Code(code) => {
                let lines: Vec<String> = code
                    .lines()
                    .map(|line| format!("   {line}").trim_end().to_owned())
                    .collect();
                format!("::\n\n{}", lines.join("\n"))
            }
            Content::Table(table) => grid_table(table),
        });
    }
    parts.join("\n\n") + "\n"
}

fn in_rst(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('*', "\\*")
        .replace('`', "\\`")
        .replace('|', "\\|")
}

/// The width of a text in a terminal: ideographs take two columns.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

fn grid_table(table: &Table) -> String {
    let header: Vec<Vec<String>> = table
        .header
        .iter()
        .map(|cell| vec![in_rst(&cell.text)])
        .collect();
    let rows: Vec<Vec<Vec<String>>> = table
        .rows
        .iter()
        .map(|row| row.cells.iter().map(grid_cell).collect())
        .collect();
    let widths: Vec<usize> = (0..header.len())
        .map(|column| {
            let all = std::iter::once(&header).chain(&rows);
            let lines = all.filter_map(|row| row.get(column)).flatten();
            lines.map(|line| width(line)).max().unwrap_or(0)
        })
        .collect();
    let border = |mark: &str| {
        let parts: Vec<String> = widths.iter().map(|width| mark.repeat(width + 2)).collect();
        format!("+{}+", parts.join("+"))
    };
    let mut lines = vec![border("-")];
    lines.extend(grid_row(&header, &widths));
    lines.push(border("="));
    for row in &rows {
        lines.extend(grid_row(row, &widths));
        lines.push(border("-"));
    }
    let Some(caption) = &table.caption else {
        return lines.join("\n");
    };
    let indented: Vec<String> = lines.iter().map(|line| format!("   {line}")).collect();
    format!(
        ".. table:: {}\n\n{}",
        in_rst(&caption.text),
        indented.join("\n")
    )
}

fn grid_row(cells: &[Vec<String>], widths: &[usize]) -> Vec<String> {
    let height = cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
    (0..height)
        .map(|line| {
            let parts = widths.iter().enumerate().map(|(column, wide)| {
                let text = cells
                    .get(column)
                    .and_then(|cell| cell.get(line))
                    .map_or("", String::as_str);
                format!(" {text}{} ", " ".repeat(wide.saturating_sub(width(text))))
            });
            format!("|{}|", parts.collect::<Vec<_>>().join("|"))
        })
        .collect()
}

/// The lines of a cell, paragraphs and lists with blank lines between.
fn grid_cell(cell: &Cell) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut before_item = false;
    for line in &cell.lines {
        if !(lines.is_empty() || before_item && line.item) {
            lines.push(String::new());
        }
        let mark = if line.item { "-  " } else { "" };
        lines.push(format!("{mark}{}", in_rst(&line.text)));
        before_item = line.item;
    }
    lines
}
