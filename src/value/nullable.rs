//! `null` as a value of its own.

use serde_json::Value;

use crate::codec::{Decode, DecodeError, Encode, Encoder};

/// A value, or `null` where that says something else than leaving the field out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// `null`.
    Null,
    /// The value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if it is not `null`.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Encode> Encode for Nullable<T> {
    fn encode(&self, out: &mut Encoder) {
        match self {
            Self::Null => out.null(),
            Self::Value(value) => value.encode(out),
        }
    }
}

impl<T: Decode> Decode for Nullable<T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::Null => Ok(Self::Null),
            value => T::decode(value).map(Self::Value),
        }
    }
}

crate::__serde_through_codec!([T: Encode + Decode] Nullable<T>);
