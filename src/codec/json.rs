//! JSON as it arrived: parsed once, borrowing its texts from the body.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Any JSON that arrived. Texts without escapes are parts of the body, and members keep their order:
/// both are what makes it cheaper than a tree of one's own strings.
#[derive(Clone, PartialEq)]
pub enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(Cow<'a, str>),
    /// A list.
    Array(Vec<Json<'a>>),
    /// An object: its members in the order of their arrival.
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// A number, as exact as it arrived and 64 bits are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Not negative and without a fraction.
    Unsigned(u64),
    /// Negative and without a fraction.
    Signed(i64),
    /// With a fraction or an exponent.
    Float(f64),
}

impl Number {
    /// The number, if it is one of these.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self {
            Self::Unsigned(number) => i64::try_from(number).ok(),
            Self::Signed(number) => Some(number),
            Self::Float(_) => None,
        }
    }

    /// The number, if it is one of these.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        match self {
            Self::Unsigned(number) => Some(number),
            Self::Signed(number) => u64::try_from(number).ok(),
            Self::Float(_) => None,
        }
    }

    /// The nearest floating-point number.
    #[must_use]
    #[allow(
        clippy::cast_precision_loss,
        reason = "the nearest is what is asked for"
    )]
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Unsigned(number) => number as f64,
            Self::Signed(number) => number as f64,
            Self::Float(number) => number,
        }
    }
}

impl<'a> Json<'a> {
    /// The member of that name, if it is an object that has one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json<'a>> {
        match self {
            Self::Object(members) => {
                let mut found = members.iter().rev();
                found.find(|(key, _)| key == name).map(|(_, json)| json)
            }
            _ => None,
        }
    }

    /// As a tree that borrows nothing.
    #[must_use]
    pub fn into_value(self) -> serde_json::Value {
        use serde_json::Value;
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Number(Number::Unsigned(number)) => number.into(),
            Self::Number(Number::Signed(number)) => number.into(),
            Self::Number(Number::Float(number)) => number.into(),
            Self::String(text) => Value::String(text.into_owned()),
            Self::Array(items) => items.into_iter().map(Self::into_value).collect(),
            Self::Object(members) => members
                .into_iter()
                .map(|(name, member)| (name.into_owned(), member.into_value()))
                .collect(),
        }
    }
}

impl fmt::Debug for Json<'_> {
    /// Values may be secrets, so only the type is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}

impl Json<'_> {
    /// Its type, in words.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "another number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Json<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        Json::deserialize(inner)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Json::Number(Number::Unsigned(number)))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        let number = u64::try_from(number).map_or(Number::Signed(number), Number::Unsigned);
        Ok(Json::Number(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Json::Number(Number::Float(number)))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Json::String(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Json::String(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Json::String(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element()? {
            array.push(item);
        }
        Ok(Json::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut object = Vec::new();
        while let Some(Key(name)) = members.next_key()? {
            object.push((name, members.next_value()?));
        }
        Ok(Json::Object(object))
    }
}

/// The name of a member, borrowed where it has no escapes.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Key(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Key(Cow::Owned(text.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_arrives_is_what_serde_json_sees() {
        let text = r#"{"a":[1,-2,1.5,18446744073709551615,1e3],"b":{"c\u00e9":null,"d":"x\ny"},"e":true,"f":""}"#;
        let json: Json<'_> = serde_json::from_str(text).expect("it is JSON");
        let value: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
        assert_eq!(json.clone().into_value(), value);
        assert!(matches!(
            json.get("f"),
            Some(Json::String(Cow::Borrowed("")))
        ));
        let escaped = json.get("b").and_then(|b| b.get("d"));
        assert_eq!(escaped, Some(&Json::String("x\ny".into())));
        assert_eq!(json.get("missing"), None);
    }

    #[test]
    fn of_members_with_one_name_the_last_counts() {
        let json: Json<'_> = serde_json::from_str(r#"{"a":1,"a":2}"#).expect("it is JSON");
        let two = Json::Number(Number::Unsigned(2));
        assert_eq!(json.get("a"), Some(&two));
    }

    #[test]
    fn numbers_that_do_not_fit_are_none() {
        assert_eq!(Number::Unsigned(u64::MAX).as_i64(), None);
        assert_eq!(Number::Signed(-1).as_u64(), None);
        assert_eq!(Number::Float(1.0).as_i64(), None);
        assert_eq!(Number::Signed(i64::MIN).as_i64(), Some(i64::MIN));
    }

    #[test]
    fn deep_nesting_is_an_error() {
        assert!(serde_json::from_str::<Json<'_>>(&"[".repeat(100_000)).is_err());
    }
}
