//! Whether a JSON value is one that a field of the specification allows.
//!
//! The generator checks examples and defaults with it; a server that plays the vendor checks
//! requests with it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::ir::{DefinitionKind, Field, Rules, Shape};

/// One step into a JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into the member of an object.
    Key(String),
    /// Into the item of a list.
    Item(usize),
}

/// What is wrong with a value, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// From the value that was checked to the one that is wrong.
    pub path: Vec<Step>,
    /// What is wrong.
    pub message: String,
    /// Whether a required member is missing (and not one wrong).
    pub missing: bool,
    /// Whether a member is there that the specification does not know.
    pub unknown: bool,
}

impl Violation {
    /// The path as text: `Filters[0].Name`.
    #[must_use]
    pub fn place(&self) -> String {
        let step = |(at, step): (usize, &Step)| match step {
            Step::Key(key) if at == 0 => key.clone(),
            Step::Key(key) => format!(".{key}"),
            Step::Item(index) => format!("[{index}]"),
        };
        self.path.iter().enumerate().map(step).collect()
    }
}

/// Everything that is wrong with `value` as the value of `field`. `definition` finds defined types.
#[must_use]
pub fn check_field<'a>(
    value: &Value,
    field: &'a Field,
    definition: &dyn Fn(&str) -> Option<&'a DefinitionKind>,
) -> Vec<Violation> {
    let mut checker = Checker {
        definition,
        is_request: true,
        patterns: BTreeMap::new(),
        path: Vec::new(),
        found: Vec::new(),
    };
    checker.field(value, field);
    checker.found
}

/// Everything that is wrong with `members` as the members of an object with these fields.
///
/// Only a request has to bring what is required. In a response any member may be missing, and `null`
/// is as good as missing, because a caller is told of both in the same way. A number of a response may
/// be in quotes, because vendors answer so, and clients take it.
#[must_use]
pub fn check_members<'a>(
    members: &serde_json::Map<String, Value>,
    fields: &[&'a Field],
    is_request: bool,
    definition: &dyn Fn(&str) -> Option<&'a DefinitionKind>,
) -> Vec<Violation> {
    let mut checker = Checker {
        definition,
        is_request,
        patterns: BTreeMap::new(),
        path: Vec::new(),
        found: Vec::new(),
    };
    checker.members(members, fields);
    checker.found
}

struct Checker<'d, 'a> {
    definition: &'d dyn Fn(&str) -> Option<&'a DefinitionKind>,
    is_request: bool,
    /// To compile an expression takes longer than to use it.
    patterns: BTreeMap<&'a str, Option<Regex>>,
    path: Vec<Step>,
    found: Vec<Violation>,
}

