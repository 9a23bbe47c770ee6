//! Whether a request proves who sent it.
//!
//! Everything is computed from what arrived, the way a gateway has to: the client's own code for
//! signing is not used, so that a mistake in it cannot hide.

mod authorization;
mod hash;
mod sdk_hmac;
mod tc3;
mod token;

use std::borrow::Cow;

use cloudbind_codegen::ir::{SigningScheme, Vendor};

use crate::credentials::Credentials;
use crate::fault::Fault;
use crate::identity::Issued;
use crate::received::Received;

/// What a proof is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Against<'a> {
    pub credentials: &'a Credentials,
    /// What was issued since the start.
    pub issued: &'a Issued,
    /// Seconds since 1970.
    pub now: i64,
    /// The service's name in host names and signatures.
    pub service: &'a str,
    /// The project that the request is about, if its path says so.
    pub project: Option<&'a str>,
}

/// An access key, and what goes with it.
struct Key<'a> {
    secret: Cow<'a, str>,
    /// The token that a request has to carry besides.
    token: Option<Cow<'a, str>>,
    expired: bool,
}

impl Against<'_> {
    /// The access key of that id.
    fn key(&self, id: &str) -> Option<Key<'_>> {
        if let Some(secret) = self.credentials.secret(id) {
            return Some(Key {
                secret: secret.into(),
                token: self.credentials.session_token.as_deref().map(Cow::from),
                expired: false,
            });
        }
        let key = self.issued.key(id)?;
        Some(Key {
            secret: key.secret.into(),
            token: Some(key.token.into()),
            expired: self.now >= key.expires_at,
        })
    }

    /// Whether the request is about a project of whoever sent it.
    fn knows_project(&self) -> bool {
        match (self.project, &self.credentials.project_id) {
            (Some(named), Some(known)) => named == known,
            _ => true,
        }
    }
}

/// Headers that hold a secret whenever they are there.
pub const SECRET_HEADERS: [&str; 3] = [
    tc3::TOKEN_HEADER,
    sdk_hmac::TOKEN_HEADER,
    token::TOKEN_HEADER,
];

/// Checks the proof that `request` carries by the scheme that it chose among the vendor's.
pub fn verify(vendor: &Vendor, request: &Received, against: &Against<'_>) -> Result<(), Fault> {
    match scheme(vendor, request) {
        Some(SigningScheme::Tc3HmacSha256) => tc3::verify(request, against),
        Some(SigningScheme::SdkHmacSha256) => sdk_hmac::verify(request, against),
        Some(SigningScheme::AuthToken) => token::verify(request, against),
        None => Ok(()),
    }
}

/// The refusal of a request that was signed at a wrong time.
pub fn skewed(vendor: &Vendor) -> Fault {
    let reason = "the simulator was asked to find the time of the request wrong";
    match vendor.signing.first() {
        Some(SigningScheme::Tc3HmacSha256) => tc3::skewed(reason),
        _ => sdk_hmac::skewed(reason),
    }
}

/// The refusal of a request whose token has expired.
pub fn expired(vendor: &Vendor) -> Fault {
    match vendor.signing.first() {
        Some(SigningScheme::Tc3HmacSha256) => tc3::expired(),
        _ => token::expired(),
    }
}

/// The scheme that the request uses. If it uses none of the vendor's, the first is the one whose
/// refusal says best what to do.
fn scheme(vendor: &Vendor, request: &Received) -> Option<SigningScheme> {
    let header = request.header("authorization");
    let word = header.as_deref().and_then(|value| value.split(' ').next());
    let uses = |scheme: &&SigningScheme| match scheme {
        SigningScheme::Tc3HmacSha256 => word == Some(tc3::ALGORITHM),
        SigningScheme::SdkHmacSha256 => word == Some(sdk_hmac::ALGORITHM),
        SigningScheme::AuthToken => word.is_none() && request.header(token::TOKEN_HEADER).is_some(),
    };
    vendor
        .signing
        .iter()
        .find(uses)
        .or(vendor.signing.first())
        .copied()
}

/// Whether two secrets are equal, in a time that does not tell where they differ.
pub fn equal_secrets(a: &str, b: &str) -> bool {
    // Hashing first hides the length, too.
    hash::hmac_is(
        b"compare",
        a.as_bytes(),
        &hash::hmac(b"compare", b.as_bytes()),
    )
}

/// A canonical request as it can stand in a message: on one line, and without tokens.
fn shown(canonical: &str) -> String {
    let hide = |line: &str| match line.split_once(':') {
        Some((name, _))
            if SECRET_HEADERS
                .iter()
                .any(|secret| name.eq_ignore_ascii_case(secret)) =>
        {
            format!("{name}:***")
        }
        _ => line.to_owned(),
    };
    canonical
        .split('\n')
        .map(hide)
        .collect::<Vec<_>>()
        .join("|")
}

#[cfg(test)]
mod tests;
