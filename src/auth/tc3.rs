//! TC3-HMAC-SHA256, the signature of Tencent Cloud.
//!
//! Only `Content-Type`, `Host`, the query and the body are signed; the other headers, the action
//! and the region among them, are not.

use std::fmt;
use std::ops::Range;

use percent_encoding::utf8_percent_encode;
use ring::hmac;
use time::OffsetDateTime;
use zeroize::Zeroizing;

use super::KeyPair;
use super::hash::{HEX_LENGTH, Signature, hmac_sha256, push_hex, push_sha256};
use crate::http::{ESCAPED, HttpRequest};

const ALGORITHM: &str = "TC3-HMAC-SHA256";
const SIGNED_HEADERS: &str = "content-type;host";
const SCOPE_END: &str = "tc3_request";
const SECONDS_A_DAY: i64 = 24 * 60 * 60;
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Signs `request` for `service` (such as `cvm`) at `unix_seconds`, the time in seconds since 1970.
///
/// Sets `X-TC-Timestamp`, `Authorization` and, for temporary credentials, `X-TC-Token`. The
/// `Content-Type` must be there already and is signed as it stands; `Host` is taken from
/// [`HttpRequest::host`]. A header `X-TC-Content-SHA256: UNSIGNED-PAYLOAD` leaves the body out of
/// the signature. A request may be signed again, at another time or with another key.
///
/// The server tolerates clocks that differ by 300 seconds.
pub fn sign(
    request: &mut HttpRequest,
    key: &KeyPair<'_>,
    service: &str,
    unix_seconds: i64,
) -> Signature {
    let daily = DailyKey::new(key.secret, service, unix_seconds);
    sign_with(request, key, &daily, unix_seconds)
}

/// The signing key of one day and one service. The secret cannot be computed from it, and computing
/// it takes longer than the rest of a signature.
pub struct DailyKey {
    /// Days since 1970.
    day: i64,
    /// `date/service/tc3_request`.
    scope: String,
    /// The service's place in `scope`.
    service: Range<usize>,
    key: hmac::Key,
}

impl DailyKey {
    /// The key of the day in UTC that `unix_seconds` is in.
    #[must_use]
    pub fn new(secret: &str, service: &str, unix_seconds: i64) -> Self {
        let date = date(unix_seconds);
        let mut start = Zeroizing::new(Vec::with_capacity("TC3".len() + secret.len()));
        start.extend_from_slice(b"TC3");
        start.extend_from_slice(secret.as_bytes());
        let of_date = hmac_sha256(&start, date.as_bytes());
        let of_service = hmac_sha256(&*of_date, service.as_bytes());
        let key = hmac_sha256(&*of_service, SCOPE_END.as_bytes());
        let begin = date.len() + 1;
        Self {
            day: unix_seconds.div_euclid(SECONDS_A_DAY),
            scope: [&date, "/", service, "/", SCOPE_END].concat(),
            service: begin..begin + service.len(),
            key: hmac::Key::new(hmac::HMAC_SHA256, &*key),
        }
    }

    /// Whether it is the key of this service and day.
    #[must_use]
    pub fn is_for(&self, service: &str, unix_seconds: i64) -> bool {
        self.day == unix_seconds.div_euclid(SECONDS_A_DAY)
            && self.scope[self.service.clone()] == *service
    }
}

impl fmt::Debug for DailyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DailyKey").field(&self.scope).finish()
    }
}

/// Signs as [`sign`] does, with the signing key of the service and of the day of `unix_seconds`. The
/// secret of `key` is not used.
pub fn sign_with(
    request: &mut HttpRequest,
    key: &KeyPair<'_>,
    daily: &DailyKey,
    unix_seconds: i64,
) -> Signature {
    let timestamp = unix_seconds.to_string();
    let scope = &daily.scope;
    let canonical_request = canonical_request(request);
    let mut string_to_sign = String::with_capacity(
        ALGORITHM.len() + timestamp.len() + scope.len() + HEX_LENGTH + "\n\n\n".len(),
    );
    for line in [ALGORITHM, &timestamp, scope] {
        string_to_sign.push_str(line);
        string_to_sign.push('\n');
    }
    push_sha256(&mut string_to_sign, canonical_request.as_bytes());

    let mut authorization = String::with_capacity(192 + key.id.len() + scope.len());
    for part in [ALGORITHM, " Credential=", key.id, "/", scope] {
        authorization.push_str(part);
    }
    for part in [", SignedHeaders=", SIGNED_HEADERS, ", Signature="] {
        authorization.push_str(part);
    }
    let mac = hmac::sign(&daily.key, string_to_sign.as_bytes());
    push_hex(&mut authorization, mac.as_ref());

    request.set_header("X-TC-Timestamp", timestamp);
    match key.session_token {
        Some(token) => request.set_header("X-TC-Token", token.to_owned()),
        // One that an earlier signing with other credentials left behind would be refused.
        None => request.remove_header("X-TC-Token"),
    }
    request.set_header("Authorization", authorization.clone());
    Signature {
        canonical_request,
        string_to_sign,
        authorization,
    }
}

