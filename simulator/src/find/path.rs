//! Paths and their templates.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// A path, decoded once for all templates that it is compared with.
///
/// Segments are decoded one by one, so an escaped slash separates nothing. It is no part of a
/// parameter either, and neither are `.` and `..`: a server behind a real gateway would see
/// another path than the one that was signed.
pub struct Segments<'a>(Option<Vec<Cow<'a, str>>>);

impl<'a> Segments<'a> {
    /// The segments of `path`; a path that is no text has none, and matches nothing.
    pub fn of(path: &'a str) -> Self {
        let decoded = path
            .split('/')
            .map(|segment| percent_decode_str(segment).decode_utf8());
        Self(decoded.collect::<Result<_, _>>().ok())
    }

    /// The parameters of the path, decoded, if it is one that `template` describes.
    pub fn matched<'t>(&self, template: &'t str) -> Option<Vec<(&'t str, String)>> {
        let mut parameters = Vec::new();
        let mut segments = self.0.as_ref()?.iter();
        for expected in template.split('/') {
            let segment = segments.next()?;
            match expected
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'))
            {
                Some(name) => {
                    let plain = !matches!(&**segment, "" | "." | "..")
                        && !segment.contains(['/', '\\', '\0']);
                    parameters.push((name, plain.then(|| segment.to_string())?));
                }
                None => (segment == expected).then_some(())?,
            }
        }
        segments.next().is_none().then_some(parameters)
    }
}

#[cfg(test)]
mod tests {
    use super::Segments;

    const TEMPLATE: &str = "/v2/{project_id}/instances/{id}";

    fn matched<'t>(template: &'t str, path: &str) -> Option<Vec<(&'t str, String)>> {
        Segments::of(path).matched(template)
    }

    #[test]
    fn parameters_are_decoded() {
        let expected = vec![("project_id", "p".to_owned()), ("id", "a b%".to_owned())];
        assert_eq!(
            matched(TEMPLATE, "/v2/p/instances/a%20b%25"),
            Some(expected)
        );
        assert_eq!(matched("/", "/"), Some(Vec::new()));
    }

    #[test]
    fn other_paths_do_not_match() {
        for path in [
            "",
            "/",
            "/v2/p/instances",
            "/v2/p/instances/",
            "/v2/p/instances/a/",
            "/v2/p/instances/a/b",
            "/v3/p/instances/a",
            "/v2//instances/a",
            "/v2/p/instances/..",
            "/v2/p/instances/%2e%2E",
            "/v2/p/instances/a%2Fb",
            "/v2/p/instances/%FF",
            "/v2/p/instances/%00",
            "*",
        ] {
            assert_eq!(matched(TEMPLATE, path), None, "{path}");
        }
    }
}
