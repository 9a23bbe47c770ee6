//! The three-way merge: what the page said at the last import, what the file says, what the page says now.
//!
//! What a person wrote stays: words always, facts unless the page changed and nobody else did. Where
//! both changed, or where nobody knows what the page said before, a person decides.

mod align;
mod examples;
mod leaf;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use cloudbind_codegen::spec::Fix;
use cloudbind_pages::Kind;

pub use align::align;

use super::Draft;
use super::scheme::{Part, shown};
use super::tree::Tree;

/// What a person decided about conflicts, by place; a place stands for all that is below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decisions {
    /// Places where the file stays as it is.
    pub keep: Vec<String>,
    /// Places where the page is right.
    pub take: Vec<String>,
}

/// A place where the file and the page say different things, and neither is known to be newer.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The place.
    pub place: Vec<String>,
    /// What the file says.
    pub ours: Option<Tree>,
    /// What the page says.
    pub theirs: Option<Tree>,
    /// The line of the page.
    pub line: u32,
}

/// What came of a merge.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Merged {
    /// The file as it should be; none if there are conflicts or stale fixes.
    pub tree: Option<Tree>,
    /// What a person has to decide.
    pub conflicts: Vec<Conflict>,
    /// Places that are not on the page any more, perhaps because its layout lost them. They stay.
    pub lost: Vec<Vec<String>>,
    /// Fixes that are no longer needed, and why.
    pub stale: Vec<String>,
    /// Decisions about places where nothing is to be decided.
    pub unused: Vec<String>,
    /// Places where the page's value was only inferred, and the file's stays.
    pub outweighed: Vec<String>,
}

/// Merges.
#[must_use]
pub fn merge(
    base: Option<&Tree>,
    ours: &Tree,
    theirs: &Draft,
    fixes: &[Fix],
    decisions: &Decisions,
) -> Merged {
    let lost = theirs.findings.iter();
    let lost = lost.filter(|finding| finding.kind == Kind::Lost);
    let mut merger = Merger {
        has_base: base.is_some(),
        theirs,
        fixes: fixes.iter().map(|fix| (fix.place.as_str(), fix)).collect(),
        decisions,
        lost: lost.map(|finding| finding.place.as_str()).collect(),
        alias: HashMap::new(),
        used: Vec::new(),
        merged: Merged::default(),
    };
    let mut path = Vec::new();
    let tree = merger.part(
        Part::Endpoint,
        &mut path,
        base,
        Some(ours),
        Some(&theirs.tree),
    );
    let tree = tree.map(|tree| merger.with_used_types(tree, ours));
    merger.check_unmet_fixes();
    let mut outcome = merger.merged;
    for place in decisions.keep.iter().chain(&decisions.take) {
        if !merger.used.contains(place) {
            outcome.unused.push(place.clone());
        }
    }
    if outcome.conflicts.is_empty() && outcome.stale.is_empty() {
        outcome.tree = tree;
    }
    outcome
}

struct Merger<'a> {
    has_base: bool,
    theirs: &'a Draft,
    /// Those that were not met yet.
    fixes: BTreeMap<&'a str, &'a Fix>,
    decisions: &'a Decisions,
    lost: Vec<&'a str>,
    /// Places of the file whose counterparts on the page have another number.
    alias: HashMap<String, String>,
    used: Vec<String>,
    merged: Merged,
}

type Side<'t> = Option<&'t Tree>;

