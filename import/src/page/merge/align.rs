//! Lets the page's types go by the names that the file has for them.

use std::collections::{BTreeMap, BTreeSet};

use crate::page::tree::Tree;

/// How deep types within types are followed.
const DEEPEST: usize = 12;

const SECTIONS: [&[&str]; 7] = [
    &["path"],
    &["query"],
    &["header"],
    &["body"],
    &["form"],
    &["response", "header"],
    &["response", "body"],
];

/// The page's tree with the names of the file. Types that are written where they are used, in the file,
/// are written there; those that the service shares are left to it.
#[must_use]
pub fn align(ours: &Tree, theirs: &Tree, shared: &BTreeSet<String>) -> Tree {
    let mut aligned = theirs.clone();
    let mut walk = Aligner {
        ours,
        types: theirs
            .get("types")
            .cloned()
            .unwrap_or(Tree::Map(Vec::new())),
        names: BTreeMap::new(),
    };
    for section in SECTIONS {
        let path: Vec<String> = section.iter().map(|key| (*key).to_owned()).collect();
        let known = section.iter().try_fold(ours, |tree, key| tree.get(key));
        if let (Some(known), Some(fields)) = (known, aligned.at_mut(&path)) {
            walk.fields(known, fields, 0);
        }
    }
    let Aligner {
        mut types, names, ..
    } = walk;
    rename(&mut aligned, &names);
    rename(&mut types, &names);
    let mut mentioned = BTreeSet::new();
    aligned.set("types", Tree::Map(Vec::new()));
    mention(&aligned, &mut mentioned);
    let mut kept = Vec::new();
    let mut open: Vec<(String, Tree)> = types.entries().to_vec();
    // What is mentioned only by what is not mentioned goes as well.
    while let Some(at) = open
        .iter()
        .position(|(name, _)| mentioned.contains(names.get(name).unwrap_or(name)))
    {
        let (name, tree) = open.remove(at);
        let name = names.get(&name).cloned().unwrap_or(name);
        mention(&tree, &mut mentioned);
        if !shared.contains(&name) {
            kept.push((name, tree));
        }
    }
    if kept.is_empty() {
        aligned.remove("types");
    } else {
        let order: BTreeMap<&String, usize> = theirs
            .get("types")
            .map(Tree::entries)
            .unwrap_or_default()
            .iter()
            .enumerate()
            .map(|(at, (name, _))| (names.get(name).unwrap_or(name), at))
            .collect();
        kept.sort_by_key(|(name, _)| order.get(name).copied());
        aligned.set("types", Tree::Map(kept));
    }
    aligned
}

struct Aligner<'a> {
    ours: &'a Tree,
    types: Tree,
    /// Names of the page, and what the file calls them.
    names: BTreeMap<String, String>,
}

impl Aligner<'_> {
    fn fields(&mut self, ours: &Tree, theirs: &mut Tree, depth: usize) {
        let known = ours.by_key();
        let Tree::Map(entries) = theirs else { return };
        for (name, field) in entries {
            if let Some(known) = known.get(name.as_str()) {
                self.field(known, field, depth);
            }
        }
    }

    fn field(&mut self, ours: &Tree, theirs: &mut Tree, depth: usize) {
        let Some(kind) = theirs.text_of("type").map(str::to_owned) else {
            return;
        };
        let (around, name) = split(&kind);
        let Some(definition) = self.types.get(name).cloned() else {
            return;
        };
        if depth > DEEPEST {
            return;
        }
        if let (Some(own), Some(members)) = (ours.get("fields"), definition.get("fields")) {
            let mut members = members.clone();
            self.fields(own, &mut members, depth + 1);
            theirs.set("type", Tree::text(kind.replacen(name, "object", 1)));
            if kind == name && ours.get("type").is_none() {
                theirs.remove("type");
            }
            theirs.set("fields", members);
            return;
        }
        let own = ours.text_of("type").unwrap_or_default();
        let (own_around, own_name) = split(own);
        let is_type = own_name.starts_with(|c: char| c.is_ascii_uppercase());
        if around != own_around || !is_type {
            return;
        }
        if self.names.contains_key(name) {
            return;
        }
        self.names.insert(name.to_owned(), own_name.to_owned());
        let inside = self.ours.get("types").and_then(|types| types.get(own_name));
        if let (Some(inside), Some(members)) = (
            inside.and_then(|inside| inside.get("fields")),
            definition.get("fields"),
        ) {
            let mut members = members.clone();
            let inside = inside.clone();
            self.fields(&inside, &mut members, depth + 1);
            let path = [name.to_owned(), "fields".to_owned()];
            if let Some(place) = self.types.at_mut(&path) {
                *place = members;
            }
        }
    }
}

/// `list<Box>` as `list<` and `Box`.
fn split(kind: &str) -> (&str, &str) {
    let start = kind.rfind('<').map_or(0, |at| at + 1);
    let (around, rest) = kind.split_at_checked(start).unwrap_or(("", kind));
    (around, rest.trim_end_matches('>'))
}

fn rename(tree: &mut Tree, names: &BTreeMap<String, String>) {
    match tree {
        Tree::Leaf(_) => {}
        Tree::List(items) => items.iter_mut().for_each(|item| rename(item, names)),
        Tree::Map(entries) => {
            for (key, value) in entries {
                let kind = value.as_text().filter(|_| key == "type").map(str::to_owned);
                match kind {
                    Some(kind) => {
                        let (around, name) = split(&kind);
                        if let Some(new) = names.get(name) {
                            let end = kind.get(around.len() + name.len()..).unwrap_or_default();
                            *value = Tree::text(format!("{around}{new}{end}"));
                        }
                    }
                    None => rename(value, names),
                }
            }
        }
    }
}

pub(super) fn mention(tree: &Tree, mentioned: &mut BTreeSet<String>) {
    for (key, value) in tree.entries() {
        match value.as_text() {
            Some(kind) if key == "type" => {
                mentioned.insert(split(kind).1.to_owned());
            }
            _ => mention(value, mentioned),
        }
    }
}
