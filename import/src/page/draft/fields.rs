//! Parameters and members.

use std::collections::{BTreeMap, BTreeSet};

use cloudbind_codegen::name;
use cloudbind_pages::Kind;
use cloudbind_pages::facts::{Fact, Field};

use super::{Entry, Maker, entry};
use crate::names;
use crate::page::tree::Tree;
use crate::page::wording;

impl Maker<'_> {
    /// Everything that a request has.
    pub(super) fn request(&mut self, operation: &str) -> Vec<Entry> {
        let page = self.page;
        let mut names = BTreeSet::from(["new".to_owned()]);
        names.extend(page.payload.iter().map(|_| "payload".to_owned()));
        let mut entries = Vec::new();
        for (section, fields) in [
            ("path", &page.path),
            ("query", &page.query),
            ("header", &page.header),
            ("body", &page.body),
            ("form", &page.form),
        ] {
            let mut fields = self.fields(section, fields, operation, &mut names);
            if section == "path" {
                self.agree_with_path(&mut fields);
            }
            entries.extend((!fields.is_empty()).then(|| entry(section, Tree::Map(fields))));
        }
        entries.extend(self.payload("payload", page.payload.as_ref(), operation));
        entries
    }

    /// Lets the rows of path parameters and the placeholders in the path agree: the path is right.
    fn agree_with_path(&mut self, fields: &mut Vec<Entry>) {
        let page = self.page;
        let Some(endpoint) = &page.endpoint else {
            return;
        };
        let line = endpoint.line;
        let parts = endpoint.value.1.split('/');
        let names = parts.filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let names: Vec<&str> = names.collect();
        fields.retain(|(name, _)| {
            let is_there = names.contains(&name.as_str());
            if !is_there {
                let message = "the path has no such placeholder; the row is left out".to_owned();
                let place = format!("path.{name}");
                self.find(Kind::Unclear, "row-left-out", line, &place, message);
            }
            is_there
        });
        for (at, name) in names.iter().enumerate() {
            if fields.iter().any(|(known, _)| known == name) || !wording::is_name(name) {
                continue;
            }
            let place = format!("path.{name}");
            let message =
                "the path has this placeholder, and no row describes it: a text".to_owned();
            self.find(
                Kind::Inferred,
                "path-parameter-inferred",
                line,
                &place,
                message,
            );
            self.draft.inferred.insert(format!("{place}.type"));
            self.draft.lines.insert(place, line);
            let from = ["project_id", "domain_id"]
                .contains(name)
                .then(|| Tree::text(*name));
            let mut facts = Vec::new();
            facts.extend(from.is_none().then(|| entry("type", Tree::text("string"))));
            facts.push(entry("required", Tree::yes()));
            facts.extend(from.map(|from| entry("from", from)));
            fields.insert(at.min(fields.len()), ((*name).to_owned(), Tree::Map(facts)));
        }
    }

    pub(super) fn payload(
        &mut self,
        place: &str,
        field: Option<&Field>,
        parent: &str,
    ) -> Option<Entry> {
        let tree = self.field(place, field?, parent, None);
        Some(entry("payload", tree))
    }

    /// Fields by their names. `names` are the names in Rust that are taken among them.
    pub(super) fn fields(
        &mut self,
        place: &str,
        fields: &[Field],
        parent: &str,
        names: &mut BTreeSet<String>,
    ) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        for field in fields {
            let wire = field.name.value.as_str();
            let line = field.name.line;
            if !wording::is_name(wire) {
                self.find(
                    Kind::Fault,
                    "impossible-name",
                    line,
                    place,
                    "a row has a name that nothing can have; it is left out".to_owned(),
                );
                continue;
            }
            let own = format!("{place}.{wire}");
            if let Some(first) = seen.insert(wire, line) {
                self.find(
                    Kind::Fault,
                    "duplicate-row",
                    line,
                    &own,
                    format!("line {first} describes it already; this row is left out"),
                );
                continue;
            }
            let rename = if field.from.is_some() {
                None
            } else {
                free_name(wire, names)
            };
            let tree = self.field(&own, field, parent, rename);
            entries.push((wire.to_owned(), tree));
        }
        entries
    }

    fn field(&mut self, place: &str, field: &Field, parent: &str, rename: Option<String>) -> Tree {
        self.note(place, &field.name);
        let mut facts: Vec<Entry> = Vec::new();
        let kind = self.kind(&field.kind, place);
        self.note_inferred(&format!("{place}.type"), &field.kind);
        if field.from.is_none() || kind != "string" {
            facts.push(entry("type", Tree::text(&kind)));
        }
        let is_path = place.starts_with("path.");
        if let Some(required) = &field.required {
            self.note(&format!("{place}.required"), required);
            if !required.value && !is_path {
                self.draft.optional.insert(place.to_owned());
            }
        }
        let required = field
            .required
            .as_ref()
            .is_some_and(|required| required.value);
        if required || is_path {
            facts.push(entry("required", Tree::yes()));
        }
        if let Some(nullable) = field.nullable.as_ref().filter(|nullable| nullable.value) {
            self.note(&format!("{place}.nullable"), nullable);
            facts.push(entry("nullable", Tree::yes()));
        }
        // What the client fills in nobody else sees.
        if field.sensitive && field.from.is_none() {
            facts.push(entry("sensitive", Tree::yes()));
        }
        if let Some(reason) = &field.deprecated {
            let text = self.reason(&format!("{place}.deprecated"), reason);
            facts.push(entry("deprecated", text));
        }
        facts.extend(field.from.map(|from| entry("from", Tree::text(from))));
        facts.extend(rename.map(|name| entry("rename", Tree::text(name))));
        facts.extend(self.description(place, field));
        if let Some(unit) = &field.unit
            && let Some(text) = wording::label(&unit.value)
        {
            self.note(&format!("{place}.unit"), unit);
            facts.push(entry("unit", Tree::text(text)));
        }
        facts.extend(self.known_values(place, field, &kind, parent));
        facts.extend(self.limits(place, field, &kind));
        Tree::Map(facts)
    }

    fn note_inferred<T>(&mut self, place: &str, fact: &Fact<T>) {
        let was = self.draft.inferred.contains(place);
        self.note(place, fact);
        if was {
            self.draft.inferred.insert(place.to_owned());
        }
    }

    fn description(&mut self, place: &str, field: &Field) -> Option<Entry> {
        let first = field.description.first()?;
        let lines: Vec<&str> = field.description.iter().map(|line| &*line.value).collect();
        let text = lines.join(" ");
        let place = format!("{place}.description");
        self.words(&place, &text, first.line);
        let text = wording::carried(&text, self.around.page_text)?;
        Some(entry("description", Tree::text(text)))
    }

    fn limits(&mut self, place: &str, field: &Field, kind: &str) -> Vec<Entry> {
        let limits = &field.limits;
        let number = |fact: &Option<Fact<f64>>| {
            let fact = fact.as_ref().filter(|fact| fact.value.is_finite());
            fact.map(|fact| (fact.line, Tree::number(fact.value)))
        };
        let count = |fact: &Option<Fact<u64>>| {
            fact.as_ref()
                .map(|fact| (fact.line, Tree::Leaf(fact.value.into())))
        };
        let default = field.default.as_ref().filter(|fact| !fact.value.is_null());
        let pattern = limits.pattern.as_ref();
        let pattern = pattern
            .filter(|fact| wording::is_visible(&fact.value) && fact.value.len() <= LONGEST_NAME);
        let mut entries = Vec::new();
        for (key, found) in [
            (
                "default",
                default.map(|fact| (fact.line, Tree::of_json(&fact.value))),
            ),
            ("minimum", number(&limits.minimum)),
            ("maximum", number(&limits.maximum)),
            ("min_length", count(&limits.min_length)),
            ("max_length", count(&limits.max_length)),
            ("min_items", count(&limits.min_items)),
            ("max_items", count(&limits.max_items)),
            (
                "pattern",
                pattern.map(|fact| (fact.line, Tree::text(&fact.value))),
            ),
        ] {
            let Some((line, tree)) = found else { continue };
            self.draft.lines.insert(format!("{place}.{key}"), line);
            let tree = if key == "default" {
                typed(tree, kind)
            } else {
                tree
            };
            entries.push(entry(key, tree));
        }
        entries
    }
}

/// No name, and no expression, is longer.
const LONGEST_NAME: usize = 200;

/// A default of a text is a text, even if it looks like a number: `"1"`.
fn typed(tree: Tree, kind: &str) -> Tree {
    match &tree {
        Tree::Leaf(value) if kind == "string" && !value.is_string() => {
            Tree::text(value.to_string())
        }
        _ => tree,
    }
}

/// Another name in Rust, where the field's own is taken.
fn free_name(wire: &str, names: &mut BTreeSet<String>) -> Option<String> {
    let plain = names::snake(wire);
    let numbered = (2..1000).map(|number| format!("{plain}_value{number}"));
    let endings = ["", "_value", "_other"].map(|ending| format!("{plain}{ending}"));
    let mut candidates = endings.into_iter().chain(numbered);
    let chosen = candidates.find(|candidate| !names.contains(candidate))?;
    names.insert(chosen.clone());
    // A keyword has its own way to be written.
    let is_own = chosen == plain || name::snake(wire).ident == chosen;
    (!is_own).then_some(chosen)
}
