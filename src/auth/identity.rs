//! Credentials, and the way of signing that fits a vendor and them.

use std::fmt;
use std::sync::{Arc, Mutex};

use super::tc3::DailyKey;
use super::{Issued, Scheme};
use crate::http::HttpRequest;
use crate::locked::locked;
use crate::service::VendorDescription;

/// Credentials with which requests can be signed.
#[derive(Debug)]
pub(crate) struct Identity {
    scheme: Scheme,
    pub(crate) issued: Issued,
    /// The signing key of the latest day: it takes longer to compute than all the rest.
    daily_key: Mutex<Option<Arc<DailyKey>>>,
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
    pub(crate) service: &'static str,
    /// The project, for vendors that sign its header.
    pub(crate) project_id: Option<&'a str>,
    /// The account's domain, likewise.
    pub(crate) domain_id: Option<&'a str>,
}

impl Identity {
    /// Chooses the vendor's preferred way of signing with such credentials.
    pub(crate) fn new(vendor: &VendorDescription, issued: Issued) -> Result<Self, SigningError> {
        let mut schemes = vendor.signing.iter();
        let found = schemes.find(|scheme| scheme.accepts(&issued.credentials));
        Ok(Self {
            scheme: *found.ok_or(SigningError::NotAccepted)?,
            issued,
            daily_key: Mutex::new(None),
        })
    }

    /// Signs a request: the last step before it is sent.
    pub(crate) fn sign(
        &self,
        request: &mut HttpRequest,
        scope: Scope<'_>,
        unix_seconds: i64,
    ) -> Result<(), SigningError> {
        (self.scheme.sign)(self, request, scope, unix_seconds)
    }

    /// The query string, written as the signature of this scheme covers it.
    pub(crate) fn query_string(&self, pairs: &[(String, String)]) -> String {
        (self.scheme.query_string)(pairs)
    }

    /// The signing key of a day: `of` gets the one that was used last, and gives the right one.
    pub(super) fn daily_key(
        &self,
        of: impl FnOnce(Option<Arc<DailyKey>>) -> Arc<DailyKey>,
    ) -> Arc<DailyKey> {
        let mut kept = locked(&self.daily_key);
        let key = of(kept.take());
        *kept = Some(Arc::clone(&key));
        key
    }
}

/// A part of credentials that can be sent: a line break from a file of keys cannot, for one.
pub(super) fn sendable(part: &str) -> Result<&str, SigningError> {
    let printable = part.bytes().all(|byte| (0x21..0x7f).contains(&byte));
    if printable && !part.is_empty() {
        Ok(part)
    } else {
        Err(SigningError::NotText)
    }
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAccepted => "the vendor does not accept this kind",
            Self::NotText => "a part of them is empty, or contains a space, a line break or another character that cannot be sent",
        })
    }
}
