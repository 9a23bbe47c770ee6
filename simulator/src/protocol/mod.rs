//! How the vendors word answers: which code a fault has, and where in a body its parts stand.

mod body;
mod rest;
mod rpc;

use cloudbind_codegen::ir::{SignalledBy, Vendor};
use serde_json::{Map, Value};

use crate::failure::Asked;
use crate::fault::{Fault, Kind};
use crate::place::{Origin, Place};
use crate::reply::Reply;
use crate::verify;

/// An error, ready to be put into a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub status: u16,
    pub code: String,
    pub message: String,
    pub origin: Origin,
    /// Seconds after which to try again.
    pub retry_after: Option<u32>,
}

/// A way of answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Protocol {
    /// Errors are told by the body.
    Rpc,
    /// Errors are told by the status.
    Rest,
}

fn of(place: &Place<'_>) -> Protocol {
    // The services of a vendor hardly differ in this, so any may speak for the vendor.
    let service = place.service.or(place.vendor.services.first());
    match service.map(|service| service.errors.signalled_by) {
        Some(SignalledBy::Body) => Protocol::Rpc,
        Some(SignalledBy::Status) | None => Protocol::Rest,
    }
}

/// The error that a fault becomes.
pub fn refusal(place: &Place<'_>, fault: Fault) -> Refusal {
    match of(place) {
        Protocol::Rpc => rpc::refusal(fault),
        Protocol::Rest => rest::refusal(place, fault),
    }
}

/// What somebody asked for in place of `good`, which is what was answered else; a refusal if it is
/// an error with a code.
pub fn asked(place: &Place<'_>, asked: &Asked, good: Reply) -> Result<Reply, Refusal> {
    let protocol = of(place);
    let refused = |fault| Err(refusal(place, fault));
    match asked {
        Asked::Code(code) => Err(with_code(place, protocol, code)),
        Asked::Status(status) => match protocol {
            Protocol::Rpc => Ok(Reply::page(*status)),
            Protocol::Rest => Err(rest::with_status(place, *status)),
        },
        Asked::Raw {
            status,
            content_type,
            body,
        } => Ok(Reply::bytes(*status, content_type, body.clone())),
        Asked::Page {
            status,
            retry_after,
        } => Ok(Reply::page(*status).with_retry_after(*retry_after)),
        Asked::TooManyRequests { retry_after } => match protocol {
            Protocol::Rpc => Ok(Reply::page(429).with_retry_after(*retry_after)),
            Protocol::Rest => Err(Refusal {
                retry_after: *retry_after,
                ..refusal(place, throttled())
            }),
        },
        Asked::Throttled => refused(throttled()),
        Asked::Redirect(location) => Ok(Reply::empty(307).with_header("location", location)),
        Asked::ClockSkewed => refused(verify::skewed(place.vendor)),
        Asked::ExpiredToken => refused(verify::expired(place.vendor)),
        Asked::Disconnect => Ok(Reply::Disconnect),
        Asked::Silence => Ok(Reply::Silence),
        Asked::Spoilt(spoiling) => Ok(good.spoilt(*spoiling)),
    }
}

fn throttled() -> Fault {
    let message = "The simulator was asked to find that there are too many requests.";
    Fault::new(Kind::TooManyRequests, message)
}

fn with_code(place: &Place<'_>, protocol: Protocol, code: &str) -> Refusal {
    let usual = match protocol {
        Protocol::Rpc => rpc::ERROR_STATUS,
        Protocol::Rest => rest::ERROR_STATUS,
    };
    let documented = place.error_code(code);
    Refusal {
        status: documented
            .and_then(|(entry, _)| entry.status)
            .unwrap_or(usual),
        code: code.to_owned(),
        message: documented.map_or_else(
            || {
                "The simulator was asked for this code, which the specification does not have."
                    .to_owned()
            },
            |(entry, _)| entry.description.clone(),
        ),
        origin: documented.map_or(Origin::Service, |(_, origin)| origin),
        retry_after: None,
    }
}

/// The reply that carries an error.
pub fn error(place: &Place<'_>, refusal: &Refusal, request_id: &str) -> Reply {
    let mut content = match of(place) {
        Protocol::Rpc => rpc::error_body(place, refusal),
        Protocol::Rest => rest::error_body(place, refusal, request_id),
    };
    id_in_body(place.vendor, &mut content, request_id);
    id_in_header(
        place.vendor,
        Reply::json(refusal.status, &Value::Object(content)),
        request_id,
    )
    .with_retry_after(refusal.retry_after)
}

/// The reply that carries a result; `members` is `None` if the operation has no body to answer with.
pub fn success(vendor: &Vendor, status: u16, members: Option<Value>, request_id: &str) -> Reply {
    let content = match (&vendor.envelope, members) {
        (Some(envelope), members) => {
            let inside = members.unwrap_or_else(|| Value::Object(Map::new()));
            Some(Value::Object(Map::from_iter([(envelope.clone(), inside)])))
        }
        (None, members) => members,
    };
    let reply = match content {
        Some(Value::Object(mut content)) => {
            id_in_body(vendor, &mut content, request_id);
            Reply::json(status, &Value::Object(content))
        }
        Some(other) => Reply::json(status, &other),
        None => Reply::empty(status),
    };
    id_in_header(vendor, reply, request_id)
}

/// A vendor that has a header for the request id puts it there; into the body then only where an
/// example has one.
fn id_in_body(vendor: &Vendor, content: &mut Map<String, Value>, request_id: &str) {
    for (index, path) in vendor.request_id_body.iter().enumerate() {
        let usual = index == 0 && vendor.request_id_header.is_none();
        if usual || body::has(content, path) {
            body::put(content, path, Value::from(request_id));
        }
    }
}

/// Puts the request id into the vendor's header for it, if it has one.
pub fn id_in_header(vendor: &Vendor, reply: Reply, request_id: &str) -> Reply {
    match &vendor.request_id_header {
        Some(header) => reply.with_header(header, request_id),
        None => reply,
    }
}
