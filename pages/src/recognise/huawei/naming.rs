//! Names of the objects that tables describe.

use std::collections::BTreeMap;

use super::nested::{Found, List, Lists};
use super::tables::Message;
use crate::facts::Field;
use crate::recognise::name::is_wire_name;
use crate::recognise::quote::quote;
use crate::types::Type;
use crate::{Finding, Kind};

/// A name, and why it is that one if the page does not say it.
#[derive(Clone)]
pub struct Name {
    pub text: String,
    pub why: Option<String>,
}

/// The name of each table's object: that which members refer to, or one made of the caption or of the
/// member's own name. Tables of equal members with an equal name are one.
pub fn names(lists: &Lists, found: &Found, findings: &mut Vec<Finding>) -> BTreeMap<usize, Name> {
    let mut names: BTreeMap<usize, Name> = BTreeMap::new();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut wanted = wanted(lists, found);
    for (at, list) in lists.all.iter().enumerate().skip(lists.bodies) {
        let subject = list.subject.clone().filter(|name| is_wire_name(name));
        let subject = subject.map(|text| Name { text, why: None });
        let Some(mut name) = wanted.remove(&at).or(subject) else {
            let message = "no member refers to this table, and nothing names it: it is left out";
            let finding = Finding::new(Kind::Unclear, "table-left-over", list.line, "", message);
            findings.push(finding);
            continue;
        };
        let first = taken
            .get(&name.text)
            .and_then(|first| lists.all.get(*first));
        if first.is_some_and(|first| !is_same(first, list)) {
            name = renamed(&name.text, list, &taken, &mut counts);
        }
        let is_new = !taken.contains_key(&name.text);
        if let Some(why) = name.why.as_deref().filter(|_| is_new) {
            let place = format!("types.{}", name.text);
            findings.push(Finding::new(
                Kind::Inferred,
                "type-name",
                list.line,
                place,
                why,
            ));
        }
        taken.entry(name.text.clone()).or_insert(at);
        names.insert(at, name);
    }
    names
}

/// The names that members give to tables.
fn wanted(lists: &Lists, found: &Found) -> BTreeMap<usize, Name> {
    let mut wanted: BTreeMap<usize, Name> = BTreeMap::new();
    for ((at, position), target) in found {
        let Some(field) = lists
            .all
            .get(*at)
            .and_then(|list| list.fields.get(*position))
        else {
            continue;
        };
        if let Some(name) = field.kind.value.named() {
            let text = name.to_owned();
            wanted.insert(*target, Name { text, why: None });
        } else {
            let subject = lists
                .all
                .get(*target)
                .and_then(|list| list.subject.as_deref());
            wanted
                .entry(*target)
                .or_insert_with(|| made(field, subject));
        }
    }
    wanted
}

/// A name for an object that has none: of the caption's word, or of the member that holds it.
fn made(field: &Field, subject: Option<&str>) -> Name {
    let member = &field.name.value;
    let own = subject.filter(|name| is_wire_name(name) && !name.eq_ignore_ascii_case(member));
    let text = match own {
        Some(name) => pascal(name),
        None if matches!(field.kind.value, Type::List(_)) => pascal(&singular(member)),
        None => pascal(member),
    };
    let why =
        format!("the page has no name for what `{member}` holds: `{text}` follows from its own");
    Name {
        text,
        why: Some(why),
    }
}

/// Another name for an object whose name another one has, with other members.
fn renamed(
    name: &str,
    list: &List,
    taken: &BTreeMap<String, usize>,
    counts: &mut BTreeMap<String, u32>,
) -> Name {
    let is_request = list.message == Message::Request;
    let plain = format!("{name}{}", if is_request { "Request" } else { "Response" });
    let mut text = plain.clone();
    while taken.contains_key(&text) {
        let count = counts.entry(plain.clone()).or_insert(1);
        *count += 1;
        text = format!("{plain}{count}");
    }
    let why = format!(
        "two tables describe {} differently: the second is `{text}`",
        quote(name)
    );
    Name {
        text,
        why: Some(why),
    }
}

fn is_same(one: &List, other: &List) -> bool {
    let key = |field: &Field| (field.name.value.clone(), field.kind.value.to_string());
    one.fields.iter().map(key).eq(other.fields.iter().map(key))
}

/// One of what a word in the plural names.
fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let hissing = ["xes", "ches", "shes", "sses"];
    if hissing.iter().any(|end| word.ends_with(end)) {
        return word.strip_suffix("es").unwrap_or(word).to_owned();
    }
    let stem = word
        .strip_suffix('s')
        .filter(|stem| !stem.ends_with(['s', 'u', 'i']));
    stem.unwrap_or(word).to_owned()
}

/// `net_work` becomes `NetWork`.
fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| {
                first.to_ascii_uppercase().to_string() + letters.as_str()
            })
        })
        .collect()
}
