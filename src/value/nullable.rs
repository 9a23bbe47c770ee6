//! `null` as a value of its own.

use crate::codec::{Decode, DecodeError, Encode, Encoder, Input, Json};

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
    fn blank() -> Self {
        Self::Null
    }

    fn fill(&mut self, input: Input<'_>) -> Result<(), DecodeError> {
        *self = match input {
            Input::Json(Json::Null) => Self::Null,
            input => Self::Value(T::decode(input)?),
        };
        Ok(())
    }

    fn takes_null() -> bool {
        true
    }
}

crate::__serde_through_codec!([T: Encode + Decode] Nullable<T>);
