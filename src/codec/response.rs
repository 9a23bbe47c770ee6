//! What arrived, read by the names of its members.

use std::fmt;

use serde_json::Value;

use super::{Decode, DecodeError, ObjectReader};
use crate::reply::Meta;

/// Reads a successful response.
///
/// The body is parsed when the first of its members is asked for, unless that was necessary before:
/// an operation that documents no body does not fail over one.
pub struct ResponseReader {
    meta: Meta,
    parsed: Option<Value>,
    envelope: Option<&'static str>,
    members: Option<ObjectReader>,
}

impl ResponseReader {
    /// `parsed` is the result, outside of its envelope.
    pub(crate) fn new(meta: Meta, parsed: Option<Value>, envelope: Option<&'static str>) -> Self {
        Self {
            meta,
            parsed,
            envelope,
            members: None,
        }
    }

    /// Takes a member of the JSON body; `None` if it is missing or null.
    ///
    /// # Errors
    /// If the body is not JSON, or the member has another type.
    pub fn body<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        let envelope = self.envelope;
        let found = self.members().and_then(|members| members.field(name));
        found.map_err(|error| match envelope {
            Some(envelope) => error.under(format!(".{envelope}")),
            None => error,
        })
    }

    /// Reads a header; `None` if it is missing or empty.
    ///
    /// # Errors
    /// If its text is not that of such a value.
    pub fn header<T: Decode>(&self, name: &str) -> Result<Option<T>, DecodeError> {
        let text = self.meta.header(name).filter(|text| !text.is_empty());
        let decode =
            |text| T::decode_text(text).map_err(|error| error.under(format!(".headers[{name}]")));
        text.map(decode).transpose()
    }

    /// Takes the whole body as JSON; `None` if it is empty or null.
    ///
    /// # Errors
    /// If it is not JSON, or has another type.
    pub fn payload<T: Decode>(&mut self) -> Result<Option<T>, DecodeError> {
        match self.json()? {
            Value::Null => Ok(None),
            value => T::decode(value).map(Some),
        }
    }

    /// Takes the whole body as bytes; `None` if it is empty.
    pub fn binary_payload(&mut self) -> Option<Vec<u8>> {
        let body = std::mem::take(&mut self.meta.body);
        (!body.is_empty()).then_some(body)
    }

    pub(crate) fn into_meta(self) -> Meta {
        self.meta
    }

    fn members(&mut self) -> Result<&mut ObjectReader, DecodeError> {
        if self.members.is_none() {
            self.members = Some(match self.json()? {
                Value::Null => ObjectReader::empty(),
                value => ObjectReader::new(value)?,
            });
        }
        Ok(self.members.get_or_insert_with(ObjectReader::empty))
    }

    fn json(&mut self) -> Result<Value, DecodeError> {
        if let Some(parsed) = self.parsed.take() {
            return Ok(parsed);
        }
        if self.meta.body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&self.meta.body).map_err(|error| DecodeError::not_json(&error))
    }
}

impl fmt::Debug for ResponseReader {
    /// What arrived may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ResponseReader").field(&self.meta).finish()
    }
}
