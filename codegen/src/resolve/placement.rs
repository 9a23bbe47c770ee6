//! Whether a value can travel in the place that an endpoint gives it.

use super::cursor::Cursor;
use super::definition::Types;
use crate::ir::{DefinitionKind, Field, Location, Shape};

/// Checks a parameter, or a part of a response.
pub fn check(location: Location, field: &Field, at: Cursor<'_>, types: &Types<'_>) {
    let possible = match (location, &field.shape) {
        (Location::Body | Location::Payload, _) => true,
        (Location::Query | Location::Header | Location::Form, Shape::List(inner)) => {
            is_single(inner, types)
        }
        (_, shape) => is_single(shape, types),
    };
    if !possible {
        at.key("type").value_problem(
            "this type cannot travel here",
            "only single values can, and lists of them in a query, header or form",
        );
    }
    let has_null = match location {
        Location::Body => true,
        Location::Payload => field.shape != Shape::Binary,
        Location::Path | Location::Query | Location::Header | Location::Form => false,
    };
    if field.nullable && !has_null {
        at.key("nullable").key_problem(
            "`null` cannot travel here",
            "only JSON has `null`: remove it",
        );
    }
    if location == Location::Header {
        check_header_name(&field.name, at);
    }
}

fn is_single(shape: &Shape, types: &Types<'_>) -> bool {
    match shape {
        Shape::List(_) | Shape::Map(_) | Shape::Json => false,
        Shape::Named(name) => !matches!(types.definition(name), Some(DefinitionKind::Object(_))),
        _ => true,
    }
}

/// Checks a header with a constant value, which `at` is at.
pub fn check_header(name: &str, value: &str, at: Cursor<'_>) {
    check_header_name(name, at);
    if !value.chars().all(|c| matches!(c, ' '..='~')) {
        at.value_problem(
            "a header cannot have this value",
            "use letters, digits and signs of ASCII",
        );
    }
}

fn check_header_name(name: &str, at: Cursor<'_>) {
    let possible = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(possible) {
        at.key_problem(
            format!("`{name}` cannot be the name of a header"),
            "use letters, digits and `-`",
        );
    }
}
