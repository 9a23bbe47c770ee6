//! Whether two JSON values say the same.

use serde_json::Value;

/// What a member is that the other side does not have.
#[derive(Clone, Copy, PartialEq)]
pub enum Missing {
    /// Lost, whatever it is.
    IsLost,
    /// As good as `null`.
    IsNull,
}

/// Where something of `expected` is not in `found`.
pub fn differences(expected: &Value, found: &Value, missing: Missing) -> Vec<String> {
    let mut places = Vec::new();
    compare(expected, Some(found), missing, "$", &mut places);
    places
}

fn compare(
    expected: &Value,
    found: Option<&Value>,
    missing: Missing,
    place: &str,
    places: &mut Vec<String>,
) {
    match (expected, found) {
        (Value::Null, None | Some(Value::Null)) if missing == Missing::IsNull => {}
        (Value::Object(expected), Some(Value::Object(found))) => {
            for (name, value) in expected {
                let place = format!("{place}.{name}");
                compare(value, found.get(name), missing, &place, places);
            }
        }
        (Value::Array(expected), Some(Value::Array(found))) if expected.len() == found.len() => {
            for (index, (value, found)) in expected.iter().zip(found).enumerate() {
                let place = format!("{place}[{index}]");
                compare(value, Some(found), missing, &place, places);
            }
        }
        (expected, Some(found)) if is_same(expected, found, missing) => {}
        _ => places.push(place.to_owned()),
    }
}

/// In what was answered a number may be in quotes.
fn is_same(expected: &Value, found: &Value, missing: Missing) -> bool {
    match (expected, found) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64() && (one.is_f64() || other.is_f64())
        }
        (Value::String(text), Value::Number(_)) if missing == Missing::IsNull => {
            serde_json::from_str(text).is_ok_and(|number| is_same(&number, found, missing))
        }
        _ => expected == found,
    }
}

/// A value as a path, a query or a header carries it; a list is several.
pub fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_lost_is_named_by_its_place() {
        let documented = json!({ "a": [{ "b": 1, "c": "7" }], "d": null, "e": 2.0 });
        let received = json!({ "a": [{ "b": 2, "c": 7 }], "e": 2, "f": true });
        let found = |missing| differences(&documented, &received, missing);
        assert_eq!(found(Missing::IsNull), ["$.a[0].b"]);
        assert_eq!(found(Missing::IsLost), ["$.a[0].b", "$.a[0].c", "$.d"]);
        assert_eq!(
            differences(&json!([1]), &json!([1, 2]), Missing::IsNull),
            ["$"]
        );
    }
}
