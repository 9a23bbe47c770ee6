//! Whether the type that a page writes is the one of the specification.

use cloudbind_codegen::ir::Shape;
use cloudbind_codegen::resolve::Expression;
use cloudbind_pages::types::Type;

/// How much two types are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// They are the same.
    Same,
    /// The page's words fit, and say less than the specification.
    Vague,
    /// The page allows less than the specification: fewer bits.
    Narrower,
    /// They are not the same.
    Different,
}

/// What stands at the end of lists and maps in the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Members.
    Object,
    /// Known values of a text.
    Texts,
    /// Known values of a number.
    Numbers,
}

/// Compares the two. `named` tells what a name in the specification stands for.
pub fn likeness(page: &Type, spec: &Expression, named: &dyn Fn(&str) -> Option<Named>) -> Likeness {
    let object = |likeness| match page {
        Type::Named(_) => Likeness::Same,
        Type::Object | Type::Json => Likeness::Vague,
        _ => likeness,
    };
    match spec {
        Expression::List(inner) => match page {
            Type::List(page) => likeness(page, inner, named),
            Type::Json => Likeness::Vague,
            _ => Likeness::Different,
        },
        Expression::Map(inner) => match page {
            Type::Map(page) => likeness(page, inner, named),
            // Many pages have no word for a map.
            Type::Object | Type::Json | Type::Named(_) => Likeness::Vague,
            _ => Likeness::Different,
        },
        Expression::Object => object(Likeness::Different),
        Expression::Name(name) => match named(name) {
            Some(Named::Texts) => of_shape(page, &Shape::String),
            Some(Named::Numbers) => of_shape(page, &Shape::Int64),
            Some(Named::Object) => object(Likeness::Different),
            None => Likeness::Vague,
        },
        Expression::Shape(shape) => of_shape(page, shape),
    }
}

fn of_shape(page: &Type, shape: &Shape) -> Likeness {
    use Likeness::{Different, Narrower, Same, Vague};
    match (shape, page) {
        (Shape::String, Type::String)
        | (Shape::Boolean, Type::Boolean)
        | (Shape::Float, Type::Float)
        | (Shape::Decimal, Type::Decimal)
        | (Shape::Timestamp, Type::Timestamp)
        | (Shape::Date, Type::Date)
        | (Shape::EpochSeconds, Type::EpochSeconds)
        | (Shape::EpochMilliseconds, Type::EpochMilliseconds)
        | (Shape::Binary, Type::Binary)
        | (Shape::File, Type::File)
        | (Shape::Json, Type::Json | Type::Object | Type::Named(_))
        | (Shape::Int32 | Shape::Int64 | Shape::Uint64, Type::Integer(None))
        | (Shape::Uint64, Type::Unsigned(_)) => Same,
        (Shape::Timestamp | Shape::Date | Shape::Decimal | Shape::Binary, Type::String)
        | (Shape::EpochSeconds | Shape::EpochMilliseconds, Type::Integer(_) | Type::Unsigned(_))
        | (
            Shape::Int32 | Shape::Int64 | Shape::Uint64,
            Type::EpochSeconds | Type::EpochMilliseconds,
        )
        | (Shape::File, Type::Binary)
        | (Shape::Binary, Type::File)
        | (Shape::Decimal, Type::Float)
        | (Shape::Uint64, Type::Integer(Some(64)))
        | (Shape::Int64 | Shape::Int32, Type::Unsigned(None))
        | (Shape::Json, Type::List(_) | Type::Map(_)) => Vague,
        (Shape::Int64, Type::Integer(Some(bits))) => {
            if *bits < 64 {
                Narrower
            } else {
                Same
            }
        }
        (Shape::Int32, Type::Integer(Some(bits))) => {
            if *bits > 32 {
                Different
            } else {
                Same
            }
        }
        (Shape::Int64, Type::Unsigned(Some(bits))) if *bits < 64 => Narrower,
        _ => Different,
    }
}

/// The name at the end of a page's lists and maps.
pub fn named(page: &Type) -> Option<&str> {
    match page {
        Type::List(inner) | Type::Map(inner) => named(inner),
        Type::Named(name) => Some(name),
        _ => None,
    }
}

/// A page's type in the words of the specification.
pub fn shown(page: &Type) -> String {
    match page {
        Type::String => "string".to_owned(),
        Type::Integer(None) => "integer".to_owned(),
        Type::Integer(Some(bits)) => format!("int{bits}"),
        Type::Unsigned(None) => "unsigned integer".to_owned(),
        Type::Unsigned(Some(bits)) => format!("uint{bits}"),
        Type::Float => "float".to_owned(),
        Type::Decimal => "decimal".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Timestamp => "timestamp".to_owned(),
        Type::Date => "date".to_owned(),
        Type::EpochMilliseconds => "epoch_milliseconds".to_owned(),
        Type::EpochSeconds => "epoch_seconds".to_owned(),
        Type::Binary => "binary".to_owned(),
        Type::File => "file".to_owned(),
        Type::Object => "object".to_owned(),
        Type::Json => "json".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(inner) => format!("list<{}>", shown(inner)),
        Type::Map(inner) => format!("map<{}>", shown(inner)),
    }
}
