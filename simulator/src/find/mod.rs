//! Which operation a request calls.

mod miss;
mod path;

use cloudbind_codegen::ir::{Api, ClientValue, Operation};

pub use miss::Miss;

use crate::named;
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
    /// The whole name of the operation.
    pub fn name(&self) -> String {
        let Place {
            vendor, service, ..
        } = self.place;
        service.map_or_else(
            || self.operation.name.clone(),
            |service| named::whole(vendor, service, self.operation),
        )
    }

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
    let candidates = within_vendor(candidates, request);
    let segments = path::Segments::of(&request.path);
    let fitting = candidates
        .iter()
        .filter_map(|found| fit(found, request, &segments));
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

/// The operations of the vendor whose own headers the request has, as calls by RPC do; all if it has
/// none of any. Only they have a constant header, so a path that is also another's tells nothing.
fn within_vendor<'a>(all: Vec<Candidate<'a>>, request: &Received) -> Vec<Candidate<'a>> {
    // A vendor's operations have few names of headers between them.
    let mut names: Vec<(&str, &str)> = Vec::new();
    for candidate in &all {
        let vendor = candidate.place.vendor.key.as_str();
        for (name, _) in &candidate.operation.binding.headers {
            if !names.contains(&(name, vendor)) {
                names.push((name, vendor));
            }
        }
    }
    names.retain(|(name, _)| request.header(name).is_some());
    if names.is_empty() {
        return all;
    }
    let is_meant = |candidate: &Candidate<'_>| {
        let mut vendors = names.iter().map(|(_, vendor)| *vendor);
        vendors.any(|vendor| vendor == candidate.place.vendor.key)
    };
    all.into_iter().filter(is_meant).collect()
}

fn fit<'a>(
    candidate: &Candidate<'a>,
    request: &Received,
    segments: &path::Segments<'_>,
) -> Option<Found<'a>> {
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
    let path = segments.matched(&binding.path)?;
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
