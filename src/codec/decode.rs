//! JSON to values. An error says where in the JSON it is.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::json::{Json, Number};

/// A value that can be received.
pub trait Decode: Sized {
    /// Takes the value out of JSON.
    ///
    /// # Errors
    /// If it has another type.
    fn decode(json: Json<'_>) -> Result<Self, DecodeError>;

    /// Takes the value out of the text of a header.
    ///
    /// # Errors
    /// If the text is not that of such a value.
    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        Self::decode(Json::String(Cow::Borrowed(text)))
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
    pub fn expected(expected: &str, found: &Json<'_>) -> Self {
        // What kind it is; the value itself may be a secret.
        let found = found.kind();
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
pub struct ObjectReader<'a> {
    members: Vec<(Cow<'a, str>, Json<'a>)>,
    /// Where the next member is likely to be: members mostly arrive in the documented order.
    next: usize,
}

impl<'a> ObjectReader<'a> {
    /// Begins to read an object.
    ///
    /// # Errors
    /// If `json` is none.
    pub fn new(json: Json<'a>) -> Result<Self, DecodeError> {
        match json {
            Json::Object(members) => Ok(Self { members, next: 0 }),
            other => Err(DecodeError::expected("an object", &other)),
        }
    }

    pub(crate) fn empty() -> Self {
        Self {
            members: Vec::new(),
            next: 0,
        }
    }

    /// Takes a member; `None` if it is missing or null.
    ///
    /// # Errors
    /// If it has another type.
    pub fn field<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        match self.take(name) {
            None | Some(Json::Null) => Ok(None),
            Some(json) => T::decode(json)
                .map(Some)
                .map_err(|error| error.under(format!(".{name}"))),
        }
    }

    /// Takes a member for which `null` differs from being missing.
    ///
    /// # Errors
    /// If it has another type.
    pub fn nullable<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        let decode = |json| T::decode(json).map_err(|error| error.under(format!(".{name}")));
        self.take(name).map(decode).transpose()
    }

    /// Takes a member, and leaves `null` in its place.
    fn take(&mut self, name: &str) -> Option<Json<'a>> {
        let is_next = |(key, _): &(Cow<'_, str>, Json<'_>)| key == name;
        let index = if self.members.get(self.next).is_some_and(is_next) {
            self.next
        } else {
            self.members.iter().rposition(is_next)?
        };
        self.next = index + 1;
        self.members.get_mut(index).map(|(_, json)| json.take())
    }
}

impl fmt::Debug for ObjectReader<'_> {
    /// Members may be secrets, so only their number is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ObjectReader({} members)", self.members.len())
    }
}

impl Decode for String {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        match json {
            Json::String(text) => Ok(text.into_owned()),
            other => Err(DecodeError::expected("a string", &other)),
        }
    }
}

/// Takes a number out of JSON, if it is one that fits.
fn number<T>(
    json: &Json<'_>,
    expected: &str,
    fit: impl FnOnce(Number) -> Option<T>,
) -> Result<T, DecodeError> {
    let found = match json {
        Json::Number(number) => fit(*number),
        _ => None,
    };
    found.ok_or_else(|| DecodeError::expected(expected, json))
}

impl Decode for bool {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        match json {
            Json::Bool(value) => Ok(value),
            other => Err(DecodeError::expected("true or false", &other)),
        }
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected true or false"))
    }
}

impl Decode for i32 {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let narrow = |number: Number| Self::try_from(number.as_i64()?).ok();
        number(&json, "a 32-bit integer", narrow)
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected a 32-bit integer"))
    }
}

impl Decode for i64 {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        number(&json, "a 64-bit integer", Number::as_i64)
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected a 64-bit integer"))
    }
}

impl Decode for u64 {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        number(&json, "an unsigned 64-bit integer", Number::as_u64)
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected an unsigned 64-bit integer"))
    }
}

impl Decode for f64 {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        number(&json, "a number", |number| Some(number.as_f64()))
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        text.parse()
            .map_err(|_| DecodeError::because("expected a number"))
    }
}

impl Decode for Value {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        Ok(json.into_value())
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        T::decode(json).map(Box::new)
    }

    fn decode_text(text: &str) -> Result<Self, DecodeError> {
        T::decode_text(text).map(Box::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let Json::Array(items) = json else {
            return Err(DecodeError::expected("an array", &json));
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
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let Json::Object(members) = json else {
            return Err(DecodeError::expected("an object", &json));
        };
        let decode = |(key, member): (Cow<'_, str>, Json<'_>)| match T::decode(member) {
            Ok(member) => Ok((key.into_owned(), member)),
            Err(error) => Err(error.under(format!(".{key}"))),
        };
        members.into_iter().map(decode).collect()
    }
}
