//! Why a request calls no operation.

use cloudbind_codegen::ir::{Api, Vendor};

use super::{Candidate, Found, path};
use crate::fault::{Fault, Kind};
use crate::near;
use crate::place::Place;
use crate::received::Received;

/// A request that calls no operation, and who has to say so.
#[derive(Debug)]
pub struct Miss<'a> {
    /// `None` if the specification has no vendor at all.
    pub place: Option<Place<'a>>,
    pub fault: Fault,
}

/// Several operations fit equally well.
pub fn ambiguous<'a>(found: &[Found<'a>]) -> Miss<'a> {
    let hosts: Vec<&str> = found.iter().map(|found| found.host).collect();
    let message = format!(
        "Several services have this operation: {}. Name one at the beginning of the Host header.",
        hosts.join(", ")
    );
    let vendor = found.first().map(|found| found.place.vendor);
    Miss {
        place: vendor.map(of_vendor),
        fault: Fault::new(Kind::UnknownOperation, message),
    }
}

/// No operation fits. `candidates` are those that the host does not rule out.
pub fn explain<'a>(api: &'a Api, candidates: &[Candidate<'a>], request: &Received) -> Miss<'a> {
    let Some(vendor) = addressee(api, candidates, request) else {
        let fault = Fault::new(Kind::UnknownOperation, "The specification has no vendor.");
        return Miss { place: None, fault };
    };
    let of_it: Vec<&Candidate<'a>> = candidates
        .iter()
        .filter(|candidate| candidate.place.vendor.key == vendor.key)
        .collect();
    Miss {
        place: Some(of_vendor(vendor)),
        fault: fault(&of_it, request),
    }
}

fn of_vendor(vendor: &Vendor) -> Place<'_> {
    Place {
        vendor,
        service: None,
        operation: None,
    }
}

/// The vendor that the request is most likely meant for: by its headers, its host, its path.
fn addressee<'a>(
    api: &'a Api,
    candidates: &[Candidate<'a>],
    request: &Received,
) -> Option<&'a Vendor> {
    let vendor_of = |fits: &dyn Fn(&Candidate<'a>) -> bool| {
        candidates
            .iter()
            .find(|candidate| fits(candidate))
            .map(|candidate| candidate.place.vendor)
    };
    let has_header = |candidate: &Candidate<'a>| {
        candidate
            .operation
            .binding
            .headers
            .iter()
            .any(|(name, _)| request.header(name).is_some())
    };
    let segments = path::Segments::of(&request.path);
    let on_path = |candidate: &Candidate<'a>| {
        segments
            .matched(&candidate.operation.binding.path)
            .is_some()
    };
    let label = request.host_label();
    let host = request.header("host");
    let host = host.as_deref().and_then(|host| host.split(':').next());
    let in_domain = |vendor: &&Vendor| {
        let domain = vendor.hosts.default.rsplit('}').next().unwrap_or_default();
        host.is_some_and(|host| !domain.is_empty() && host.ends_with(domain))
    };
    vendor_of(&has_header)
        .or_else(|| vendor_of(&|candidate| Some(candidate.host) == label.as_deref()))
        .or_else(|| api.vendors.iter().find(in_domain))
        .or_else(|| {
            vendor_of(&|candidate| {
                candidate.operation.binding.method == request.method && on_path(candidate)
            })
        })
        .or_else(|| vendor_of(&on_path))
        .or_else(|| vendor_of(&|candidate| candidate.operation.binding.headers.is_empty()))
        .or(api.vendors.first())
}

fn fault(candidates: &[&Candidate<'_>], request: &Received) -> Fault {
    let Received { method, path, .. } = request;
    let segments = path::Segments::of(path);
    let on_path: Vec<_> = candidates
        .iter()
        .filter(|candidate| {
            segments
                .matched(&candidate.operation.binding.path)
                .is_some()
        })
        .copied()
        .collect();
    let with_method: Vec<_> = on_path
        .iter()
        .filter(|candidate| candidate.operation.binding.method == *method)
        .copied()
        .collect();
    if let Some(first) = on_path.first().filter(|_| with_method.is_empty()) {
        let known = &first.operation.binding.method;
        return Fault::new(
            Kind::WrongMethod,
            format!("No operation is called by {method} {path}; {known} is known."),
        );
    }
    if with_method.is_empty() {
        return Fault::new(
            Kind::UnknownOperation,
            format!("No operation is called by {method} {path}."),
        );
    }
    constant_headers(&with_method, request)
}

/// Method and path fit, so it is a constant header that does not.
fn constant_headers(candidates: &[&Candidate<'_>], request: &Received) -> Fault {
    let mut remaining = candidates.to_vec();
    let names = candidates
        .iter()
        .flat_map(|candidate| &candidate.operation.binding.headers);
    for (name, _) in names {
        let Some(sent) = request.header(name) else {
            return Fault::new(
                Kind::MissingParameter,
                format!("The request has no {name} header."),
            );
        };
        let before = remaining.clone();
        remaining.retain(|candidate| value(candidate, name) == Some(&*sent));
        if remaining.is_empty() {
            return wrong_header(candidates, &before, name, &sent);
        }
    }
    Fault::new(Kind::UnknownOperation, "No operation has these headers.")
}

/// The header `name` is `sent`, which none of the operations `before` has.
fn wrong_header(
    all: &[&Candidate<'_>],
    before: &[&Candidate<'_>],
    name: &str,
    sent: &str,
) -> Fault {
    let version = |candidate: &&Candidate<'_>| {
        value(candidate, name).is_some_and(|value| {
            candidate
                .place
                .service
                .and_then(|service| service.version.as_deref())
                == Some(value)
        })
    };
    if !before.iter().any(version) {
        let known = all.iter().filter_map(|candidate| value(candidate, name));
        let hint = near::hint(sent, known);
        return Fault::new(
            Kind::UnknownOperation,
            format!("There is no operation with {name} `{sent}`{hint}"),
        );
    }
    let mut known: Vec<&str> = before
        .iter()
        .filter_map(|candidate| value(candidate, name))
        .collect();
    known.sort_unstable();
    known.dedup();
    let message = format!(
        "{name} is `{sent}`; the operation is known in {}.",
        known.join(", ")
    );
    // Another operation has this version: then it is this one that the version has not.
    let elsewhere = all
        .iter()
        .any(|candidate| value(candidate, name) == Some(sent));
    Fault::new(
        if elsewhere {
            Kind::UnknownOperation
        } else {
            Kind::UnknownVersion
        },
        message,
    )
}

fn value<'a>(candidate: &Candidate<'a>, header: &str) -> Option<&'a str> {
    let headers = &candidate.operation.binding.headers;
    headers
        .iter()
        .find(|(name, _)| name == header)
        .map(|(_, value)| value.as_str())
}
