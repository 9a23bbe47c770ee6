//! Open enums: their known values, and the names of these.

use super::cursor::Cursor;
use super::namespace::Namespace;
use super::shape::{self, Expression};
use crate::ir::{DefinitionKind, EnumValue, Shape};
use crate::name;
use crate::spec::{self, Entries};

const RENAME: &str = "give one of them another name with `name:`";

/// The type of the values, as the expression says it.
pub fn shape(text: &str, at: Cursor<'_>) -> Shape {
    if let Ok(Expression::Shape(shape @ (Shape::String | Shape::Int32 | Shape::Int64))) =
        shape::parse(text)
    {
        return shape;
    }
    at.value_problem(
        format!("an enum cannot be of type `{text}`"),
        "write `string`, `int32` or `int64`",
    );
    Shape::String
}

/// Resolves the known values.
pub fn resolve(shape: Shape, values: &Entries<spec::Value>, at: Cursor<'_>) -> DefinitionKind {
    let mut names = Namespace::default();
    names.take("Unknown", "the variant for unknown values", "", at);
    let mut resolved = Vec::new();
    for (wire, value) in values.iter() {
        let at = at.key(wire);
        if let Some(limits) = not_of(&shape, wire) {
            at.key_problem(
                format!("`{wire}` is not {limits}"),
                "the type says that all values are; write them in plain digits",
            );
        }
        let value = EnumValue {
            value: wire.to_owned(),
            name: value.name.clone(),
            description: value.description.clone(),
            deprecated: value.deprecated.clone(),
        };
        names.take(
            &variant_name(&value),
            &format!("value `{wire}`"),
            RENAME,
            at,
        );
        resolved.push(value);
    }
    DefinitionKind::Enum {
        shape,
        values: resolved,
    }
}

/// What a value of this type would be, if `wire` is not one in its plain digits.
fn not_of(shape: &Shape, wire: &str) -> Option<&'static str> {
    let plain = |number: String| number == wire;
    match shape {
        Shape::Int32 => (!wire.parse::<i32>().is_ok_and(|n| plain(n.to_string())))
            .then_some("a whole number of 32 bits"),
        Shape::Int64 => (!wire.parse::<i64>().is_ok_and(|n| plain(n.to_string())))
            .then_some("a whole number of 64 bits"),
        _ => None,
    }
}

/// The variant's name in Rust.
#[must_use]
pub fn variant_name(value: &EnumValue) -> String {
    let source = match &value.name {
        Some(name) => name.clone(),
        None => value
            .value
            .strip_prefix('-')
            .map_or_else(|| value.value.clone(), |rest| format!("Minus{rest}")),
    };
    name::plain(&name::camel(&source).ident)
}
