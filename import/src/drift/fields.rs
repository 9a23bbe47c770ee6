//! Parameters and members: which are there, and which were moved or renamed.

use std::collections::{HashMap, HashSet};

use cloudbind_codegen::spec::{self, Entries};
use cloudbind_pages::facts::Field;

use super::change::Class;
use super::comparison::{Comparison, Draft};
use super::kind;
use super::place::Place;

/// Headers that the client writes itself, whatever a page says of them.
const OWN_HEADERS: [&str; 9] = [
    "authorization",
    "content-length",
    "content-type",
    "host",
    "x-domain-id",
    "x-language",
    "x-project-id",
    "x-sdk-date",
    "x-security-token",
];

/// What one side has and the other has not.
pub struct Unmatched<'a> {
    place: Place,
    sent: bool,
    line: u32,
    lines: Vec<u32>,
    added: Vec<&'a Field>,
    removed: Vec<(&'a str, &'a spec::Field)>,
}

impl<'a> Comparison<'a> {
    /// Parameters, by where they travel.
    pub fn request(&mut self) {
        let (page, endpoint) = (self.page, self.scope.endpoint);
        let line = page.title.line;
        let mut unmatched = Vec::new();
        for (key, theirs, ours) in [
            ("path", &page.path, &endpoint.path),
            ("query", &page.query, &endpoint.query),
            ("header", &page.header, &endpoint.header),
            ("body", &page.body, &endpoint.body),
            ("form", &page.form, &endpoint.form),
        ] {
            let place = Place::of(self.scope.file, key);
            unmatched.push(self.fields(place, true, theirs, ours, line));
        }
        self.settle(unmatched);
        let place = Place::of(self.scope.file, "payload");
        self.payload(
            &place,
            true,
            page.payload.as_ref(),
            endpoint.payload.as_ref(),
        );
    }

