//! What a value must satisfy, and whether its type can.

use super::cursor::Cursor;
use crate::conform;
use crate::ir::{Rules, Shape};
use crate::spec;

/// Whether the memory of such a value can be cleared.
fn can_be_cleared(shape: &Shape) -> bool {
    match shape {
        Shape::List(inner) => can_be_cleared(inner),
        Shape::String
        | Shape::Boolean
        | Shape::Int32
        | Shape::Int64
        | Shape::Uint64
        | Shape::Float => true,
        _ => false,
    }
}

/// Resolves the rules of a field.
pub fn resolve(field: &spec::Field, shape: &Shape, at: Cursor<'_>) -> Rules {
    let numeric = matches!(
        shape,
        Shape::Int32
            | Shape::Int64
            | Shape::Uint64
            | Shape::Float
            | Shape::EpochSeconds
            | Shape::EpochMilliseconds
    );
    let text = matches!(shape, Shape::String);
    let several = matches!(shape, Shape::List(_) | Shape::Map(_));
    let can_be_cleared = can_be_cleared(shape);
    for (key, present, fits, of) in [
        ("minimum", field.minimum.is_some(), numeric, "a number"),
        ("maximum", field.maximum.is_some(), numeric, "a number"),
        ("min_length", field.min_length.is_some(), text, "a string"),
        ("max_length", field.max_length.is_some(), text, "a string"),
        ("pattern", field.pattern.is_some(), text, "a string"),
        (
            "min_items",
            field.min_items.is_some(),
            several,
            "a list or map",
        ),
        (
            "max_items",
            field.max_items.is_some(),
            several,
            "a list or map",
        ),
        (
            "sensitive",
            field.sensitive,
            can_be_cleared,
            "a string, a number, or a list of these",
        ),
    ] {
        if present && !fits {
            at.key(key).key_problem(
                format!("`{key}` belongs to {of}"),
                "remove it, or correct the type",
            );
        }
    }
    for (key, upside_down) in [
        (
            "maximum",
            field
                .minimum
                .zip(field.maximum)
                .is_some_and(|(least, most)| least > most),
        ),
        (
            "max_length",
            field
                .min_length
                .zip(field.max_length)
                .is_some_and(|(least, most)| least > most),
        ),
        (
            "max_items",
            field
                .min_items
                .zip(field.max_items)
                .is_some_and(|(least, most)| least > most),
        ),
    ] {
        if upside_down {
            at.key(key).value_problem(
                "the range is upside down: nothing is in it",
                "exchange the two limits",
            );
        }
    }
    if let Some(pattern) = &field.pattern
        && let Err(error) = conform::whole_match(pattern)
    {
        let reason = error.to_string();
        let reason = reason
            .lines()
            .last()
            .unwrap_or_default()
            .trim_start_matches("error: ")
            .to_owned();
        at.key("pattern").value_problem(
            format!("not a regular expression: {reason}"),
            "escape what is meant literally with `\\`",
        );
    }
    Rules {
        minimum: field.minimum,
        maximum: field.maximum,
        min_length: field.min_length,
        max_length: field.max_length,
        min_items: field.min_items,
        max_items: field.max_items,
        pattern: field.pattern.clone(),
    }
}
