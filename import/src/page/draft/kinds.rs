//! Types of pages as the specification writes them, and what the page's own types are called here.

use std::collections::BTreeSet;

use cloudbind_codegen::{name, resolve};
use cloudbind_pages::Kind;
use cloudbind_pages::facts::{Fact, Object};
use cloudbind_pages::types::Type;

use super::{Entry, Maker, entry};
use crate::page::tree::Tree;

/// No type is nested deeper; what is, is JSON.
const DEEPEST: usize = 8;

impl<'a> Maker<'a> {
    /// Settles what the types of the page are called.
    pub(super) fn name_types(&mut self, operation: &str) {
        self.taken.extend(name::RESERVED.map(str::to_owned));
        for suffix in ["", "Required", "Response", "Error"] {
            self.taken.insert(format!("{operation}{suffix}"));
        }
        let page: &'a _ = self.page;
        for object in &page.types {
            let own = object.name.value.as_str();
            if self.types.contains_key(own) || self.around.shared.contains(own) {
                continue;
            }
            let plain = name::plain(&name::camel(own).ident);
            let longer = format!("{operation}{plain}");
            let numbered = (2..100).map(|number| format!("{longer}{number}"));
            let mut candidates = [plain, longer.clone()].into_iter().chain(numbered);
            let free = |name: &String| {
                let is_name =
                    resolve::parse_type(name) == Ok(resolve::Expression::Name(name.clone()));
                is_name
                    && ["", "Required"].iter().all(|end| {
                        !self
                            .taken
                            .contains(&format!("{}{end}", name::plain(&name::camel(name).ident)))
                    })
            };
            if let Some(chosen) = candidates.find(free) {
                let rust = name::plain(&name::camel(&chosen).ident);
                self.taken.insert(format!("{rust}Required"));
                self.taken.insert(rust);
                self.types.insert(own, chosen);
            }
        }
    }

    /// The type as the specification writes it.
    pub(super) fn kind(&mut self, kind: &Fact<Type>, place: &str) -> String {
        self.expression(&kind.value, kind.line, place, 0)
    }

    fn expression(&mut self, kind: &Type, line: u32, place: &str, depth: usize) -> String {
        if depth > DEEPEST {
            return "json".to_owned();
        }
        match kind {
            Type::String => "string",
            Type::Integer(Some(8 | 16 | 32)) => "int32",
            Type::Integer(width) => {
                if width.is_none() {
                    self.width_is_inferred(line, place);
                }
                "int64"
            }
            Type::Unsigned(_) => "uint64",
            Type::Float => "float",
            Type::Decimal => "decimal",
            Type::Boolean => "boolean",
            Type::Timestamp => "timestamp",
            Type::Date => "date",
            Type::EpochMilliseconds => "epoch_milliseconds",
            Type::EpochSeconds => "epoch_seconds",
            // Only a form has files as such.
            Type::File if depth == 0 && place.starts_with("form.") => "file",
            Type::File | Type::Binary => "binary",
            Type::Json => "json",
            Type::Object => {
                self.draft.inferred.insert(format!("{place}.type"));
                self.find(
                    Kind::Unclear,
                    "members-of-object",
                    line,
                    place,
                    "the page does not say what is in this object, so it is JSON of any form"
                        .to_owned(),
                );
                "json"
            }
            Type::Named(own) => return self.named(own, line, place),
            Type::List(inner) => {
                return format!("list<{}>", self.expression(inner, line, place, depth + 1));
            }
            Type::Map(inner) => {
                return format!("map<{}>", self.expression(inner, line, place, depth + 1));
            }
        }
        .to_owned()
    }

    fn width_is_inferred(&mut self, line: u32, place: &str) {
        self.draft.inferred.insert(format!("{place}.type"));
        let is_known = |finding: &cloudbind_pages::Finding| {
            finding.rule == "width-of-integer"
                && (finding.place.is_empty() || finding.place == place)
        };
        if !self.draft.findings.iter().any(is_known) {
            self.find(
                Kind::Inferred,
                "width-of-integer",
                line,
                place,
                "the page does not say how wide the whole number is; 64 bits hold any of them"
                    .to_owned(),
            );
        }
    }

    fn named(&mut self, own: &str, line: u32, place: &str) -> String {
        if let Some(name) = self.types.get(own) {
            return name.clone();
        }
        if self.around.shared.contains(own) {
            return own.to_owned();
        }
        self.draft.inferred.insert(format!("{place}.type"));
        self.find(
            Kind::Unclear,
            "unknown-type",
            line,
            place,
            format!(
                "neither the page nor the service's types describe `{}`, so it is JSON of any form",
                own.chars().take(60).collect::<String>().escape_debug()
            ),
        );
        "json".to_owned()
    }

    /// The types of the page that these entries mention, and those that they mention.
    pub(super) fn used_types(&mut self, entries: &[Entry]) -> Option<Entry> {
        let page: &'a _ = self.page;
        let mut mentioned = BTreeSet::new();
        for (_, tree) in entries {
            mention(tree, &mut mentioned);
        }
        let mut made: Vec<Entry> = Vec::new();
        let mut done: BTreeSet<String> = BTreeSet::new();
        loop {
            let next: Vec<(&'a Object, String)> = page
                .types
                .iter()
                .filter_map(|object| {
                    let name = self.types.get(object.name.value.as_str())?;
                    (mentioned.contains(name) && !done.contains(name))
                        .then(|| (object, name.clone()))
                })
                .collect();
            if next.is_empty() {
                break;
            }
            for (object, name) in next {
                if !done.insert(name.clone()) {
                    continue;
                }
                let place = format!("types.{name}");
                self.note(&place, &object.name);
                let mut names = BTreeSet::from(["new".to_owned()]);
                let fields = self.fields(
                    &format!("{place}.fields"),
                    &object.fields,
                    &name,
                    &mut names,
                );
                let tree = Tree::Map(vec![entry("fields", Tree::Map(fields))]);
                mention(&tree, &mut mentioned);
                made.push((name, tree));
            }
        }
        (!made.is_empty()).then(|| entry("types", Tree::Map(made)))
    }
}

/// Adds the words of all types in a tree.
fn mention(tree: &Tree, mentioned: &mut BTreeSet<String>) {
    for (key, value) in tree.entries() {
        match value.as_text() {
            Some(text) if key == "type" => {
                let words = text.split(['<', '>']).filter(|word| !word.is_empty());
                mentioned.extend(words.map(str::to_owned));
            }
            _ => mention(value, mentioned),
        }
    }
}
