//! The types that pages write: `String`, `Array of Filter objects`, `List<String>`, `Timestamp ISO8601`.

mod cursor;
mod grammar;
mod scalar;

use std::fmt;

/// A type, as far as a page says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// A whole number; the width in bits where the page says it (`Long`, `int32`).
    Integer(Option<u8>),
    /// A whole number from 0 on (`Uint64`).
    Unsigned(Option<u8>),
    /// Any number.
    Float,
    /// A number that must keep its digits (`BigDecimal`).
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// A point in time as text, with date, time and zone.
    Timestamp,
    /// A day as text.
    Date,
    /// Milliseconds since 1970.
    EpochMilliseconds,
    /// Seconds since 1970.
    EpochSeconds,
    /// Bytes.
    Binary,
    /// A file in a form.
    File,
    /// An object of which the page names no type here; its members may follow by a caption.
    Object,
    /// JSON of any form.
    Json,
    /// An object that the page describes elsewhere, by this name.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// A map with text as keys.
    Map(Box<Type>),
}

/// The type that a cell holds, if it holds one and nothing else.
///
/// `Number` is read as [`Type::Float`], which holds whole numbers as well; [`says_only_number`] tells
/// such a cell apart, and a table of parameters reports it.
#[must_use]
pub fn parse(text: &str) -> Option<Type> {
    grammar::whole(text, false)
}

/// As [`parse`], for a cell that is known to hold a type: a lone word that is no known type is the name of
/// an object that is described elsewhere.
#[must_use]
pub fn parse_name(text: &str) -> Option<Type> {
    grammar::whole(text, true)
}

/// The longest type that the text begins with, and where it ends, in bytes. A lone word that is no known
/// type is one only in [`name_prefix`].
#[must_use]
pub fn prefix(text: &str) -> Option<(Type, usize)> {
    grammar::prefix(text, false)
}

/// As [`prefix`], where a type is known to stand: a lone word that is no known type is a name.
#[must_use]
pub fn name_prefix(text: &str) -> Option<(Type, usize)> {
    grammar::prefix(text, true)
}

/// Whether the page leaves open if a number is whole.
#[must_use]
pub fn says_only_number(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let english = words.any(|word| ["number", "numbers"].contains(&word.to_lowercase().as_str()));
    english || text.contains("数字") || text.contains("数值")
}

impl Type {
    /// The type of the items, of the items of items and so on: what is left without lists and maps.
    #[must_use]
    pub fn innermost(&self) -> &Type {
        let mut kind = self;
        while let Self::List(item) | Self::Map(item) = kind {
            kind = item;
        }
        kind
    }

    /// As [`Type::innermost`], to be changed.
    pub fn innermost_mut(&mut self) -> &mut Type {
        let mut kind = self;
        while matches!(kind, Self::List(_) | Self::Map(_)) {
            let (Self::List(item) | Self::Map(item)) = kind else {
                break;
            };
            kind = item;
        }
        kind
    }

    /// The name of the object that it refers to, within lists and maps too.
    #[must_use]
    pub fn named(&self) -> Option<&str> {
        match self.innermost() {
            Self::Named(name) => Some(name),
            _ => None,
        }
    }

    /// Whether it is a number.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        matches!(
            self,
            Self::Integer(_) | Self::Unsigned(_) | Self::Float | Self::Decimal
        )
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Integer(None) => f.write_str("integer"),
            Self::Integer(Some(bits)) => write!(f, "int{bits}"),
            Self::Unsigned(None) => f.write_str("unsigned"),
            Self::Unsigned(Some(bits)) => write!(f, "uint{bits}"),
            Self::Float => f.write_str("float"),
            Self::Decimal => f.write_str("decimal"),
            Self::Boolean => f.write_str("boolean"),
            Self::Timestamp => f.write_str("timestamp"),
            Self::Date => f.write_str("date"),
            Self::EpochMilliseconds => f.write_str("epoch_milliseconds"),
            Self::EpochSeconds => f.write_str("epoch_seconds"),
            Self::Binary => f.write_str("binary"),
            Self::File => f.write_str("file"),
            Self::Object => f.write_str("object"),
            Self::Json => f.write_str("json"),
            Self::Named(name) => f.write_str(name),
            Self::List(item) => write!(f, "list<{item}>"),
            Self::Map(value) => write!(f, "map<{value}>"),
        }
    }
}
