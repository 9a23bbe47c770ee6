//! Requests as an address: `https://box.tencentcloudapi.com/?Action=DescribeBoxes&Filters.0.Values.1=red`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::facts::Field;
use crate::types::Type;

/// Parameters that every request has.
const COMMON: &[&str] = &[
    "Action",
    "Version",
    "Region",
    "Timestamp",
    "Nonce",
    "SecretId",
    "Signature",
    "SignatureMethod",
    "Token",
    "Language",
    "RequestClient",
];
/// A key with more parts names no member.
const DEEPEST: usize = 12;

/// The members that a request sends, by the types that the body has.
pub(super) fn json(text: &str, body: &[Field]) -> Result<Option<Value>, String> {
    let joined: String = text.lines().map(str::trim).collect();
    let Some((_, query)) = joined.split_once('?') else {
        return Ok(None);
    };
    // Examples are seldom encoded: a time has a space in it. Only the protocol ends the address.
    let query = query.split(" HTTP/").next().unwrap_or_default();
    let mut tree = Node::default();
    for pair in query.split('&') {
        let Some((key, value)) = pair.split_once('=') else {
            continue;
        };
        let parts: Vec<&str> = key.trim().split('.').collect();
        let first = parts.first().copied().unwrap_or_default();
        if first.is_empty() || first.starts_with('<') || is_common(first, body) {
            continue;
        }
        if parts.len() > DEEPEST || !parts.iter().all(|part| is_part(part)) {
            return Err(format!("the key {key:?} of the example names no member"));
        }
        tree.insert(&parts, decoded(value.trim()));
    }
    let Value::Object(mut members) = tree.value() else {
        return Ok(Some(Value::Object(Map::new())));
    };
    for field in body {
        if let Some(value) = members.get_mut(&field.name.value) {
            typed(value, &field.kind.value);
        }
    }
    Ok(Some(Value::Object(members)))
}

fn is_common(name: &str, body: &[Field]) -> bool {
    COMMON.contains(&name) && !body.iter().any(|field| field.name.value == name)
}

fn is_part(part: &str) -> bool {
    !part.is_empty()
        && part
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// Members by name, or items by number.
#[derive(Default)]
struct Node {
    leaf: Option<String>,
    members: BTreeMap<String, Node>,
    order: Vec<String>,
}

impl Node {
    fn insert(&mut self, parts: &[&str], value: String) {
        let mut node = self;
        for part in parts {
            if !node.members.contains_key(*part) {
                node.order.push((*part).to_owned());
            }
            node = node.members.entry((*part).to_owned()).or_default();
        }
        node.leaf = Some(value);
    }

    /// The node as JSON. It is as deep as a key has parts.
    fn value(&self) -> Value {
        if self.members.is_empty() {
            return self
                .leaf
                .clone()
                .map_or(Value::Object(Map::new()), Value::String);
        }
        let mut numbers: Vec<(u32, &Node)> = Vec::new();
        for (name, node) in &self.members {
            match name.parse() {
                Ok(number) => numbers.push((number, node)),
                Err(_) => break,
            }
        }
        if numbers.len() == self.members.len() {
            numbers.sort_by_key(|(number, _)| *number);
            return numbers.iter().map(|(_, node)| node.value()).collect();
        }
        let members = self
            .order
            .iter()
            .filter_map(|name| Some((name.clone(), self.members.get(name)?.value())));
        Value::Object(members.collect())
    }
}

/// Gives a value the type that the page says.
fn typed(value: &mut Value, kind: &Type) {
    match (&mut *value, kind) {
        (Value::Array(items), Type::List(kind)) => {
            for item in items {
                typed(item, kind);
            }
        }
        (Value::String(text), Type::Integer(_) | Type::Unsigned(_)) => {
            if let Ok(number) = text.parse::<i64>() {
                *value = Value::from(number);
            }
        }
        (Value::String(text), Type::Float) => {
            if let Ok(number) = text.parse::<f64>() {
                *value = Value::from(number);
            }
        }
        (Value::String(text), Type::Boolean) => {
            if let Ok(truth) = text.to_ascii_lowercase().parse::<bool>() {
                *value = Value::Bool(truth);
            }
        }
        _ => {}
    }
}

/// A value without its percent signs; as it stands if they stand for no text. Without any of them it is not
/// encoded, and a plus is a plus: `2031-02-03T04:05:06+08:00`.
fn decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let code = tail
            .get(..2)
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = tail.get(2..).unwrap_or_default();
            }
            (b'+', _) => {
                bytes.push(b' ');
                rest = tail;
            }
            (byte, _) => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
