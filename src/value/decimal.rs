//! Numbers that must keep their digits, and bytes.

use std::fmt;

use crate::codec::{Decode, DecodeError, Encode, Encoder, Input, Json};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// A decimal number that keeps its digits: prices, for one.
///
/// It is text in JSON. A JSON number is accepted too when it arrives, with the digits of the nearest
/// floating-point number of 64 bits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Decimal {
    fn from(digits: String) -> Self {
        Self(digits)
    }
}

impl From<&str> for Decimal {
    fn from(digits: &str) -> Self {
        Self(digits.to_owned())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Encode for Decimal {
    fn encode(&self, out: &mut Encoder) {
        out.string(&self.0);
    }
}

impl Decode for Decimal {
    fn blank() -> Self {
        Self(String::new())
    }

    fn fill(&mut self, input: Input<'_>) -> Result<(), DecodeError> {
        self.0 = match input {
            Input::Json(Json::String(digits)) => digits.into_owned(),
            Input::Json(number @ Json::Number(_)) => number.into_value().to_string(),
            Input::Text(digits) => digits.to_owned(),
            other => return Err(other.is_not("a decimal number")),
        };
        Ok(())
    }
}

/// Bytes. They are Base64 text in JSON.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Binary(pub Vec<u8>);

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Encode for Binary {
    fn encode(&self, out: &mut Encoder) {
        out.string(&STANDARD.encode(&self.0));
    }

    fn as_bytes(&self) -> Option<&[u8]> {
        Some(&self.0)
    }
}

impl Decode for Binary {
    fn blank() -> Self {
        Self::default()
    }

    fn fill(&mut self, input: Input<'_>) -> Result<(), DecodeError> {
        if let Input::Bytes(bytes) = input {
            self.0 = bytes.to_vec();
            return Ok(());
        }
        let decoded = STANDARD.decode(String::decode(input)?);
        self.0 = decoded.map_err(|error| DecodeError::because(format!("not Base64: {error}")))?;
        Ok(())
    }
}

crate::__serde_through_codec!([] Decimal);
crate::__serde_through_codec!([] Binary);
