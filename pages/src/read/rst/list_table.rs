//! Tables that are written as a list of lists.

use super::inline::Inline;
use super::rows::{self, Text};
use super::source::Line;
use crate::Finding;
use crate::document::{Row, Table};

/// Reads the table that these lines are: the content of the directive.
pub(super) fn read(inline: &Inline, lines: &[Line<'_>]) -> (Table, Option<Finding>) {
    let number = lines.first().map_or(0, |line| line.number);
    let mut heads = 0;
    let mut found: Vec<(u32, Vec<Text>)> = Vec::new();
    // Where rows begin, and cells.
    let mut base: Option<(usize, usize)> = None;
    for line in lines {
        let of_row = line.text.strip_prefix('*').map(str::trim_start);
        if let Some(count) = line.text.strip_prefix(":header-rows:")
            && base.is_none()
        {
            heads = count.trim().parse().unwrap_or(1);
        } else if let Some(rest) = of_row.and_then(|rest| rest.strip_prefix('-'))
            && base.is_none_or(|(row, _)| row == line.indent)
        {
            let to_cell = line.text.find('-').unwrap_or(2);
            base = Some((line.indent, line.indent + to_cell));
            found.push((line.number, vec![Text::new()]));
            push(&mut found, line.number, rest.trim_start().to_owned());
        } else if let Some((_, cell)) = base {
            let is_cell = line.indent == cell && (line.text == "-" || line.text.starts_with("- "));
            if is_cell && let Some((_, cells)) = found.last_mut() {
                cells.push(Text::new());
            }
            let text = match line.text.strip_prefix('-') {
                Some(rest) if is_cell => rest.trim_start().to_owned(),
                _ => {
                    let blanks = line.indent.saturating_sub(cell + 2).min(2000);
                    format!("{}{}", " ".repeat(blanks), line.text)
                }
            };
            push(&mut found, line.number, text);
        }
    }
    let rows = found.into_iter().map(|(line, cells)| Row {
        line,
        cells: cells.iter().map(|text| rows::cell(inline, text)).collect(),
    });
    rows::table(rows.collect(), heads, number)
}

/// Adds a line to the last cell.
fn push(rows: &mut [(u32, Vec<Text>)], number: u32, text: String) {
    if let Some(cell) = rows.last_mut().and_then(|(_, cells)| cells.last_mut()) {
        cell.push((number, text));
    }
}
