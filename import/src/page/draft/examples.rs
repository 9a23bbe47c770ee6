//! Examples, without secrets and sentences.

use std::collections::{BTreeMap, BTreeSet};

use cloudbind_pages::facts::{Example, Field, Shows};
use cloudbind_pages::types::Type;
use serde_json::{Map, Value};

use super::{Entry, Maker, entry};
use crate::huawei::secret::is_secret_name;
use crate::page::tree::Tree;
use crate::page::wording;

/// What stands in place of a secret, and of a sentence.
const SECRET: &str = "not-a-real-secret";
const SENTENCE: &str = "A sentence.";

/// What nests deeper is left out of an example.
const DEEPEST: usize = 16;

/// No document shows more.
const MOST: usize = 20;

/// A request and the answer that belongs to it.
#[derive(Default)]
struct Pair<'a> {
    title: &'a str,
    request: Option<&'a Example>,
    answer: Option<&'a Example>,
}

impl Maker<'_> {
    /// The examples of requests and of successes. What a failure looks like, the error codes say.
    pub(super) fn examples(&mut self) -> Option<Entry> {
        let page = self.page;
        let pairs = pairs(&page.examples);
        let several = pairs.len() > 1;
        let objects = page.types.iter();
        let types: BTreeMap<&str, &[Field]> = objects
            .map(|object| (object.name.value.as_str(), object.fields.as_slice()))
            .collect();
        let sections = [&page.path, &page.query, &page.body, &page.form];
        let parameters: Vec<&Field> = sections.into_iter().flatten().collect();
        let successes = page
            .answers
            .iter()
            .filter(|answer| answer.status.value < 300);
        let results: Vec<&Field> = successes.flat_map(|answer| &answer.body).collect();
        let mut items: Vec<Tree> = Vec::new();
        for pair in pairs.into_iter().take(MOST) {
            let mut parts = Vec::new();
            let path = pair.request.map(|example| self.path_values(&example.text));
            let mut request = path.unwrap_or_default();
            request.extend(shown(pair.request, page.payload.is_some()));
            redact(&mut request, &parameters, &types, 0);
            let array_answer = page
                .success()
                .is_some_and(|answer| answer.payload.is_some());
            let mut response = shown(pair.answer, array_answer);
            redact(&mut response, &results, &types, 0);
            for (key, members) in [("request", request), ("response", response)] {
                if !members.is_empty() {
                    parts.push(entry(key, Tree::of_json(&Value::Object(members))));
                }
            }
            let place = format!("examples.{}", items.len());
            for (key, example) in [("request", pair.request), ("response", pair.answer)] {
                if let Some(example) = example {
                    self.draft
                        .lines
                        .insert(format!("{place}.{key}"), example.line);
                }
            }
            if !parts.is_empty() {
                let title = wording::carried(pair.title, self.around.page_text);
                let number = items.len() + 1;
                let own = || {
                    if several {
                        format!("Example {number}")
                    } else {
                        "Example".to_owned()
                    }
                };
                parts.insert(0, entry("title", Tree::text(title.unwrap_or_else(own))));
                let first = pair
                    .request
                    .or(pair.answer)
                    .map_or(1, |example| example.line);
                self.draft.lines.insert(place, first);
                items.push(Tree::Map(parts));
            }
        }
        (!items.is_empty()).then(|| entry("examples", Tree::List(items)))
    }

    /// The values of path parameters in a request line, without placeholders.
    fn path_values(&self, text: &str) -> Map<String, Value> {
        let mut found = Map::new();
        let Some(endpoint) = &self.page.endpoint else {
            return found;
        };
        let (method, template) = &endpoint.value;
        let of_client: BTreeSet<&str> = self
            .page
            .path
            .iter()
            .filter(|field| field.from.is_some())
            .map(|field| field.name.value.as_str())
            .collect();
        let line = text
            .lines()
            .map(str::trim)
            .find(|line| line.split_ascii_whitespace().next() == Some(method));
        let address = line.and_then(|line| line.split_ascii_whitespace().nth(1));
        let Some(address) = address else { return found };
        let path = address.split_once("://").map_or(address, |(_, rest)| {
            rest.find('/')
                .and_then(|at| rest.get(at..))
                .unwrap_or_default()
        });
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let (parts, names): (Vec<&str>, Vec<&str>) =
            (path.split('/').collect(), template.split('/').collect());
        if parts.len() != names.len() {
            return found;
        }
        for (part, name) in parts.into_iter().zip(names) {
            let name = name
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'));
            let is_real = !part.is_empty() && !part.contains(['{', '}', '<', '>', '$', '*']);
            if let Some(name) = name.filter(|name| is_real && !of_client.contains(name)) {
                found.insert(name.to_owned(), Value::from(part));
            }
        }
        found
    }
}

