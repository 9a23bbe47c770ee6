//! REST: errors are told by the status. Those that come from the gateway have codes and members of
//! the gateway, which are those of Huawei Cloud's; services have members of their own.

use serde_json::{Map, Value};

use super::{Refusal, body};
use crate::fault::{Fault, Kind};
use crate::place::{Origin, Place};

/// The status of an error whose status is not documented.
pub const ERROR_STATUS: u16 = 400;

/// The error that a fault becomes.
pub fn refusal(place: &Place<'_>, fault: Fault) -> Refusal {
    let (code, status) = match fault.kind {
        Kind::UnknownOperation | Kind::UnknownVersion | Kind::WrongMethod => {
            ("APIGW.0101", Some(404))
        }
        Kind::TooLarge => ("APIGW.0201", Some(413)),
        Kind::UnknownRegion => ("APIGW.0801", Some(403)),
        Kind::TooManyRequests => ("APIGW.0308", Some(429)),
        Kind::Denied { code, status } => (code, status),
        // These the service finds, and it says so in its own way.
        Kind::Malformed
        | Kind::MissingParameter
        | Kind::UnknownParameter
        | Kind::WrongType
        | Kind::WrongValue => {
            return Refusal {
                message: fault.message,
                ..with_status(place, ERROR_STATUS)
            };
        }
    };
    Refusal {
        status: status.unwrap_or(ERROR_STATUS),
        code: code.to_owned(),
        message: fault.message,
        origin: Origin::Gateway,
        retry_after: None,
    }
}

/// An error of which only the status is documented. Its code is one that no client can know.
pub fn with_status(place: &Place<'_>, status: u16) -> Refusal {
    let host = place
        .service
        .map_or("SIMULATOR", |service| &service.host)
        .to_ascii_uppercase();
    let mut code = format!("{host}.{status}");
    while place.error_code(&code).is_some() {
        code.push('0');
    }
    let message = place
        .error_status(status)
        .unwrap_or("The simulator was asked for this status.");
    Refusal {
        status,
        code,
        message: message.to_owned(),
        origin: Origin::Service,
        retry_after: None,
    }
}

/// The body of an error.
pub fn error_body(place: &Place<'_>, refusal: &Refusal, request_id: &str) -> Map<String, Value> {
    match (refusal.origin, place.service) {
        (Origin::Service, Some(service)) => body::error(&service.errors, refusal),
        _ => gateway_body(place, refusal, request_id),
    }
}

fn gateway_body(place: &Place<'_>, refusal: &Refusal, request_id: &str) -> Map<String, Value> {
    let mut content = Map::new();
    content.insert("error_code".to_owned(), Value::from(refusal.code.as_str()));
    content.insert(
        "error_msg".to_owned(),
        Value::from(refusal.message.as_str()),
    );
    if let Some(path) = place.vendor.request_id_body.first() {
        body::put(&mut content, path, Value::from(request_id));
    }
    content
}
