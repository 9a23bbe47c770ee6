//! Which table describes which object: by name, by number, by the name of the member, and at last by order.

use std::collections::{BTreeMap, BTreeSet};

use super::caption::{key, references};
use super::tables::{Message, Nested};
use super::{naming, order};
use crate::facts::{Fact, Field, Object};
use crate::recognise::quote::quote;
use crate::types::Type;
use crate::{Finding, Kind};

/// Lists of fields: first the bodies, then the tables of objects. An object is meant by its position here.
pub struct Lists {
    pub all: Vec<List>,
    /// How many are bodies.
    pub bodies: usize,
}

/// A list of fields.
pub struct List {
    pub message: Message,
    pub number: Option<u32>,
    pub subject: Option<String>,
    pub line: u32,
    pub fields: Vec<Field>,
}

/// Which list describes a field: from the list that it stands in and its position there.
pub type Found = BTreeMap<(usize, usize), usize>;

impl Lists {
    /// The lists of a page.
    pub fn new(bodies: Vec<(Message, Vec<Field>)>, nested: Vec<Nested>) -> Self {
        let count = bodies.len();
        let bodies = bodies.into_iter().map(|(message, fields)| List {
            message,
            number: None,
            subject: None,
            line: 0,
            fields,
        });
        let nested = nested.into_iter().map(|nested| List {
            message: nested.message,
            number: nested.number,
            subject: nested.subject,
            line: nested.line,
            fields: nested.fields,
        });
        Self {
            all: bodies.chain(nested).collect(),
            bodies: count,
        }
    }

    /// Finds what the page says by name or number.
    pub fn stated(&self) -> Found {
        let index = Index::of(self);
        let mut found = Found::new();
        for (at, list) in self.all.iter().enumerate() {
            for (position, field) in list.fields.iter().enumerate() {
                if let Some(target) = index.described(at, list.message, field) {
                    found.insert((at, position), target);
                }
            }
        }
        found
    }
}

/// What a table is known by.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Name(String),
    Number(u32),
}

/// The first table of each name and number: within each message, and within requests and answers.
#[derive(Default)]
struct Index {
    near: BTreeMap<(Key, Message), usize>,
    far: BTreeMap<(Key, bool), usize>,
}

impl Index {
    fn of(lists: &Lists) -> Self {
        let mut index = Self::default();
        for (at, list) in lists.all.iter().enumerate().skip(lists.bodies) {
            let name = list.subject.as_deref().map(|name| Key::Name(key(name)));
            for key in name.into_iter().chain(list.number.map(Key::Number)) {
                let is_request = list.message == Message::Request;
                index.near.entry((key.clone(), list.message)).or_insert(at);
                index.far.entry((key, is_request)).or_insert(at);
            }
        }
        index
    }

    /// The table of this name or number: one of the same message, or else the nearest.
    fn find(&self, key: Key, message: Message) -> Option<usize> {
        let is_request = message == Message::Request;
        let found = self.near.get(&(key.clone(), message));
        let found = found.or_else(|| self.far.get(&(key.clone(), is_request)));
        found.or_else(|| self.far.get(&(key, !is_request))).copied()
    }

    fn described(&self, at: usize, message: Message, field: &Field) -> Option<usize> {
        let untold = field.kind.value == Type::Json;
        if !untold && !may_be_object(&field.kind.value) {
            return None;
        }
        let name = |name: &str| self.find(Key::Name(key(name)), message);
        let by_name = field.kind.value.named().and_then(name);
        let by_number = || {
            let texts = field.description.iter().map(|fact| fact.value.as_str());
            let mut numbers = texts.flat_map(references);
            numbers.find_map(|number| {
                self.find(Key::Number(number), message)
                    .filter(|target| *target != at)
            })
        };
        by_name
            .or_else(by_number)
            .or_else(|| name(&field.name.value))
    }
}

/// Whether an object may be meant: by name, as `Object`, or as a list of which the page says no more.
pub fn may_be_object(kind: &Type) -> bool {
    match kind.innermost() {
        Type::Named(_) | Type::Object => true,
        Type::Json => matches!(kind, Type::List(_) | Type::Map(_)),
        _ => false,
    }
}

