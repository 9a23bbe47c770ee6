//! What a careful reader notices about a page of this vendor.

use std::collections::BTreeSet;

use serde_json::Value;

use super::caption::references;
use super::outline::{Part, Piece};
use super::section::Section;
use super::verb;
use crate::document::Content;
use crate::facts::{Basis, Field, Page, Shows};
use crate::recognise::quote::quote;
use crate::{Document, Finding, Kind};

/// Labels within a description.
const LABELS: &[&str] = &[
    "definition",
    "constraints",
    "range",
    "default value",
    "参数解释",
    "约束限制",
    "取值范围",
    "默认取值",
];

/// How many cells are looked at for what holds for the whole page.
const CELLS: usize = 5_000;

/// References to tables that the page does not have.
pub fn cross_references(parts: &[Part<'_>], numbers: &[u32], findings: &mut Vec<Finding>) {
    // Where no table has a caption, they were lost, and a reference proves nothing.
    if numbers.is_empty() {
        return;
    }
    let known: BTreeSet<u32> = numbers.iter().copied().collect();
    let mut check = |text: &str, line: u32| {
        for number in references(text) {
            if !known.contains(&number) {
                let message = format!("it refers to table {number}, which the page does not have");
                findings.push(Finding::new(
                    Kind::Fault,
                    "cross-reference",
                    line,
                    "",
                    message,
                ));
            }
        }
    };
    for part in parts {
        match part.piece {
            Piece::Text(text) | Piece::Item(text) if part.section != Section::Sdk => {
                check(text, part.line);
            }
            Piece::Table(table) => {
                let lines = table
                    .rows
                    .iter()
                    .flat_map(|row| &row.cells)
                    .flat_map(|cell| &cell.lines);
                lines.for_each(|line| check(&line.text, line.line));
            }
            _ => {}
        }
    }
}

/// Adds the remarks.
pub fn remark(page: &mut Page, document: &Document, parts: &[Part<'_>], has_captions: bool) {
    let mut found = Vec::new();
    lines_of_cells(document, &mut found);
    two_words_for_nothing(document, &mut found);
    absent(page, parts, has_captions, &mut found);
    abbreviation(page, &mut found);
    title(page, &mut found);
    joined_meanings(page, &mut found);
    single_values(page, &mut found);
    wrapper(page, &mut found);
    page.findings.extend(found);
}

fn unclear(rule: &'static str, line: u32, place: &str, message: impl Into<String>) -> Finding {
    Finding::new(Kind::Unclear, rule, line, place, message)
}

fn cell_lines(document: &Document) -> impl Iterator<Item = &crate::document::Line> {
    let tables = document
        .blocks
        .iter()
        .filter_map(|block| match &block.content {
            Content::Table(table) => Some(table),
            _ => None,
        });
    tables
        .flat_map(|table| &table.rows)
        .flat_map(|row| &row.cells)
        .take(CELLS)
        .flat_map(|cell| &cell.lines)
}

/// Labels that are lines of their own look like cells once the layout is lost.
fn lines_of_cells(document: &Document, found: &mut Vec<Finding>) {
    let is_label = |text: &str| LABELS.contains(&text.trim().to_lowercase().as_str());
    if let Some(line) = cell_lines(document).find(|line| is_label(&line.text)) {
        let message =
            "labels such as \"Definition\" and \"Range\" are lines of their own without a colon";
        found.push(unclear("labels-without-colon", line.line, "", message));
    }
}

fn two_words_for_nothing(document: &Document, found: &mut Vec<Finding>) {
    let blocks = document
        .blocks
        .iter()
        .filter_map(|block| Some((block.line, block.text()?)));
    let cells = cell_lines(document).map(|line| (line.line, line.text.as_str()));
    let mut first: Option<&str> = None;
    for (line, text) in blocks.chain(cells) {
        let Some(text) = word_for_nothing(text) else {
            continue;
        };
        match first {
            None => first = Some(text),
            Some(first) if first != text => {
                let message = format!("\"{first}\" and \"{text}\" both stand for nothing");
                found.push(unclear("two-words-for-nothing", line, "", message));
                return;
            }
            Some(_) => {}
        }
    }
}

/// The word for nothing that a text is, or that a label in it has.
fn word_for_nothing(text: &str) -> Option<&'static str> {
    const WORDS: &[&str] = &["N/A", "None", "NA", "无", "不涉及"];
    let text = text.trim().trim_end_matches(['.', '。']);
    let whole = WORDS.iter().find(|word| **word == text);
    let labelled = || text.contains(": N/A").then_some(&"N/A");
    whole.or_else(labelled).copied()
}

/// What a page should have and this one has not.
fn absent(page: &Page, parts: &[Part<'_>], has_captions: bool, found: &mut Vec<Finding>) {
    let line = page.endpoint.as_ref().map_or(0, |endpoint| endpoint.line);
    if !page.header.iter().any(|field| field.from == Some("token")) {
        let message = "no header carries a token, although a request needs a token or a signature";
        found.push(unclear("no-token", line, "header", message));
    }
    if page.host.is_none() {
        found.push(unclear("no-host", line, "", "the page names no host"));
    }
    if page.updated.is_none() {
        found.push(unclear(
            "no-date",
            page.title.line,
            "",
            "the page does not say when it was changed",
        ));
    }
    let table = parts
        .iter()
        .find(|part| matches!(part.piece, Piece::Table(_)));
    if let Some(table) = table.filter(|_| !has_captions) {
        let message = "the tables have no captions: which is which follows from where they stand";
        found.push(unclear("no-captions", table.line, "", message));
    }
    let stated = page
        .error_codes
        .iter()
        .any(|code| code.code.basis == Basis::Stated);
    if !stated {
        let section = parts.iter().find(|part| part.section == Section::Errors);
        let line = section.map_or(line, |part| part.line);
        let message = "no table of error codes: the codes, if any, stand on another page";
        found.push(unclear("no-error-codes", line, "error_codes", message));
    }
    if !page.answers.iter().any(|answer| answer.status.value >= 400) {
        found.push(unclear(
            "no-error-statuses",
            line,
            "error_statuses",
            "the page describes no status of an error",
        ));
    }
    if let Some(deprecated) = &page.deprecated {
        let texts = page
            .description
            .iter()
            .chain(&page.notes)
            .chain([deprecated]);
        let mut words = texts.map(|fact| fact.value.to_lowercase());
        let says = |text: String| {
            [
                "instead",
                "replaced by",
                "use the",
                "recommended",
                "请使用",
                "替代",
                "推荐使用",
            ]
            .iter()
            .any(|word| text.contains(word))
        };
        if !words.any(says) {
            let message =
                "the operation should no longer be used, and the page names none to use instead";
            found.push(unclear(
                "no-replacement",
                deprecated.line,
                "deprecated",
                message,
            ));
        }
    }
}

/// `/cbs/` in the path of a service that is called `cbh`.
fn abbreviation(page: &Page, found: &mut Vec<Finding>) {
    let (Some(service), Some(endpoint)) = (&page.service, &page.endpoint) else {
        return;
    };
    let name = service.value.as_str();
    let segments: Vec<&str> = endpoint.value.1.split('/').collect();
    if segments.contains(&name) || name.len() < 3 {
        return;
    }
    let near = |segment: &&&str| {
        let differing = segment
            .chars()
            .zip(name.chars())
            .filter(|(one, other)| one != other)
            .count();
        segment.len() == name.len() && differing == 1
    };
    if let Some(segment) = segments.iter().find(near) {
        let message = format!("the path says `{segment}`, where the service is called `{name}`");
        found.push(unclear(
            "other-abbreviation",
            endpoint.line,
            "endpoint",
            message,
        ));
    }
}

/// A title that speaks of something else than the operation does.
fn title(page: &Page, found: &mut Vec<Finding>) {
    let Some(first) = page
        .title
        .value
        .split_whitespace()
        .next()
        .filter(|word| word.ends_with("ing"))
    else {
        return;
    };
    let said = verb::base(first);
    let stated = page
        .operation
        .as_ref()
        .filter(|operation| operation.basis == Basis::Stated);
    let by_name = stated.and_then(|operation| first_hump(&operation.value));
    let last = page.endpoint.as_ref().and_then(|endpoint| {
        endpoint
            .value
            .1
            .split('/')
            .rfind(|segment| !segment.contains('{'))
    });
    let by_path = last.filter(|_| said == "wait").map(str::to_owned);
    if let Some(does) = by_name.or(by_path)
        && !verb::are_near(&said, &does)
        && !does.starts_with("batch")
    {
        let message = format!("the title says \"{said}\", where the operation is to {does}");
        found.push(unclear(
            "title-against-operation",
            page.title.line,
            "",
            message,
        ));
    }
}

/// The first word of `ListBoxes`, in small letters.
fn first_hump(name: &str) -> Option<String> {
    let mut letters = name.chars();
    let first = letters.next()?.to_ascii_lowercase();
    let rest: String = letters.take_while(|c| !c.is_ascii_uppercase()).collect();
    Some(format!("{first}{rest}"))
}

/// A status that stands for two refusals, as `One./Another.` shows.
fn joined_meanings(page: &Page, found: &mut Vec<Finding>) {
    for answer in page
        .answers
        .iter()
        .filter(|answer| answer.status.value >= 400)
    {
        let Some(meaning) = &answer.meaning else {
            continue;
        };
        let sentences = meaning
            .value
            .split_inclusive(['.', '。', '/', ';', '；'])
            .filter(|part| part.len() > 8)
            .count();
        if meaning.value.contains("./") || meaning.value.contains("。/") || sentences > 1 {
            let status = answer.status.value;
            let message = format!(
                "status {status} seems to stand for several refusals, which nothing tells apart"
            );
            let place = format!("error_statuses.{status}");
            found.push(unclear("joined-meanings", meaning.line, &place, message));
        }
    }
}

/// An example whose only member holds what the table calls the members of the body.
fn wrapper(page: &Page, found: &mut Vec<Finding>) {
    let names = |fields: &[Field]| -> BTreeSet<String> {
        fields
            .iter()
            .map(|field| field.name.value.clone())
            .collect()
    };
    let sent = names(&page.body);
    let answered = page.success().map(|answer| names(&answer.body));
    for example in &page.examples {
        let (place, names) = match example.shows {
            Shows::Request => ("body", Some(&sent)),
            Shows::Answer(Some(300..)) => continue,
            Shows::Answer(_) => ("response.body", answered.as_ref()),
        };
        let (Some(names), Some(json)) = (names, &example.json) else {
            continue;
        };
        if let Some(name) = only_member(json, names) {
            let message = format!(
                "the example holds these members in {}, but no table says so: one may be lost",
                quote(name)
            );
            let line = example.line;
            found.push(Finding::new(Kind::Lost, "wrapper", line, place, message));
        }
    }
}

/// The only member of an object, if no table has it and most of what it holds is in the table.
fn only_member<'a>(json: &'a Value, names: &BTreeSet<String>) -> Option<&'a str> {
    let mut members = json.as_object()?.iter();
    let (name, inner) = members.next()?;
    let inner = inner.as_object()?;
    let known = inner.keys().filter(|name| names.contains(*name)).count();
    let fits = inner.len() > 1 && known * 2 > inner.len();
    (fits && members.next().is_none() && !names.contains(name)).then_some(name)
}

/// One documented value: others are to be expected.
fn single_values(page: &Page, found: &mut Vec<Finding>) {
    let answers = page
        .answers
        .iter()
        .flat_map(|answer| &answer.body)
        .map(|field| ("response.body", field));
    let sent = page.body.iter().map(|field| ("body", field));
    let objects = page
        .types
        .iter()
        .flat_map(|object| &object.fields)
        .map(|field| ("types", field));
    for (place, field) in sent.chain(answers).chain(objects) {
        if let [value] = field.values.as_slice() {
            let place = format!("{place}.{}", field.name.value);
            let message = "a single value is documented: others are to be expected";
            found.push(unclear("one-value", value.value.line, &place, message));
        }
    }
}
