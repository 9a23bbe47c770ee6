//! Types that nothing uses are left out: their operations are not imported.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Field, Service};

/// Keeps the types that an operation reaches, or one of `mentioned`. Operations that a person has
/// described (`by_hand`) reach nothing: their files mention what they use.
pub fn prune(service: &mut Service, mentioned: &BTreeSet<String>, by_hand: &BTreeSet<String>) {
    let members: BTreeMap<&str, &[Field]> = service
        .types
        .iter()
        .map(|definition| (definition.name.as_str(), definition.fields.as_slice()))
        .collect();
    let mut open: Vec<&str> = mentioned.iter().map(String::as_str).collect();
    for operation in &service.operations {
        if !by_hand.contains(&operation.name) {
            open.extend(
                operation
                    .parameters()
                    .chain(operation.results())
                    .map(Field::innermost),
            );
        }
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(fields) = members.get(name)
            && reached.insert(name.to_owned())
        {
            open.extend(fields.iter().map(Field::innermost));
        }
    }
    service
        .types
        .retain(|definition| reached.contains(&definition.name));
}
