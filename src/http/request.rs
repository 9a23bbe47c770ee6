//! The request as plain data.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// What RFC 3986 lets stand unescaped in a part of a URL is `A-Z a-z 0-9 - . _ ~`; this is the rest.
pub(crate) const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Headers whose value opens a door for whoever reads it in a log.
const SECRET_HEADERS: [&str; 6] = [
    "Authorization",
    "X-Auth-Token",
    "X-Metadata-Token",
    "X-Security-Token",
    "X-Subject-Token",
    "X-TC-Token",
];

/// Whether a header of this name carries credentials.
pub(crate) fn is_secret(name: &str) -> bool {
    SECRET_HEADERS
        .iter()
        .any(|secret| secret.eq_ignore_ascii_case(name))
}

/// What is about to be sent. Header names keep their case; the order is the order of sending.
///
/// Its `Debug` output shows of headers and query parameters only the names, and of the body only
/// how long it is: a parameter that an operation calls sensitive may travel in any of them.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// The method in capitals, such as `POST`.
    pub method: &'static str,
    /// The authority as it stands in the `Host` header: with the port if that is not the default.
    pub host: String,
    /// The path: percent-encoded, beginning with `/`.
    pub path: String,
    /// The query parameters, not encoded. How they are written is for the signer to say.
    pub query: Vec<(String, String)>,
    /// The headers. A name occurs once, however it is capitalised.
    pub headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    /// The body, empty if there is none.
    pub body: Bytes,
}

impl HttpRequest {
    /// The value of a header, whose name is compared without regard to case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(present, _)| present.eq_ignore_ascii_case(name))
            .map(|(_, value)| &**value)
    }

    /// Replaces the value of a header that is present in any capitalisation, or appends the header.
    pub fn set_header(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Cow<'static, str>>,
    ) {
        let name = name.into();
        let present = self
            .headers
            .iter_mut()
            .find(|(present, _)| present.eq_ignore_ascii_case(&name));
        match present {
            Some((_, old)) => *old = value.into(),
            None => self.headers.push((name, value.into())),
        }
    }

    /// Takes a header away, in any capitalisation.
    pub(crate) fn remove_header(&mut self, name: &str) {
        self.headers
            .retain(|(present, _)| !present.eq_ignore_ascii_case(name));
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("host", &self.host)
            .field("path", &self.path)
            .field("query", &Names(&self.query))
            .field("headers", &Names(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

struct Names<'a, N, V>(&'a [(N, V)]);

impl<N: fmt::Debug, V> fmt::Debug for Names<'_, N, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::HttpRequest;

    fn request() -> HttpRequest {
        HttpRequest {
            method: "POST",
            host: "localhost:8080".to_owned(),
            path: "/".to_owned(),
            query: vec![("token".to_owned(), "query-secret".to_owned())],
            headers: vec![("X-Language".into(), "en-us".into())],
            body: (b"{\"password\":\"body-secret\"}" as &[u8]).into(),
        }
    }

    #[test]
    fn header_names_ignore_case() {
        let mut request = request();
        assert_eq!(request.header("x-language"), Some("en-us"));
        assert_eq!(request.header("X-Lang"), None);

        request.set_header("X-LANGUAGE", "zh-cn");
        assert_eq!(request.headers, [("X-Language".into(), "zh-cn".into())]);

        request.remove_header("x-languagE");
        assert!(request.headers.is_empty());
    }

    #[test]
    fn debug_output_tells_no_secret() {
        let mut request = request();
        for name in super::SECRET_HEADERS {
            request.set_header(name.to_lowercase(), "header-secret");
        }
        let shown = format!("{request:?}");
        assert!(!shown.contains("secret"), "{shown}");
        for told in [
            "localhost:8080",
            "[\"token\"]",
            "\"X-Language\"",
            "x-tc-token",
            "26 bytes",
        ] {
            assert!(shown.contains(told), "{told} is missing in {shown}");
        }
    }
}
