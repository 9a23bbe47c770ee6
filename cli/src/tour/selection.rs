//! Which operations the tour goes to.

use cloudbind_codegen::ir::Api;
use cloudbind_codegen::nearest::nearest;

use super::probe::{Stop, whole_name};

/// The operations that are named, and those of services that are named; all of them if nothing is.
/// A name may be as short as `PauseServerless` or `cynosdb`, or as long as
/// `tencentcloud/cynosdb/PauseServerless`.
///
/// # Errors
/// With a name that nothing has.
pub fn select<'a>(
    api: &'a Api,
    services: &[String],
    operations: &[String],
) -> Result<Vec<Stop<'a>>, String> {
    let service_of =
        |(vendor, service, _): Stop<'_>| [vendor.key.as_str(), service.key.as_str()].join("/");
    let known: Vec<String> = api.operations().map(service_of).collect();
    check("service", services, &known)?;
    let known: Vec<String> = api.operations().map(whole_name).collect();
    check("operation", operations, &known)?;
    let everything = services.is_empty() && operations.is_empty();
    let any = |names: &[String], whole: &str| names.iter().any(|name| stands_for(name, whole));
    let wanted = |stop: &Stop<'_>| {
        everything || any(services, &service_of(*stop)) || any(operations, &whole_name(*stop))
    };
    Ok(api.operations().filter(wanted).collect())
}

fn check(kind: &str, names: &[String], known: &[String]) -> Result<(), String> {
    let unknown = |name: &&String| !known.iter().any(|whole| stands_for(name, whole));
    let Some(name) = names.iter().find(unknown) else {
        return Ok(());
    };
    let parts = name.split('/').count();
    let as_long: Vec<&str> = known.iter().map(|whole| last(whole, parts)).collect();
    let hint = nearest(name, &as_long).map(|near| format!("; did you mean `{near}`?"));
    Err(format!(
        "there is no {kind} `{name}`{}",
        hint.unwrap_or_default()
    ))
}

/// So many of the last parts of a name.
fn last(whole: &str, parts: usize) -> &str {
    let start = whole.rmatch_indices('/').nth(parts.saturating_sub(1));
    start.map_or(whole, |(slash, _)| &whole[slash + 1..])
}

fn stands_for(name: &str, whole: &str) -> bool {
    let before = whole.strip_suffix(name);
    before.is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

#[cfg(test)]
mod tests {
    use super::{last, stands_for};

    #[test]
    fn names_have_parts() {
        assert_eq!(last("a/b/c", 1), "c");
        assert_eq!(last("a/b/c", 2), "b/c");
        assert_eq!(last("a/b/c", 3), "a/b/c");
        assert_eq!(last("a/b/c", 4), "a/b/c");
        assert!(stands_for("b/c", "a/b/c") && !stands_for("/c", "a/b/cc"));
        assert!(!stands_for("c", "a/b/cc") && !stands_for("cc", "a/b/c"));
    }
}
