//! The JSON Schema of the format, and the check of a file against it.
//!
//! Editors use the schema while one types; the loader uses the same schema, so both say the same.
//! Only the few words of JSON Schema that the format's types produce are understood here.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::node::{Content, Node};
use crate::render::File;
use crate::spec;

/// The schema of one kind of file.
#[must_use]
pub fn of<T: JsonSchema>(title: &str) -> Value {
    let mut schema = SchemaSettings::draft07()
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value();
    if let Value::Object(root) = &mut schema {
        root.insert("title".to_owned(), Value::String(title.to_owned()));
        strip_numeric_noise(root);
    }
    schema
}

/// The schema files, by which editors complete and check.
#[must_use]
pub fn files() -> Vec<File> {
    let file = |kind: &str, schema: &Value| File {
        path: format!("{kind}.schema.json"),
        text: format!("{schema:#}\n"),
    };
    vec![
        file("endpoint", &of::<spec::Endpoint>("An endpoint")),
        file("service", &of::<spec::Service>("A service")),
        file("types", &of::<spec::SharedTypes>("Shared types")),
        file("vendor", &of::<spec::Vendor>("A vendor")),
    ]
}

/// `format: uint64` and the like say nothing to an editor and make some of them warn.
fn strip_numeric_noise(object: &mut Map<String, Value>) {
    if object.get("format").is_some_and(Value::is_string)
        && object.remove("format") == Some(Value::from("uint32"))
    {
        object.insert("maximum".to_owned(), Value::from(u32::MAX));
    }
    for value in object.values_mut() {
        match value {
            Value::Object(inner) => strip_numeric_noise(inner),
            Value::Array(items) => items
                .iter_mut()
                .filter_map(Value::as_object_mut)
                .for_each(strip_numeric_noise),
            _ => {}
        }
    }
}

/// What the value is called that nothing is around.
const THE_FILE: &str = "the file";

/// Checks a tree against a schema and reports every difference.
pub fn check(file: &str, node: &Node, schema: &Value, problems: &mut Diagnostics) {
    Checker {
        file,
        root: schema,
        problems,
    }
    .value(node, schema, THE_FILE);
}

struct Checker<'a> {
    file: &'a str,
    root: &'a Value,
    problems: &'a mut Diagnostics,
}

impl<'a> Checker<'a> {
    fn value(&mut self, node: &Node, schema: &'a Value, name: &str) {
        let schema = self.resolved(schema);
        if let Some(alternatives) = alternatives(schema) {
            let fitting = alternatives
                .iter()
                .map(|one| self.resolved(one))
                .find(|one| fits(node, one));
            match fitting {
                Some(one) => self.value(node, one, name),
                None => self.wrong_kind(node, &self.expected(alternatives), name),
            }
            return;
        }
        if let Some(words) = words(schema) {
            return self.word(node, &words, name);
        }
        if !fits(node, schema) {
            return self.wrong_kind(node, &self.expected(std::slice::from_ref(schema)), name);
        }
        match &node.content {
            Content::Map(_) => self.mapping(node, schema, name),
            Content::List(items) => {
                for item in items {
                    self.value(
                        item,
                        schema.get("items").unwrap_or(&Value::Bool(true)),
                        name,
                    );
                }
            }
            Content::Integer(number) => self.bounds(node, *number, schema, name),
            _ => {}
        }
    }

    fn mapping(&mut self, node: &Node, schema: &'a Value, name: &str) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let additional = schema.get("additionalProperties");
        for (key, value) in node.entries() {
            match properties.and_then(|known| known.get(&key.text)) {
                Some(property) => self.value(value, property, &key.text),
                None if additional == Some(&Value::Bool(false)) => {
                    let known = properties
                        .map(|known| known.keys().map(String::as_str).collect())
                        .unwrap_or_default();
                    let help = if value.content == Content::Null && key.text.contains(' ') {
                        "text with a comma in it needs quotes inside of `{ }`".to_owned()
                    } else {
                        suggestion(&key.text, &known)
                    };
                    self.push(
                        key.span.clone(),
                        format!("unknown key `{}`", key.text),
                        help,
                    );
                }
                None => self.value(value, additional.unwrap_or(&Value::Bool(true)), &key.text),
            }
        }
        let required = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        for key in required
            .filter_map(Value::as_str)
            .filter(|key| node.get(key).is_none())
        {
            let first_line = node.span.start..node.span.start;
            self.push(
                first_line,
                format!("`{key}` is missing in {}", quoted(name)),
                format!("add `{key}:`"),
            );
        }
    }

    fn bounds(&mut self, node: &Node, number: i128, schema: &Value, name: &str) {
        let below = schema
            .get("minimum")
            .and_then(Value::as_i64)
            .is_some_and(|least| number < least.into());
        let above = schema
            .get("maximum")
            .and_then(Value::as_i64)
            .is_some_and(|most| number > most.into());
        let beyond = u64::try_from(number).is_err() && i64::try_from(number).is_err();
        if below || above || beyond {
            self.push(
                node.span.clone(),
                format!("{number} is not possible for `{name}`"),
                "write a smaller or larger number",
            );
        }
    }

