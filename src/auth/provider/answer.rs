//! What an answer of a server that issues credentials says.

use std::fmt::Write as _;

use serde_json::Value;

use super::ProviderError;
use super::exchange::Exchange;
use crate::http::HttpResponse;
use crate::value::{EpochSeconds, Timestamp};

/// Where the vendors' error bodies keep their parts, as JSON pointers.
const CODES: &[&str] = &[
    "/Response/Error/Code",
    "/error_code",
    "/error/code",
    "/code",
];
const MESSAGES: &[&str] = &[
    "/Response/Error/Message",
    "/error_msg",
    "/error/message",
    "/message",
];
const REQUEST_IDS: &[&str] = &["/Response/RequestId", "/request_id"];

impl Exchange<'_> {
    /// The body of an answer, unless the answer is an error.
    pub(super) fn json(&self, answer: &HttpResponse) -> Result<Value, ProviderError> {
        let body = serde_json::from_slice::<Value>(&answer.body);
        let is_error = !(200..300).contains(&answer.status)
            || matches!(&body, Ok(body) if body.pointer("/Response/Error").is_some());
        if is_error {
            return Err(self.refusal(answer));
        }
        // The reason would say what stands there.
        body.map_err(|_| {
            let (server, status) = (self.server, answer.status);
            ProviderError::Failed(format!(
                "the answer of {server} is not JSON (status {status})"
            ))
        })
    }

    /// What an answer that is an error says: code, message, status and request id, and nothing else
    /// of its body.
    pub(super) fn refusal(&self, answer: &HttpResponse) -> ProviderError {
        let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        let mut text = format!("{} answered with an error", self.server);
        for places in [CODES, MESSAGES] {
            if let Some(part) = first_text(&body, places) {
                text.extend([": ", &one_line(&part)]);
            }
        }
        let _ = write!(text, " (status {}", answer.status);
        let header = answer.headers.get("X-Request-Id").map(str::to_owned);
        if let Some(id) = header.or_else(|| first_text(&body, REQUEST_IDS)) {
            text.extend([", request id ", &one_line(&id)]);
        }
        text.push(')');
        ProviderError::Failed(text)
    }

    /// Takes a text that must be there out of a body, without a copy that nobody erases.
    pub(super) fn take(&self, body: &mut Value, place: &str) -> Result<String, ProviderError> {
        take(body, place).ok_or_else(|| {
            let (server, part) = (self.server, place.trim_start_matches('/').replace('/', "."));
            ProviderError::Failed(format!("the answer of {server} lacks `{part}`"))
        })
    }
}

/// The first text or number that is there.
pub(super) fn first_text(body: &Value, places: &[&str]) -> Option<String> {
    places.iter().find_map(|place| match body.pointer(place)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// Errors are one line, whatever a server writes.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// Takes a text out of a body, unless it is empty.
pub(super) fn take(body: &mut Value, place: &str) -> Option<String> {
    match body.pointer_mut(place).map(Value::take) {
        Some(Value::String(text)) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// A point in time, in seconds since 1970. Without one the key is taken to last: a client renews it
/// when the service refuses it, which is better than not to use it at all.
pub(super) fn seconds(body: &Value, place: &str) -> Option<EpochSeconds> {
    body.pointer(place)
        .and_then(Value::as_i64)
        .map(EpochSeconds)
}

/// A point in time, as text of RFC 3339. Without one it is as with [`seconds`].
pub(super) fn rfc3339(body: &Value, place: &str) -> Option<EpochSeconds> {
    let text = body.pointer(place)?.as_str()?;
    Some(Timestamp::from(text).to_system_time()?.into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::canned::Canned;
    use super::super::exchange::tests::exchange;
    use super::*;

    #[test]
    fn an_error_is_told_with_all_its_parts_and_nothing_else() {
        let canned = Canned::new();
        let server = exchange(&canned);
        for (status, headers, body, told) in [
            (
                200,
                &[][..],
                r#"{"Response":{"Error":{"Code":"A.B","Message":"no\nway"},"RequestId":"r-1"}}"#,
                "STS answered with an error: A.B: no way (status 200, request id r-1)",
            ),
            (
                401,
                &[("X-Request-Id", "r-2")],
                r#"{"error":{"code":401,"message":"wrong","title":"Unauthorized"}}"#,
                "STS answered with an error: 401: wrong (status 401, request id r-2)",
            ),
            (
                403,
                &[],
                r#"{"error_code":"C","error_msg":"m","request_id":"r-3","secret":"FAKE"}"#,
                "STS answered with an error: C: m (status 403, request id r-3)",
            ),
            (
                502,
                &[],
                "<html>FAKE</html>",
                "STS answered with an error (status 502)",
            ),
            (
                200,
                &[],
                "FAKE",
                "the answer of STS is not JSON (status 200)",
            ),
        ] {
            let answer = HttpResponse {
                status,
                headers: headers.iter().copied().collect(),
                body: body.into(),
            };
            let told = ProviderError::Failed(told.to_owned());
            assert_eq!(server.json(&answer), Err(told));
        }
    }

    #[test]
    fn a_text_is_taken_once() {
        let canned = Canned::new();
        let server = exchange(&canned);
        let mut body = json!({"a": [{"b": "FAKE"}], "c": ""});
        assert_eq!(server.take(&mut body, "/a/0/b").as_deref(), Ok("FAKE"));
        let lacks = ProviderError::Failed("the answer of STS lacks `a.0.b`".to_owned());
        assert_eq!(server.take(&mut body, "/a/0/b"), Err(lacks));
        assert!(server.take(&mut body, "/c").is_err());
    }

    #[test]
    fn a_strange_point_in_time_is_none() {
        let body = json!({"s": 1_700_000_000, "r": "2023-11-14T22:13:20.5Z", "t": "soon"});
        let then = Some(EpochSeconds(1_700_000_000));
        assert_eq!((seconds(&body, "/s"), seconds(&body, "/t")), (then, None));
        assert_eq!((rfc3339(&body, "/r"), rfc3339(&body, "/t")), (then, None));
    }
}
