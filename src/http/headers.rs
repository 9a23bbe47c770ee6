//! The headers of an answer.

use std::borrow::Cow;
use std::fmt;

use ::http::{HeaderMap, HeaderName, HeaderValue};

/// The headers of an answer, as they came. Its `Debug` output shows names only: values may be secrets.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(pub(crate) HeaderMap);

impl Headers {
    /// The first value of a header, whose name is compared without regard to case; `None` also for
    /// one that is not ASCII text, which [`iter`](Self::iter) shows.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.to_str().ok()
    }

    /// Names, in lower case, and values; what is not UTF-8 in them is replaced.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes())))
    }

    /// The number of headers.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Leaves out what HTTP does not allow in a header.
impl<N: AsRef<str>, V: AsRef<str>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let name = HeaderName::from_bytes(name.as_ref().as_bytes());
            let value = HeaderValue::from_str(value.as_ref());
            if let (Ok(name), Ok(value)) = (name, value) {
                map.append(name, value);
            }
        }
        Self(map)
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.keys().map(HeaderName::as_str))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    #[test]
    fn names_are_compared_without_case_and_values_are_not_shown() {
        let headers: Headers = [
            ("X-Request-Id", "r-1"),
            ("bad name", "x"),
            ("x-bad", "line\nbreak"),
            ("X-Subject-Token", "FAKE-TOKEN"),
        ]
        .into_iter()
        .collect();
        assert_eq!(headers.get("x-request-ID"), Some("r-1"));
        assert_eq!(headers.len(), 2);
        let shown = format!("{headers:?}");
        assert_eq!(shown, r#"["x-request-id", "x-subject-token"]"#);
    }
}
