//! What is answered: statuses, their meanings, their bodies.

use std::collections::BTreeMap;

use super::outline::{Part, Piece};
use super::section::Section;
use super::tables::Message;
use crate::document::{Row, Table};
use crate::facts::{Answer, ErrorCode, Fact, Field};
use crate::recognise::columns::Columns;
use crate::words::{Column, is_nothing};
use crate::{Finding, Kind};

/// The body of each message: its members, or what it is if it is no object.
pub type Bodies = BTreeMap<Message, (Vec<Field>, Option<Field>)>;

/// The answers, in the order of the page.
pub fn read(
    parts: &[Part<'_>],
    mut bodies: Bodies,
    headers: Vec<(Option<u16>, Vec<Field>)>,
    findings: &mut Vec<Finding>,
) -> Vec<Answer> {
    let mut answers = described(parts);
    let documented = answers.len();
    let mut listed = false;
    for part in parts.iter().filter(|part| part.section == Section::Status) {
        if let Piece::Table(table) = part.piece {
            listed = true;
            statuses(table, &mut answers, findings);
        }
    }
    let assumed = assumed(parts, &mut answers, &bodies, documented, findings);
    for answer in &mut answers {
        let status = answer.status.value;
        let stated = bodies.remove(&Message::Answer(Some(status)));
        let unnamed = (Some(status) == assumed)
            .then(|| bodies.remove(&Message::Answer(None)))
            .flatten();
        if let Some((body, payload)) = stated.or(unnamed) {
            answer.body = body;
            answer.payload = payload;
        }
    }
    let mut successes = answers.iter().map(|answer| answer.status.value);
    let first = successes.find(|status| (200..300).contains(status));
    for (status, fields) in headers {
        let status = status.or(assumed).or(first);
        if let Some(answer) = answers
            .iter_mut()
            .find(|answer| Some(answer.status.value) == status)
        {
            answer.header.extend(fields);
        }
    }
    let has_response = |answer: &Answer| {
        parts.iter().any(|part| {
            part.section == Section::Response
                && part
                    .status
                    .is_some_and(|(status, _)| status == answer.status.value)
        })
    };
    for answer in answers
        .iter()
        .filter(|answer| (200..300).contains(&answer.status.value))
    {
        if listed && assumed != Some(answer.status.value) && !has_response(answer) {
            let message = format!(
                "no response is described for the success {}: its body is taken to be empty",
                answer.status.value
            );
            findings.push(Finding::new(
                Kind::Inferred,
                "success-without-response",
                answer.status.line,
                "response",
                message,
            ));
        }
    }
    answers
}

fn answer(status: u16, line: u32) -> Answer {
    Answer {
        status: Fact::stated(status, line),
        meaning: None,
        header: Vec::new(),
        body: Vec::new(),
        payload: None,
    }
}

/// The statuses that the section of responses speaks of.
fn described(parts: &[Part<'_>]) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for part in parts
        .iter()
        .filter(|part| part.section == Section::Response)
    {
        let Some((status, line)) = part.status else {
            continue;
        };
        let position = answers
            .iter()
            .position(|answer| answer.status.value == status);
        let at = position.unwrap_or_else(|| {
            answers.push(answer(status, line));
            answers.len() - 1
        });
        if let (Piece::Text(text), Some(answer)) = (part.piece, answers.get_mut(at))
            && answer.meaning.is_none()
            && !is_nothing(text)
            && super::caption::parse(text).number.is_none()
        {
            answer.meaning = Some(Fact::stated(text.to_owned(), part.line));
        }
    }
    answers
}

/// The rows of the table of statuses.
fn statuses(table: &Table, answers: &mut Vec<Answer>, findings: &mut Vec<Finding>) {
    let columns = Columns::of(table);
    let mut seen: BTreeMap<u16, u32> = BTreeMap::new();
    for row in &table.rows {
        let Some((status, line)) = status_of(row, &columns) else {
            continue;
        };
        if let Some(first) = seen.insert(status, line) {
            let message = format!("status {status} has a row already, in line {first}");
            findings.push(Finding::new(
                Kind::Fault,
                "duplicate-status",
                line,
                "",
                message,
            ));
            continue;
        }
        let text = meaning_of(row, &columns);
        let position = answers
            .iter()
            .position(|answer| answer.status.value == status);
        let at = position.unwrap_or_else(|| {
            answers.push(answer(status, line));
            answers.len() - 1
        });
        if let (Some(answer), Some(text)) = (answers.get_mut(at), text) {
            answer.meaning = Some(Fact::stated(text, line));
        }
    }
}

fn status_of(row: &Row, columns: &Columns) -> Option<(u16, u32)> {
    let position = columns.position(Column::Status);
    let cells = match position {
        Some(at) => row.cells.get(at..=at)?,
        None => row.cells.get(..2)?,
    };
    cells.iter().find_map(|cell| {
        let text = cell.text();
        let start = text.find(|c: char| c.is_ascii_digit())?;
        let digits: String = text
            .get(start..)?
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        let status = digits
            .parse()
            .ok()
            .filter(|status| (100..600).contains(status))?;
        Some((status, cell.lines.first()?.line))
    })
}

fn meaning_of(row: &Row, columns: &Columns) -> Option<String> {
    let description = columns.text(row, Column::Description);
    let text = if is_nothing(&description) {
        row.cells
            .last()
            .map(crate::document::Cell::text)
            .unwrap_or_default()
    } else {
        description
    };
    let only_number = text.trim().chars().all(|c| c.is_ascii_digit());
    (!is_nothing(&text) && !only_number).then_some(text)
}

/// The status of an answer of which the page describes the body without saying when it comes.
fn assumed(
    parts: &[Part<'_>],
    answers: &mut Vec<Answer>,
    bodies: &Bodies,
    documented: usize,
    findings: &mut Vec<Finding>,
) -> Option<u16> {
    let unnamed = bodies.contains_key(&Message::Answer(None));
    let success = answers
        .iter()
        .find(|answer| (200..300).contains(&answer.status.value));
    let success = success.map(|answer| answer.status.value);
    let response = parts
        .iter()
        .find(|part| part.section == Section::Response)?;
    if let Some(status) = success {
        return unnamed.then_some(status);
    }
    if documented > 0 && !unnamed {
        let message = "no success is described: which status it has is left open";
        findings.push(Finding::new(
            Kind::Unclear,
            "no-success",
            response.line,
            "response",
            message,
        ));
        return None;
    }
    let (status, line, message) = match shown(parts) {
        Some((status, line)) => (
            status,
            line,
            "only an example shows the status of a success",
        ),
        None => (
            200,
            response.line,
            "the page names no status of a success: 200 is assumed",
        ),
    };
    findings.push(Finding::new(
        Kind::Inferred,
        "status-inferred",
        line,
        "response",
        message,
    ));
    let mut assumed = answer(status, line);
    assumed.status = Fact::inferred(status, line, message);
    answers.insert(0, assumed);
    Some(status)
}

/// The status of a success that an example shows, and its line.
fn shown(parts: &[Part<'_>]) -> Option<(u16, u32)> {
    parts.iter().find_map(|part| match part.piece {
        Piece::Code(text) | Piece::Text(text)
            if matches!(
                part.section,
                Section::Example | Section::ExampleResponse | Section::Response
            ) =>
        {
            let status = super::examples::status_line(text)?;
            (200..300).contains(&status).then_some((status, part.line))
        }
        _ => None,
    })
}

/// The documented error codes.
pub fn error_codes(parts: &[Part<'_>]) -> Vec<ErrorCode> {
    let tables = parts.iter().filter_map(|part| match part.piece {
        Piece::Table(table) => Some(table),
        _ => None,
    });
    tables.flat_map(codes).collect()
}

fn codes(table: &Table) -> Vec<ErrorCode> {
    let columns = Columns::of(table);
    if !columns.has(Column::ErrorCode) {
        return Vec::new();
    }
    let code = |row: &Row| {
        let code = columns.text(row, Column::ErrorCode);
        if is_nothing(&code) || code.contains(char::is_whitespace) || code.len() > 200 {
            return None;
        }
        let status = columns.text(row, Column::Status).parse().ok();
        let texts =
            [Column::Description, Column::ErrorMessage].map(|column| columns.text(row, column));
        let description = texts
            .into_iter()
            .find(|text| !is_nothing(text))
            .unwrap_or_default();
        Some(ErrorCode {
            code: Fact::stated(code, row.line),
            status,
            description,
        })
    };
    table.rows.iter().filter_map(code).collect()
}