/// The members that an example shows.
fn shown(example: Option<&Example>, is_payload: bool) -> Map<String, Value> {
    match example.and_then(|example| example.json.as_ref()) {
        Some(Value::Object(members)) if !is_payload => members.clone(),
        Some(value) if is_payload => {
            let mut members = Map::new();
            members.insert("payload".to_owned(), value.clone());
            members
        }
        _ => Map::new(),
    }
}

/// Requests with the answers that belong to them: those of one title, or those that follow each other.
fn pairs(examples: &[Example]) -> Vec<Pair<'_>> {
    let mut pairs: Vec<Pair<'_>> = Vec::new();
    for example in examples {
        match example.shows {
            Shows::Request => pairs.push(Pair {
                title: &example.title,
                request: Some(example),
                answer: None,
            }),
            Shows::Answer(status) if status.is_some_and(|status| !(200..300).contains(&status)) => {
            }
            Shows::Answer(_) => match pairs.iter_mut().rev().find(|pair| pair.answer.is_none()) {
                Some(pair) => pair.answer = Some(example),
                None => pairs.push(Pair {
                    title: &example.title,
                    request: None,
                    answer: Some(example),
                }),
            },
        }
    }
    pairs
}

fn redact(
    members: &mut Map<String, Value>,
    fields: &[&Field],
    types: &BTreeMap<&str, &[Field]>,
    depth: usize,
) {
    let by_name: BTreeMap<&str, &Field> = fields
        .iter()
        .map(|field| (field.name.value.as_str(), *field))
        .collect();
    members.retain(|name, _| wording::is_visible(name));
    for (name, value) in members {
        match value {
            // A page that no longer describes it does not make it less of a secret.
            Value::String(text) if !text.is_empty() && is_secret_name(name) => {
                SECRET.clone_into(text);
            }
            _ => redact_value(value, by_name.get(name.as_str()).copied(), types, depth),
        }
    }
}

fn redact_value(
    of: &mut Value,
    field: Option<&Field>,
    types: &BTreeMap<&str, &[Field]>,
    depth: usize,
) {
    match of {
        _ if depth > DEEPEST => *of = Value::Null,
        Value::String(text) if text.is_empty() => {}
        Value::String(text) if field.is_some_and(|field| field.sensitive) => {
            SECRET.clone_into(text);
        }
        Value::String(text) if !text.starts_with(['{', '[']) && is_sentence(text) => {
            SENTENCE.clone_into(text);
        }
        Value::String(text) if !wording::is_visible(text) => *text = wording::clean(text),
        Value::Array(items) => {
            for item in items {
                redact_value(item, field, types, depth + 1);
            }
        }
        Value::Object(found) => {
            let inside = field.and_then(|field| innermost(&field.kind.value));
            let inside = inside
                .and_then(|name| types.get(name))
                .copied()
                .unwrap_or_default();
            let inside: Vec<&Field> = inside.iter().collect();
            redact(found, &inside, types, depth + 1);
        }
        _ => {}
    }
}

/// Text without spaces is data, however long it is.
fn is_sentence(text: &str) -> bool {
    let has_ideographs = text.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
    (has_ideographs || text.contains(' ')) && wording::label(text).is_none()
}

fn innermost(kind: &Type) -> Option<&str> {
    match kind {
        Type::Named(name) => Some(name),
        Type::List(inner) | Type::Map(inner) => innermost(inner),
        _ => None,
    }
}