impl<'a> Checker<'_, 'a> {
    fn members(&mut self, members: &serde_json::Map<String, Value>, fields: &[&'a Field]) {
        for (name, value) in members {
            self.path.push(Step::Key(name.clone()));
            match fields.iter().find(|field| field.name == *name) {
                Some(field) => self.field(value, field),
                None => self.push("is not a documented member".to_owned(), false, true),
            }
            self.path.pop();
        }
        let is_missing = |field: &Field| field.required && !members.contains_key(&field.name);
        for field in fields
            .iter()
            .filter(|field| self.is_request && is_missing(field))
            .collect::<Vec<_>>()
        {
            self.path.push(Step::Key(field.name.clone()));
            self.push("is required and missing".to_owned(), true, false);
            self.path.pop();
        }
    }

    fn field(&mut self, value: &Value, field: &'a Field) {
        if value.is_null() {
            if !field.nullable && self.is_request {
                self.wrong("must not be null".to_owned());
            }
            return;
        }
        self.shape(value, &field.shape);
        self.rules(value, &field.rules);
    }

    fn shape(&mut self, value: &Value, shape: &'a Shape) {
        match shape {
            Shape::List(inner) => match value.as_array() {
                Some(items) => {
                    for (index, item) in items.iter().enumerate() {
                        self.path.push(Step::Item(index));
                        self.shape(item, inner);
                        self.path.pop();
                    }
                }
                None => self.wrong_kind("a list", value),
            },
            Shape::Map(inner) => match value.as_object() {
                Some(members) => {
                    for (key, member) in members {
                        self.path.push(Step::Key(key.clone()));
                        self.shape(member, inner);
                        self.path.pop();
                    }
                }
                None => self.wrong_kind("a mapping", value),
            },
            Shape::Named(name) => self.named(value, name),
            _ => self.scalar(value, shape),
        }
    }

    fn named(&mut self, value: &Value, name: &str) {
        match (self.definition)(name) {
            Some(DefinitionKind::Object(fields)) => match value.as_object() {
                Some(members) => self.members(members, &fields.iter().collect::<Vec<_>>()),
                None => self.wrong_kind("a mapping", value),
            },
            Some(DefinitionKind::Enum { shape, values }) => {
                if unfit_scalar(value, shape).is_some() {
                    return self.scalar(value, shape);
                }
                let text = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                if !values.iter().any(|known| known.value == text) {
                    let known: Vec<&str> =
                        values.iter().map(|known| known.value.as_str()).collect();
                    self.wrong(format!("must be one of {}", known.join(", ")));
                }
            }
            None => {}
        }
    }

    fn scalar(&mut self, value: &Value, shape: &Shape) {
        let Some(expected) = unfit_scalar(value, shape) else {
            return;
        };
        let fits_without_quotes =
            || in_quotes(value).is_some_and(|number| unfit_scalar(&number, shape).is_none());
        if self.is_request || !is_number(shape) || !fits_without_quotes() {
            self.wrong_scalar(expected, value, shape);
        }
    }

    fn rules(&mut self, value: &Value, rules: &'a Rules) {
        if let Some(number) = value.as_f64() {
            if rules.minimum.is_some_and(|least| number < least) {
                self.wrong(format!(
                    "must be at least {}",
                    rules.minimum.unwrap_or_default()
                ));
            }
            if rules.maximum.is_some_and(|most| number > most) {
                self.wrong(format!(
                    "must be at most {}",
                    rules.maximum.unwrap_or_default()
                ));
            }
        }
        if let Some(text) = value.as_str() {
            self.size(
                text.chars().count(),
                rules.min_length,
                rules.max_length,
                "characters",
            );
            self.pattern(text, rules.pattern.as_deref());
        }
        let count = value
            .as_array()
            .map(Vec::len)
            .or_else(|| value.as_object().map(serde_json::Map::len));
        if let Some(count) = count {
            self.size(count, rules.min_items, rules.max_items, "items");
        }
    }

    fn size(&mut self, size: usize, least: Option<u64>, most: Option<u64>, noun: &str) {
        let size = u64::try_from(size).unwrap_or(u64::MAX);
        if let Some(least) = least.filter(|least| size < *least) {
            self.wrong(format!("must have at least {least} {noun}"));
        }
        if let Some(most) = most.filter(|most| size > *most) {
            self.wrong(format!("must have at most {most} {noun}"));
        }
    }

    fn pattern(&mut self, text: &str, pattern: Option<&'a str>) {
        let Some(pattern) = pattern else { return };
        let regex = self
            .patterns
            .entry(pattern)
            .or_insert_with(|| whole_match(pattern).ok());
        if regex.as_ref().is_some_and(|regex| !regex.is_match(text)) {
            self.wrong(format!("must match {pattern}"));
        }
    }

    /// A number where some other number belongs is no other kind, and neither is text.
    fn wrong_scalar(&mut self, expected: &str, value: &Value, shape: &Shape) {
        let same_kind = match shape {
            Shape::Boolean => value.is_boolean(),
            number if is_number(number) => value.is_number(),
            _ => value.is_string(),
        };
        if same_kind {
            self.wrong(format!("must be {expected}"));
        } else {
            self.wrong_kind(expected, value);
        }
    }

    fn wrong_kind(&mut self, expected: &str, value: &Value) {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "a mapping",
        };
        self.wrong(format!("must be {expected}, not {found}"));
    }

    fn wrong(&mut self, message: String) {
        self.push(message, false, false);
    }

    fn push(&mut self, message: String, missing: bool, unknown: bool) {
        self.found.push(Violation {
            path: self.path.clone(),
            message,
            missing,
            unknown,
        });
    }
}

