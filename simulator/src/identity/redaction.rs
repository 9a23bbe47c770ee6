//! Bodies of requests for identities, as others may read them.

use serde_json::Value;

/// The members that prove who asks.
const SECRET_MEMBERS: [&str; 2] = ["password", "WebIdentityToken"];
/// What stands in the place of a secret.
const HIDDEN: &str = "***";

/// The body with its secrets replaced; nothing of a body that cannot be read.
pub fn redacted(body: &[u8]) -> Vec<u8> {
    if body.is_empty() {
        return Vec::new();
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(mut value) => {
            hide(&mut value);
            value.to_string().into_bytes()
        }
        Err(_) => HIDDEN.into(),
    }
}

fn hide(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                // `password` is also the name of the method, whose member holds the user.
                if SECRET_MEMBERS.contains(&name.as_str()) && !value.is_object() {
                    *value = HIDDEN.into();
                } else {
                    hide(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::redacted;

    #[test]
    fn secrets_are_hidden_wherever_they_are() {
        let user = r#"{"password":{"user":{"name":"me","password":"hidden"}}}"#;
        let shown = r#"{"password":{"user":{"name":"me","password":"***"}}}"#;
        for (body, expected) in [
            (user, shown),
            (
                r#"[{"WebIdentityToken":["hidden"]}]"#,
                r#"[{"WebIdentityToken":"***"}]"#,
            ),
            (r#"{"password":"hidden"#, "***"),
            ("", ""),
        ] {
            assert_eq!(redacted(body.as_bytes()), expected.as_bytes(), "{body}");
        }
    }
}
