//! SDK-HMAC-SHA256, the signature of Huawei Cloud, and V11-HMAC-SHA256, which signs with a key
//! derived for one day, region and service.
//!
//! Every header that the request has when it is signed is signed, except those with `_` in the
//! name, which gateways may drop. So headers must not be changed between signing and sending; others
//! may be added.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::{AsciiSet, percent_decode_str, percent_encode, utf8_percent_encode};
use time::OffsetDateTime;
use zeroize::Zeroizing;

use super::KeyPair;
use super::hash::{HEX_LENGTH, Signature, hmac_sha256, push_hex, push_sha256};
use crate::http::{ESCAPED, HttpRequest};

const CONTENT_HASH: &str = "X-Sdk-Content-Sha256";

/// Signs `request` with SDK-HMAC-SHA256 at `unix_seconds`, the time in seconds since 1970.
///
/// Sets `X-Sdk-Date`, `Host`, `Authorization`, for temporary credentials `X-Security-Token`, and
/// `X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD` if the content type is neither JSON nor BSON: the body
/// is then not signed. `X-Project-Id` or `X-Domain-Id`, if the service wants one, must be there
/// before. The query must be sent as [`query_string`] writes it. A request may be signed again, at
/// another time or with another key.
pub fn sign(request: &mut HttpRequest, key: &KeyPair<'_>, unix_seconds: i64) -> Signature {
    const ALGORITHM: &str = "SDK-HMAC-SHA256";
    let time = basic_time(utc(unix_seconds));
    set_headers(request, key, &time);
    let canonical = CanonicalRequest::of(request);
    let string_to_sign = string_to_sign(&[ALGORITHM, &time], &canonical);
    let mac = hmac_sha256(key.secret.as_bytes(), string_to_sign.as_bytes());
    let credential = [ALGORITHM, " Access=", key.id];
    let authorization = authorization(&credential, canonical.signed_headers(), &*mac);
    attach(request, canonical, string_to_sign, authorization)
}

/// Signs `request` with V11-HMAC-SHA256, for `service` in `region`, such as `cce` and `cn-north-4`.
///
/// All else is as in [`sign`]. Endpoints that ask for this derive the key from the secret key and
/// the same day, region and service.
pub fn sign_derived(
    request: &mut HttpRequest,
    key: &KeyPair<'_>,
    region: &str,
    service: &str,
    unix_seconds: i64,
) -> Signature {
    const ALGORITHM: &str = "V11-HMAC-SHA256";
    let utc = utc(unix_seconds);
    let time = basic_time(utc);
    let scope = [&basic_date(utc), "/", region, "/", service].concat();
    set_headers(request, key, &time);
    let canonical = CanonicalRequest::of(request);
    let string_to_sign = string_to_sign(&[ALGORITHM, &time, &scope], &canonical);
    let derived = derived_key(key, &scope);
    let mac = hmac_sha256(derived.as_bytes(), string_to_sign.as_bytes());
    let credential = [ALGORITHM, " Credential=", key.id, "/", &scope];
    let authorization = authorization(&credential, canonical.signed_headers(), &*mac);
    attach(request, canonical, string_to_sign, authorization)
}

/// The query string as it is signed and must be sent, without `?`: sorted by name, then by value,
/// both before encoding; RFC 3986 escapes; `name=` for an empty value.
#[must_use]
pub fn query_string(pairs: &[(String, String)]) -> String {
    let mut sorted: Vec<_> = pairs.iter().collect();
    sorted.sort_unstable();
    let mut query = String::with_capacity(pairs.iter().map(|(k, v)| k.len() + v.len() + 8).sum());
    for (name, value) in sorted {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(name, ESCAPED));
        query.push('=');
        query.extend(utf8_percent_encode(value, ESCAPED));
    }
    query
}

/// Brings the headers into the state in which they are signed and sent.
fn set_headers(request: &mut HttpRequest, key: &KeyPair<'_>, time: &str) {
    // What an earlier signing left behind is replaced, or it would be signed along.
    request.remove_header("Authorization");
    match key.session_token {
        Some(token) => request.set_header("X-Security-Token", token.to_owned()),
        None => request.remove_header("X-Security-Token"),
    }
    request.set_header("X-Sdk-Date", time.to_owned());
    let host = request.host.clone();
    request.set_header("Host", host);
    for (_, value) in &mut request.headers {
        // Signed trimmed, so sent trimmed: HTTP/2 does not strip what HTTP/1.1 strips.
        if value.trim().len() != value.len() {
            *value = value.trim().to_owned().into();
        }
    }
    let content_type = request.header("Content-Type").unwrap_or_default();
    let hashed = ["application/json", "application/bson"];
    if !content_type.is_empty() && !hashed.iter().any(|kind| content_type.starts_with(kind)) {
        request.set_header(CONTENT_HASH, "UNSIGNED-PAYLOAD");
    }
}

