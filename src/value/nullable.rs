//! `null` as a value of its own.

#[cfg(feature = "serde")]
use serde_json::Value;

use crate::codec::{Decode, DecodeError, Encode, Encoder, Json};

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

/// Reads a field that is there, though it may be `null`; for generated code.
///
/// # Errors
/// If it has another type.
#[cfg(feature = "serde")]
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
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
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        match json {
            Json::Null => Ok(Self::Null),
            json => T::decode(json).map(Self::Value),
        }
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        T::decode_text(text).map(Self::Value)
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Nullable<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::de::DeserializeOwned> serde::Deserialize<'de> for Nullable<T> {
    /// By way of JSON: as an `Option`, a field that is missing would be taken for `null`.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match <Value as serde::Deserialize>::deserialize(deserializer)? {
            Value::Null => Ok(Self::Null),
            value => T::deserialize(value)
                .map(Self::Value)
                .map_err(serde::de::Error::custom),
        }
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::{Nullable, present};

    #[derive(serde::Serialize, serde::Deserialize, Debug, PartialEq)]
    struct Example {
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "present"
        )]
        name: Option<Nullable<String>>,
    }

    #[test]
    fn null_and_left_out_survive_a_round_trip() {
        for (name, text) in [
            (None, "{}"),
            (Some(Nullable::Null), r#"{"name":null}"#),
            (Some(Nullable::from("a")), r#"{"name":"a"}"#),
        ] {
            let example = Example { name };
            assert_eq!(serde_json::to_string(&example).ok().as_deref(), Some(text));
            assert_eq!(serde_json::from_str(text).ok(), Some(example));
        }
    }
}
