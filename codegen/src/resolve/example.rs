//! Documented examples, checked against the types that they illustrate.

use std::collections::BTreeMap;

use super::cursor::Cursor;
use crate::conform::{self, Step, Violation};
use crate::ir::{Definition, DefinitionKind, Example, Field, Parameter};
use crate::spec;

/// Resolves the examples of an endpoint: the right ones, and those that are known to be wrong.
pub fn resolve(
    endpoint: &spec::Endpoint,
    parameters: &[Parameter],
    results: &[Parameter],
    success: &[(u16, String)],
    types: &[Definition],
    shared: &BTreeMap<&str, &Definition>,
    at: Cursor<'_>,
) -> (Vec<Example>, Vec<Example>) {
    if endpoint.examples.is_empty() {
        return (Vec::new(), Vec::new());
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
    let taken: Vec<&Field> = parameters
        .iter()
        .filter(|p| p.from.is_none())
        .map(|p| &p.field)
        .collect();
    let brought: Vec<&Field> = results.iter().map(|p| &p.field).collect();
    let first_success = success.first().map_or(200, |(status, _)| *status);
    let all = endpoint
        .examples
        .iter()
        .enumerate()
        .map(|(index, example)| {
            let at = at.key("examples").item(index);
            // What is no JSON, or an error, is a fault that leaves nothing to look at.
            let is_whole = !example.request.is_empty() && !example.response.is_empty();
            let wrong = [
                ("request", &example.request, &taken, true),
                ("response", &example.response, &brought, false),
            ]
            .map(|(key, members, fields, is_request)| {
                let found = conform::check_members(members, fields, is_request, &definition);
                (key, found)
            });
            if example.faults.is_empty() {
                for (key, violations) in wrong {
                    report(violations, at.key(key));
                }
            } else if is_whole && wrong.iter().all(|(_, violations)| violations.is_empty()) {
                at.key("faults").key_problem(
                    "the example agrees with the facts, as far as can be seen",
                    "remove `faults:`, and the example is shown and tested like any other",
                );
            }
            let status = example.status.unwrap_or(first_success);
            if !success.iter().any(|(known, _)| *known == status) {
                at.key("status").value_problem(
                    format!("{status} is not a documented success"),
                    "list it under `success:`",
                );
            }
            Example {
                title: example.title.clone(),
                request: example.request.clone(),
                status,
                response: example.response.clone(),
                faults: example.faults.clone(),
            }
        });
    all.partition(|example| example.faults.is_empty())
}

fn report(violations: Vec<Violation>, at: Cursor<'_>) {
    for violation in violations {
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