    /// Compares what both have, and gives back what only one has.
    pub fn fields(
        &mut self,
        place: Place,
        sent: bool,
        theirs: &'a [Field],
        ours: &'a Entries<spec::Field>,
        line: u32,
    ) -> Unmatched<'a> {
        let known: HashMap<String, (&str, &spec::Field)> = ours
            .iter()
            .map(|(name, field)| (spelled(&place, name), (name, field)))
            .collect();
        let mut met = HashSet::new();
        let mut added = Vec::new();
        for field in theirs {
            let name = spelled(&place, &field.name.value);
            if !met.insert(name.clone()) {
                continue;
            }
            match known.get(&name) {
                Some((name, ours)) => self.field(&place.member(name), sent, field, ours),
                None if is_known_otherwise(&place, field, &known) => {}
                None => added.push(field),
            }
        }
        let removed = ours.iter();
        let removed = removed
            .filter(|(name, field)| !met.contains(&spelled(&place, name)) && field.from.is_none());
        Unmatched {
            removed: removed.collect(),
            added,
            lines: theirs.iter().map(|field| field.name.line).collect(),
            place,
            sent,
            line,
        }
    }

    /// Says of what only one side has whether it was moved, renamed, removed or added.
    pub fn settle(&mut self, mut all: Vec<Unmatched<'a>>) {
        self.moved(&mut all);
        for part in &mut all {
            self.renamed(part);
        }
        for part in all {
            for (name, field) in &part.removed {
                self.removed(&part, name, field);
            }
            for field in &part.added {
                self.added(&part, field);
            }
        }
    }

    fn moved(&mut self, all: &mut [Unmatched<'a>]) {
        for to in 0..all.len() {
            let Some(part) = all.get_mut(to) else {
                continue;
            };
            let added = std::mem::take(&mut part.added);
            let mut stay = Vec::new();
            for field in added {
                let name = field.name.value.as_str();
                let from = all.iter().enumerate().find_map(|(index, part)| {
                    let mut removed = part.removed.iter();
                    let place = removed.position(|(removed, _)| *removed == name)?;
                    (index != to).then_some((index, place))
                });
                let Some((from, at)) = from else {
                    stay.push(field);
                    continue;
                };
                let after = all.get(to).map(|part| part.place.shown.clone());
                let after = after.unwrap_or_default();
                let Some(part) = all.get_mut(from) else {
                    continue;
                };
                part.removed.remove(at);
                let (place, before) = (part.place.member(name), part.place.shown.clone());
                let message = format!("travels in the {after}, not in the {before}");
                self.push(
                    Draft::new(Class::Breaking, "moved", place, field.name.line)
                        .says(before, after)
                        .message(message),
                );
            }
            if let Some(part) = all.get_mut(to) {
                part.added = stay;
            }
        }
    }

    fn renamed(&mut self, part: &mut Unmatched<'a>) {
        let letters = |name: &str| name.replace(['_', '-', '.'], "").to_lowercase();
        let mut by_letters: HashMap<String, &Field> = part
            .added
            .iter()
            .map(|field| (letters(&field.name.value), *field))
            .collect();
        let mut gone = HashSet::new();
        for (name, _) in &part.removed {
            let Some(field) = by_letters.remove(&letters(name)) else {
                continue;
            };
            gone.insert((*name, field.name.value.as_str()));
            let after = field.name.value.as_str();
            self.push(
                Draft::new(
                    Class::Breaking,
                    "renamed",
                    part.place.member(name),
                    field.name.line,
                )
                .says(*name, after)
                .message(format!("is called {after}")),
            );
        }
        let is_gone = |name: &str| {
            gone.iter()
                .any(|(ours, theirs)| *ours == name || *theirs == name)
        };
        part.removed.retain(|(name, _)| !is_gone(name));
        part.added.retain(|field| !is_gone(&field.name.value));
    }

    fn removed(&mut self, part: &Unmatched<'a>, name: &str, field: &spec::Field) {
        let place = part.place.member(name);
        // Its row is missing, and the path still has it.
        let placeholder = format!("{{{name}}}");
        let endpoint = self.page.endpoint.as_ref();
        if place.shown.starts_with("path.")
            && endpoint.is_some_and(|endpoint| endpoint.value.1.contains(&placeholder))
        {
            return;
        }
        let because = self.losses.member(&place.on_page, &part.lines);
        let line = part.lines.first().copied().unwrap_or(part.line);
        let before = field.type_expression.as_deref().unwrap_or("object");
        self.push(
            Draft::new(Class::Breaking, "removed", place, line)
                .says(before, "")
                .message("is not on the page")
                .because(because),
        );
    }

    fn added(&mut self, part: &Unmatched<'a>, field: &Field) {
        let name = &field.name.value;
        let place = part.place.member(name);
        let required = part.sent && field.required.as_ref().is_some_and(|fact| fact.value);
        let (class, rule, need) = if required {
            (Class::Breaking, "required-added", ", required")
        } else {
            (Class::Additive, "added", "")
        };
        let after = format!("{}{need}", kind::shown(&field.kind.value));
        self.push(
            Draft::new(class, rule, place, field.name.line)
                .message(format!("only the page has it: {after}"))
                .says("", after),
        );
    }
}

/// Of answers of different statuses that were compared with the same members: a member that one of them
/// has is there, and what several add is added once.
pub fn keep_missing_everywhere(all: &mut [Unmatched<'_>]) {
    let Some((first, others)) = all.split_first_mut() else {
        return;
    };
    let everywhere = |name: &str| {
        let mut others = others.iter();
        others.all(|part| part.removed.iter().any(|(removed, _)| *removed == name))
    };
    first.removed.retain(|(name, _)| everywhere(name));
    let mut met: HashSet<&str> = first
        .added
        .iter()
        .map(|field| field.name.value.as_str())
        .collect();
    for part in others {
        part.removed.clear();
        part.added.retain(|field| met.insert(&field.name.value));
    }
}

/// Names of headers are the same in capitals and small letters.
fn spelled(place: &Place, name: &str) -> String {
    if place.shown.ends_with("header") {
        name.to_lowercase()
    } else {
        name.to_owned()
    }
}

/// What the client takes care of, and members of members that an older page lists with their path.
fn is_known_otherwise(
    place: &Place,
    field: &Field,
    known: &HashMap<String, (&str, &spec::Field)>,
) -> bool {
    let name = field.name.value.as_str();
    let own = place.shown == "header" && OWN_HEADERS.contains(&name.to_lowercase().as_str());
    let outer = name.split_once('.').map(|(outer, _)| outer);
    own || field.from.is_some() || outer.is_some_and(|outer| known.contains_key(outer))
}
