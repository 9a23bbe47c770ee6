//! Tables without captions: which object each describes, by the order in which members refer to them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::nested::{Found, List, Lists, may_be_object};
use super::tables::Message;
use crate::facts::{Basis, Fact, Field};
use crate::types::Type;
use crate::{Finding, Kind};

/// What follows from the order of tables.
#[derive(Default)]
pub struct Order {
    /// The tables that are meant by it.
    pub tables: BTreeSet<usize>,
    /// Members whose type the page does not say.
    pub untold: BTreeSet<(usize, usize)>,
    /// Members of which an example shows a list.
    pub arrays: BTreeSet<(usize, usize)>,
}

/// Adds what follows from the order of the tables.
///
/// The vendor's tables follow the members that refer to them, either each with all that is within it or one
/// level after the other. Both are tried; an example on the page decides where they differ. Where the number
/// of tables is not that of the objects, nothing is assumed.
pub fn complete(
    lists: &Lists,
    found: &mut Found,
    examples: &BTreeMap<Message, Value>,
    findings: &mut Vec<Finding>,
) -> Order {
    let messages: BTreeSet<Message> = lists.all.iter().map(|list| list.message).collect();
    let mut order = Order::default();
    for message in messages {
        let taken: BTreeSet<usize> = found.values().copied().collect();
        let is_free = |list: &List| list.message == message && list.subject.is_none();
        let free: Vec<usize> = (lists.bodies..lists.all.len())
            .filter(|at| !taken.contains(at) && lists.all.get(*at).is_some_and(is_free))
            .collect();
        let Some(first) = free.first().and_then(|at| lists.all.get(*at)) else {
            continue;
        };
        let line = first.line;
        let example = example(examples, message);
        let Some(walk) = best(lists, found, message, &free, example) else {
            let message = format!(
                "{} tables without captions follow, but members refer to another number of objects: \
                 which table describes which is left open",
                free.len()
            );
            let rule = "tables-without-captions";
            findings.push(Finding::new(Kind::Unclear, rule, line, "", message));
            continue;
        };
        let message =
            "the tables have no captions: which object each describes follows from their order";
        findings.push(Finding::new(
            Kind::Inferred,
            "table-by-order",
            line,
            "",
            message,
        ));
        let tables = walk.found.values().copied();
        order
            .tables
            .extend(tables.filter(|target| free.contains(target)));
        order.arrays.extend(walk.arrays);
        let members = walk.found.keys().copied();
        order.untold.extend(members.filter(|(at, position)| {
            let list = lists.all.get(*at);
            let field = list.and_then(|list| list.fields.get(*position));
            field.is_some_and(|field| field.kind.value == Type::Json)
        }));
        found.extend(walk.found);
    }
    order
}

/// The example of a message. One of a success need not say its status.
fn example(examples: &BTreeMap<Message, Value>, message: Message) -> Option<&Value> {
    let success = match message {
        Message::Answer(None) => Some(Message::Answer(Some(200))),
        Message::Answer(Some(200..=299)) => Some(Message::Answer(None)),
        _ => None,
    };
    examples.get(&message).or_else(|| examples.get(&success?))
}

/// A way through the members, and what it found.
#[derive(Default)]
struct Walk {
    found: Found,
    arrays: BTreeSet<(usize, usize)>,
    /// Members of the example that the tables have, without those that they have not.
    score: i64,
}

/// Which members are taken to have a table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    /// Those of which a name or `Object` is said.
    Objects,
    /// Those of which a name is said.
    Named,
    /// Those of which no type is said as well.
    Untold,
}

/// The way that gives each free table to an object; the one that fits the example best.
fn best(
    lists: &Lists,
    found: &Found,
    message: Message,
    free: &[usize],
    example: Option<&Value>,
) -> Option<Walk> {
    let meant = [Meant::Objects, Meant::Named, Meant::Untold];
    let ways = meant
        .into_iter()
        .flat_map(|meant| [(meant, true), (meant, false)]);
    let walks = ways.filter_map(|(meant, deep)| {
        let walker = Walker {
            lists,
            known: found,
            free,
            example,
            deep,
            meant,
        };
        // A member without a type may be anything: only an example shows that a table describes it.
        let walk = walker.walk(message)?;
        (meant != Meant::Untold || walk.score > 0).then_some(walk)
    });
    // The first of equals: each object with all that is within it.
    walks.reduce(|best, walk| if walk.score > best.score { walk } else { best })
}

struct Walker<'a> {
    lists: &'a Lists,
    known: &'a Found,
    free: &'a [usize],
    example: Option<&'a Value>,
    /// Each object with all that is within it, before the next.
    deep: bool,
    meant: Meant,
}

impl<'a> Walker<'a> {
    fn walk(&self, message: Message) -> Option<Walk> {
        let mut walk = Walk::default();
        let mut free = self.free.iter().copied();
        let mut names: BTreeMap<&str, usize> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut open: VecDeque<(usize, usize, Option<&Value>)> = self.roots(message);
        while let Some((at, position, value)) = open.pop_front() {
            let Some(field) = self.field(at, position) else {
                continue;
            };
            open.push_front((at, position + 1, value));
            let shown = value.and_then(|value| value.get(&field.name.value));
            let value = shown.and_then(unwrapped);
            let known = self.known.get(&(at, position)).copied();
            let target = if let Some(target) = known {
                target
            } else if self.is_missing(&field.kind) {
                let name = field.kind.value.named();
                let target = match name.and_then(|name| names.get(name)) {
                    Some(target) => *target,
                    None => free.next()?,
                };
                if let Some(name) = name {
                    names.insert(name, target);
                }
                if shown.is_some_and(Value::is_array) {
                    walk.arrays.insert((at, position));
                }
                walk.found.insert((at, position), target);
                walk.score += self.score(target, value);
                target
            } else {
                continue;
            };
            if seen.insert(target) {
                if self.deep {
                    open.push_front((target, 0, value));
                } else {
                    open.push_back((target, 0, value));
                }
            }
        }
        free.next().is_none().then_some(walk)
    }

    /// The bodies of the message, each from its first member.
    fn roots(&self, message: Message) -> VecDeque<(usize, usize, Option<&'a Value>)> {
        let is_root = |at: &usize| {
            let list = self.lists.all.get(*at);
            list.is_some_and(|list| list.message == message)
        };
        let roots = (0..self.lists.bodies).filter(is_root);
        roots.map(|at| (at, 0, self.example)).collect()
    }

    fn field(&self, at: usize, position: usize) -> Option<&'a Field> {
        self.lists.all.get(at)?.fields.get(position)
    }

    fn is_missing(&self, kind: &Fact<Type>) -> bool {
        match self.meant {
            Meant::Named => kind.value.named().is_some(),
            Meant::Objects => may_be_object(&kind.value),
            Meant::Untold => {
                let untold = kind.value == Type::Json && kind.basis != Basis::Stated;
                untold || may_be_object(&kind.value)
            }
        }
    }

    fn score(&self, target: usize, value: Option<&Value>) -> i64 {
        let (Some(Value::Object(members)), Some(list)) = (value, self.lists.all.get(target)) else {
            return 0;
        };
        let names: BTreeSet<&str> = list
            .fields
            .iter()
            .map(|field| field.name.value.as_str())
            .collect();
        members
            .keys()
            .map(|name| if names.contains(name.as_str()) { 1 } else { -1 })
            .sum()
    }
}

/// The first item of a list.
fn unwrapped(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(items) => items.first().and_then(unwrapped),
        value => Some(value),
    }
}
