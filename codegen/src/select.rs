//! A part of a specification: the operations asked for, and what they need.

use std::collections::BTreeSet;
use std::fmt;

use crate::ir::{Api, Service};
use crate::nearest::nearest;

/// Names in a selection that the specification does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectError {
    /// Each unknown name, and the known one that may be meant.
    pub unknown: Vec<(String, Option<String>)>,
}

impl fmt::Display for SelectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, near)) in self.unknown.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}there is no operation or service `{name}`")?;
            if let Some(near) = near {
                write!(f, "; did you mean `{near}`?")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for SelectError {}

/// Keeps what `names` name: `tencentcloud/cynosdb/PauseServerless`, or a whole `tencentcloud/cynosdb`.
/// Services and vendors without a selected operation go; shared types stay if an operation uses them,
/// and how to wait for a task stays if the operation is selected that tells its state.
///
/// # Errors
/// If a name names nothing.
pub fn select(mut api: Api, names: &[String]) -> Result<Api, SelectError> {
    if names.is_empty() {
        return Ok(api);
    }
    let mut known = Vec::new();
    for (vendor, service, operation) in api.operations() {
        known.push(format!("{}/{}", vendor.key, service.key));
        known.push(format!("{}/{}/{}", vendor.key, service.key, operation.name));
    }
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let unknown: Vec<_> = names
        .iter()
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| (name.clone(), nearest(name, &known).map(str::to_owned)))
        .collect();
    if !unknown.is_empty() {
        return Err(SelectError { unknown });
    }
    for vendor in &mut api.vendors {
        for service in &mut vendor.services {
            let prefix = format!("{}/{}", vendor.key, service.key);
            service.operations.retain(|operation| {
                names.contains(&prefix) || names.contains(&format!("{prefix}/{}", operation.name))
            });
            forget_tasks(service);
            crate::resolve::mark_reach(service);
            service
                .types
                .retain(|definition| definition.in_request || definition.in_response);
        }
        vendor
            .services
            .retain(|service| !service.operations.is_empty());
    }
    api.vendors.retain(|vendor| !vendor.services.is_empty());
    Ok(api)
}

/// How to wait for a task cannot be generated without the operation that tells its state.
fn forget_tasks(service: &mut Service) {
    let kept: BTreeSet<String> = service
        .operations
        .iter()
        .map(|operation| operation.name.clone())
        .collect();
    for operation in &mut service.operations {
        operation
            .starts
            .take_if(|starts| !kept.contains(&starts.operation));
    }
}
