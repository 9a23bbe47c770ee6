//! Paths with their parameters filled in. A parameter never leaves its segment.

use percent_encoding::utf8_percent_encode;

use crate::error::Failure;
use crate::http::ESCAPED;

/// Fills `{name}` segments of a template with values.
pub(crate) fn fill(template: &str, values: &[(String, String)]) -> Result<String, Failure> {
    let mut path = String::with_capacity(template.len() + 64);
    for segment in template.split('/').skip(1) {
        path.push('/');
        match segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            None => path.push_str(segment),
            Some(name) => {
                let value = values
                    .iter()
                    .find(|(known, _)| known == name)
                    .map_or("", |(_, value)| value);
                check(name, value)?;
                path.extend(utf8_percent_encode(value, ESCAPED));
            }
        }
    }
    Ok(path)
}

/// Refuses what a server or a proxy on the way could take for something else than one segment.
fn check(name: &str, value: &str) -> Result<(), Failure> {
    let reason = if value.is_empty() {
        "is empty, and it is part of the path"
    } else if matches!(value, "." | "..") {
        "is `.` or `..`, which would be another path"
    } else if value.contains(['/', '\\', '?', '#']) {
        "contains `/`, `\\`, `?` or `#`, which would be another path"
    } else if value.chars().any(char::is_control) {
        "contains a control character"
    } else {
        return Ok(());
    };
    Err(Failure::invalid(name, reason))
}

#[cfg(test)]
mod tests {
    use super::fill;

    fn filled(value: &str) -> Option<String> {
        fill("/v2/{id}/resize", &[("id".to_owned(), value.to_owned())]).ok()
    }

    #[test]
    fn a_value_stays_in_its_segment() {
        for bad in [
            "", ".", "..", "../x", "a/b", "a\\b", "a?b", "a#b", "a\nb", "\u{0}", "\u{7f}",
        ] {
            assert_eq!(filled(bad), None, "{bad:?}");
        }
        assert_eq!(filled("a b%2e").as_deref(), Some("/v2/a%20b%252e/resize"));
        assert_eq!(filled("中").as_deref(), Some("/v2/%E4%B8%AD/resize"));
        assert_eq!(filled("...").as_deref(), Some("/v2/.../resize"));
    }
}