struct CanonicalRequest {
    text: String,
    /// Where in the text the names of the signed headers stand.
    signed_headers: Range<usize>,
}

impl CanonicalRequest {
    fn of(request: &HttpRequest) -> Self {
        let mut headers: Vec<(&str, &str)> = request
            .headers
            .iter()
            .filter(|(name, _)| !name.contains('_'))
            .map(|(name, value)| (&**name, &**value))
            .collect();
        headers.sort_unstable_by(|(a, x), (b, y)| lower_case(a).cmp(lower_case(b)).then(x.cmp(y)));

        let query = query_string(&request.query);
        let first_lines = request.method.len() + request.path.len() + query.len();
        let header_lines: usize = headers.iter().map(|(n, v)| 2 * n.len() + v.len() + 3).sum();
        let mut text = String::with_capacity(first_lines + header_lines + HEX_LENGTH + 32);
        text.push_str(request.method);
        text.push('\n');
        push_path(&mut text, &request.path);
        text.push('\n');
        text.push_str(&query);
        text.push('\n');
        for (name, value) in &headers {
            push_lower_case(&mut text, name);
            text.push(':');
            text.push_str(value);
            text.push('\n');
        }
        text.push('\n');

        // A repeated header has a line for every value, but its name is listed once.
        headers.dedup_by(|(a, _), (b, _)| a.eq_ignore_ascii_case(b));
        let start = text.len();
        for (index, (name, _)) in headers.iter().enumerate() {
            if index > 0 {
                text.push(';');
            }
            push_lower_case(&mut text, name);
        }
        let signed_headers = start..text.len();

        text.push('\n');
        match request.header(CONTENT_HASH) {
            Some(declared) => text.push_str(declared),
            None => push_sha256(&mut text, &request.body),
        }
        Self {
            text,
            signed_headers,
        }
    }

    fn signed_headers(&self) -> &str {
        &self.text[self.signed_headers.clone()]
    }
}

fn push_lower_case(text: &mut String, name: &str) {
    let start = text.len();
    text.push_str(name);
    text[start..].make_ascii_lowercase();
}

fn lower_case(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().map(|byte| byte.to_ascii_lowercase())
}

/// The signed path is decoded and encoded again, so that `*` and `%2A` are the same to both sides.
/// It is decoded before it is cut into segments, which makes `%2F` a plain slash. It ends in a
/// slash even if the path that is sent does not.
fn push_path(text: &mut String, path: &str) {
    const ESCAPED_IN_PATH: &AsciiSet = &ESCAPED.remove(b'/');
    let decoded: Cow<'_, [u8]> = percent_decode_str(path).into();
    text.extend(percent_encode(&decoded, ESCAPED_IN_PATH));
    if decoded.last() != Some(&b'/') {
        text.push('/');
    }
}

fn string_to_sign(lines: &[&str], canonical: &CanonicalRequest) -> String {
    let length: usize = lines.iter().map(|line| line.len() + 1).sum();
    let mut text = String::with_capacity(length + HEX_LENGTH);
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    push_sha256(&mut text, canonical.text.as_bytes());
    text
}

fn authorization(credential: &[&str], signed_headers: &str, mac: &[u8]) -> String {
    let length: usize = credential.iter().map(|part| part.len()).sum();
    let mut text = String::with_capacity(length + signed_headers.len() + HEX_LENGTH + 32);
    text.extend(credential.iter().copied());
    text.extend([", SignedHeaders=", signed_headers, ", Signature="]);
    push_hex(&mut text, mac);
    text
}

fn attach(
    request: &mut HttpRequest,
    canonical: CanonicalRequest,
    string_to_sign: String,
    authorization: String,
) -> Signature {
    request.set_header("Authorization", authorization.clone());
    Signature {
        canonical_request: canonical.text,
        string_to_sign,
        authorization,
    }
}

/// HKDF-SHA256 with the access key as salt and the scope as info. The output is one block, so
/// expanding is a single HMAC; its hexadecimal digits, not its bytes, are the key.
fn derived_key(key: &KeyPair<'_>, scope: &str) -> Zeroizing<String> {
    let extracted = hmac_sha256(key.id.as_bytes(), key.secret.as_bytes());
    let block = [scope.as_bytes(), &[1]].concat();
    let expanded = hmac_sha256(&*extracted, &block);
    // The capacity matters: a string that grows leaves a copy behind that nobody erases.
    let mut digits = Zeroizing::new(String::with_capacity(HEX_LENGTH));
    push_hex(&mut digits, &*expanded);
    digits
}

