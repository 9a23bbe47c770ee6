//! Places where a careful reader of the facts stops: what contradicts itself, what does harm by default.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{examples, verb};
use crate::facts::{ErrorCode, Example, Field, Page};
use crate::types::Type;
use crate::{Finding, Kind};

/// Reports them.
pub(super) fn add(page: &mut Page) {
    let mut findings = Vec::new();
    forces(&page.body, &mut findings);
    same_codes(&page.error_codes, &mut findings);
    if let (Some(operation), Some(first)) = (&page.operation, page.description.first())
        && let Some((name, said)) = verb::mismatch(&operation.value, &first.value)
    {
        let message = format!("the operation is called {name}, the description says {said}");
        findings.push(Finding::new(
            Kind::Unclear,
            "name-against-text",
            first.line,
            "",
            message,
        ));
    }
    if let Some(operation) = &page.operation {
        for (name, line) in page
            .examples
            .iter()
            .filter_map(examples::named)
            .filter(|(name, _)| *name != operation.value)
        {
            let message = format!(
                "the example calls {name}, the page describes {}",
                operation.value
            );
            findings.push(Finding::new(
                Kind::Fault,
                "action-mismatch",
                line,
                "examples",
                message,
            ));
        }
    }
    for (index, example) in page.examples.iter().enumerate() {
        prose_against_body(example, index, &mut findings);
    }
    page.findings.extend(findings);
}

/// A flag that forces something, and does so unless the caller says otherwise.
fn forces(body: &[Field], findings: &mut Vec<Finding>) {
    const WORDS: &[&str] = &["force", "forcibly", "ignore", "skip", "强制", "忽略"];
    for field in body {
        let Some(default) = &field.default else {
            continue;
        };
        let on = default.value == 1 || default.value == Value::Bool(true);
        let flag = match field.kind.value {
            Type::Boolean => true,
            Type::Integer(_) | Type::Unsigned(_) => {
                field.values.is_empty() || field.values.len() == 2
            }
            _ => false,
        };
        let words = field
            .description
            .iter()
            .map(|fact| fact.value.to_lowercase());
        let words = words.chain([field.name.value.to_lowercase()]);
        let mut about = words.filter(|text| WORDS.iter().any(|word| text.contains(word)));
        if on && flag && about.next().is_some() {
            let message = format!(
                "`{}` is on unless the caller says otherwise: its default is {}",
                field.name.value, default.value
            );
            findings.push(Finding::new(
                Kind::Unclear,
                "default-forces",
                default.line,
                format!("body.{}", field.name.value),
                message,
            ));
        }
    }
}

/// Codes of two families that mean the same, by their last part or by what they say.
fn same_codes(codes: &[ErrorCode], findings: &mut Vec<Finding>) {
    let mut by_end: BTreeMap<String, &ErrorCode> = BTreeMap::new();
    for code in codes {
        let Some((_, end)) = code.code.value.rsplit_once('.') else {
            continue;
        };
        let end = end
            .strip_suffix("Error")
            .unwrap_or(end)
            .to_ascii_lowercase();
        if end.is_empty() {
            continue;
        }
        if let Some(first) = by_end.get(&end) {
            let message = format!(
                "{} and {} seem to mean the same",
                first.code.value, code.code.value
            );
            findings.push(Finding::new(
                Kind::Unclear,
                "codes-mean-the-same",
                code.code.line,
                format!("error_codes.{}", code.code.value),
                message,
            ));
        } else {
            by_end.insert(end, code);
        }
    }
}

/// Ids of an example's sentences that its body has with another prefix: `asr-juhf6ytr` and `img-juhf6ytr`.
fn prose_against_body(example: &Example, index: usize, findings: &mut Vec<Finding>) {
    let Some(json) = &example.json else { return };
    let said: Vec<(String, u32)> = example
        .prose
        .iter()
        .flat_map(|fact| ids(&fact.value).into_iter().map(|id| (id, fact.line)))
        .collect();
    if said.is_empty() {
        return;
    }
    let mut shown = BTreeSet::new();
    let mut open = vec![json];
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) => shown.extend(ids(text)),
            Value::Array(items) => open.extend(items),
            Value::Object(members) => open.extend(members.values()),
            _ => {}
        }
    }
    let by_end: BTreeMap<&str, &String> = shown
        .iter()
        .filter_map(|id| Some((id.rsplit_once('-')?.1, id)))
        .collect();
    for (id, line) in said.iter().filter(|(id, _)| !shown.contains(id)) {
        let other = id.rsplit_once('-').and_then(|(_, end)| by_end.get(end));
        if let Some(other) = other {
            let message = format!("the text of the example says `{id}`, its body says `{other}`");
            findings.push(Finding::new(
                Kind::Fault,
                "example-against-text",
                *line,
                format!("examples.{index}"),
                message,
            ));
        }
    }
}

/// Words that look like ids: a prefix, a dash, and letters with digits.
fn ids(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    let id = |word: &&str| {
        word.len() <= 100
            && word.rsplit_once('-').is_some_and(|(prefix, end)| {
                let digit = end.bytes().any(|b| b.is_ascii_digit());
                end.len() >= 6 && digit && prefix.starts_with(|c: char| c.is_ascii_alphabetic())
            })
    };
    words.filter(id).map(str::to_owned).collect()
}