impl Merger<'_> {
    fn part(
        &mut self,
        part: Part,
        path: &mut Vec<String>,
        base: Side<'_>,
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<Tree> {
        if let Some(ours) = self.fixed(part, path, ours, theirs) {
            return ours;
        }
        match part {
            Part::Words => self.words(base, ours, theirs),
            Part::Date => later(ours, theirs),
            Part::Ours | Part::Faults => ours.cloned(),
            Part::Examples => self.examples(path, base, ours, theirs),
            Part::Reason => self.presence(path, base, ours, theirs),
            Part::Fact | Part::Required => self.fact(path, base, ours, theirs),
            Part::Data if !both_are_maps(ours, theirs) => self.fact(path, base, ours, theirs),
            _ if part.is_section() || part == Part::Data => {
                self.entries(part, path, base, ours, theirs)
            }
            _ => self.thing(part, path, base, ours, theirs),
        }
    }

    /// What exists or not as a whole: a field, a type, a code.
    fn thing(
        &mut self,
        part: Part,
        path: &mut Vec<String>,
        base: Side<'_>,
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<Tree> {
        let same_facts = |a: &Tree, b: &Tree| leaf::same_facts(part, a, b);
        match (base, ours, theirs) {
            (_, None, None) => None,
            (None, None, Some(theirs)) => Some(theirs.clone()),
            (Some(base), None, Some(theirs)) if same_facts(base, theirs) => None,
            (None, Some(ours), None) => Some(ours.clone()),
            // The client fills it in, whatever the page says.
            (_, Some(ours), None) if ours.get("from").is_some() => Some(ours.clone()),
            (Some(_), Some(ours), None) if self.is_lost(path) => {
                self.merged.lost.push(path.clone());
                Some(ours.clone())
            }
            (Some(base), Some(ours), None) if same_facts(base, ours) => None,
            (_, Some(ours), Some(theirs)) => {
                if part == Part::Field && ours.get("from").is_some() {
                    return Some(ours.clone());
                }
                let (wide_base, wide_ours) = (base.map(wide), wide(ours));
                let merged = self.entries(
                    part,
                    path,
                    wide_base.as_ref(),
                    Some(&wide_ours),
                    Some(&wide(theirs)),
                )?;
                Some(if wide_ours.same(ours) {
                    merged
                } else {
                    narrow(merged)
                })
            }
            _ => self.conflict(path, ours, theirs),
        }
    }

    /// The entries of a mapping, in the order of the file; what is new stands where the page has it.
    fn entries(
        &mut self,
        part: Part,
        path: &mut Vec<String>,
        base: Side<'_>,
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<Tree> {
        let by_key = |side: Side<'_>| -> HashMap<String, Tree> {
            let entries = side.map(Tree::entries).unwrap_or_default().iter();
            entries.cloned().collect()
        };
        let (of_base, of_ours, of_theirs) = (by_key(base), by_key(ours), by_key(theirs));
        let mut after: HashMap<Option<&str>, Vec<&str>> = HashMap::new();
        let mut anchor = None;
        for (key, _) in theirs.map(Tree::entries).unwrap_or_default() {
            if of_ours.contains_key(key) {
                anchor = Some(key.as_str());
            } else {
                after.entry(anchor).or_default().push(key);
            }
        }
        let required = part == Part::Field && !of_ours.contains_key("required");
        let mut order: Vec<&str> = after.remove(&None).unwrap_or_default();
        for (key, _) in ours.map(Tree::entries).unwrap_or_default() {
            order.push(key);
            order.extend(after.remove(&Some(key.as_str())).unwrap_or_default());
        }
        if required && !order.contains(&"required") {
            order.push("required");
        }
        let mut merged = Vec::new();
        for key in order {
            path.push(key.to_owned());
            let child = part.of(key);
            let [base, ours, theirs] = [&of_base, &of_ours, &of_theirs].map(|side| side.get(key));
            let found = if child == Part::Required {
                self.required(
                    path,
                    (base, base.is_some() || !of_base.is_empty()),
                    &of_ours,
                    theirs,
                )
            } else {
                self.part(child, path, base, ours, theirs)
            };
            path.pop();
            merged.extend(found.map(|tree| (key.to_owned(), tree)));
        }
        let is_kept_empty = merged.is_empty() && ours.is_some_and(|ours| ours.entries().is_empty());
        (!merged.is_empty() || is_kept_empty).then_some(Tree::Map(merged))
    }

    /// Whether something is required; a file that does not say so says no.
    fn required(
        &mut self,
        path: &[String],
        (base, base_is_known): (Side<'_>, bool),
        field: &HashMap<String, Tree>,
        theirs: Side<'_>,
    ) -> Option<Tree> {
        let is_yes = |side: Side<'_>| side == Some(&Tree::yes());
        let ours = field.get("required");
        let place = shown(path);
        let of_field = self.on_page(place.strip_suffix(".required").unwrap_or(&place));
        let stated = is_yes(theirs) || self.theirs.optional.contains(&of_field);
        let answer = Tree::Leaf(is_yes(theirs).into());
        if let Some(fixed) = self.fixed(Part::Fact, path, ours, stated.then_some(&answer)) {
            return fixed;
        }
        if !stated || is_yes(theirs) == is_yes(ours) || field.contains_key("client_token") {
            return ours.cloned();
        }
        let base_said = base_is_known.then_some(is_yes(base));
        if self.has_base && base_said == Some(is_yes(theirs)) {
            return ours.cloned();
        }
        if self.has_base && base_said == Some(is_yes(ours)) {
            return theirs.cloned();
        }
        let no = Tree::Leaf(false.into());
        let written = ours.unwrap_or(&no);
        let decided = self.conflict(path, Some(written), Some(&answer));
        decided.filter(|tree| *tree == Tree::yes())
    }

    /// A type that the page does not have any more, but something that stays mentions, stays as well.
    fn with_used_types(&mut self, mut tree: Tree, ours: &Tree) -> Tree {
        let types = ours.get("types").map(Tree::entries).unwrap_or_default();
        loop {
            let mut mentioned = BTreeSet::new();
            align::mention(&tree, &mut mentioned);
            let known = tree.get("types").map(Tree::by_key).unwrap_or_default();
            let missing = |(name, _): &&(String, Tree)| {
                mentioned.contains(name) && !known.contains_key(name.as_str())
            };
            let Some((name, definition)) = types.iter().find(missing) else {
                return tree;
            };
            self.merged
                .lost
                .push(vec!["types".to_owned(), name.clone()]);
            let mut kept = tree.remove("types").unwrap_or(Tree::Map(Vec::new()));
            kept.set(name, definition.clone());
            tree.set("types", kept);
        }
    }

    fn is_lost(&self, path: &[String]) -> bool {
        let place = self.on_page(&shown(path));
        self.lost
            .iter()
            .any(|lost| lost.is_empty() || is_below(&place, lost) || is_below(lost, &place))
    }

    /// The place on the page: examples may have other numbers there.
    fn on_page(&self, place: &str) -> String {
        let end = place
            .match_indices('.')
            .nth(1)
            .map_or(place.len(), |(at, _)| at);
        match place.get(..end).and_then(|head| self.alias.get(head)) {
            Some(other) => format!("{other}{}", place.get(end..).unwrap_or_default()),
            None => place.to_owned(),
        }
    }

    /// The line of the page that a place is about, or the one of what is around it.
    fn line(&self, path: &[String]) -> u32 {
        let place = self.on_page(&shown(path));
        let mut place = place.as_str();
        loop {
            if let Some(line) = self.theirs.lines.get(place) {
                return *line;
            }
            match place.rfind('.') {
                Some(dot) => place = place.get(..dot).unwrap_or_default(),
                None => return 0,
            }
        }
    }
}

/// Whether a place is another one, or within it.
fn is_below(place: &str, around: &str) -> bool {
    place
        .strip_prefix(around)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn both_are_maps(a: Side<'_>, b: Side<'_>) -> bool {
    matches!((a, b), (Some(Tree::Map(_)), Some(Tree::Map(_))))
}

/// A meaning alone as a mapping.
fn wide(tree: &Tree) -> Tree {
    match tree {
        Tree::Leaf(_) => Tree::Map(vec![("description".to_owned(), tree.clone())]),
        _ => tree.clone(),
    }
}

fn narrow(tree: Tree) -> Tree {
    match &tree {
        Tree::Map(entries) => match entries.as_slice() {
            [(key, meaning)] if key == "description" => meaning.clone(),
            _ => tree,
        },
        _ => tree,
    }
}

/// The later of two dates.
fn later(ours: Side<'_>, theirs: Side<'_>) -> Option<Tree> {
    match (ours, theirs) {
        (Some(ours), Some(theirs)) if theirs.as_text() > ours.as_text() => Some(theirs.clone()),
        (Some(ours), _) => Some(ours.clone()),
        (None, theirs) => theirs.cloned(),
    }
}