    fn word(&mut self, node: &Node, words: &[&str], name: &str) {
        match &node.content {
            Content::Text(text) if words.contains(&text.as_str()) => {}
            Content::Text(text) => {
                let help = suggestion(text, &words.to_vec());
                self.push(
                    node.span.clone(),
                    format!("`{text}` is not possible for `{name}`"),
                    help,
                );
            }
            _ => self.wrong_kind(node, &format!("one of {}", listed(words)), name),
        }
    }

    fn wrong_kind(&mut self, node: &Node, expected: &str, name: &str) {
        if name == THE_FILE && node.content == Content::Null {
            return self.push(
                0..0,
                "the file is empty",
                "compare it with another file of its kind",
            );
        }
        let help = match &node.content {
            Content::Integer(_) | Content::Float(_) | Content::Boolean(_) if expected == "text" => {
                "put it in quotes".to_owned()
            }
            Content::Null => format!("write {expected}, or remove the key"),
            _ => format!("write {expected}"),
        };
        self.push(
            node.span.clone(),
            format!("{} needs {expected}, found {}", quoted(name), node.kind()),
            help,
        );
    }

    fn push(
        &mut self,
        span: std::ops::Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.problems.push(Diagnostic {
            file: self.file.to_owned(),
            span: Some(span),
            message: message.into(),
            help: help.into(),
        });
    }

    fn resolved(&self, schema: &'a Value) -> &'a Value {
        let target = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|r| r.strip_prefix('#'));
        let target = target.or_else(|| {
            // A described reference arrives as `allOf` with one member.
            let only = schema.get("allOf")?.as_array()?.first()?;
            only.get("$ref")?.as_str()?.strip_prefix('#')
        });
        target
            .and_then(|pointer| self.root.pointer(pointer))
            .unwrap_or(schema)
    }

    fn expected(&self, alternatives: &'a [Value]) -> String {
        let kinds: BTreeSet<&str> = alternatives
            .iter()
            .flat_map(|one| types(self.resolved(one)))
            .filter(|kind| *kind != "null")
            .collect();
        let names: Vec<&str> = kinds.into_iter().map(kind_name).collect();
        names.join(" or ")
    }
}

fn alternatives(schema: &Value) -> Option<&[Value]> {
    let list = schema
        .get("anyOf")
        .or_else(|| schema.get("oneOf"))?
        .as_array()?;
    // A `oneOf` of constants is a list of described words, not of shapes.
    list.iter()
        .any(|one| one.get("const").is_none() && one.get("enum").is_none())
        .then_some(list)
}

fn words(schema: &Value) -> Option<Vec<&str>> {
    if let Some(list) = schema.get("enum").and_then(Value::as_array) {
        return Some(list.iter().filter_map(Value::as_str).collect());
    }
    let list = schema.get("oneOf")?.as_array()?;
    let of_one = |one: &'_ Value| -> Option<Vec<String>> {
        let constant = one
            .get("const")
            .and_then(Value::as_str)
            .map(|word| vec![word.to_owned()]);
        constant.or_else(|| {
            one.get("enum")?.as_array().map(|l| {
                l.iter()
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect()
            })
        })
    };
    list.iter().all(|one| of_one(one).is_some()).then(|| {
        list.iter()
            .flat_map(|one| {
                let constant = one.get("const").and_then(Value::as_str);
                let several = one
                    .get("enum")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str);
                constant.into_iter().chain(several)
            })
            .collect()
    })
}

fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ if words(schema).is_some() => vec!["string"],
        _ => Vec::new(),
    }
}

fn fits(node: &Node, schema: &Value) -> bool {
    let kinds = types(schema);
    let is = |kind: &str| kinds.is_empty() || kinds.contains(&kind);
    match &node.content {
        Content::Null => is("null"),
        Content::Boolean(_) => is("boolean"),
        Content::Integer(_) => is("integer") || is("number"),
        Content::Float(_) => is("number"),
        Content::Text(_) => is("string"),
        Content::List(_) => is("array"),
        Content::Map(_) => is("object"),
    }
}

fn kind_name(kind: &str) -> &str {
    match kind {
        "string" => "text",
        "boolean" => "`true` or `false`",
        "integer" => "a whole number",
        "number" => "a number",
        "array" => "a list",
        "object" => "a mapping",
        other => other,
    }
}

fn quoted(name: &str) -> String {
    if name == THE_FILE {
        name.to_owned()
    } else {
        format!("`{name}`")
    }
}

fn listed(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The nearest known word, or all of them.
fn suggestion(word: &str, known: &Vec<&str>) -> String {
    match crate::nearest::nearest(word, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known here: {}", listed(known)),
    }
}
