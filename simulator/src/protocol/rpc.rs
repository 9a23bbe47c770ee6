//! Remote procedure calls: errors come with the status of a success and are told by the body.
//! The codes are those that Tencent Cloud documents for every product.

use serde_json::{Map, Value};

use super::{Refusal, body};
use crate::fault::{Fault, Kind};
use crate::place::{Origin, Place};

/// The status of every error.
pub const ERROR_STATUS: u16 = 200;

/// The error that a fault becomes.
pub fn refusal(fault: Fault) -> Refusal {
    let (code, status) = match fault.kind {
        Kind::UnknownOperation => ("InvalidAction", None),
        Kind::UnknownVersion => ("NoSuchVersion", None),
        Kind::WrongMethod => ("UnsupportedProtocol", None),
        Kind::TooLarge => ("RequestSizeLimitExceeded", None),
        Kind::Malformed | Kind::WrongType => ("InvalidParameter", None),
        Kind::MissingParameter => ("MissingParameter", None),
        Kind::UnknownParameter => ("UnknownParameter", None),
        Kind::WrongValue => ("InvalidParameterValue", None),
        Kind::UnknownRegion => ("UnsupportedRegion", None),
        Kind::TooManyRequests => ("RequestLimitExceeded", None),
        Kind::Denied { code, status } => (code, status),
    };
    Refusal {
        status: status.unwrap_or(ERROR_STATUS),
        code: code.to_owned(),
        message: fault.message,
        origin: Origin::Gateway,
        retry_after: None,
    }
}

/// The body of an error.
pub fn error_body(place: &Place<'_>, refusal: &Refusal) -> Map<String, Value> {
    // Gateway and services speak alike, so any service says how.
    let service = place.service.or(place.vendor.services.first());
    let format = service.map(|service| service.errors.clone());
    body::error(&format.unwrap_or_default(), refusal)
}
