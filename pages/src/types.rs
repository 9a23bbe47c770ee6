//! The types that pages write: `String`, `Array of Filter objects`, `List<String>`, `Timestamp ISO8601`.

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
#[must_use]
pub fn parse(text: &str) -> Option<Type> {
    let (kind, end) = prefix(text)?;
    text.get(end..)?.trim().is_empty().then_some(kind)
}

/// The longest type that the text begins with, and where it ends, in bytes. A lone word that is no known
/// type is one only in [`parse_name`].
#[must_use]
pub fn prefix(text: &str) -> Option<(Type, usize)> {
    let _ = text;
    None
}
