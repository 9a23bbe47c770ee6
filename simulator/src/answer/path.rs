//! Members inside of members.

use serde_json::{Map, Value};

/// The value at the end of a path.
pub fn get<'a>(members: &'a Map<String, Value>, path: &[String]) -> Option<&'a Value> {
    let (first, rest) = path.split_first()?;
    rest.iter()
        .try_fold(members.get(first)?, |value, step| value.get(step))
}

/// Puts a value at the end of a path; objects that are missing on the way are made.
pub fn put(members: &mut Map<String, Value>, path: &[String], value: Value) {
    let Some((first, rest)) = path.split_first() else {
        return;
    };
    if rest.is_empty() {
        members.insert(first.clone(), value);
        return;
    }
    let inner = members.entry(first.clone()).or_insert(Value::Null);
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    if let Value::Object(inner) = inner {
        put(inner, rest, value);
    }
}

/// Takes away what is at the end of a path.
pub fn remove(members: &mut Map<String, Value>, path: &[String]) {
    match path {
        [] => {}
        [last] => drop(members.remove(last)),
        [first, rest @ ..] => {
            if let Some(Value::Object(inner)) = members.get_mut(first) {
                remove(inner, rest);
            }
        }
    }
}