/// The query string of a `GET` as it must be sent: form-encoded, in the order given, without `?`.
#[must_use]
pub fn query_string(pairs: &[(String, String)]) -> String {
    let mut query = String::with_capacity(pairs.iter().map(|(k, v)| k.len() + v.len() + 8).sum());
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        push_form_encoded(&mut query, name);
        query.push('=');
        push_form_encoded(&mut query, value);
    }
    query
}

fn push_form_encoded(out: &mut String, text: &str) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push('+');
        }
        out.extend(utf8_percent_encode(word, ESCAPED));
    }
}

fn canonical_request(request: &HttpRequest) -> String {
    // The server reads no query from a POST, and expects an empty line for it.
    let query = match request.method {
        "GET" => query_string(&request.query),
        _ => String::new(),
    };
    // Without a content type there is no valid signature; the server says so better than we could.
    let content_type = request.header("Content-Type").unwrap_or_default();
    let payload = match request.header("X-TC-Content-SHA256") {
        Some(UNSIGNED_PAYLOAD) => UNSIGNED_PAYLOAD.as_bytes(),
        _ => &request.body,
    };

    let parts = [
        request.method,
        "\n",
        &request.path,
        "\n",
        &query,
        "\ncontent-type:",
        content_type,
        "\nhost:",
        &request.host,
        "\n\n",
        SIGNED_HEADERS,
        "\n",
    ];
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut canonical = String::with_capacity(length + HEX_LENGTH);
    canonical.extend(parts);
    push_sha256(&mut canonical, payload);
    canonical
}

/// The UTC date, `yyyy-mm-dd`.
fn date(unix_seconds: i64) -> String {
    // A clock outside the years that `time` knows gets some date: the server refuses any.
    let utc =
        OffsetDateTime::from_unix_timestamp(unix_seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (year, month, day) = utc.to_calendar_date();
    format!("{year:04}-{:02}-{day:02}", u8::from(month))
}

#[cfg(test)]
mod tests {
    use super::{query_string, sign};
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

    fn request() -> HttpRequest {
        HttpRequest {
            method: "POST",
            host: "cvm.tencentcloudapi.com".to_owned(),
            path: "/".to_owned(),
            query: Vec::new(),
            headers: vec![("Content-Type".into(), "application/json".into())],
            body: "{}".into(),
        }
    }

    #[test]
    fn signing_again_forgets_the_first_time() {
        let (mut once, mut twice) = (request(), request());
        let expected = sign(&mut once, &LASTING, "cvm", 1_700_000_000);
        sign(&mut twice, &TEMPORARY, "cvm", 1_600_000_000);
        assert_eq!(twice.header("X-TC-Token"), Some("token"));
        assert_eq!(sign(&mut twice, &LASTING, "cvm", 1_700_000_000), expected);
        once.headers.sort();
        twice.headers.sort();
        assert_eq!(once, twice);
    }

    #[test]
    fn query_keeps_its_order_and_its_empty_values() {
        let pairs = [("b", " "), ("a", ""), ("b", "1 + 1")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(query_string(&pairs), "b=+&a=&b=1+%2B+1");
        assert_eq!(query_string(&[]), "");
    }

    #[test]
    fn no_time_and_no_missing_header_is_too_strange() {
        for seconds in [i64::MIN, -1, 0, 253_402_300_800, i64::MAX] {
            let mut bare = request();
            bare.headers.clear();
            sign(&mut bare, &LASTING, "", seconds);
            assert_eq!(bare.header("X-TC-Timestamp"), Some(&*seconds.to_string()));
        }
    }
}
