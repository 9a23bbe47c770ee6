//! Whether a JSON value is of a type.

use serde_json::Value;

use crate::types::Type;

/// Whether a value of this type is neither a list, a map nor an object.
pub fn is_scalar(kind: &Type) -> bool {
    !matches!(
        kind,
        Type::List(_) | Type::Map(_) | Type::Object | Type::Json | Type::Named(_) | Type::File
    )
}

/// How a value contradicts a type, as the end of a sentence; the inside of lists and objects apart.
pub fn contradiction(value: &Value, kind: &Type) -> Option<String> {
    let fits = match kind {
        Type::String | Type::Timestamp | Type::Date | Type::Binary | Type::File => {
            value.is_string()
        }
        Type::Integer(_) | Type::EpochMilliseconds | Type::EpochSeconds => {
            value.is_i64() || value.is_u64()
        }
        Type::Unsigned(_) => value.is_u64(),
        Type::Float => value.is_number(),
        // Its digits may stand in quotes.
        Type::Decimal => value.is_number() || value.is_string(),
        Type::Boolean => value.is_boolean(),
        Type::List(_) => value.is_array(),
        Type::Object | Type::Named(_) | Type::Map(_) => value.is_object(),
        Type::Json => true,
    };
    (!fits && !value.is_null())
        .then(|| format!("is {}, where the table says {}", shown(value), name(kind)))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > 40 => "a text".to_owned(),
        Value::String(text) => format!("the text `{text}`"),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
    }
}

/// A type, as a sentence says it.
fn name(kind: &Type) -> String {
    match kind {
        Type::String => "text".to_owned(),
        Type::Integer(_) | Type::Unsigned(_) => "a whole number".to_owned(),
        Type::Float | Type::Decimal => "a number".to_owned(),
        Type::Boolean => "a boolean".to_owned(),
        Type::Timestamp => "a point in time as text".to_owned(),
        Type::Date => "a day as text".to_owned(),
        Type::EpochMilliseconds | Type::EpochSeconds => "a time as a whole number".to_owned(),
        Type::Binary | Type::File => "bytes".to_owned(),
        Type::Object | Type::Json => "an object".to_owned(),
        Type::Named(name) => format!("an object `{name}`"),
        Type::List(_) => "a list".to_owned(),
        Type::Map(_) => "a map".to_owned(),
    }
}
