//! JSON as the body of a request, when it contains a secret.

use bytes::Bytes;
use serde_json::Value;
use zeroize::{Zeroize as _, Zeroizing};

/// JSON as the body of a request. The text is erased when nobody needs it any longer, and the
/// values in it are erased now: they may be a password.
pub(super) fn body(mut json: Value) -> Bytes {
    // The capacity matters: a text that grows leaves a copy behind that nobody erases.
    let mut text = Zeroizing::new(Vec::with_capacity(4096 + longest(&json)));
    // Values with text as keys can be written, and memory takes all that is written to it.
    let _ = serde_json::to_writer(&mut *text, &json);
    erase(&mut json);
    Bytes::from_owner(text)
}

/// A bound of how much the texts in a value take once they are escaped.
fn longest(json: &Value) -> usize {
    match json {
        Value::String(text) => 6 * text.len(),
        Value::Array(items) => items.iter().map(longest).sum(),
        Value::Object(members) => members.values().map(longest).sum(),
        _ => 0,
    }
}

fn erase(json: &mut Value) {
    match json {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(erase),
        Value::Object(members) => members.values_mut().for_each(erase),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, body};
    use serde_json::json;

    #[test]
    fn a_body_is_what_was_given() {
        let given = json!({"a": [{"b": "\u{1}\"".repeat(5000)}], "c": 1});
        let text = body(given.clone());
        assert_eq!(serde_json::from_slice::<Value>(&text).ok(), Some(given));
    }
}
