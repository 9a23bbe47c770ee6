//! Which types a request can contain, and which a response can.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Definition, DefinitionKind, Service, Shape};

/// Marks the types of a service.
pub fn mark(service: &mut Service) {
    let (mut sent, mut received) = (BTreeSet::new(), BTreeSet::new());
    let definitions: BTreeMap<&str, &Definition> = service.definitions().collect();
    for operation in &service.operations {
        operation
            .parameters
            .iter()
            .for_each(|p| follow(&p.field.shape, &definitions, &mut sent));
        operation
            .results
            .iter()
            .for_each(|p| follow(&p.field.shape, &definitions, &mut received));
    }
    let all = service.types.iter_mut().chain(
        service
            .operations
            .iter_mut()
            .flat_map(|operation| &mut operation.types),
    );
    for definition in all {
        definition.in_request = sent.contains(&definition.name);
        definition.in_response = received.contains(&definition.name);
    }
}

fn follow(
    shape: &Shape,
    definitions: &BTreeMap<&str, &Definition>,
    reached: &mut BTreeSet<String>,
) {
    let mut open: Vec<String> = shape.named().map(str::to_owned).into_iter().collect();
    while let Some(name) = open.pop() {
        let definition = definitions.get(name.as_str());
        if let (Some(definition), true) = (definition, reached.insert(name))
            && let DefinitionKind::Object(fields) = &definition.kind
        {
            open.extend(
                fields
                    .iter()
                    .filter_map(|field| field.shape.named())
                    .map(str::to_owned),
            );
        }
    }
}
