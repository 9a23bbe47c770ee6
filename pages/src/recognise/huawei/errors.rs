//! Error bodies: what is said of one status instead of a member, and codes that only an example shows.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Answer, ErrorCode, Fact, Page, Shows};
use crate::recognise::quote::quote;
use crate::{Finding, Kind};

/// The members that hold an error's code, and its message, as the vendor's services name them.
const CODES: &[&str] = &["error_code", "errorCode", "code", "errcode"];
const MESSAGES: &[&str] = &[
    "error_msg",
    "error_description",
    "errorMessage",
    "message",
    "error_message",
];

/// Understands the error answers of a page.
pub fn understand(page: &mut Page) {
    shown_meanings(page);
    meanings(page);
    unusual_member(page);
    codes_of_examples(page);
}

/// What stands beside the example of an answer is what its status means, where nothing else says it.
fn shown_meanings(page: &mut Page) {
    for example in &page.examples {
        let Shows::Answer(Some(status)) = example.shows else {
            continue;
        };
        let answers = page.answers.iter_mut();
        let answer = answers
            .into_iter()
            .find(|answer| answer.status.value == status);
        // What ends with a colon announces the example.
        let prose = example.prose.first();
        let prose = prose.filter(|fact| !fact.value.trim_end().ends_with([':', '：']));
        if let (Some(answer), Some(prose)) = (answer, prose) {
            answer.meaning.get_or_insert_with(|| prose.clone());
        }
    }
}

const fn is_error(answer: &Answer) -> bool {
    answer.status.value >= 400
}

/// Where the same member is described differently for each status, the description is that of the status.
fn meanings(page: &mut Page) {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for answer in page.answers.iter().filter(|answer| is_error(answer)) {
        for field in &answer.body {
            let name = field.name.value.clone();
            *counts.entry(name.clone()).or_default() += 1;
            texts
                .entry(name)
                .or_default()
                .insert(joined(&field.description));
        }
    }
    let varies = |name: &str| {
        counts.get(name).is_some_and(|count| *count > 1)
            && texts.get(name).map_or(0, BTreeSet::len)
                == counts.get(name).copied().unwrap_or_default()
    };
    let mut reported = false;
    for answer in page.answers.iter_mut().filter(|answer| is_error(answer)) {
        for field in answer
            .body
            .iter_mut()
            .filter(|field| MESSAGES.contains(&field.name.value.as_str()))
        {
            let Some(line) = field.description.first().map(|fact| fact.line) else {
                continue;
            };
            if !varies(&field.name.value) {
                continue;
            }
            if !reported {
                let name = &field.name.value;
                let message = format!(
                    "`{name}` is described differently for each status: it is what the status means, and the bodies are one"
                );
                page.findings.push(Finding::new(
                    Kind::Inferred,
                    "description-is-meaning",
                    line,
                    "errors",
                    message,
                ));
                reported = true;
            }
            let text = joined(&std::mem::take(&mut field.description));
            answer.meaning = Some(Fact::stated(text, line));
        }
    }
}

fn joined(facts: &[Fact<String>]) -> String {
    let texts: Vec<&str> = facts.iter().map(|fact| fact.value.as_str()).collect();
    texts.join(" ")
}

/// The member with the message has a name of its own in some services.
fn unusual_member(page: &mut Page) {
    let fields = page
        .answers
        .iter()
        .filter(|answer| is_error(answer))
        .flat_map(|answer| &answer.body);
    let found = fields
        .into_iter()
        .find(|field| field.name.value == "error_description");
    if let Some(field) = found {
        let message = "the message of an error is called `error_description`, where other services say `error_msg`";
        let finding = Finding::new(
            Kind::Unclear,
            "unusual-error-member",
            field.name.line,
            "errors",
            message,
        );
        page.findings.push(finding);
    }
}

/// Codes that stand only in examples.
fn codes_of_examples(page: &mut Page) {
    let known: BTreeSet<String> = page
        .error_codes
        .iter()
        .map(|code| code.code.value.clone())
        .collect();
    let mut seen = known.clone();
    for example in &page.examples {
        let Shows::Answer(status) = example.shows else {
            continue;
        };
        if status.is_some_and(|status| status < 400) {
            continue;
        }
        let Some(json) = &example.json else {
            continue;
        };
        let inner = json
            .get("error")
            .filter(|inner| inner.is_object())
            .unwrap_or(json);
        let text = |names: &[&str]| names.iter().find_map(|name| inner.get(*name)?.as_str());
        let Some(code) = text(CODES).filter(|code| is_code(code)) else {
            continue;
        };
        if !seen.insert(code.to_owned()) {
            continue;
        }
        let offset = example
            .text
            .split(code)
            .next()
            .unwrap_or_default()
            .matches('\n')
            .count();
        let line = example
            .line
            .saturating_add(u32::try_from(offset).unwrap_or_default());
        let message = format!("the code {} stands only in an example", quote(code));
        let place = format!("error_codes.{code}");
        page.findings.push(Finding::new(
            Kind::Inferred,
            "code-in-example",
            line,
            place,
            message.clone(),
        ));
        page.error_codes.push(ErrorCode {
            code: Fact::inferred(code.to_owned(), line, message),
            status,
            description: text(MESSAGES).unwrap_or_default().to_owned(),
        });
    }
}

fn is_code(code: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    !code.is_empty() && code.len() <= 100 && code.chars().all(fits)
}
