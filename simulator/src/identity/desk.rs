//! Where requests for identities are dealt with.

use serde_json::{Map, Value};

use super::{Endpoint, Issued, Settings};
use super::{password, projects, role_keys, security_key, sts};
use crate::credentials::Credentials;
use crate::fault::{Fault, Kind};
use crate::place::Place;
use crate::received::{BODY_LIMIT, Received};
use crate::reply::Reply;
use crate::verify::{self, Against};

/// What a good request is answered with, once it is carried out: until then nothing is issued.
pub type Deed<'a> = Box<dyn FnOnce() -> Reply + 'a>;

/// Why a request is not carried out.
#[derive(Debug)]
pub enum Refused {
    /// In the vendor's usual form.
    Fault(Fault),
    /// In a form of the endpoint's own.
    Answer(Reply),
}

/// All that an endpoint needs to know.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    pub settings: &'a Settings,
    pub issued: &'a Issued,
    pub credentials: &'a Credentials,
    pub place: Place<'a>,
    /// Seconds since 1970.
    pub now: i64,
    pub request_id: &'a str,
}

impl<'a> Desk<'a> {
    /// Checks a request; gives what carries it out.
    pub fn check(self, endpoint: Endpoint, request: &Received) -> Result<Deed<'a>, Refused> {
        if request.too_large {
            let message = format!("The body is larger than {BODY_LIMIT} bytes.");
            return Err(Refused::Fault(Fault::new(Kind::TooLarge, message)));
        }
        match endpoint {
            Endpoint::Token => password::check(self, request),
            Endpoint::Projects => projects::check(self, request),
            Endpoint::MetadataToken => security_key::check_session(self, request),
            Endpoint::SecurityKey => security_key::check(self, request),
            Endpoint::RoleName => role_keys::check_name(self),
            Endpoint::RoleKeys => role_keys::check(self, request),
            Endpoint::AssumeRole => sts::check(self, request),
            Endpoint::AssumeRoleWithWebIdentity => sts::check_web_identity(self, request),
        }
    }

    /// That the request is signed with a known key, or carries a known token.
    pub fn verify(self, request: &Received, service: &str) -> Result<(), Refused> {
        let against = Against {
            credentials: self.credentials,
            issued: self.issued,
            now: self.now,
            service,
            project: None,
        };
        verify::verify(self.place.vendor, request, &against).map_err(Refused::Fault)
    }

    /// When a key expires that is issued now.
    pub fn key_expiry(self) -> i64 {
        self.now.saturating_add(self.settings.key_lifetime)
    }
}

/// The members of a JSON body.
pub fn members(request: &Received) -> Result<Map<String, Value>, Fault> {
    let malformed = |message: &str| Fault::new(Kind::Malformed, message);
    match serde_json::from_slice(&request.body) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(malformed("The body must be a JSON object.")),
        Err(_) => Err(malformed("The body is not JSON.")),
    }
}
