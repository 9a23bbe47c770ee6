//! Values that travelled as text.

use cloudbind_codegen::ir::{DefinitionKind, Field, Location, Shape};
use serde_json::{Map, Number, Value};

use crate::place::Place;

/// The values of texts by name, each of the type that is documented where the text is one of it;
/// else it stays text, and does not conform.
pub fn values(
    texts: &[(String, Vec<String>)],
    fields: &[&Field],
    place: Place<'_>,
    location: Location,
) -> Map<String, Value> {
    let value = |(name, texts): &(String, Vec<String>)| {
        let shape = fields
            .iter()
            .find(|field| field.name == *name)
            .map(|field| &field.shape);
        (
            name.clone(),
            of_shape(texts, shape.unwrap_or(&Shape::String), place, location),
        )
    };
    texts.iter().map(value).collect()
}

fn of_shape(texts: &[String], shape: &Shape, place: Place<'_>, location: Location) -> Value {
    if let Shape::List(inner) = shape {
        // A header may list its items on one line or on several.
        let separator = if location == Location::Header {
            &[','][..]
        } else {
            &[]
        };
        let items = texts.iter().flat_map(|text| text.split(separator));
        return items
            .map(|item| scalar(item.trim(), inner, place))
            .collect();
    }
    match texts {
        [text] => scalar(text, shape, place),
        // Sent more than once: a list, which no scalar type allows.
        _ => texts
            .iter()
            .map(|text| scalar(text, shape, place))
            .collect(),
    }
}

fn scalar(text: &str, shape: &Shape, place: Place<'_>) -> Value {
    let as_text = || Value::String(text.to_owned());
    let number = |parsed: Option<Number>| parsed.map_or_else(as_text, Value::Number);
    match shape {
        Shape::Boolean => text.parse().map_or_else(|_| as_text(), Value::Bool),
        Shape::Int32 | Shape::Int64 | Shape::EpochSeconds | Shape::EpochMilliseconds => {
            number(text.parse::<i64>().ok().map(Number::from))
        }
        Shape::Uint64 => number(text.parse::<u64>().ok().map(Number::from)),
        Shape::Float => number(text.parse::<f64>().ok().and_then(Number::from_f64)),
        Shape::Json => serde_json::from_str(text).unwrap_or_else(|_| as_text()),
        Shape::Named(name) => match place.definition(name) {
            Some(DefinitionKind::Enum { shape, .. }) => scalar(text, shape, place),
            _ => as_text(),
        },
        _ => as_text(),
    }
}
