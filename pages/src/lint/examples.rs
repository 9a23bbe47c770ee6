//! Examples against the tables: members that no table has, values of another type, what is required and
//! not there.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{fault, fields::plain, shape};
use crate::Finding;
use crate::facts::{Example, Field, Page, Shows};
use crate::types::Type;

/// So deep are the objects of an example followed, and so many items of a list: more say nothing new.
const DEPTH: usize = 32;
const ITEMS: usize = 100;

pub fn check(page: &Page, found: &mut Vec<Finding>) {
    let types: BTreeMap<&str, &[Field]> = page
        .types
        .iter()
        .map(|object| (object.name.value.as_str(), object.fields.as_slice()))
        .collect();
    for example in &page.examples {
        let Some(json) = &example.json else { continue };
        let Some((place, fields, is_request)) = described(page, example) else {
            continue;
        };
        if is_refusal(page, example, json) {
            continue;
        }
        // A table that is missing as a whole is reported where it is missed.
        let (Value::Object(members), false) = (json, fields.is_empty()) else {
            continue;
        };
        let mut check = Check {
            lines: lines(example),
            line: example.line,
            types: &types,
            is_request,
            found,
        };
        check.members(place, members, &fields, 0);
    }
}

/// Whether an answer without a status shows an error, whose members are those of every operation.
fn is_refusal(page: &Page, example: &Example, json: &Value) -> bool {
    let documented = |name| {
        let success = page.success().map(|answer| answer.body.as_slice());
        let mut fields = success.unwrap_or_default().iter();
        fields.any(|field| field.name.value == name)
    };
    let has = |name| json.get(name).is_some_and(Value::is_object) && !documented(name);
    example.shows == Shows::Answer(None) && (has("Error") || has("error"))
}

/// What describes the example: the place, the fields, and whether they are sent.
fn described<'a>(
    page: &'a Page,
    example: &Example,
) -> Option<(&'static str, Vec<&'a Field>, bool)> {
    match example.shows {
        Shows::Request => {
            let sent = page.body.iter().chain(&page.form);
            // A request in the query has its parameters where the body's would be.
            let fields: Vec<&Field> = sent.chain(&page.query).collect();
            Some(("body", fields, true))
        }
        Shows::Answer(None) => {
            let fields: Vec<&Field> = page.success()?.body.iter().collect();
            // Without a status it may be that of an error, which no table describes then.
            let is_error = example
                .json
                .as_ref()
                .is_some_and(|json| is_error(json, &fields));
            (!is_error).then_some(("response.body", fields, false))
        }
        Shows::Answer(Some(status)) => {
            let answer = page
                .answers
                .iter()
                .find(|answer| answer.status.value == status)?;
            let place = if (200..300).contains(&status) {
                "response.body"
            } else {
                "errors"
            };
            Some((place, answer.body.iter().collect(), false))
        }
    }
}

/// Whether an example has nothing but what errors have, and none of it is described.
fn is_error(json: &Value, fields: &[&Field]) -> bool {
    const MEMBERS: &[&str] = &[
        "error",
        "error_code",
        "error_msg",
        "error_message",
        "errCode",
        "errMsg",
        "externalMessage",
        "request_id",
    ];
    json.as_object().is_some_and(|members| {
        let is_errors = |name: &String| {
            MEMBERS.contains(&name.as_str())
                && !fields.iter().any(|field| field.name.value == *name)
        };
        !members.is_empty() && members.keys().all(is_errors)
    })
}

struct Check<'a> {
    /// The lines in which members are named first.
    lines: BTreeMap<&'a str, u32>,
    line: u32,
    types: &'a BTreeMap<&'a str, &'a [Field]>,
    is_request: bool,
    found: &'a mut Vec<Finding>,
}

impl Check<'_> {
    fn members(
        &mut self,
        place: &str,
        members: &Map<String, Value>,
        fields: &[&Field],
        depth: usize,
    ) {
        let known: BTreeMap<&str, &Field> = fields
            .iter()
            .map(|field| (field.name.value.as_str(), *field))
            .collect();
        for (name, value) in members {
            let place = format!("{place}.{name}");
            match known.get(name.as_str()) {
                Some(field) => self.field(&place, value, field, depth),
                None => self.unknown(&place, name, fields),
            }
        }
        for field in fields.iter().filter(|_| self.is_request) {
            let name = field.name.value.as_str();
            let is_required = field.required.as_ref().is_some_and(|fact| fact.value);
            if is_required && !members.contains_key(name) && field.from.is_none() {
                let message = format!("an example is without `{name}`, which the table requires");
                let line = self.line;
                self.found.push(fault(
                    "example-without-required",
                    line,
                    format!("{place}.{name}"),
                    message,
                ));
            }
        }
    }

    fn unknown(&mut self, place: &str, name: &str, fields: &[&Field]) {
        let plain = |text: &str| text.replace(['_', '-'], "").to_lowercase();
        let near = fields
            .iter()
            .find(|field| plain(&field.name.value) == plain(name));
        let message = match near {
            Some(near) => format!("an example says `{name}`, the table `{}`", near.name.value),
            None => format!("an example has `{name}`, which no table has"),
        };
        let line = self.line(name);
        self.found
            .push(fault("example-against-table", line, place, message));
    }

    fn field(&mut self, place: &str, value: &Value, field: &Field, depth: usize) {
        self.value(place, value, &field.kind.value, &field.name.value, depth);
        let is_listed = field
            .values
            .iter()
            .any(|known| known.value.value == plain(value));
        // An empty text says that there is no value.
        let is_empty = value.as_str().is_some_and(str::is_empty);
        let is_one = !value.is_array() && !value.is_object() && !value.is_null() && !is_empty;
        if is_one && !field.values.is_empty() && !is_listed && shape::is_scalar(&field.kind.value) {
            let message = format!(
                "an example has `{}`, which is none of the documented values",
                plain(value)
            );
            let line = self.line(&field.name.value);
            self.found
                .push(fault("example-outside-values", line, place, message));
        }
    }

    fn value(&mut self, place: &str, value: &Value, kind: &Type, name: &str, depth: usize) {
        if let Some(why) = shape::contradiction(value, kind) {
            let line = self.line(name);
            let message = format!("in an example it {why}");
            self.found
                .push(fault("example-against-table", line, place, message));
            return;
        }
        if depth >= DEPTH {
            return;
        }
        match (value, kind) {
            (Value::Array(items), Type::List(inner)) => {
                for item in items.iter().take(ITEMS) {
                    self.value(&format!("{place}[]"), item, inner, name, depth + 1);
                }
            }
            (Value::Object(members), Type::Map(inner)) => {
                for item in members.values().take(ITEMS) {
                    self.value(&format!("{place}{{}}"), item, inner, name, depth + 1);
                }
            }
            (Value::Object(members), Type::Named(inner)) => {
                if let Some(fields) = self.types.get(inner.as_str()) {
                    let fields: Vec<&Field> = fields.iter().collect();
                    self.members(place, members, &fields, depth + 1);
                }
            }
            _ => {}
        }
    }

    fn line(&self, name: &str) -> u32 {
        self.lines.get(name).copied().unwrap_or(self.line)
    }
}

/// The lines in which an example names members first.
fn lines(example: &Example) -> BTreeMap<&str, u32> {
    let mut lines = BTreeMap::new();
    for (line, text) in (example.line..).zip(example.text.lines()) {
        // Whatever stands between two quotes; values do no harm.
        for quoted in text.split('"').skip(1).step_by(2) {
            lines.entry(quoted).or_insert(line);
        }
    }
    lines
}
