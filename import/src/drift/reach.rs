//! The operations that a shared type reaches: whoever changes the type changes them.

use std::collections::{BTreeMap, BTreeSet};

use cloudbind_codegen::load::ServiceFolder;
use cloudbind_codegen::resolve::Expression;
use cloudbind_codegen::spec::{Endpoint, Entries, Field, TypeDefinition};

use super::scope;

/// The names of a service's operations by the shared types that they use, directly or not.
pub fn of(service: &ServiceFolder) -> BTreeMap<String, Vec<String>> {
    let mut reached: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for endpoint in &service.endpoints {
        let endpoint = &endpoint.content;
        for name in types_of(endpoint, service) {
            reached
                .entry(name)
                .or_default()
                .insert(endpoint.operation.clone());
        }
    }
    reached
        .into_iter()
        .map(|(name, operations)| (name, operations.into_iter().collect()))
        .collect()
}

fn types_of(endpoint: &Endpoint, service: &ServiceFolder) -> BTreeSet<String> {
    let mut open = Vec::new();
    for fields in [
        &endpoint.path,
        &endpoint.query,
        &endpoint.header,
        &endpoint.body,
        &endpoint.form,
        &endpoint.response.header,
        &endpoint.response.body,
    ] {
        mentioned(fields, &mut open);
    }
    let payloads = [&endpoint.payload, &endpoint.response.payload];
    for payload in payloads.into_iter().flatten() {
        mentioned_by(payload, &mut open);
    }
    let mut reached = BTreeSet::new();
    let mut own = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(definition) = endpoint.types.get(&name) {
            if own.insert(name) {
                members(definition, &mut open);
            }
        } else if let Some(shared) = scope::shared(service, &name)
            && reached.insert(name)
        {
            members(shared.definition, &mut open);
        }
    }
    reached
}

fn members(definition: &TypeDefinition, found: &mut Vec<String>) {
    if let Some(fields) = &definition.fields {
        mentioned(fields, found);
    }
}

fn mentioned(fields: &Entries<Field>, found: &mut Vec<String>) {
    for (_, field) in fields.iter() {
        mentioned_by(field, found);
    }
}

fn mentioned_by(field: &Field, found: &mut Vec<String>) {
    if let Some(fields) = &field.fields {
        mentioned(fields, found);
    } else if let Some(expression) = scope::expression(field)
        && let Expression::Name(name) = expression.innermost()
    {
        found.push(name.clone());
    }
}
