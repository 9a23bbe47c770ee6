//! Documented examples, checked against the types that they illustrate.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::cursor::Cursor;
use crate::conform::{self, Step};
use crate::ir::{Definition, DefinitionKind, Example, Field, Parameter};
use crate::spec;

/// Resolves the examples of an endpoint.
pub fn resolve(
    endpoint: &spec::Endpoint,
    parameters: &[Parameter],
    results: &[Parameter],
    success: &[(u16, String)],
    types: &[Definition],
    shared: &BTreeMap<&str, &Definition>,
    at: Cursor<'_>,
) -> Vec<Example> {
    if endpoint.examples.is_empty() {
        return Vec::new();
    }
    let own: BTreeMap<&str, &Definition> = types
        .iter()
        .map(|definition| (definition.name.as_str(), definition))
        .collect();
    let definition = |name: &str| -> Option<&DefinitionKind> {
        own.get(name)
            .or_else(|| shared.get(name))
            .map(|definition| &definition.kind)
    };
    let mut all = Vec::new();
    for (index, example) in endpoint.examples.iter().enumerate() {
        let at = at.key("examples").item(index);
        let taken: Vec<&Field> = parameters
            .iter()
            .filter(|p| p.from.is_none())
            .map(|p| &p.field)
            .collect();
        report(
            &example.request,
            &taken,
            true,
            &definition,
            at.key("request"),
        );
        let brought: Vec<&Field> = results.iter().map(|p| &p.field).collect();
        report(
            &example.response,
            &brought,
            false,
            &definition,
            at.key("response"),
        );
        let status = example
            .status
            .unwrap_or_else(|| success.first().map_or(200, |(status, _)| *status));
        if !success.iter().any(|(known, _)| *known == status) {
            at.key("status").value_problem(
                format!("{status} is not a documented success"),
                "list it under `success:`",
            );
        }
        all.push(Example {
            title: example.title.clone(),
            request: example.request.clone(),
            status,
            response: example.response.clone(),
        });
    }
    all
}

fn report<'a>(
    members: &Map<String, Value>,
    fields: &[&'a Field],
    required_matters: bool,
    definition: &dyn Fn(&str) -> Option<&'a DefinitionKind>,
    at: Cursor<'_>,
) {
    for violation in conform::check_members(members, fields, required_matters, definition) {
        let place = violation.path.iter().fold(at, |at, step| match step {
            Step::Key(key) => at.key(key),
            Step::Item(index) => at.item(*index),
        });
        let message = format!(
            "in the example, `{}` {}",
            violation.place(),
            violation.message
        );
        if violation.missing || violation.unknown {
            place.key_problem(message, "correct the example, or the field's definition");
        } else {
            place.value_problem(message, "correct the example, or the field's definition");
        }
    }
}
