//! Where clients get tokens and keys from: the endpoints of Huawei Cloud's IAM, Tencent Cloud's STS
//! and the metadata servers of both.
//!
//! They are no operations of a specification, because clients use them by themselves. What they
//! issue is accepted by [`crate::verify`] until it expires.

mod desk;
mod endpoint;
mod issued;
mod password;
mod projects;
mod redaction;
mod role_keys;
mod security_key;
mod settings;
mod sts;

pub use desk::{Desk, Refused};
pub use endpoint::Endpoint;
pub use issued::Issued;
pub use redaction::redacted;
pub use settings::{Settings, User};

use cloudbind_codegen::ir::{Api, SigningScheme};

use crate::place::Place;
use crate::received::Received;

/// The endpoint that a request is for, and its vendor. An endpoint exists where the specification
/// has a vendor that signs in its way.
pub fn recognise<'a>(api: &'a Api, request: &Received) -> Option<(Endpoint, Place<'a>)> {
    let endpoint = Endpoint::of(request)?;
    let scheme = endpoint.scheme();
    let signs = |schemes: &[SigningScheme]| schemes.contains(&scheme);
    let vendor = api.vendors.iter().find(|vendor| signs(&vendor.signing))?;
    let place = Place {
        vendor,
        service: None,
        operation: None,
    };
    Some((endpoint, place))
}
