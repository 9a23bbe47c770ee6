//! SDK-HMAC-SHA256, the signature of Huawei Cloud.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

use super::authorization::Authorization;
use super::hash::{hmac_is, sha256_hex};
use super::{Against, Key, equal_secrets, shown};
use crate::fault::{Fault, Kind};
use crate::moment;
use crate::received::Received;

/// The word that begins its `Authorization`.
pub const ALGORITHM: &str = "SDK-HMAC-SHA256";
/// The header with the token of temporary keys.
pub const TOKEN_HEADER: &str = "X-Security-Token";

/// How far the client's clock may be off, in seconds.
const TOLERANCE: u64 = 15 * 60;
/// A header with the hash of the body, or with the words that say that the body is not signed.
const CONTENT_HASH: &str = "x-sdk-content-sha256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
/// Everything but the unreserved characters of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');
const ESCAPED_IN_PATH: &AsciiSet = &ESCAPED.remove(b'/');

/// Checks the signature of a request.
pub fn verify(request: &Received, against: &Against<'_>) -> Result<(), Fault> {
    let header = request
        .header("authorization")
        .ok_or_else(|| denied("the request has no Authorization header"))?;
    let authorization = Authorization::parse(&header, ALGORITHM, "Access")
        .ok_or_else(|| denied("the Authorization header does not have the form of this scheme"))?;
    let id = authorization.credential;
    let key = against
        .key(id)
        .ok_or_else(|| denied(&format!("there is no access key `{id}`")))?;
    if let Some(name) = authorization.unsigned(&["host", "x-sdk-date"]) {
        return Err(denied(&format!("`{name}` must be among the SignedHeaders")));
    }
    let time = check_time(request, against.now)?;
    let canonical = canonical_request(request, &authorization)?;
    let string_to_sign = format!("{ALGORITHM}\n{time}\n{}", sha256_hex(canonical.as_bytes()));
    if !hmac_is(
        key.secret.as_bytes(),
        string_to_sign.as_bytes(),
        &authorization.signature,
    ) {
        return Err(denied(&format!(
            "the signature is not the one of what arrived; its canonical request, with `|` for line ends: {}",
            shown(&canonical)
        )));
    }
    check_token(request, &authorization, &key)?;
    check_project(request, &authorization, against)
}

fn check_time(request: &Received, now: i64) -> Result<String, Fault> {
    let text = request
        .header("x-sdk-date")
        .unwrap_or_default()
        .into_owned();
    let time = moment::parse_basic(&text).ok_or_else(|| {
        denied(&format!(
            "X-Sdk-Date must look like 20250101T000000Z, not `{text}`"
        ))
    })?;
    if time.abs_diff(now) > TOLERANCE {
        return Err(skewed(&format!(
            "X-Sdk-Date is {} seconds off the server's time, and {TOLERANCE} are allowed",
            time.abs_diff(now)
        )));
    }
    Ok(text)
}

/// The refusal of a signature that is too old or of the future.
pub fn skewed(reason: &str) -> Fault {
    denied(&format!("the signature has expired: {reason}"))
}

fn canonical_request(
    request: &Received,
    authorization: &Authorization<'_>,
) -> Result<String, Fault> {
    let mut headers = String::new();
    for name in &authorization.signed_headers {
        let mut values = request.header_values(name);
        if values.is_empty() {
            return Err(denied(&format!(
                "`{name}` is signed, but the request has no such header"
            )));
        }
        values.sort_unstable();
        for value in values {
            headers.extend([name, ":", value.trim(), "\n"]);
        }
    }
    Ok([
        request.method.as_str(),
        &canonical_path(&request.path),
        &canonical_query(&request.query),
        &headers,
        &authorization.signed_headers.join(";"),
        &payload(request, authorization)?,
    ]
    .join("\n"))
}

/// The path is signed with a slash at its end, whether it was sent with one or not, and with every
/// escape written the same way.
fn canonical_path(path: &str) -> String {
    let decoded: Vec<u8> = percent_decode_str(path).collect();
    let mut canonical = percent_encode(&decoded, ESCAPED_IN_PATH).to_string();
    if !canonical.ends_with('/') {
        canonical.push('/');
    }
    canonical
}

/// Sorted by what the names and values are, not by how they are written.
fn canonical_query(query: &str) -> String {
    let decode = |text: &str| percent_decode_str(text).collect::<Vec<u8>>();
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    pairs.sort_unstable();
    let encode = |(name, value): &(Vec<u8>, Vec<u8>)| {
        format!(
            "{}={}",
            percent_encode(name, ESCAPED),
            percent_encode(value, ESCAPED)
        )
    };
    pairs.iter().map(encode).collect::<Vec<_>>().join("&")
}

/// The line for the body. The header that replaces its hash counts only if it is signed itself, or
/// anybody on the way could put it there and exchange the body.
fn payload(request: &Received, authorization: &Authorization<'_>) -> Result<String, Fault> {
    let hash = sha256_hex(&request.body);
    let signed = authorization.signed_headers.contains(&CONTENT_HASH);
    match request.header(CONTENT_HASH).filter(|_| signed) {
        Some(declared) if declared == UNSIGNED_PAYLOAD => Ok(declared.into_owned()),
        Some(declared) if declared != hash => {
            Err(denied("X-Sdk-Content-Sha256 is not the hash of the body"))
        }
        _ => Ok(hash),
    }
}

fn check_token(
    request: &Received,
    authorization: &Authorization<'_>,
    key: &Key<'_>,
) -> Result<(), Fault> {
    let Some(expected) = &key.token else {
        return Ok(());
    };
    if !authorization.signed_headers.contains(&"x-security-token") {
        return Err(denied(&format!("these keys need a signed {TOKEN_HEADER}")));
    }
    let token = request.header(TOKEN_HEADER).unwrap_or_default();
    if !equal_secrets(&token, expected) {
        return Err(denied(&format!("{TOKEN_HEADER} is not the session's")));
    }
    if key.expired {
        return Err(denied("the temporary access key has expired"));
    }
    Ok(())
}

/// A project that was signed must be the one that the path is about.
fn check_project(
    request: &Received,
    authorization: &Authorization<'_>,
    against: &Against<'_>,
) -> Result<(), Fault> {
    let signed = authorization.signed_headers.contains(&"x-project-id");
    let header = request.header("x-project-id").filter(|_| signed);
    match (header.as_deref(), against.project) {
        (Some(header), Some(path)) if header != path => Err(denied(&format!(
            "X-Project-Id is `{header}`, but the path is about project `{path}`"
        ))),
        _ if !against.knows_project() => {
            Err(denied("the keys are of another project than the path"))
        }
        _ => Ok(()),
    }
}

fn denied(reason: &str) -> Fault {
    let message = format!("Incorrect IAM authentication information: {reason}.");
    Fault::new(
        Kind::Denied {
            code: "APIGW.0301",
            status: Some(401),
        },
        message,
    )
}
