//! Paths and their templates.

use percent_encoding::percent_decode_str;

/// The parameters of `path`, decoded, if it is one that `template` describes.
///
/// Segments are decoded one by one, so an escaped slash separates nothing. It is no part of a
/// parameter either, and neither are `.` and `..`: a server behind a real gateway would see
/// another path than the one that was signed.
pub fn matched<'a>(template: &'a str, path: &str) -> Option<Vec<(&'a str, String)>> {
    let mut parameters = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let segment = percent_decode_str(segments.next()?).decode_utf8().ok()?;
        match expected
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            Some(name) => {
                let plain =
                    !matches!(&*segment, "" | "." | "..") && !segment.contains(['/', '\\', '\0']);
                parameters.push((name, plain.then(|| segment.into_owned())?));
            }
            None => (segment == expected).then_some(())?,
        }
    }
    segments.next().is_none().then_some(parameters)
}

#[cfg(test)]
mod tests {
    use super::matched;

    const TEMPLATE: &str = "/v2/{project_id}/instances/{id}";

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
