//! JSON bodies built from dotted paths.

use cloudbind_codegen::ir::ErrorFormat;
use serde_json::{Map, Value};

use super::Refusal;

/// Puts a value at a dotted path, with the objects that it passes through.
pub fn put(content: &mut Map<String, Value>, path: &str, value: Value) {
    let Some((first, rest)) = path.split_once('.') else {
        content.insert(path.to_owned(), value);
        return;
    };
    let inner = content
        .entry(first)
        .or_insert_with(|| Value::Object(Map::new()));
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    if let Value::Object(members) = inner {
        put(members, rest, value);
    }
}

/// The body of an error with its parts where `format` has them; members that are documented
/// without a content are null.
pub fn error(format: &ErrorFormat, refusal: &Refusal) -> Map<String, Value> {
    let mut content = Map::new();
    for path in &format.other {
        put(&mut content, path, Value::Null);
    }
    for (paths, value) in [
        (&format.code, &refusal.code),
        (&format.message, &refusal.message),
    ] {
        if let Some(path) = paths.first() {
            put(&mut content, path, Value::from(value.as_str()));
        }
    }
    content
}

/// Whether there is something at a dotted path.
pub fn has(content: &Map<String, Value>, path: &str) -> bool {
    match path.split_once('.') {
        Some((first, rest)) => content
            .get(first)
            .and_then(Value::as_object)
            .is_some_and(|inner| has(inner, rest)),
        None => content.contains_key(path),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{has, put};

    #[test]
    fn objects_are_made_on_the_way() {
        let mut content = Map::new();
        put(&mut content, "a.b", Value::from(1));
        put(&mut content, "a.c.d", Value::from(2));
        put(&mut content, "a.b.e", Value::from(3));
        assert_eq!(
            Value::Object(content),
            json!({"a": {"b": {"e": 3}, "c": {"d": 2}}})
        );
    }

    #[test]
    fn paths_are_followed() {
        let mut content = Map::new();
        put(&mut content, "a.b", Value::from(1));
        assert!(has(&content, "a") && has(&content, "a.b"));
        assert!(!has(&content, "b") && !has(&content, "a.c") && !has(&content, "a.b.c"));
    }
}
