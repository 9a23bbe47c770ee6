//! The way of signing that fits a vendor and the credentials at hand.

use super::{Credentials, KeyPair, sdk_hmac, tc3};
use crate::http::HttpRequest;
use crate::service::{Scheme, VendorDescription};

/// Signs the requests of one client.
#[derive(Debug)]
pub(crate) struct Signer {
    scheme: Scheme,
    credentials: Credentials,
}

/// Credentials that cannot be used, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SigningError {
    /// The vendor has no way to sign with this kind of credentials.
    NotAccepted,
    /// A part of them is empty or cannot stand in a header.
    NotText,
}

/// Where a request goes, as far as a signature says it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// The service's name in signatures.
    pub(crate) service: &'a str,
    /// The project, for vendors that sign its header.
    pub(crate) project_id: Option<&'a str>,
    /// The account's domain, likewise.
    pub(crate) domain_id: Option<&'a str>,
}

impl Signer {
    /// Chooses the vendor's preferred way of signing with such credentials.
    pub(crate) fn new(
        vendor: &VendorDescription,
        credentials: Credentials,
    ) -> Result<Self, SigningError> {
        let fits = |scheme: &&Scheme| match credentials {
            Credentials::AccessKey { .. } => **scheme != Scheme::AuthToken,
            Credentials::Token(_) => **scheme == Scheme::AuthToken,
        };
        let scheme = *vendor
            .signing
            .iter()
            .find(fits)
            .ok_or(SigningError::NotAccepted)?;
        Ok(Self {
            scheme,
            credentials,
        })
    }

    /// Signs a request: the last step before it is sent.
    pub(crate) fn sign(
        &self,
        request: &mut HttpRequest,
        scope: Scope<'_>,
        unix_seconds: i64,
    ) -> Result<(), SigningError> {
        match &self.credentials {
            Credentials::Token(token) => request.set_header("X-Auth-Token", sendable(token)?),
            Credentials::AccessKey {
                id,
                secret,
                session_token,
            } => {
                let session_token = session_token
                    .as_ref()
                    .map(|token| sendable(token))
                    .transpose()?;
                let key = KeyPair {
                    id: sendable(id)?,
                    secret: sendable(secret)?,
                    session_token,
                };
                if self.scheme == Scheme::Tc3HmacSha256 {
                    tc3::sign(request, &key, scope.service, unix_seconds);
                } else {
                    if let Some(project_id) = scope.project_id {
                        request.set_header("X-Project-Id", project_id);
                    } else if let Some(domain_id) = scope.domain_id {
                        request.set_header("X-Domain-Id", domain_id);
                    }
                    sdk_hmac::sign(request, &key, unix_seconds);
                }
            }
        }
        Ok(())
    }

    /// The query string, written as the signature of this scheme covers it.
    pub(crate) fn query_string(&self, pairs: &[(String, String)]) -> String {
        match self.scheme {
            Scheme::Tc3HmacSha256 => tc3::query_string(pairs),
            Scheme::SdkHmacSha256 | Scheme::AuthToken => sdk_hmac::query_string(pairs),
        }
    }
}

/// A part of credentials that can be sent: a line break from a file of keys cannot, for one.
fn sendable(part: &str) -> Result<&str, SigningError> {
    let printable = part.bytes().all(|byte| (0x21..0x7f).contains(&byte));
    if printable && !part.is_empty() {
        Ok(part)
    } else {
        Err(SigningError::NotText)
    }
}

impl std::fmt::Display for SigningError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NotAccepted => "the vendor does not accept this kind",
            Self::NotText => "a part of them is empty, or contains a space, a line break or another character that cannot be sent",
        })
    }
}
