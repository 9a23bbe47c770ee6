//! Whether the page is one of an operation, and all of it.

use super::endpoint::{self, Endpoint};
use super::examples;
use super::outline::{Part, Piece};
use super::section::Section;
use crate::document::{Content, Table};
use crate::facts::Fact;
use crate::recognise::columns::Columns;
use crate::recognise::layout;
use crate::words::{self, Column};
use crate::{Document, Finding, Kind, Refusal};

/// The one request line of the page.
pub fn endpoint(
    document: &Document,
    parts: &[Part<'_>],
    findings: &mut Vec<Finding>,
) -> Result<Fact<Endpoint>, Refusal> {
    let lines = |section: fn(Section) -> bool| {
        parts
            .iter()
            .filter(move |part| section(part.section))
            .filter_map(|part| match part.piece {
                Piece::Text(text) | Piece::Item(text) | Piece::Code(text) => {
                    Some(Fact::stated(endpoint::find(text)?, part.line))
                }
                _ => None,
            })
    };
    let mut found = lines(|section| section == Section::Uri);
    let elsewhere = || {
        lines(|section| {
            matches!(
                section,
                Section::Front | Section::Function | Section::Constraints
            )
        })
    };
    let apart = || split(parts);
    let Some(first) = found.next().or_else(apart).or_else(|| elsewhere().next()) else {
        let message = "no line with a method and a path (`GET /v2/{project_id}/…`): this is no page of one operation";
        return Err(refusal(document, 0, message));
    };
    let is_other = |next: &Fact<Endpoint>| {
        let has_names = next.value.path.contains('{') || !first.value.path.contains('{');
        has_names
            && (next.value.method, &next.value.path) != (first.value.method, &first.value.path)
    };
    let mut others = found.filter(is_other);
    let is_older = |other: &Fact<Endpoint>| {
        other.value.method == first.value.method
            && unversioned(&other.value.path) == unversioned(&first.value.path)
    };
    let mut other = others.next();
    if let Some(older) = other.as_ref().filter(|other| is_older(other)) {
        let message = format!(
            "the page has the operation also as `{} {}`: the first request line is taken",
            older.value.method, older.value.path
        );
        findings.push(Finding::new(
            Kind::Unclear,
            "several-versions",
            older.line,
            "",
            message,
        ));
        other = others.find(|other| !is_older(other));
    }
    if let Some(other) = other {
        let message = format!(
            "it describes several operations: `{} {}` and `{} {}`; save one page for each",
            first.value.method, first.value.path, other.value.method, other.value.path
        );
        return Err(refusal(document, other.line, message));
    }
    Ok(first)
}

/// A path without its version: what follows `/v2.1`.
fn unversioned(path: &str) -> &str {
    let begins = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    let rest = path.strip_prefix("/v").filter(|rest| begins(rest));
    rest.and_then(|rest| rest.get(rest.find('/')?..))
        .unwrap_or(path)
}

/// A method and a path that stand in paragraphs of their own.
fn split(parts: &[Part<'_>]) -> Option<Fact<Endpoint>> {
    let uri = parts.iter().filter(|part| part.section == Section::Uri);
    let mut texts = uri.filter_map(|part| match part.piece {
        Piece::Text(text) | Piece::Item(text) | Piece::Code(text) => Some((part.line, text)),
        _ => None,
    });
    let labelled = |labels: &'static [&'static str]| {
        texts.clone().find_map(|(line, text)| {
            // Both may stand in one line: `PATH：/v1/lamps Method：GET`.
            let words = text.split_whitespace();
            std::iter::once(text).chain(words).find_map(|text| {
                let (label, value) = text.split_once([':', '：'])?;
                let label = label.rsplit(' ').next()?.to_lowercase();
                let value = value.split_whitespace().next()?;
                labels.contains(&label.as_str()).then_some((line, value))
            })
        })
    };
    let path = labelled(&["path", "uri", "url", "路径"]);
    let method = labelled(&["method", "http method", "方法", "请求方法"]);
    if let (Some((line, path)), Some((_, method))) = (path, method)
        && endpoint::is_method(method)
    {
        return Some(Fact::stated(
            endpoint::find(&format!("{method} {path}"))?,
            line,
        ));
    }
    let (line, method) = texts.find(|(_, text)| endpoint::is_method(text.trim()))?;
    let (_, path) = texts.next()?;
    Some(Fact::stated(
        endpoint::find(&format!("{method} {path}"))?,
        line,
    ))
}

/// Refuses a page that ends before it is complete.
pub fn check(document: &Document, parts: &[Part<'_>]) -> Result<(), Refusal> {
    let has = |sections: &[Section]| parts.iter().any(|part| sections.contains(&part.section));
    let answered = [
        Section::Response,
        Section::Status,
        Section::ExampleResponse,
        Section::Errors,
    ];
    if !has(&answered) {
        let message =
            "it says nothing of what is answered: the page is cut off, save it again as a whole";
        return Err(refusal(document, document.lines, message));
    }
    if let Some(line) = layout::joined_table(document) {
        return Err(refusal(document, line, crate::recognise::JOINED));
    }
    let Some(last) = document.blocks.last() else {
        return Ok(());
    };
    let cut = match &last.content {
        Content::Table(table) => last_row_is_cut(table),
        Content::Code(text) => is_open(text).then_some(last.line),
        Content::Heading { text, .. } if announces(text, parts) => Some(last.line),
        Content::Paragraph(text) => {
            let announces = announces(text, parts)
                || super::caption::parse(text).number.is_some() && text.len() < 200;
            let ends = parts.last().is_some_and(|part| {
                matches!(
                    part.section,
                    Section::Uri | Section::Request | Section::Response
                )
            });
            (ends && (announces || is_open(text))).then_some(last.line)
        }
        _ => None,
    };
    match cut {
        Some(line) => {
            let message = "the page is cut off here: save it again as a whole";
            Err(refusal(document, line, message))
        }
        None => Ok(()),
    }
}

/// Whether something has to follow: the request, the answer or the headings of a table. A page may end with
/// the heading of its examples or error codes.
fn announces(text: &str, parts: &[Part<'_>]) -> bool {
    let is_heading = matches!(
        super::section::heading(text),
        Some(Section::Uri | Section::Request | Section::Response)
    );
    let in_tables = parts.last().is_some_and(|part| {
        matches!(
            part.section,
            Section::Uri | Section::Request | Section::Response
        )
    });
    let bare = text.trim_matches(['|', ' ']);
    is_heading || in_tables && words::column(bare).is_some()
}

/// Says so if nothing follows what is answered, although examples and statuses nearly always do.
pub fn ends_early(document: &Document, parts: &[Part<'_>]) -> Option<Finding> {
    let after = [Section::Status, Section::ExampleResponse, Section::Errors];
    let goes_on = parts.iter().any(|part| after.contains(&part.section));
    let message =
        "neither examples nor status codes follow what is answered: the page may be cut off";
    let line = document.lines;
    (!goes_on).then(|| Finding::new(Kind::Unclear, "ends-early", line, "", message))
}

/// The line of a last row that has a name and nothing else.
fn last_row_is_cut(table: &Table) -> Option<u32> {
    let columns = Columns::of(table);
    let Some(row) = table.rows.last() else {
        return table.header.first().map(|line| line.line);
    };
    let named = !columns.text(row, Column::Name).is_empty();
    let empty = |column| columns.has(column) && columns.text(row, column).is_empty();
    let cut = columns.has_fields() && named && empty(Column::Type) && empty(Column::Description);
    // Nothing follows the table, so the cell is not lost in the midst of the page.
    let cut = cut || row.cells.last().is_some_and(|cell| cell.missing);
    cut.then_some(row.line)
}

/// Whether JSON ends before its last brace.
fn is_open(text: &str) -> bool {
    let Some(body) = examples::body(text) else {
        return false;
    };
    let mut values =
        serde_json::Deserializer::from_str(body.trim_end()).into_iter::<serde_json::Value>();
    matches!(values.next(), Some(Err(error)) if error.is_eof())
}

pub fn refusal(document: &Document, line: u32, message: impl Into<String>) -> Refusal {
    Refusal {
        file: document.name.clone(),
        line,
        message: message.into(),
    }
}
