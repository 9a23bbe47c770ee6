//! The error codes. What follows the last one in a text of the page looks like another row.

use std::collections::BTreeMap;

use super::parts::{Parts, Purpose, Section};
use crate::document::{Content, Layout, Table};
use crate::facts::{ErrorCode, Fact};
use crate::recognise::columns::Columns;
use crate::words::{Column, is_nothing};
use crate::{Document, Finding, Kind, Refusal};

/// The error codes.
pub(super) fn read(
    document: &Document,
    parts: &Parts<'_>,
    findings: &mut Vec<Finding>,
) -> Result<Vec<ErrorCode>, Refusal> {
    let mut codes: Vec<ErrorCode> = Vec::new();
    let mut lines: BTreeMap<String, u32> = BTreeMap::new();
    for table in parts.tables(Purpose::Errors) {
        rows(table, &mut codes, &mut lines, findings);
        ends_with_page(document, parts, table)?;
    }
    if !parts.has(Section::Errors) {
        let message =
            "the page has no section with error codes: they are lost, or the page never had them";
        findings.push(Finding::new(
            Kind::Lost,
            "no-error-codes",
            document.lines,
            "error_codes",
            message,
        ));
    }
    Ok(codes)
}

fn rows(
    table: &Table,
    codes: &mut Vec<ErrorCode>,
    lines: &mut BTreeMap<String, u32>,
    findings: &mut Vec<Finding>,
) {
    let columns = Columns::of(table);
    let described = if columns.has(Column::Description) {
        Column::Description
    } else {
        Column::ErrorMessage
    };
    for row in &table.rows {
        let code = columns.text(row, Column::ErrorCode);
        let code = code.trim();
        if is_nothing(code) && row.cells.iter().all(|cell| is_nothing(&cell.text())) {
            continue;
        }
        if !is_code(code) {
            let message = "what stands here is no error code: the table ends before it";
            findings.push(Finding::new(
                Kind::Unclear,
                "frame-after-codes",
                row.line,
                "error_codes",
                message,
            ));
            return;
        }
        if let Some(first) = lines.get(code) {
            let message =
                format!("{code} has a row already, in line {first}: the second is left out");
            findings.push(Finding::new(
                Kind::Fault,
                "duplicate-code",
                row.line,
                format!("error_codes.{code}"),
                message,
            ));
            continue;
        }
        lines.insert(code.to_owned(), row.line);
        codes.push(ErrorCode {
            code: Fact::stated(code.to_owned(), row.line),
            status: None,
            description: columns.text(row, described),
        });
    }
}

/// Whether a text is an error code: families and codes are words that are joined, `LimitExceeded`.
fn is_code(text: &str) -> bool {
    let mut parts = text.split('.');
    let Some(family) = parts.next() else {
        return false;
    };
    let capitals = family.chars().filter(char::is_ascii_uppercase).count();
    let word = family.starts_with(|c: char| c.is_ascii_uppercase())
        && family.chars().all(|c| c.is_ascii_alphanumeric())
        && capitals > 1
        && family.chars().any(|c| c.is_ascii_lowercase());
    let sub = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
    };
    word && text.len() <= 200 && parts.all(sub)
}

/// A last row without its description, at the end of the file, is half a row; so is half a code.
fn ends_with_page(document: &Document, parts: &Parts<'_>, table: &Table) -> Result<(), Refusal> {
    let Some(last) = table.rows.last().filter(|_| table.layout != Layout::Marked) else {
        return Ok(());
    };
    let full = last
        .cells
        .iter()
        .all(|cell| !cell.missing && !cell.lines.is_empty());
    let row = (!full && last.line + 1 >= document.lines).then_some(last.line);
    let half = match parts.blocks.as_slice() {
        [.., (_, before), (_, block)] if matches!(before.content, Content::Table(_)) => block
            .text()
            .filter(|text| is_half(text))
            .map(|_| block.line),
        _ => None,
    };
    let Some(line) = row.or(half) else {
        return Ok(());
    };
    let message = "the table of error codes ends in the midst of a row: the page is cut off; save it again as a whole";
    Err(super::kind::refusal(document, line, message))
}

/// Whether a text is the beginning of a code, and no word of the frame.
fn is_half(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['|', ' ']);
    let word = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
    word && text.starts_with(|c: char| c.is_ascii_uppercase()) && !super::remarks::is_frame(text)
}