/// The objects of a page; the fields of its bodies then refer to them by name.
pub fn resolve(
    lists: &mut Lists,
    examples: &BTreeMap<Message, serde_json::Value>,
    findings: &mut Vec<Finding>,
) -> Vec<Object> {
    let mut found = lists.stated();
    let order = order::complete(lists, &mut found, examples, findings);
    for at in &order.untold {
        by_example(lists, *at, order.arrays.contains(at), findings);
    }
    let names = naming::names(lists, &found, findings);
    for ((at, position), target) in &found {
        let name = names.get(target).map(|name| name.text.clone());
        let field = lists
            .all
            .get_mut(*at)
            .and_then(|list| list.fields.get_mut(*position));
        if let (Some(name), Some(field)) = (name, field) {
            *field.kind.value.innermost_mut() = Type::Named(name);
        }
    }
    let used: BTreeSet<usize> = found.values().copied().collect();
    let bodies = lists.bodies;
    let mut objects: Vec<Object> = Vec::new();
    let mut made = BTreeSet::new();
    for (at, list) in lists.all.iter_mut().enumerate().skip(bodies) {
        let Some(name) = names.get(&at) else {
            continue;
        };
        if !used.contains(&at) {
            let message = format!("nothing on the page refers to `{}`", name.text);
            let place = format!("types.{}", name.text);
            findings.push(Finding::new(
                Kind::Unclear,
                "type-not-used",
                list.line,
                place,
                message,
            ));
        }
        // A table that the page repeats for each message is one object.
        if !made.insert(name.text.clone()) {
            continue;
        }
        let name = match &name.why {
            Some(why) => Fact::inferred(name.text.clone(), list.line, why),
            None if order.tables.contains(&at) => Fact::inferred(
                name.text.clone(),
                list.line,
                "it follows from the order of the tables",
            ),
            None => Fact::stated(name.text.clone(), list.line),
        };
        objects.push(Object {
            name,
            fields: std::mem::take(&mut list.fields),
        });
    }
    place_findings(&objects, findings);
    undescribed(lists, &objects, findings);
    objects
}

/// Gives a member the type that an example shows, where the page does not say one.
fn by_example(
    lists: &mut Lists,
    (at, position): (usize, usize),
    is_list: bool,
    findings: &mut Vec<Finding>,
) {
    let list = lists.all.get_mut(at);
    let Some(field) = list.and_then(|list| list.fields.get_mut(position)) else {
        return;
    };
    let kind = if is_list {
        Type::List(Box::new(Type::Object))
    } else {
        Type::Object
    };
    let line = field.kind.line;
    let message = format!("the example shows what `{}` is", field.name.value);
    let finding = Finding::new(Kind::Inferred, "type-by-example", line, "", message.clone());
    // What was said when nothing but the lost cell was known holds no longer.
    findings.retain(|other| other.rule != "unknown-type" || other.line != line);
    findings.push(finding);
    field.kind = Fact::inferred(kind, line, message);
}

/// Objects that the page names and does not describe.
fn undescribed(lists: &Lists, objects: &[Object], findings: &mut Vec<Finding>) {
    let mut known: BTreeSet<&str> = objects
        .iter()
        .map(|object| object.name.value.as_str())
        .collect();
    let bodies = lists.all.iter().flat_map(|list| &list.fields);
    let members = objects.iter().flat_map(|object| &object.fields);
    for field in bodies.chain(members) {
        if let Some(name) = field.kind.value.named()
            && known.insert(name)
        {
            let message = format!("no table of the page describes {}", quote(name));
            let line = field.kind.line;
            findings.push(Finding::new(
                Kind::Unclear,
                "type-not-described",
                line,
                "",
                message,
            ));
        }
    }
}

/// Findings about a table that had no name yet are about its object.
fn place_findings(objects: &[Object], findings: &mut [Finding]) {
    let lines: BTreeMap<u32, String> = objects
        .iter()
        .flat_map(|object| {
            let place = |field: &Field| format!("types.{}.{}", object.name.value, field.name.value);
            object
                .fields
                .iter()
                .map(move |field| (field.name.line, place(field)))
        })
        .collect();
    for finding in findings {
        if finding.place.starts_with("types.?")
            && let Some((_, place)) = lines.range(..=finding.line).next_back()
        {
            finding.place.clone_from(place);
        }
    }
}
