//! What a YAML file says, in its order, without its layout.

use std::collections::{BTreeMap, HashMap};

use cloudbind_codegen::node::{Content, Node};
use serde_json::Value;

/// A value of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    /// `null`, `true`, a number or a text.
    Leaf(Value),
    /// A sequence.
    List(Vec<Tree>),
    /// A mapping, in the order of the file.
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Leaf(Value::String(text.into()))
    }

    /// `true`.
    #[must_use]
    pub const fn yes() -> Self {
        Self::Leaf(Value::Bool(true))
    }

    /// What a node says.
    #[must_use]
    pub fn of(node: &Node) -> Self {
        match &node.content {
            Content::List(items) => Self::List(items.iter().map(Self::of).collect()),
            Content::Map(_) => {
                let entries = node.entries().iter();
                Self::Map(
                    entries
                        .map(|(key, node)| (key.text.clone(), Self::of(node)))
                        .collect(),
                )
            }
            Content::Float(number) => Self::number(*number),
            _ => Self::Leaf(node.to_json()),
        }
    }

    /// JSON.
    #[must_use]
    pub fn of_json(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.iter().map(Self::of_json).collect()),
            Value::Object(members) => {
                let members = members.iter();
                Self::Map(
                    members
                        .map(|(key, value)| (key.clone(), Self::of_json(value)))
                        .collect(),
                )
            }
            Value::Number(number) if number.is_f64() => {
                Self::number(number.as_f64().unwrap_or_default())
            }
            leaf => Self::Leaf(leaf.clone()),
        }
    }

    /// A number; one without a fraction is a whole one, however it was written.
    #[must_use]
    pub fn number(number: f64) -> Self {
        // Beyond this, neighbours of a whole number are not told apart any more.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "it is whole, and within the limits"
        )]
        if number.fract() == 0.0 && number.abs() < EXACT {
            return Self::Leaf(Value::from(number as i64));
        }
        Self::Leaf(Value::from(number))
    }

    /// JSON of the same.
    #[must_use]
    pub fn to_json(&self) -> Value {
        match self {
            Self::Leaf(value) => value.clone(),
            Self::List(items) => items.iter().map(Self::to_json).collect(),
            Self::Map(entries) => {
                let entries = entries.iter();
                entries
                    .map(|(key, value)| (key.clone(), value.to_json()))
                    .collect()
            }
        }
    }

    /// The entries of a mapping; none for anything else.
    #[must_use]
    pub fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a sequence; none for anything else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The entries by their keys.
    #[must_use]
    pub fn by_key(&self) -> HashMap<&str, &Self> {
        let entries = self.entries().iter();
        entries.map(|(key, value)| (key.as_str(), value)).collect()
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        let mut entries = self.entries().iter();
        entries
            .find(|(known, _)| known == key)
            .map(|(_, value)| value)
    }

    /// The text of a key.
    #[must_use]
    pub fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// The text that it is.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Leaf(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// Sets the value of a key of a mapping.
    pub fn set(&mut self, key: &str, value: Self) {
        if let Self::Map(entries) = self {
            match entries.iter_mut().find(|(known, _)| known == key) {
                Some((_, old)) => *old = value,
                None => entries.push((key.to_owned(), value)),
            }
        }
    }

    /// Takes an entry out of a mapping.
    pub fn remove(&mut self, key: &str) -> Option<Self> {
        let Self::Map(entries) = self else {
            return None;
        };
        let at = entries.iter().position(|(known, _)| known == key)?;
        Some(entries.remove(at).1)
    }

    /// What stands at the end of these steps, to be changed.
    pub fn at_mut(&mut self, path: &[String]) -> Option<&mut Self> {
        let Some((first, rest)) = path.split_first() else {
            return Some(self);
        };
        match self {
            Self::Leaf(_) => None,
            Self::List(items) => items.get_mut(first.parse::<usize>().ok()?)?.at_mut(rest),
            Self::Map(entries) => {
                let mut entries = entries.iter_mut();
                entries.find(|(key, _)| key == first)?.1.at_mut(rest)
            }
        }
    }

    /// Whether both say the same; the order of entries says nothing.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Leaf(a), Self::Leaf(b)) => a == b,
            (Self::List(a), Self::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b))
            }
            (Self::Map(a), Self::Map(b)) => {
                let sorted = |entries| -> BTreeMap<_, _> { Self::sorted(entries) };
                a.len() == b.len()
                    && sorted(a)
                        .iter()
                        .zip(&sorted(b))
                        .all(|(a, b)| a.0 == b.0 && a.1.same(b.1))
            }
            _ => false,
        }
    }

    fn sorted(entries: &[(String, Self)]) -> BTreeMap<&str, &Self> {
        entries
            .iter()
            .map(|(key, value)| (key.as_str(), value))
            .collect()
    }
}
