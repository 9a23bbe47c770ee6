//! Type expressions: `string`, `list<Tag>`, `map<list<int64>>`.

use crate::ir::Shape;

/// Depth that no documented type comes near; it keeps hostile input from exhausting the stack.
const MAX_DEPTH: usize = 16;

/// What a type expression says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A built-in type.
    Shape(Shape),
    /// Members that stand beside the expression.
    Object,
    /// The name of a type.
    Name(String),
    /// A sequence.
    List(Box<Expression>),
    /// A mapping from strings.
    Map(Box<Expression>),
}

impl Expression {
    /// What is inside of all lists and maps.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }

    /// The same lists and maps around a type of this name.
    #[must_use]
    pub fn around(&self, name: &str) -> Shape {
        match self {
            Self::List(inner) => Shape::List(Box::new(inner.around(name))),
            Self::Map(inner) => Shape::Map(Box::new(inner.around(name))),
            _ => Shape::Named(name.to_owned()),
        }
    }
}

/// The names of all built-in types, for messages.
pub const BUILT_IN: [&str; 14] = [
    "string",
    "boolean",
    "int32",
    "int64",
    "uint64",
    "float",
    "decimal",
    "timestamp",
    "epoch_seconds",
    "epoch_milliseconds",
    "date",
    "binary",
    "json",
    "object",
];

/// Parses an expression; the error is a sentence about it.
///
/// # Errors
/// If it is no expression.
pub fn parse(text: &str) -> Result<Expression, String> {
    parse_at_depth(text.trim(), 0)
}

fn parse_at_depth(text: &str, depth: usize) -> Result<Expression, String> {
    if depth > MAX_DEPTH {
        return Err(format!("the type is nested more than {MAX_DEPTH} deep"));
    }
    let inside = |head: &str| {
        text.strip_prefix(head)
            .and_then(|rest| rest.strip_suffix('>'))
    };
    if let Some(inner) = inside("list<") {
        return Ok(Expression::List(Box::new(parse_at_depth(
            inner.trim(),
            depth + 1,
        )?)));
    }
    if let Some(inner) = inside("map<") {
        return Ok(Expression::Map(Box::new(parse_at_depth(
            inner.trim(),
            depth + 1,
        )?)));
    }
    if let Some(shape) = built_in(text) {
        return Ok(Expression::Shape(shape));
    }
    if text == "object" {
        return Ok(Expression::Object);
    }
    if text.starts_with("list<") || text.starts_with("map<") {
        return Err(format!("`{text}` does not end with `>`"));
    }
    let is_name = text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_name {
        Ok(Expression::Name(text.to_owned()))
    } else {
        Err(format!("unknown type `{text}`"))
    }
}

fn built_in(text: &str) -> Option<Shape> {
    Some(match text {
        "string" => Shape::String,
        "boolean" => Shape::Boolean,
        "int32" => Shape::Int32,
        "int64" => Shape::Int64,
        "uint64" => Shape::Uint64,
        "float" => Shape::Float,
        "decimal" => Shape::Decimal,
        "timestamp" => Shape::Timestamp,
        "epoch_seconds" => Shape::EpochSeconds,
        "epoch_milliseconds" => Shape::EpochMilliseconds,
        "date" => Shape::Date,
        "binary" => Shape::Binary,
        "json" => Shape::Json,
        _ => return None,
    })
}
