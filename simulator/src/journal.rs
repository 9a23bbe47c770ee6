//! What was asked and answered.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Mutex;

use cloudbind_codegen::ir::{Location, Operation};

use crate::identity::{self, Endpoint};
use crate::locked::locked;
use crate::place::Place;
use crate::received::Received;
use crate::verify::SECRET_HEADERS;

/// How many requests are remembered.
const CAPACITY: usize = 1000;
/// How much of a body is remembered.
const BODY_CAPACITY: usize = 64 << 10;
/// Headers of HTTP itself that hold secrets.
const SECRET_HEADERS_OF_HTTP: [&str; 3] = ["cookie", "proxy-authorization", "set-cookie"];
/// Headers of those who ask for tokens and keys.
const SECRET_HEADERS_OF_IDENTITY: [&str; 2] = ["x-metadata-token", "x-subject-token"];

/// A request that was answered, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation that it called; `None` if it called none.
    pub operation: Option<String>,
    /// The service of that operation, as `huaweicloud/cbh`.
    pub service: Option<String>,
    /// The HTTP method.
    pub method: String,
    /// The path as it was sent, without the query.
    pub path: String,
    /// What followed `?`, as it was sent; empty if nothing did.
    pub query: String,
    /// The headers in the order of their arrival, with names in lower case. Tokens are replaced by
    /// `***`, and so is the signature in `authorization`.
    pub headers: Vec<(String, String)>,
    /// The first 64 KiB of the body as it was sent, secrets included if it had any. In requests for
    /// tokens and keys, passwords and identity tokens are replaced by `***`.
    pub body: Vec<u8>,
    /// The status of the answer; `None` if there was none.
    pub status: Option<u16>,
    /// The error code of the answer; `None` for a success and for errors without a code.
    pub code: Option<String>,
    /// The id that the answer gave to the request.
    pub request_id: String,
    /// Whether the request was carried out, whatever was answered.
    pub executed: bool,
    /// The version of HTTP that it came with: `HTTP/1.1` or `HTTP/2.0`.
    pub http_version: &'static str,
    /// The connection that it came on: 1 for the first that was taken, and so on.
    pub connection: u64,
}

impl RecordedRequest {
    /// The first header of that name, in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The body as text; bytes that are no UTF-8 are replaced.
    #[must_use]
    pub fn body_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    pub(crate) fn new(request: &Received, place: &Place<'_>) -> Self {
        let operation = place.operation;
        let text = |(name, value): &(String, Vec<u8>)| {
            (
                name.clone(),
                redacted(name, &String::from_utf8_lossy(value), operation),
            )
        };
        Self {
            operation: operation.map(|operation| operation.name.clone()),
            service: place
                .service
                .map(|service| [place.vendor.key.as_str(), &service.key].join("/")),
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.query.clone(),
            headers: request.headers.iter().map(text).collect(),
            body: request.body.iter().take(BODY_CAPACITY).copied().collect(),
            status: None,
            code: None,
            request_id: String::new(),
            executed: false,
            http_version: request.http_version,
            connection: request.connection,
        }
    }
}

impl RecordedRequest {
    /// Says that the request was for an identity, and hides what proves who asked.
    pub(crate) fn is_for(&mut self, endpoint: Endpoint, request: &Received) {
        self.operation = Some(endpoint.name().to_owned());
        self.body = identity::redacted(&request.body);
        self.body.truncate(BODY_CAPACITY);
    }
}

/// A header's value with nothing in it that proves anything.
fn redacted(name: &str, value: &str, operation: Option<&Operation>) -> String {
    if name == "authorization" {
        // The schemes known here end in the signature; of any other, only its name is no secret.
        let scheme = value
            .split(' ')
            .next()
            .filter(|scheme| *scheme != value)
            .unwrap_or_default();
        return match value.split_once("Signature=") {
            Some((start, _)) => format!("{start}Signature=***"),
            None => format!("{scheme} ***").trim_start().to_owned(),
        };
    }
    let known = SECRET_HEADERS
        .iter()
        .chain(&SECRET_HEADERS_OF_HTTP)
        .chain(&SECRET_HEADERS_OF_IDENTITY);
    let documented = operation
        .into_iter()
        .flat_map(|operation| &operation.parameters)
        .any(|parameter| {
            parameter.location == Location::Header
                && parameter.field.sensitive
                && parameter.field.name.eq_ignore_ascii_case(name)
        });
    if documented
        || known
            .into_iter()
            .any(|secret| secret.eq_ignore_ascii_case(name))
    {
        "***".to_owned()
    } else {
        value.to_owned()
    }
}

/// The latest requests.
#[derive(Debug, Default)]
pub struct Journal {
    entries: Mutex<VecDeque<RecordedRequest>>,
}

impl Journal {
    /// Adds a request, and forgets the oldest if there are too many.
    pub fn push(&self, entry: RecordedRequest) {
        let mut entries = locked(&self.entries);
        if entries.len() == CAPACITY {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    /// All of them, the oldest first.
    pub fn all(&self) -> Vec<RecordedRequest> {
        locked(&self.entries).iter().cloned().collect()
    }
}
