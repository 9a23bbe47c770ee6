//! What arrived, read by the names of its members.

use std::fmt;

use super::{Decode, DecodeError, Json, ObjectReader};
use crate::http::HttpResponse;

/// Reads a successful response.
///
/// The body is parsed when the first of its members is asked for, unless that was necessary before:
/// an operation that documents no body does not fail over one.
pub struct ResponseReader<'a> {
    answer: &'a HttpResponse,
    parsed: Option<Json<'a>>,
    envelope: Option<&'static str>,
    members: Option<ObjectReader<'a>>,
    /// Whether the body itself was taken as the response.
    pub(crate) is_taken: bool,
}

impl<'a> ResponseReader<'a> {
    /// `parsed` is the result, outside of its envelope.
    pub(crate) fn new(
        answer: &'a HttpResponse,
        parsed: Option<Json<'a>>,
        envelope: Option<&'static str>,
    ) -> Self {
        Self {
            answer,
            parsed,
            envelope,
            members: None,
            is_taken: false,
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
        let text = self
            .answer
            .headers
            .get(name)
            .filter(|text| !text.is_empty());
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
            Json::Null => Ok(None),
            json => T::decode(json).map(Some),
        }
    }

    /// Takes the whole body as bytes; `None` if it is empty.
    pub fn binary_payload(&mut self) -> Option<Vec<u8>> {
        let body = &self.answer.body;
        self.is_taken = true;
        (!body.is_empty()).then(|| body.to_vec())
    }

    fn members(&mut self) -> Result<&mut ObjectReader<'a>, DecodeError> {
        if self.members.is_none() {
            self.members = Some(match self.json()? {
                Json::Null => ObjectReader::empty(),
                json => ObjectReader::new(json)?,
            });
        }
        Ok(self.members.get_or_insert_with(ObjectReader::empty))
    }

    fn json(&mut self) -> Result<Json<'a>, DecodeError> {
        if let Some(parsed) = self.parsed.take() {
            return Ok(parsed);
        }
        let body = &self.answer.body;
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Json::Null);
        }
        serde_json::from_slice(body).map_err(|error| DecodeError::not_json(&error))
    }
}

impl fmt::Debug for ResponseReader<'_> {
    /// What arrived may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ResponseReader").field(&self.answer).finish()
    }
}
