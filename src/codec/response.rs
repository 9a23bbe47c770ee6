//! What arrived, read by the names of its members.

use serde_json::Value;

use super::{Decode, DecodeError, ObjectReader};

/// Reads a successful response.
///
/// The body is parsed when the first of its members is asked for: an operation that documents no
/// body does not fail over one.
#[derive(Debug)]
pub struct ResponseReader {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    envelope: Option<&'static str>,
    parsed: Option<ObjectReader>,
}

impl ResponseReader {
    pub(crate) fn new(
        headers: Vec<(String, String)>,
        body: Vec<u8>,
        envelope: Option<&'static str>,
    ) -> Self {
        Self {
            headers,
            body,
            envelope,
            parsed: None,
        }
    }

    /// Takes a member of the JSON body; `None` if it is missing or null.
    ///
    /// # Errors
    /// If the body is not JSON, or the member has another type.
    pub fn body<T: Decode>(&mut self, name: &str) -> Result<Option<T>, DecodeError> {
        let envelope = self.envelope;
        let outside = |error: DecodeError| match envelope {
            Some(envelope) => error.under(format!(".{envelope}")),
            None => error,
        };
        self.object()?.field(name).map_err(outside)
    }

    /// Reads a header; `None` if it is missing.
    ///
    /// # Errors
    /// If its text is not that of such a value.
    pub fn header<T: Decode>(&self, name: &str) -> Result<Option<T>, DecodeError> {
        let found = self
            .headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name));
        let decode = |(_, text): &(String, String)| {
            T::decode_text(text).map_err(|error| error.under(format!(".headers[{name}]")))
        };
        found.map(decode).transpose()
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
        let body = std::mem::take(&mut self.body);
        (!body.is_empty()).then_some(body)
    }

    pub(crate) fn into_parts(self) -> (Vec<(String, String)>, Vec<u8>) {
        (self.headers, self.body)
    }

    fn object(&mut self) -> Result<&mut ObjectReader, DecodeError> {
        if self.parsed.is_none() {
            self.parsed = Some(self.open()?);
        }
        Ok(self.parsed.get_or_insert_with(ObjectReader::empty))
    }

    fn open(&self) -> Result<ObjectReader, DecodeError> {
        if self.body.iter().all(u8::is_ascii_whitespace) {
            return Ok(ObjectReader::empty());
        }
        let mut object = ObjectReader::new(self.json()?)?;
        let Some(envelope) = self.envelope else {
            return Ok(object);
        };
        let result = object
            .take(envelope)
            .ok_or_else(|| DecodeError::because(format!("`{envelope}` is missing")))?;
        ObjectReader::new(result).map_err(|error| error.under(format!(".{envelope}")))
    }

    fn json(&self) -> Result<Value, DecodeError> {
        if self.body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&self.body)
            .map_err(|error| DecodeError::because(format!("not JSON: {error}")))
    }
}
