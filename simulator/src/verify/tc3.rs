//! TC3-HMAC-SHA256, the signature of Tencent Cloud.

use super::authorization::Authorization;
use super::hash::{hmac, hmac_is, sha256_hex};
use super::{Against, Key, equal_secrets, shown};
use crate::fault::{Fault, Kind};
use crate::moment;
use crate::received::Received;

/// The word that begins its `Authorization`.
pub const ALGORITHM: &str = "TC3-HMAC-SHA256";
/// The header with the token of temporary keys.
pub const TOKEN_HEADER: &str = "X-TC-Token";

/// How far the client's clock may be off, in seconds.
const TOLERANCE: u64 = 300;
/// How the scope of a credential ends.
const TERMINATOR: &str = "tc3_request";

/// Checks the signature of a request.
pub fn verify(request: &Received, against: &Against<'_>) -> Result<(), Fault> {
    let header = request
        .header("authorization")
        .ok_or_else(|| missing("The request has no Authorization header."))?;
    let authorization = Authorization::parse(&header, ALGORITHM, "Credential")
        .ok_or_else(|| invalid("the Authorization header does not have the form of this scheme"))?;
    let (id, scope) = authorization.credential.split_once('/').unwrap_or_default();
    let credential = against.key(id).ok_or_else(|| {
        denied(
            "AuthFailure.SecretIdNotFound",
            format!("There is no secret id `{id}`."),
        )
    })?;
    let timestamp = timestamp(request, against.now)?;
    check_scope(scope, timestamp, against.service)?;
    if let Some(name) = authorization.unsigned(&["content-type", "host"]) {
        return Err(invalid(&format!(
            "`{name}` must be among the SignedHeaders"
        )));
    }
    let canonical = canonical_request(request, &authorization.signed_headers)?;
    let hashed = sha256_hex(canonical.as_bytes());
    let string_to_sign = format!("{ALGORITHM}\n{timestamp}\n{scope}\n{hashed}");
    let key = scope.split('/').fold(
        [b"TC3", credential.secret.as_bytes()].concat(),
        |key, part| hmac(&key, part.as_bytes()).to_vec(),
    );
    if !hmac_is(&key, string_to_sign.as_bytes(), &authorization.signature) {
        let message = format!(
            "The signature is not the one of what arrived; its canonical request, with `|` for line ends: {}",
            shown(&canonical)
        );
        return Err(denied("AuthFailure.SignatureFailure", message));
    }
    check_token(request, &credential)
}

fn timestamp(request: &Received, now: i64) -> Result<i64, Fault> {
    let text = request
        .header("x-tc-timestamp")
        .ok_or_else(|| missing("The request has no X-TC-Timestamp header."))?;
    let time: i64 = text.parse().map_err(|_| {
        denied(
            "InvalidParameter",
            format!("X-TC-Timestamp must be seconds since 1970, not `{text}`."),
        )
    })?;
    if time.abs_diff(now) > TOLERANCE {
        return Err(skewed(&format!(
            "X-TC-Timestamp is {time} and the server's time {now}; they may differ by {TOLERANCE} seconds"
        )));
    }
    Ok(time)
}

/// The refusal of a signature that is too old or of the future.
pub fn skewed(reason: &str) -> Fault {
    denied(
        "AuthFailure.SignatureExpire",
        format!("The signature has expired: {reason}."),
    )
}

/// The refusal of temporary keys that are none any more.
pub fn expired() -> Fault {
    let message = "The token of these keys has expired.".to_owned();
    denied("AuthFailure.TokenFailure", message)
}

/// `2025-01-01/cynosdb/tc3_request`: the day of the timestamp, and the service that is called.
fn check_scope(scope: &str, timestamp: i64, service: &str) -> Result<(), Fault> {
    let expected = format!(
        "{}/{service}/{TERMINATOR}",
        moment::date(timestamp).unwrap_or_default()
    );
    if scope == expected {
        Ok(())
    } else {
        Err(invalid(&format!(
            "the scope of the Credential is `{scope}` and should be `{expected}`"
        )))
    }
}

fn canonical_request(request: &Received, signed_headers: &[&str]) -> Result<String, Fault> {
    let mut headers = String::new();
    for name in signed_headers {
        let value = request.header(name).ok_or_else(|| {
            invalid(&format!(
                "`{name}` is signed, but the request has no such header"
            ))
        })?;
        headers.extend([name, ":", value.trim(), "\n"]);
    }
    let unsigned = request
        .header("x-tc-content-sha256")
        .filter(|value| value == UNSIGNED_PAYLOAD);
    let payload = unsigned.as_deref().map_or(&request.body[..], str::as_bytes);
    Ok([
        request.method.as_str(),
        &request.path,
        &request.query,
        &headers,
        &signed_headers.join(";"),
        &sha256_hex(payload),
    ]
    .join("\n"))
}

/// What stands for a body that is not signed; its hash takes the place of the body's.
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The token is not signed, so it is compared by itself.
fn check_token(request: &Received, key: &Key<'_>) -> Result<(), Fault> {
    let Some(expected) = &key.token else {
        return Ok(());
    };
    match request.header(TOKEN_HEADER) {
        Some(token) if equal_secrets(&token, expected) => {
            if key.expired {
                Err(expired())
            } else {
                Ok(())
            }
        }
        Some(_) => Err(denied(
            "AuthFailure.TokenFailure",
            format!("{TOKEN_HEADER} is not the session's."),
        )),
        None => Err(denied(
            "AuthFailure.TokenFailure",
            format!("These keys need an {TOKEN_HEADER}."),
        )),
    }
}

fn missing(message: &str) -> Fault {
    denied("MissingParameter", message.to_owned())
}

fn invalid(reason: &str) -> Fault {
    denied(
        "AuthFailure.InvalidAuthorization",
        format!("The Authorization cannot be accepted: {reason}."),
    )
}

fn denied(code: &'static str, message: String) -> Fault {
    Fault::new(Kind::Denied { code, status: None }, message)
}
