//! JSON to values. An error says where in the JSON it is.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

/// A value that can be received.
pub trait Decode: Sized {
    /// Takes the value out of JSON.
    ///
    /// # Errors
    /// If it has another type.
    fn decode(value: Value) -> Result<Self, DecodeError>;

    /// Takes the value out of the text of a header.
    ///
    /// # Errors
    /// If the text is not that of such a value.
    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        Self::decode(Value::String(text.to_owned()))
    }
}

/// JSON that is not what the page documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    path: Vec<String>,
    problem: String,
}

impl DecodeError {
    /// A value of another type than expected.
    #[must_use]
    pub fn expected(expected: &str, found: &Value) -> Self {
        let found = match found {
            // What kind it is; the value itself may be a secret.
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "another number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        Self::because(format!("expected {expected}, found {found}"))
    }

    /// Any other problem.
    #[must_use]
    pub fn because(problem: impl Into<String>) -> Self {
        Self {
            path: Vec::new(),
            problem: problem.into(),
        }
    }

    pub(crate) fn not_json(error: &serde_json::Error) -> Self {
        Self::because(format!("not JSON: {error}"))
    }

    /// The same problem, seen from outside of `segment` (`.Name` or `[3]`).
    #[must_use]
    pub fn under(mut self, segment: String) -> Self {
        self.path.push(segment);
        self
    }

    /// Where the problem is: `$.Instances[3].Name`.
    #[must_use]
    pub fn json_path(&self) -> String {
        let mut path = String::from("$");
        path.extend(self.path.iter().rev().map(String::as_str));
        path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}: {}", self.json_path(), self.problem)
    }
}

impl std::error::Error for DecodeError {}

/// An object whose members are read by name.
pub struct ObjectReader {
    members: Map<String, Value>,
}

impl ObjectReader {
    /// Begins to read an object.
    ///
    /// # Errors
    /// If `value` is none.
    pub fn new(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::Object(members) => Ok(Self { members }),
            other => Err(DecodeError::expected("an object", &other)),
        }
    }

    pub(crate) fn empty() -> Self {
        Self {
            members: Map::new(),
        }
    }

    /// Takes a member; `None` if it is missing or null.
    ///
    /// # Errors
    /// If it has another type.
    pub fn field<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        match self.take(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::decode(value)
                .map(Some)
                .map_err(|error| error.under(format!(".{name}"))),
        }
    }

    /// Takes a member for which `null` differs from being missing.
    ///
    /// # Errors
    /// If it has another type.
    pub fn nullable<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        let decode = |value| T::decode(value).map_err(|error| error.under(format!(".{name}")));
        self.take(name).map(decode).transpose()
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<Value> {
        self.members.remove(name)
    }
}

impl fmt::Debug for ObjectReader {
    /// Members may be secrets, so only their number is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ObjectReader({} members)", self.members.len())
    }
}

impl Decode for String {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(DecodeError::expected("a string", &other)),
        }
    }
}

impl Decode for bool {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        value
            .as_bool()
            .ok_or_else(|| DecodeError::expected("true or false", &value))
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected true or false"))
    }
}

impl Decode for i32 {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let number = value
            .as_i64()
            .and_then(|number| Self::try_from(number).ok());
        number.ok_or_else(|| DecodeError::expected("a 32-bit integer", &value))
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected a 32-bit integer"))
    }
}

impl Decode for i64 {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        value
            .as_i64()
            .ok_or_else(|| DecodeError::expected("a 64-bit integer", &value))
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected a 64-bit integer"))
    }
}

impl Decode for u64 {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        value
            .as_u64()
            .ok_or_else(|| DecodeError::expected("an unsigned 64-bit integer", &value))
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected an unsigned 64-bit integer"))
    }
}

impl Decode for f64 {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        value
            .as_f64()
            .ok_or_else(|| DecodeError::expected("a number", &value))
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected a number"))
    }
}

impl Decode for Value {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        Ok(value)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        T::decode(value).map(Box::new)
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        T::decode_text(text).map(Box::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let Value::Array(items) = value else {
            return Err(DecodeError::expected("an array", &value));
        };
        let decode =
            |(index, item)| T::decode(item).map_err(|error| error.under(format!("[{index}]")));
        items.into_iter().enumerate().map(decode).collect()
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.split(',')
            .map(|item| T::decode_text(item.trim()))
            .collect()
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let Value::Object(members) = value else {
            return Err(DecodeError::expected("an object", &value));
        };
        let decode = |(key, member): (String, Value)| match T::decode(member) {
            Ok(member) => Ok((key, member)),
            Err(error) => Err(error.under(format!(".{key}"))),
        };
        members.into_iter().map(decode).collect()
    }
}
