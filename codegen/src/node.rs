//! A YAML document as a tree in which every value and key knows its place.

use std::collections::HashMap;
use std::ops::Range;

use serde::de::value::{
    BorrowedStrDeserializer, MapDeserializer, SeqDeserializer, StrDeserializer,
};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// A value and the bytes that it stands at.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it stands, in bytes from the start of the file.
    pub span: Range<usize>,
    /// What it is.
    pub content: Content,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// `null`, `~`, or nothing at all.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i128),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping.
    Map(Mapping),
}

/// The entries of a mapping in the order of the file. Where there are many, they are found by their
/// keys without a search.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mapping {
    entries: Vec<(Key, Node)>,
    places: HashMap<String, usize>,
}

/// No place has more parts; a limit keeps hostile input cheap.
const MOST_DOTS: usize = 32;

/// Up to so many entries to look through them is faster.
const FEW: usize = 12;

impl Mapping {
    /// Adds an entry.
    ///
    /// # Errors
    /// With the key, if it is there already.
    pub fn insert(&mut self, key: Key, node: Node) -> Result<(), Key> {
        if self.place(&key.text).is_some() {
            return Err(key);
        }
        self.entries.push((key, node));
        let known = self.places.len();
        if self.entries.len() > FEW {
            let keys = self.entries.iter().enumerate().skip(known);
            self.places
                .extend(keys.map(|(place, (key, _))| (key.text.clone(), place)));
        }
        Ok(())
    }

    fn place(&self, key: &str) -> Option<usize> {
        if self.entries.len() > FEW {
            return self.places.get(key).copied();
        }
        self.entries.iter().position(|(known, _)| known.text == key)
    }
}

/// The key of a mapping's entry; a number used as a key is kept as its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// Where it stands.
    pub span: Range<usize>,
    /// Its text.
    pub text: String,
}

impl Node {
    /// The entries of a mapping; nothing for any other value.
    #[must_use]
    pub fn entries(&self) -> &[(Key, Node)] {
        match &self.content {
            Content::Map(mapping) => &mapping.entries,
            _ => &[],
        }
    }

    /// The items of a sequence; nothing for any other value.
    #[must_use]
    pub fn items(&self) -> &[Node] {
        match &self.content {
            Content::List(items) => items,
            _ => &[],
        }
    }

    /// The entry of a mapping.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<(&Key, &Node)> {
        let Content::Map(mapping) = &self.content else {
            return None;
        };
        let found = mapping.entries.get(mapping.place(key)?);
        found.map(|(key, node)| (key, node))
    }

    /// What stands at a place: keys and numbers of items, joined by dots. Keys may have dots of their
    /// own: `error_codes.Internal.Failed.description`.
    #[must_use]
    pub fn at(&self, place: &str) -> Option<&Self> {
        if place.is_empty() {
            return Some(self);
        }
        if let Content::List(items) = &self.content {
            let (index, rest) = place.split_once('.').unwrap_or((place, ""));
            return items.get(index.parse::<usize>().ok()?)?.at(rest);
        }
        if let Some((_, node)) = self.get(place) {
            return Some(node);
        }
        let dots = place.match_indices('.').take(MOST_DOTS);
        dots.filter_map(|(dot, _)| place.split_at_checked(dot))
            .find_map(|(key, rest)| self.get(key)?.1.at(rest.get(1..)?))
    }

    /// What kind of value this is, as a sentence says it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match &self.content {
            Content::Null => "nothing",
            Content::Boolean(_) => "a boolean",
            Content::Integer(_) => "a whole number",
            Content::Float(_) => "a number",
            Content::Text(_) => "text",
            Content::List(_) => "a list",
            Content::Map(_) => "a mapping",
        }
    }

    /// The same value as JSON, which is how examples and defaults are handled further on.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.content {
            Content::Null => Value::Null,
            Content::Boolean(value) => Value::Bool(*value),
            Content::Integer(value) => integer_json(*value),
            Content::Float(value) => Value::from(*value),
            Content::Text(text) => Value::String(text.clone()),
            Content::List(items) => items.iter().map(Self::to_json).collect(),
            Content::Map(_) => self
                .entries()
                .iter()
                .map(|(key, value)| (key.text.clone(), value.to_json()))
                .collect(),
        }
    }
}

fn integer_json(value: i128) -> serde_json::Value {
    let number = i64::try_from(value).map(Into::into);
    let number = number.or_else(|_| u64::try_from(value).map(serde_json::Value::from));
    // No number of the format is larger; the text keeps the digits for the message about it.
    number.unwrap_or_else(|_| serde_json::Value::String(value.to_string()))
}

/// What serde found wrong while it built a type from a checked tree.
#[derive(Debug)]
pub struct Mismatch(pub String);

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Mismatch {}

impl serde::de::Error for Mismatch {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl<'de> IntoDeserializer<'de, Mismatch> for &'de Node {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = Mismatch;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match &self.content {
            Content::Null => visitor.visit_unit(),
            Content::Boolean(value) => visitor.visit_bool(*value),
            Content::Integer(value) => visit_integer(*value, visitor),
            Content::Float(value) => visitor.visit_f64(*value),
            Content::Text(text) => visitor.visit_borrowed_str(text),
            Content::List(items) => visitor.visit_seq(SeqDeserializer::new(items.iter())),
            Content::Map(_) => visitor.visit_map(MapDeserializer::new(
                self.entries()
                    .iter()
                    .map(|(key, value)| (BorrowedStrDeserializer::new(&key.text), value)),
            )),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.content {
            Content::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        match &self.content {
            Content::Text(text) => visitor.visit_enum(StrDeserializer::new(text)),
            _ => Err(Mismatch::custom(format!(
                "expected a word, found {}",
                self.kind()
            ))),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string
        bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier ignored_any
    }
}

fn visit_integer<'de, V: Visitor<'de>>(value: i128, visitor: V) -> Result<V::Value, Mismatch> {
    if let Ok(value) = i64::try_from(value) {
        visitor.visit_i64(value)
    } else if let Ok(value) = u64::try_from(value) {
        visitor.visit_u64(value)
    } else {
        Err(Mismatch::custom(format!("{value} does not fit 64 bits")))
    }
}
