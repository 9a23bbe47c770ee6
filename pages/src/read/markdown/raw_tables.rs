//! Tables of HTML in Markdown. In Markdown a block of HTML ends at an empty line, but these tables have empty
//! lines in their cells: they are set aside as a whole before Markdown is parsed.

use std::collections::HashMap;

/// Tables, each by the line that it begins in.
pub(super) type RawTables = HashMap<u32, String>;

/// A text without its tables, the tables, and the line of one that never ends. An empty comment stands in place of each, and all lines keep
/// their numbers.
pub(super) fn set_aside(text: &str) -> (String, RawTables, Option<u32>) {
    let mut tables = RawTables::new();
    if !text.contains("<table") && !text.contains("<TABLE") {
        return (text.to_owned(), tables, None);
    }
    let mut rest = String::with_capacity(text.len());
    let mut open: Option<Open> = None;
    let mut in_fence = false;
    for (number, line) in (1_u32..).zip(text.lines()) {
        if open.is_none() {
            if line.trim_start().starts_with("```") {
                in_fence = !in_fence;
            }
            if in_fence || !begins(line) {
                rest.push_str(line);
                rest.push('\n');
                continue;
            }
            rest.push_str(line.get(..indent(line)).unwrap_or_default());
            rest.push_str("<!---->");
            open = Some(Open::at(number));
        }
        rest.push('\n');
        if let Some(table) = &mut open {
            table.add(line);
            if table.depth == 0 {
                tables.extend(open.take().map(|table| (table.line, table.html)));
            }
        }
    }
    let cut_off = open.as_ref().map(|table| table.line);
    tables.extend(open.map(|table| (table.line, table.html)));
    (rest, tables, cut_off)
}

struct Open {
    line: u32,
    html: String,
    depth: usize,
}

impl Open {
    const fn at(line: u32) -> Self {
        Self {
            line,
            html: String::new(),
            depth: 0,
        }
    }

    fn add(&mut self, line: &str) {
        self.html.push_str(line);
        self.html.push('\n');
        self.depth += count(line, "<table");
        self.depth = self.depth.saturating_sub(count(line, "</table"));
    }
}

/// Whether a table begins in this line, perhaps within `<div>` or after `<a name>`.
fn begins(line: &str) -> bool {
    line.trim_start().starts_with('<') && indent(line) < 16 && count(line, "<table") > 0
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn count(line: &str, tag: &str) -> usize {
    line.to_ascii_lowercase().matches(tag).count()
}
