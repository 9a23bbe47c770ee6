//! What arrived, read by the names of its members.

use std::fmt;

use super::object::fill_members;
use super::{Decode, DecodeError, Fields, Input, Json};
use crate::http::HttpResponse;
use crate::operation::Place;

/// What an operation answers: generated types name their parts, and have them filled in.
pub trait Receive {
    /// Fills in what is there.
    ///
    /// # Errors
    /// If something has another type than documented; what is missing is no error.
    fn receive(&mut self, response: &mut ResponseReader<'_>) -> Result<(), DecodeError>;
}

/// Nothing is read.
impl Receive for () {
    fn receive(&mut self, _: &mut ResponseReader<'_>) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// Reads a successful response.
///
/// The body is parsed when the first of its members is asked for, unless that was necessary before:
/// an operation that documents no body does not fail over one.
pub struct ResponseReader<'a> {
    answer: &'a HttpResponse,
    parsed: Option<Json<'a>>,
    envelope: Option<&'static str>,
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
            is_taken: false,
        }
    }

    /// Fills in what is there, each slot by its row. Members that no row names are passed over, and
    /// a slot whose part is missing, or `null` where that means the same, stays as it is.
    ///
    /// # Errors
    /// If the body is needed and is not JSON, or something has another type.
    pub fn fill(
        &mut self,
        fields: Fields,
        slots: &mut [&mut dyn Decode],
    ) -> Result<(), DecodeError> {
        let mut has_members = false;
        for ((place, name), slot) in fields.iter().zip(slots.iter_mut()) {
            match place {
                Place::Header => self.header(name, *slot)?,
                Place::Payload => slot.fill(Input::Json(self.json()?))?,
                Place::Bytes => {
                    self.is_taken = true;
                    if !self.answer.body.is_empty() {
                        slot.fill(Input::Bytes(&self.answer.body))?;
                    }
                }
                Place::Body => has_members = true,
                Place::Path | Place::Query | Place::Form => {}
            }
        }
        if !has_members {
            return Ok(());
        }
        let envelope = self.envelope;
        let filled = match self.json()? {
            Json::Null => Ok(()),
            json => {
                let name = |index: usize| match fields.get(index) {
                    Some((Place::Body, name)) => Some(*name),
                    _ => None,
                };
                fill_members(Input::Json(json), &name, 0, slots)
            }
        };
        filled.map_err(|error| match envelope {
            Some(envelope) => error.under(format!(".{envelope}")),
            None => error,
        })
    }

    fn header(&self, name: &str, slot: &mut dyn Decode) -> Result<(), DecodeError> {
        match self.answer.headers.get(name) {
            Some(text) if !text.is_empty() => slot
                .fill(Input::Text(text))
                .map_err(|error| error.under(format!(".headers[{name}]"))),
            _ => Ok(()),
        }
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
