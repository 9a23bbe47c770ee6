//! Listings and tasks in the documentation; what the states of a task mean, and how to ask for one.

use serde_json::Value;

use super::code::{Code, literal};
use super::paging::{parameter, path};
use super::scope::{Scope, field_ident};
use crate::ir::{Field, Operation, Origin};

/// What an operation has to do with tasks.
pub fn of(code: &mut Code, scope: &Scope<'_>, operation: &Operation) {
    states(code, scope, operation);
    task(code, scope, operation);
}

/// What a caller should know of the operations before and after this one.
pub fn docs(operation: &Operation) -> Vec<String> {
    let mut facts = Vec::new();
    if operation.paging.is_some() {
        facts.push("Comes in pages: `Client::pages` and `Client::items` read them all.".to_owned());
    }
    if operation.waiting.is_some() {
        facts.push("Tells the state of a task: `Client::wait` asks until it has ended.".to_owned());
    }
    if let Some(starts) = &operation.starts {
        facts.push(format!(
            "Begins a task: `Client::wait_for` asks {} until it has ended.",
            starts.operation
        ));
    }
    facts
}

fn states(code: &mut Code, scope: &Scope<'_>, operation: &Operation) {
    let Some(waiting) = &operation.waiting else {
        return;
    };
    let state = path(scope, &results(operation), &waiting.member);
    let list = |values: &[Value]| {
        let texts: Vec<String> = values.iter().map(text).collect();
        texts.join(", ")
    };
    let mut row = format!(
        "{}: {state} is {}, success [{}], failure [{}], running [{}]",
        operation.name,
        literal(&waiting.member.join(".")),
        list(&waiting.success),
        list(&waiting.failure),
        list(&waiting.running)
    );
    for (word, seconds) in [("every", waiting.every), ("within", waiting.within)] {
        row.extend(seconds.map(|seconds| format!(", {word} {seconds}")));
    }
    code.gap();
    code.open("::cloudbind::binding::waiting!");
    code.line(row);
    code.close();
}

/// A state as the runtime compares it: a text without quotes.
fn text(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    literal(&text).to_string()
}

fn task(code: &mut Code, scope: &Scope<'_>, operation: &Operation) {
    let mut operations = scope.service.operations.iter();
    let Some((starts, other)) = operation.starts.as_ref().and_then(|starts| {
        let other = operations.find(|other| other.name == starts.operation)?;
        Some((starts, other))
    }) else {
        return;
    };
    let entries = |required: bool| -> Vec<String> {
        let wanted = other
            .caller_parameters()
            .filter(|target| target.field.required == required);
        wanted
            .filter_map(|target| {
                let mut with = starts.with.iter();
                let (_, origin) = with.find(|(name, _)| *name == target.field.name)?;
                let value = value(scope, operation, origin)?;
                Some(format!("{}: {value}", field_ident(&target.field)))
            })
            .collect()
    };
    let list = |required: bool, head: &str| {
        let entries = entries(required);
        let entries = (!entries.is_empty()).then(|| entries.join(", "));
        entries.map_or_else(String::new, |entries| format!(", {head} {{ {entries} }}"))
    };
    let new = list(true, &format!("new super::{}Required", other.name));
    let set = list(false, "set");
    code.gap();
    code.open("::cloudbind::binding::starts!");
    code.line(format_args!(
        "{}: super::{}{new}{set}",
        operation.name, other.name
    ));
    code.close();
}

/// Where a value comes from.
fn value(scope: &Scope<'_>, operation: &Operation, origin: &Origin) -> Option<String> {
    match origin {
        Origin::Request(name) => Some(format!("request {}", parameter(operation, name)?)),
        Origin::Response(member) => {
            let idents = path(scope, &results(operation), member);
            Some(format!("response {idents} {}", literal(&member.join("."))))
        }
    }
}

fn results(operation: &Operation) -> Vec<&Field> {
    operation
        .results
        .iter()
        .map(|result| &result.field)
        .collect()
}
