//! A request as it arrived: nothing decoded, nothing dropped, so that its signature can be checked.

use std::borrow::Cow;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::Version;
use axum::http::request::Parts;
use http_body_util::BodyExt;

/// The largest body that is taken.
pub const BODY_LIMIT: usize = 1 << 20;

/// How much of a larger body is read and dropped, so that its sender comes to read the answer.
const PATIENCE: usize = 16 << 20;

/// A request.
#[derive(Debug, Clone, Default)]
pub struct Received {
    pub method: String,
    /// Still percent-encoded.
    pub path: String,
    /// What follows `?`, still percent-encoded; empty if there is none.
    pub query: String,
    /// Names in lower case, in the order of their arrival.
    pub headers: Vec<(String, Vec<u8>)>,
    pub body: Bytes,
    /// Whether the body was larger than [`BODY_LIMIT`]; `body` is empty then.
    pub too_large: bool,
    /// The version of HTTP, as `HTTP/1.1`.
    pub http_version: &'static str,
    /// The number of the connection that it came on.
    pub connection: u64,
}

impl Received {
    /// Reads a request to its end; `None` if its sender broke off.
    pub async fn read(parts: Parts, mut body: Body) -> Option<Self> {
        let mut received = Self {
            method: parts.method.as_str().to_owned(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts
                .headers
                .iter()
                .map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec()))
                .collect(),
            http_version: version(parts.version),
            ..Self::default()
        };
        // HTTP/2 says the host in `:authority`, and whoever signs `host` has signed that.
        if let (Version::HTTP_2, Some(authority)) = (parts.version, parts.uri.authority())
            && received.header("host").is_none()
        {
            let host = ("host".to_owned(), authority.as_str().as_bytes().to_vec());
            received.headers.insert(0, host);
        }
        let mut bytes = Vec::new();
        let mut length = 0;
        while !body.is_end_stream() && length <= PATIENCE {
            let Some(frame) = body.frame().await else {
                break;
            };
            if let Ok(data) = frame.ok()?.into_data() {
                length += data.len();
                if length <= BODY_LIMIT {
                    bytes.extend_from_slice(&data);
                }
            }
        }
        received.too_large = length > BODY_LIMIT;
        if !received.too_large {
            received.body = bytes.into();
        }
        Some(received)
    }

    /// The first header of that name, in any case; bytes that are no UTF-8 are replaced.
    pub fn header(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| String::from_utf8_lossy(value))
    }

    /// Every header of that name, one by one.
    pub fn header_values(&self, name: &str) -> Vec<Cow<'_, str>> {
        let headers = self
            .headers
            .iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name));
        headers
            .map(|(_, value)| String::from_utf8_lossy(value))
            .collect()
    }

    /// The first label of the host that the request is for: `cynosdb` of
    /// `cynosdb.tencentcloudapi.com`.
    pub fn host_label(&self) -> Option<String> {
        let host = self.header("host")?;
        host.split(['.', ':']).next().map(str::to_ascii_lowercase)
    }
}

fn version(version: Version) -> &'static str {
    match version {
        Version::HTTP_2 => "HTTP/2.0",
        Version::HTTP_10 => "HTTP/1.0",
        _ => "HTTP/1.1",
    }
}
