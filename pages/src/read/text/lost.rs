//! What the layout of a table lost: cells, and the items of lists.

use crate::document::{Cell, Table};
use crate::words::Column;
use crate::{Finding, Kind};

const NAMED: usize = 8;

/// Reports cells that are not in the file, once for each column, and lists of which only the first line is left.
pub fn findings(table: &Table, columns: &[Option<Column>], findings: &mut Vec<Finding>) {
    for (index, heading) in table.header.iter().enumerate() {
        let column = columns.get(index).copied().flatten();
        missing(table, index, &heading.text, column, findings);
    }
    for row in &table.rows {
        for cell in &row.cells {
            bullets(cell, findings);
        }
    }
}

fn missing(
    table: &Table,
    index: usize,
    heading: &str,
    column: Option<Column>,
    findings: &mut Vec<Finding>,
) {
    let rows: Vec<_> = table
        .rows
        .iter()
        .filter(|row| row.cells.get(index).is_some_and(|cell| cell.missing))
        .collect();
    let Some(first) = rows.first() else { return };
    let rule = match column {
        Some(Column::Required) => "required-cell",
        Some(Column::Name) => "name-cell",
        Some(Column::Type) => "type-cell",
        _ => "cell",
    };
    let names: Vec<String> = rows
        .iter()
        .take(NAMED)
        .filter_map(|row| {
            let mut texts = row.cells.iter().filter(|cell| !cell.lines.is_empty());
            if index == 0 {
                texts.next_back()
            } else {
                texts.next()
            }
        })
        .map(|cell| format!("`{}`", shortened(&cell.text())))
        .collect();
    let more = match rows.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let message = format!(
        "the column `{heading}` is empty in the row of {}{more}: the cell is not in the file; look at the page itself",
        names.join(", "),
    );
    findings.push(Finding::new(Kind::Lost, rule, first.line, "", message));
}

/// `Valid values:` and nothing after it.
fn bullets(cell: &Cell, findings: &mut Vec<Finding>) {
    for (index, line) in cell.lines.iter().enumerate() {
        let announces = line.text.ends_with([':', '：']);
        let next = cell.lines.get(index + 1);
        if !announces || next.is_some_and(|next| next.item || !is_label(&next.text)) {
            continue;
        }
        let message = format!(
            "nothing follows `{}`: the items of the list are not in the file; look at the page itself",
            shortened(&line.text)
        );
        findings.push(Finding::new(Kind::Lost, "bullets", line.line, "", message));
    }
}

/// Whether a line begins another part of a description: `Range: ...`, `取值范围：`.
fn is_label(text: &str) -> bool {
    const LABELS: &[&str] = &[
        "definition",
        "constraints",
        "constraint",
        "range",
        "value range",
        "default value",
        "default",
        "note",
        "参数解释",
        "约束限制",
        "取值范围",
        "默认取值",
        "默认值",
        "缺省值",
        "注意",
        "说明",
    ];
    let head: String = text.chars().take(20).collect();
    let Some((label, _)) = head.split_once([':', '：']) else {
        return false;
    };
    LABELS.contains(&label.trim().to_lowercase().as_str())
}

fn shortened(text: &str) -> String {
    let count = text.chars().count();
    if count <= 60 {
        return text.to_owned();
    }
    let end: String = text.chars().skip(count.saturating_sub(57)).collect();
    format!("...{end}")
}