/// The expression, made to match a text as a whole.
///
/// `\w`, `\d` and `\s` stand for ASCII, as they do in what vendors write.
///
/// # Errors
/// If it is no regular expression, or one that would need too much memory.
pub fn whole_match(pattern: &str) -> Result<Regex, regex::Error> {
    regex::RegexBuilder::new(&format!("^(?:{})$", of_ascii(pattern)))
        .size_limit(1 << 20)
        .build()
}

fn of_ascii(pattern: &str) -> String {
    let mut plain = String::with_capacity(pattern.len());
    let mut characters = pattern.chars();
    while let Some(c) = characters.next() {
        plain.push(c);
        if c != '\\' {
            continue;
        }
        let Some(escaped) = characters.next() else {
            break;
        };
        let class = match escaped {
            'w' => "[0-9A-Za-z_]",
            'W' => "[^0-9A-Za-z_]",
            'd' => "[0-9]",
            'D' => "[^0-9]",
            's' => r"[\t\n\f\r ]",
            'S' => r"[^\t\n\f\r ]",
            other => {
                plain.push(other);
                continue;
            }
        };
        plain.pop();
        plain.push_str(class);
    }
    plain
}

fn is_number(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Int32
            | Shape::Int64
            | Shape::Uint64
            | Shape::Float
            | Shape::EpochSeconds
            | Shape::EpochMilliseconds
    )
}

/// The number of JSON that a text is, from its first character to its last.
fn in_quotes(value: &Value) -> Option<Value> {
    let text = value.as_str()?;
    let number: Value = serde_json::from_str(text).ok()?;
    (number.is_number() && text.trim() == text).then_some(number)
}

/// What a scalar must be, if `value` is not that.
fn unfit_scalar(value: &Value, shape: &Shape) -> Option<&'static str> {
    let fits_32 = || {
        value
            .as_i64()
            .is_some_and(|number| i32::try_from(number).is_ok())
    };
    match shape {
        Shape::String => (!value.is_string()).then_some("text"),
        Shape::Boolean => (!value.is_boolean()).then_some("true or false"),
        Shape::Int32 => (!fits_32()).then_some("a whole number of 32 bits"),
        Shape::Int64 => (!value.is_i64()).then_some("a whole number of 64 bits"),
        Shape::EpochSeconds => (!value.is_i64()).then_some("a whole number of seconds since 1970"),
        Shape::EpochMilliseconds => {
            (!value.is_i64()).then_some("a whole number of milliseconds since 1970")
        }
        Shape::Uint64 => {
            (!value.is_u64()).then_some("a whole number of 64 bits that is not negative")
        }
        Shape::Float => (!value.is_number()).then_some("a number"),
        Shape::Decimal => (!is_text(value, &DECIMAL)).then_some("decimal digits in quotes"),
        Shape::Timestamp => (!is_text(value, &TIMESTAMP)).then_some("a date and time of ISO 8601"),
        Shape::Date => (!is_text(value, &DATE)).then_some("a date of ISO 8601"),
        Shape::Binary | Shape::File => (!is_text(value, &BASE64)).then_some("Base64 text"),
        Shape::Json | Shape::List(_) | Shape::Map(_) | Shape::Named(_) => None,
    }
}

type Pattern = LazyLock<Result<Regex, regex::Error>>;

static TIMESTAMP: Pattern =
    LazyLock::new(|| whole_match("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.*"));
static DATE: Pattern = LazyLock::new(|| whole_match("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
static BASE64: Pattern = LazyLock::new(|| whole_match("[A-Za-z0-9+/]*={0,2}"));
static DECIMAL: Pattern =
    LazyLock::new(|| whole_match(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?"));

fn is_text(value: &Value, pattern: &Pattern) -> bool {
    value
        .as_str()
        .is_some_and(|text| pattern.as_ref().is_ok_and(|regex| regex.is_match(text)))
}

#[cfg(test)]
mod tests;
