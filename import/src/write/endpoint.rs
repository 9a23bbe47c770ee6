//! The file of one operation.

use super::Place;
use super::yaml::Yaml;
use crate::error::Problem;
use crate::judge::Judge;
use crate::model::{Example, Field, Operation};
use crate::words;

type Entry = (String, Yaml);

/// The keys of the file, in the order in which a person writes them.
pub fn entries(
    operation: &Operation,
    judge: &Judge<'_>,
    place: &Place,
) -> Result<Vec<Entry>, Problem> {
    let mut entries = vec![
        entry("operation", Yaml::text(&operation.name)),
        entry("summary", Yaml::text(words::summary(&operation.name))),
        entry("page", page(operation, place)),
    ];
    entries.extend(
        operation
            .deprecated
            .as_ref()
            .map(|reason| entry("deprecated", Yaml::text(reason))),
    );
    entries.extend(
        operation
            .endpoint
            .as_ref()
            .map(|text| entry("endpoint", Yaml::text(text))),
    );
    entries.extend(
        operation
            .idempotent
            .then(|| entry("idempotent", Yaml::yes())),
    );
    for (key, fields) in [
        ("path", &operation.path),
        ("query", &operation.query),
        ("header", &operation.header),
        ("body", &operation.body),
        ("form", &operation.form),
    ] {
        entries.extend(section(key, fields));
    }
    entries.extend(
        operation
            .payload
            .as_ref()
            .map(|payload| entry("payload", field(payload))),
    );
    if !operation.success.is_empty() {
        let statuses = operation.success.iter();
        let statuses = statuses.map(|status| entry(&status.to_string(), Yaml::text("Success.")));
        entries.push(entry("success", Yaml::Map(statuses.collect())));
    }
    entries.extend(response(operation));
    entries.extend(super::paging::infer(operation).map(|paging| entry("paging", paging)));
    entries.extend(error_codes(operation, place));
    let examples = examples(operation, judge)?;
    if !examples.is_empty() {
        entries.push(entry("examples", Yaml::List(examples)));
    }
    Ok(entries)
}

fn entry(key: &str, value: Yaml) -> Entry {
    (key.to_owned(), value)
}

fn page(operation: &Operation, place: &Place) -> Yaml {
    let common = || place.page.replace("{operation}", &operation.name);
    let address = operation.page.clone().unwrap_or_else(common);
    Yaml::Map(vec![
        entry("title", Yaml::text(&operation.name)),
        entry("address", Yaml::text(address)),
    ])
}

fn section(key: &str, fields: &[Field]) -> Option<Entry> {
    let entries: Vec<Entry> = fields
        .iter()
        .map(|one| entry(&one.name, field(one)))
        .collect();
    (!entries.is_empty()).then(|| entry(key, Yaml::Map(entries)))
}

fn response(operation: &Operation) -> Option<Entry> {
    let response = &operation.response;
    let mut parts: Vec<Entry> = Vec::new();
    parts.extend(section("header", &response.header));
    parts.extend(section("body", &response.body));
    parts.extend(
        response
            .payload
            .as_ref()
            .map(|payload| entry("payload", field(payload))),
    );
    (!parts.is_empty()).then(|| entry("response", Yaml::Map(parts)))
}

/// A field has no words: its facts stand on one line.
pub fn field(field: &Field) -> Yaml {
    let mut facts = Vec::new();
    if field.from.is_none() || field.type_expression != "string" {
        facts.push(entry("type", Yaml::text(&field.type_expression)));
    }
    for (key, is_so) in [
        ("required", field.required),
        ("nullable", field.nullable),
        ("sensitive", field.sensitive),
    ] {
        facts.extend(is_so.then(|| entry(key, Yaml::yes())));
    }
    facts.extend(
        field
            .deprecated
            .as_ref()
            .map(|reason| entry("deprecated", Yaml::text(reason))),
    );
    facts.extend(
        field
            .from
            .as_ref()
            .map(|from| entry("from", Yaml::text(from))),
    );
    facts.extend(
        field
            .client_token
            .then(|| entry("client_token", Yaml::yes())),
    );
    facts.extend(
        field
            .rename
            .as_ref()
            .map(|name| entry("rename", Yaml::text(name))),
    );
    Yaml::Row(facts)
}

fn error_codes(operation: &Operation, place: &Place) -> Option<Entry> {
    let codes: Vec<Entry> = operation
        .error_codes
        .iter()
        .filter(|code| !place.common_codes.contains(*code))
        .map(|code| entry(code, error_code(code, place)))
        .collect();
    (!codes.is_empty()).then(|| entry("error_codes", Yaml::Map(codes)))
}

fn error_code(code: &str, place: &Place) -> Yaml {
    let meaning = Yaml::text(words::error(code));
    match place.code_names.get(code) {
        None => meaning,
        Some(name) => Yaml::Row(vec![
            entry("name", Yaml::text(name)),
            entry("description", meaning),
        ]),
    }
}

fn examples(operation: &Operation, judge: &Judge<'_>) -> Result<Vec<Yaml>, Problem> {
    let several = operation.examples.len() > 1;
    let mut all = Vec::new();
    for (index, example) in operation.examples.iter().enumerate() {
        let title = if several {
            format!("Example {}", index + 1)
        } else {
            "Example".to_owned()
        };
        all.push(one_example(
            title,
            example,
            judge.faults(operation, example)?,
        ));
    }
    Ok(all)
}

fn one_example(title: String, example: &Example, faults: Vec<String>) -> Yaml {
    let mut entries = vec![entry("title", Yaml::Text(title))];
    for (key, members) in [
        ("request", &example.request),
        ("response", &example.response),
    ] {
        if !members.is_empty() {
            let members = members.iter();
            let members = members.map(|(name, value)| entry(name, Yaml::of_json(value)));
            entries.push(entry(key, Yaml::Map(members.collect())));
        }
    }
    if !faults.is_empty() {
        let faults = faults.into_iter().map(Yaml::Text);
        entries.push(entry("faults", Yaml::List(faults.collect())));
    }
    Yaml::Map(entries)
}
