//! Examples: what was sent and what was answered, out of texts that people wrote.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::metadata;
use crate::model::{Example, Field, Type};

/// Deeper than any parameter is.
const DEEPEST: usize = 32;

/// The examples of an operation.
pub fn of(documented: &[metadata::Example], body: &[Field], types: &[Type]) -> Vec<Example> {
    if documented.is_empty() {
        return Vec::new();
    }
    let types: BTreeMap<&str, &[Field]> = types
        .iter()
        .map(|definition| (definition.name.as_str(), definition.fields.as_slice()))
        .collect();
    documented
        .iter()
        .map(|example| one(example, body, &types))
        .collect()
}

fn one(example: &metadata::Example, body: &[Field], types: &BTreeMap<&str, &[Field]>) -> Example {
    let mut faults = Vec::new();
    let request = request(&example.input, body, types).unwrap_or_else(|fault| {
        faults.push(fault.to_owned());
        Map::new()
    });
    let response = response(&example.output).unwrap_or_else(|fault| {
        faults.push(fault.to_owned());
        Map::new()
    });
    Example {
        request,
        response,
        faults,
    }
}

fn request(
    text: &str,
    body: &[Field],
    types: &BTreeMap<&str, &[Field]>,
) -> Result<Map<String, Value>, &'static str> {
    let text = text.trim();
    if text.starts_with("http://") || text.starts_with("https://") {
        return Ok(query(text, body, types));
    }
    let Some(start) = body_start(text) else {
        return Ok(Map::new());
    };
    match visible(&text[start..]) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err("Its request is not a JSON object."),
        Err(_) => Err("Its request is not JSON."),
    }
}

/// Where the first line is that begins with a brace.
fn body_start(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        if trimmed.starts_with('{') {
            return Some(at + line.len() - trimmed.len());
        }
        at += line.len();
    }
    None
}

fn response(text: &str) -> Result<Map<String, Value>, &'static str> {
    let value = visible(text).map_err(|_| "Its answer is not JSON.")?;
    let inside = match value {
        Value::Object(mut members) => members.remove("Response"),
        _ => None,
    };
    match inside {
        Some(Value::Object(members)) if members.contains_key("Error") => {
            Err("Its answer is an error.")
        }
        Some(Value::Object(members)) => Ok(members),
        _ => Err("Its answer has no `Response`."),
    }
}

/// JSON without the characters that nobody sees, and that no specification may hold.
fn visible(text: &str) -> serde_json::Result<Value> {
    let mut value = serde_json::from_str(text)?;
    strip(&mut value);
    Ok(value)
}

fn strip(value: &mut Value) {
    match value {
        Value::String(text) => text.retain(is_visible),
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(members) => {
            let entries = std::mem::take(members).into_iter();
            members.extend(entries.map(|(mut key, mut value)| {
                key.retain(is_visible);
                strip(&mut value);
                (key, value)
            }));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_visible(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !turns && (!c.is_control() || matches!(c, '\n' | '\r' | '\t'))
}

/// A request in the older way, as a query string: `InstanceIds.0=ins-1&Filters.0.Name=zone`.
fn query(text: &str, body: &[Field], types: &BTreeMap<&str, &[Field]>) -> Map<String, Value> {
    let parameters = text
        .split_once('?')
        .map_or("", |(_, parameters)| parameters);
    let mut root = Tree::default();
    for parameter in parameters.split('&') {
        let Some((name, value)) = parameter.trim().split_once('=') else {
            continue;
        };
        let mut node = &mut root;
        for part in name.trim().split('.').take(DEEPEST) {
            node = node.below.entry(part.to_owned()).or_default();
        }
        node.value = decoded(value.trim());
    }
    // Beside the parameters of the operation stand those of every operation.
    let mut members = Map::new();
    for field in body {
        if let Some(node) = root.below.remove(&field.name) {
            members.insert(
                field.name.clone(),
                node.typed(&field.type_expression, types),
            );
        }
    }
    members
}

/// Names with dots, taken apart.
#[derive(Default)]
struct Tree {
    value: String,
    below: BTreeMap<String, Tree>,
}

impl Tree {
    /// The value that it would be in JSON; text that does not fit its type stays text.
    fn typed(self, expression: &str, types: &BTreeMap<&str, &[Field]>) -> Value {
        if let Some(inner) = expression
            .strip_prefix("list<")
            .and_then(|e| e.strip_suffix('>'))
        {
            let mut items: Vec<(usize, Tree)> = self
                .below
                .into_iter()
                .map(|(key, tree)| (key.parse().unwrap_or(usize::MAX), tree))
                .collect();
            items.sort_by_key(|(index, _)| *index);
            return items
                .into_iter()
                .map(|(_, tree)| tree.typed(inner, types))
                .collect();
        }
        if let Some(fields) = types.get(expression) {
            let members = self.below.into_iter().map(|(key, tree)| {
                let field = fields.iter().find(|field| field.name == key);
                let expression = field.map_or("string", |field| field.type_expression.as_str());
                let value = tree.typed(expression, types);
                (key, value)
            });
            return Value::Object(members.collect());
        }
        let text = self.value;
        let parsed = match expression {
            "int64" => text.parse::<i64>().ok().map(Value::from),
            "uint64" => text.parse::<u64>().ok().map(Value::from),
            "float" => text.parse::<f64>().ok().map(Value::from),
            "boolean" => text.parse::<bool>().ok().map(Value::from),
            _ => None,
        };
        parsed.unwrap_or(Value::String(text))
    }
}

/// Text without percent-encoding; what is not encoded properly stays as it is.
fn decoded(text: &str) -> String {
    let digit = |byte: Option<&u8>| char::from(*byte?).to_digit(16);
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = (*byte == b'%')
            .then(|| Some(digit(bytes.get(at + 1))? * 16 + digit(bytes.get(at + 2))?))
            .flatten()
            .and_then(|code| u8::try_from(code).ok());
        plain.push(code.unwrap_or(*byte));
        at += if code.is_some() { 3 } else { 1 };
    }
    let text = String::from_utf8(plain).unwrap_or_else(|_| text.to_owned());
    text.chars().filter(|c| is_visible(*c)).collect()
}
