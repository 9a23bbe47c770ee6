//! The ways to prove who sends a request, and which credentials each is for.

use std::fmt;
use std::sync::Arc;

use super::identity::{Identity, Scope, SigningError, sendable};
use super::{Credentials, KeyPair, sdk_hmac, tc3};
use crate::http::HttpRequest;

/// A way to prove who sends a request.
///
/// Descriptions of vendors name them; that they hold functions lets a program link those of its
/// vendors only.
#[derive(Clone, Copy)]
pub struct Scheme {
    name: &'static str,
    accepts: fn(&Credentials) -> bool,
    pub(super) sign: fn(&Identity, &mut HttpRequest, Scope<'_>, i64) -> Result<(), SigningError>,
    pub(super) query_string: fn(&[(String, String)]) -> String,
}

impl Scheme {
    /// `TC3-HMAC-SHA256`, with an access key.
    pub const TC3_HMAC_SHA256: Self = Self {
        name: "TC3-HMAC-SHA256",
        accepts: is_access_key,
        sign: sign_tc3,
        query_string: tc3::query_string,
    };
    /// `SDK-HMAC-SHA256`, with an access key.
    pub const SDK_HMAC_SHA256: Self = Self {
        name: "SDK-HMAC-SHA256",
        accepts: is_access_key,
        sign: sign_sdk_hmac,
        query_string: sdk_hmac::query_string,
    };
    /// A token in the header `X-Auth-Token`.
    pub const AUTH_TOKEN: Self = Self {
        name: "X-Auth-Token",
        accepts: is_token,
        sign: attach_token,
        query_string: sdk_hmac::query_string,
    };

    /// Whether it works with credentials of this kind.
    pub(super) fn accepts(self, credentials: &Credentials) -> bool {
        (self.accepts)(credentials)
    }
}

impl fmt::Debug for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

fn is_access_key(credentials: &Credentials) -> bool {
    matches!(credentials, Credentials::AccessKey { .. })
}

fn is_token(credentials: &Credentials) -> bool {
    matches!(credentials, Credentials::Token(_))
}

fn sign_tc3(
    identity: &Identity,
    request: &mut HttpRequest,
    scope: Scope<'_>,
    unix_seconds: i64,
) -> Result<(), SigningError> {
    let key = key_pair(&identity.issued.credentials)?;
    let daily = identity.daily_key(|kept| match kept {
        Some(daily) if daily.is_for(scope.service, unix_seconds) => daily,
        _ => Arc::new(tc3::DailyKey::new(key.secret, scope.service, unix_seconds)),
    });
    tc3::sign_with(request, &key, &daily, unix_seconds);
    Ok(())
}

fn sign_sdk_hmac(
    identity: &Identity,
    request: &mut HttpRequest,
    scope: Scope<'_>,
    unix_seconds: i64,
) -> Result<(), SigningError> {
    let key = key_pair(&identity.issued.credentials)?;
    if let Some(project_id) = scope.project_id {
        request.set_header("X-Project-Id", project_id.to_owned());
    } else if let Some(domain_id) = scope.domain_id {
        request.set_header("X-Domain-Id", domain_id.to_owned());
    }
    sdk_hmac::sign(request, &key, unix_seconds);
    Ok(())
}

fn attach_token(
    identity: &Identity,
    request: &mut HttpRequest,
    _: Scope<'_>,
    _: i64,
) -> Result<(), SigningError> {
    match &identity.issued.credentials {
        Credentials::Token(token) => {
            request.set_header("X-Auth-Token", sendable(token)?.to_owned());
        }
        Credentials::AccessKey { .. } => return Err(SigningError::NotAccepted),
    }
    Ok(())
}

fn key_pair(credentials: &Credentials) -> Result<KeyPair<'_>, SigningError> {
    let Credentials::AccessKey {
        id,
        secret,
        session_token,
    } = credentials
    else {
        return Err(SigningError::NotAccepted);
    };
    let session_token = session_token.as_ref().map(|token| sendable(token));
    Ok(KeyPair {
        id: sendable(id)?,
        secret: sendable(secret)?,
        session_token: session_token.transpose()?,
    })
}
