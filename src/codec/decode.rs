//! JSON to values. An error says where in the JSON it is.

use std::collections::BTreeMap;

use serde_json::Value;

use super::json::{Json, Number};
use super::{DecodeError, Result};

/// A value that can be received.
///
/// It is filled in where it stands: code that moves no values and has no way out between two members
/// of an object is small, and there are thousands of objects.
pub trait Decode {
    /// A value to be filled in. No caller sees it: it is either filled in or dropped.
    fn blank() -> Self
    where
        Self: Sized;

    /// Takes the value out of what arrived.
    ///
    /// # Errors
    /// If it has another type.
    fn fill(&mut self, input: Input<'_>) -> Result<()>;

    /// Whether `null` is one of its values, and not the same as leaving it out.
    #[must_use]
    fn takes_null() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// A new value, out of what arrived.
    ///
    /// # Errors
    /// As for [`Decode::fill`].
    fn decode(input: Input<'_>) -> Result<Self>
    where
        Self: Sized,
    {
        let mut value = Self::blank();
        value.fill(input)?;
        Ok(value)
    }
}

/// Something that arrived.
#[derive(Debug)]
pub enum Input<'a> {
    /// A part of a JSON body.
    Json(Json<'a>),
    /// The text of a header.
    Text(&'a str),
    /// A body, byte by byte.
    Bytes(&'a [u8]),
}

impl<'a> Input<'a> {
    /// The JSON that it is.
    ///
    /// # Errors
    /// If it is none; `expected` says what should be there.
    pub fn json(self, expected: &str) -> Result<Json<'a>> {
        match self {
            Self::Json(json) => Ok(json),
            Self::Text(_) | Self::Bytes(_) => Err(self.is_not(expected)),
        }
    }

    /// That something else was expected.
    #[must_use]
    pub fn is_not(&self, expected: &str) -> DecodeError {
        match self {
            Self::Json(json) => DecodeError::expected(expected, json),
            Self::Text(_) => DecodeError::because(format!("expected {expected}")),
            Self::Bytes(_) => DecodeError::because(format!("expected {expected}, found bytes")),
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn blank() -> Self {
        None
    }

    fn fill(&mut self, input: Input<'_>) -> Result<()> {
        if matches!(input, Input::Json(Json::Null)) && !T::takes_null() {
            *self = None;
            return Ok(());
        }
        self.insert(T::blank()).fill(input)
    }
}

impl Decode for String {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, input: Input<'_>) -> Result<()> {
        *self = match input {
            Input::Json(Json::String(text)) => text.into_owned(),
            Input::Text(text) => text.to_owned(),
            other => return Err(other.is_not("a string")),
        };
        Ok(())
    }
}

impl Decode for bool {
    fn blank() -> Self {
        false
    }

    fn fill(&mut self, input: Input<'_>) -> Result<()> {
        let value = match &input {
            Input::Json(Json::Bool(value)) => Some(*value),
            Input::Text(text) => text.parse().ok(),
            _ => None,
        };
        *self = value.ok_or_else(|| input.is_not("true or false"))?;
        Ok(())
    }
}

/// The number that a text is, from its first character to its last.
///
/// Vendors' own examples have numbers in quotes where the page says number. A call that has had its
/// effect is not to fail over quotes, and nothing is guessed: what is in them is a number of JSON.
fn in_quotes(text: &str) -> Option<Number> {
    let is_digit = |c: char| c.is_ascii_digit();
    if !text.starts_with(|c| c == '-' || is_digit(c)) || !text.ends_with(is_digit) {
        return None;
    }
    match serde_json::from_str(text) {
        Ok(Json::Number(number)) => Some(number),
        _ => None,
    }
}

macro_rules! number {
    ($type:ty, $expected:literal, $fit:expr) => {
        impl Decode for $type {
            fn blank() -> Self {
                Self::default()
            }

            fn fill(&mut self, input: Input<'_>) -> Result<()> {
                let fit: fn(Number) -> Option<Self> = $fit;
                let value = match &input {
                    Input::Json(Json::Number(number)) => fit(*number),
                    Input::Json(Json::String(text)) => in_quotes(text).and_then(fit),
                    Input::Text(text) => text.parse().ok(),
                    _ => None,
                };
                *self = value.ok_or_else(|| input.is_not($expected))?;
                Ok(())
            }
        }
    };
}

number!(i32, "a 32-bit integer", |number| {
    i32::try_from(number.as_i64()?).ok()
});
number!(i64, "a 64-bit integer", Number::as_i64);
number!(u64, "an unsigned 64-bit integer", Number::as_u64);
number!(f64, "a number", |number| Some(number.as_f64()));

impl Decode for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn fill(&mut self, input: Input<'_>) -> Result<()> {
        *self = input.json("JSON")?.into_value();
        Ok(())
    }
}

impl<T: Decode> Decode for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn fill(&mut self, input: Input<'_>) -> Result<()> {
        (**self).fill(input)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, input: Input<'_>) -> Result<()> {
        fill_list(self, input)
    }
}

/// A list, of whatever type: what each type of items adds to a program.
trait List {
    /// Empties it, and makes room.
    fn begin(&mut self, expected: usize);

    /// Adds an item that is to be filled in.
    fn begin_item(&mut self) -> &mut dyn Decode;
}

impl<T: Decode> List for Vec<T> {
    fn begin(&mut self, expected: usize) {
        self.clear();
        self.reserve_exact(expected);
    }

    fn begin_item(&mut self) -> &mut dyn Decode {
        let index = self.len();
        self.push(T::blank());
        &mut self[index]
    }
}

fn fill_list(list: &mut dyn List, input: Input<'_>) -> Result<()> {
    match input {
        Input::Json(Json::Array(items)) => {
            list.begin(items.len());
            for (index, item) in items.into_iter().enumerate() {
                let filled = list.begin_item().fill(Input::Json(item));
                filled.map_err(|error| error.under(format!("[{index}]")))?;
            }
        }
        Input::Text(text) => {
            list.begin(1);
            for item in text.split(',') {
                list.begin_item().fill(Input::Text(item.trim()))?;
            }
        }
        other => return Err(other.is_not("an array")),
    }
    Ok(())
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, input: Input<'_>) -> Result<()> {
        let members = match input {
            Input::Json(Json::Object(members)) => members,
            other => return Err(other.is_not("an object")),
        };
        self.clear();
        for (key, member) in members {
            let member = T::decode(Input::Json(member));
            let member = member.map_err(|error| error.under(format!(".{key}")))?;
            self.insert(key.into_owned(), member);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::from_slice;
    use super::DecodeError;

    #[test]
    fn a_number_in_quotes_is_the_number() {
        assert_eq!(from_slice::<i64>(b"\"147286\""), Ok(147_286));
        assert_eq!(from_slice::<i64>(b"\"-1\""), Ok(-1));
        assert_eq!(from_slice::<i32>(b"\"7\""), Ok(7));
        assert_eq!(from_slice::<u64>(b"\"18446744073709551615\""), Ok(u64::MAX));
        assert_eq!(from_slice::<f64>(b"\"8.0\""), Ok(8.0));
        assert_eq!(
            from_slice::<Vec<i64>>(b"[1, \"2\"]"),
            Ok(vec![1, 2]),
            "in a list, too"
        );
    }

    #[test]
    fn anything_else_in_quotes_is_not() {
        for text in [
            "", " 1", "1 ", "1.5", "0x1", "+1", "01", "1,000", "[1]", "true", "NaN",
        ] {
            let json = format!("\"{text}\"");
            let expected = "expected a 64-bit integer, found a string";
            assert_eq!(
                from_slice::<i64>(json.as_bytes()),
                Err(DecodeError::because(expected)),
                "{text}"
            );
        }
        assert!(from_slice::<u64>(b"\"-1\"").is_err());
        assert!(from_slice::<i32>(b"\"2147483648\"").is_err());
        assert!(from_slice::<f64>(b"\"1e\"").is_err());
        assert!(from_slice::<bool>(b"\"true\"").is_err());
        assert!(
            from_slice::<String>(b"1").is_err(),
            "and no text is a number"
        );
    }
}