fn utc(unix_seconds: i64) -> OffsetDateTime {
    // A clock outside the years that `time` knows gets some date: the server refuses any.
    OffsetDateTime::from_unix_timestamp(unix_seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// `yyyymmdd`.
fn basic_date(utc: OffsetDateTime) -> String {
    let (year, month, day) = utc.to_calendar_date();
    format!("{year:04}{:02}{day:02}", u8::from(month))
}

/// `yyyymmddThhmmssZ`.
fn basic_time(utc: OffsetDateTime) -> String {
    let (hour, minute, second) = utc.to_hms();
    format!("{}T{hour:02}{minute:02}{second:02}Z", basic_date(utc))
}

#[cfg(test)]
mod tests {
    use super::{CONTENT_HASH, query_string, sign, sign_derived};
    use crate::auth::KeyPair;
    use crate::http::HttpRequest;

    const LASTING: KeyPair<'_> = KeyPair {
        id: "id",
        secret: "secret",
        session_token: None,
    };
    const TEMPORARY: KeyPair<'_> = KeyPair {
        id: "other",
        secret: "other secret",
        session_token: Some("token"),
    };

    fn request(path: &str, headers: &[(&str, &str)]) -> HttpRequest {
        let owned =
            |(name, value): &(&str, &str)| ((*name).to_owned().into(), (*value).to_owned().into());
        HttpRequest {
            method: "PUT",
            host: "localhost:8443".to_owned(),
            path: path.to_owned(),
            query: Vec::new(),
            headers: headers.iter().map(owned).collect(),
            body: "{}".into(),
        }
    }

    #[test]
    fn signing_again_forgets_the_first_time() {
        let (mut once, mut twice) = (request("/", &[]), request("/", &[]));
        let expected = sign(&mut once, &LASTING, 1_700_000_000);
        sign_derived(&mut twice, &TEMPORARY, "r", "s", 1_600_000_000);
        assert_eq!(twice.header("X-Security-Token"), Some("token"));
        twice.host = once.host.clone();
        assert_eq!(sign(&mut twice, &LASTING, 1_700_000_000), expected);
        once.headers.sort();
        twice.headers.sort();
        assert_eq!(once, twice);
    }

    #[test]
    fn headers_are_sent_as_they_are_signed() {
        let headers = [("X-B", "\t2 "), ("x-a", " 1"), ("X_C", " 3 "), ("x-b", "1")];
        let mut request = request("/", &headers);
        let signature = sign(&mut request, &LASTING, 0);
        let lines = "host:localhost:8443\nx-a:1\nx-b:1\nx-b:2\nx-sdk-date:19700101T000000Z\n\n\
                     host;x-a;x-b;x-sdk-date\n";
        let canonical = signature.canonical_request;
        assert!(canonical.contains(lines), "{canonical}");
        assert_eq!(request.header("X-B"), Some("2"));
        assert_eq!(request.header("X_C"), Some("3"));
    }

    #[test]
    fn payload_line_follows_declared_hash_and_content_type() {
        let payload = |headers: &[(&str, &str)]| {
            let canonical = sign(&mut request("/", headers), &LASTING, 0).canonical_request;
            canonical.rsplit('\n').next().map(str::to_owned)
        };
        let hashed = payload(&[]);
        for hashed_type in ["application/json;charset=UTF-8", "application/bson", ""] {
            assert_eq!(payload(&[("content-type", hashed_type)]), hashed);
        }
        assert_eq!(payload(&[(CONTENT_HASH, "abc")]).as_deref(), Some("abc"));
        let multipart = [("content-type", "multipart/form-data; boundary=b")];
        assert_eq!(payload(&multipart).as_deref(), Some("UNSIGNED-PAYLOAD"));
    }

    #[test]
    fn any_path_and_any_time_can_be_signed() {
        let paths = [
            ("", "/"),
            ("/", "/"),
            ("/a%2Fb", "/a/b/"),
            ("//a", "//a/"),
            ("/%zz%", "/%25zz%25/"),
            ("/%ff", "/%FF/"),
            ("/a%2F", "/a/"),
        ];
        for (path, signed) in paths {
            for seconds in [i64::MIN, -1, 0, 253_402_300_800, i64::MAX] {
                let mut request = request(path, &[]);
                let signature = sign_derived(&mut request, &LASTING, "", "", seconds);
                assert_eq!(signature.canonical_request.lines().nth(1), Some(signed));
                assert_eq!(request.path, path);
            }
        }
    }

    #[test]
    fn query_is_sorted_before_it_is_encoded() {
        // Encoded, `a%20` would come before `a-`, and `%7B` before `z`.
        let pairs = [("{", "1"), ("z", "2"), ("a-", ""), ("a ", "b"), ("a ", "B")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(query_string(&pairs), "a%20=B&a%20=b&a-=&z=2&%7B=1");
        assert_eq!(query_string(&[]), "");
    }
}
