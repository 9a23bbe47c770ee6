//! Which operation a request calls.

mod miss;
mod path;

use cloudbind_codegen::ir::{Api, ClientValue, Operation};

pub use miss::Miss;

use crate::place::Place;
use crate::received::Received;

/// The operation that a request calls, and what stands in its path.
#[derive(Debug)]
pub struct Found<'a> {
    pub place: Place<'a>,
    pub operation: &'a Operation,
    /// The service's name in host names and signatures.
    pub host: &'a str,
    /// Path parameters by name, decoded.
    pub path: Vec<(&'a str, String)>,
}

impl Found<'_> {
    /// The project that the path is about.
    pub fn project(&self) -> Option<&str> {
        let mut parameters = self.operation.parameters.iter();
        let project =
            parameters.find(|parameter| parameter.from == Some(ClientValue::ProjectId))?;
        let in_path = self
            .path
            .iter()
            .find(|(name, _)| *name == project.field.name);
        in_path.map(|(_, value)| value.as_str())
    }
}

/// Finds the operation by method, path and constant headers; operations of services that the
/// host rules out do not count.
pub fn find<'a>(api: &'a Api, request: &Received) -> Result<Found<'a>, Miss<'a>> {
    let all = every_operation(api);
    let candidates = within_host(&all, request.host_label().as_deref());
    let fitting = candidates.iter().filter_map(|found| fit(found, request));
    let mut best: Vec<Found<'a>> = Vec::new();
    for found in fitting {
        // A literal segment fits better than a parameter: `/instances/all` is not the instance `all`.
        match best.first().map(|known| rank(&found).cmp(&rank(known))) {
            Some(std::cmp::Ordering::Less) => {}
            Some(std::cmp::Ordering::Equal) => best.push(found),
            _ => best = vec![found],
        }
    }
    if best.len() > 1 {
        return Err(miss::ambiguous(&best));
    }
    best.pop()
        .ok_or_else(|| miss::explain(api, &candidates, request))
}

/// One operation with its surroundings.
#[derive(Debug, Clone, Copy)]
struct Candidate<'a> {
    place: Place<'a>,
    operation: &'a Operation,
    host: &'a str,
}

fn every_operation(api: &Api) -> Vec<Candidate<'_>> {
    let candidate = |(vendor, service, operation)| {
        let place = Place {
            vendor,
            service: Some(service),
            operation: Some(operation),
        };
        Candidate {
            place,
            operation,
            host: &service.host,
        }
    };
    api.operations().map(candidate).collect()
}

/// The operations of the service that the host names; all if it names none, as an address such as
/// `127.0.0.1` does.
fn within_host<'a>(all: &[Candidate<'a>], label: Option<&str>) -> Vec<Candidate<'a>> {
    let named: Vec<_> = all
        .iter()
        .filter(|candidate| Some(candidate.host) == label)
        .copied()
        .collect();
    if named.is_empty() {
        all.to_vec()
    } else {
        named
    }
}

fn fit<'a>(candidate: &Candidate<'a>, request: &Received) -> Option<Found<'a>> {
    let Candidate {
        place,
        operation,
        host,
    } = *candidate;
    let binding = &operation.binding;
    let same = |(name, value): &(String, String)| {
        request
            .header(name)
            .is_some_and(|sent| sent == value.as_str())
    };
    if binding.method != request.method || !binding.headers.iter().all(same) {
        return None;
    }
    let path = path::matched(&binding.path, &request.path)?;
    Some(Found {
        place,
        operation,
        host,
        path,
    })
}

fn rank(found: &Found<'_>) -> Vec<bool> {
    found
        .operation
        .binding
        .path
        .split('/')
        .map(|segment| !segment.starts_with('{'))
        .collect()
}
