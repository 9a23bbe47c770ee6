//! The request as plain data: what the protocols build, the signers sign and the transport sends.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// What RFC 3986 lets stand unescaped in a part of a URL is `A-Z a-z 0-9 - . _ ~`; this is the rest.
pub(crate) const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Headers whose value opens a door for whoever reads it in a log.
const SECRET_HEADERS: [&str; 5] = [
    "Authorization",
    "X-Auth-Token",
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
/// Its `Debug` output hides the values of headers that carry credentials, and says of the body
/// only how long it is.
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
    pub headers: Vec<(String, String)>,
    /// The body, empty if there is none.
    pub body: Vec<u8>,
}

impl HttpRequest {
    /// The value of a header, whose name is compared without regard to case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(present, _)| present.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Replaces the value of a header that is present in any capitalisation, or appends the header.
    pub fn set_header(&mut self, name: &str, value: impl Into<String>) {
        let present = self
            .headers
            .iter_mut()
            .find(|(present, _)| present.eq_ignore_ascii_case(name));
        match present {
            Some((_, old)) => *old = value.into(),
            None => self.headers.push((name.to_owned(), value.into())),
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
            .field("query", &self.query)
            .field("headers", &LoggedHeaders(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

struct LoggedHeaders<'a>(&'a [(String, String)]);

impl fmt::Debug for LoggedHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.iter().map(|(name, value)| {
            let secret = is_secret(name);
            (name, if secret { "(hidden)" } else { value })
        });
        f.debug_map().entries(shown).finish()
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
            query: Vec::new(),
            headers: vec![("X-Language".to_owned(), "en-us".to_owned())],
            body: b"{\"password\":\"body-secret\"}".to_vec(),
        }
    }

    #[test]
    fn header_names_ignore_case() {
        let mut request = request();
        assert_eq!(request.header("x-language"), Some("en-us"));
        assert_eq!(request.header("X-Lang"), None);

        request.set_header("X-LANGUAGE", "zh-cn");
        assert_eq!(
            request.headers,
            [("X-Language".to_owned(), "zh-cn".to_owned())]
        );

        request.remove_header("x-languagE");
        assert!(request.headers.is_empty());
    }

    #[test]
    fn debug_output_tells_no_secret() {
        let mut request = request();
        for name in super::SECRET_HEADERS {
            request.set_header(&name.to_lowercase(), "header-secret");
        }
        let shown = format!("{request:?}");
        assert!(!shown.contains("secret"), "{shown}");
        for told in [
            "localhost:8080",
            "\"X-Language\": \"en-us\"",
            "x-tc-token",
            "26 bytes",
        ] {
            assert!(shown.contains(told), "{told} is missing in {shown}");
        }
    }
}
