//! Single facts and words.

use super::{Conflict, Merger, Side, is_below};
use crate::page::scheme::{Part, shown};
use crate::page::tree::Tree;

/// What stands in an example in place of what is not repeated.
const STAND_INS: [&str; 2] = ["not-a-real-secret", "A sentence."];

impl Merger<'_> {
    pub(super) fn fact(
        &mut self,
        path: &[String],
        base: Side<'_>,
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<Tree> {
        if same(ours, theirs) {
            return ours.cloned();
        }
        // The members beside it say already that it is an object.
        if ours.is_none() && path.last().is_some_and(|key| key == "type") {
            return None;
        }
        if self.has_base && same(base, theirs) {
            return ours.cloned();
        }
        if ours.is_some() && theirs.is_none() && (!self.has_base || base.is_none()) {
            return ours.cloned();
        }
        if self.has_base && same(base, ours) {
            if theirs.is_none() && self.is_lost(path) {
                self.merged.lost.push(path.to_vec());
                return ours.cloned();
            }
            return theirs.cloned();
        }
        if !self.has_base && ours.is_none() {
            return theirs.cloned();
        }
        let is_stand_in = theirs
            .and_then(Tree::as_text)
            .is_some_and(|text| STAND_INS.contains(&text));
        if is_stand_in && ours.is_some() {
            return ours.cloned();
        }
        if ours.is_some() && self.theirs.inferred.contains(&self.on_page(&shown(path))) {
            self.merged.outweighed.push(shown(path));
            return ours.cloned();
        }
        self.conflict(path, ours, theirs)
    }

    /// Words: those of a person stay, those of the last import follow the page.
    pub(super) fn words(&self, base: Side<'_>, ours: Side<'_>, theirs: Side<'_>) -> Option<Tree> {
        let is_untouched = self.has_base && same(base, ours);
        match (ours, theirs) {
            (Some(_), Some(_)) if is_untouched => theirs.cloned(),
            (Some(_), None) if is_untouched && base.is_some() => None,
            (Some(ours), _) => Some(ours.clone()),
            // A person took them out.
            (None, _) if base.is_some() => None,
            (None, theirs) => theirs.cloned(),
        }
    }

    /// What stands there is words; that something stands there is a fact.
    pub(super) fn presence(
        &mut self,
        path: &[String],
        base: Side<'_>,
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<Tree> {
        match (base, ours, theirs) {
            (_, Some(_), Some(_)) => self.words(base, ours, theirs),
            (Some(_), Some(ours), None) if self.is_lost(path) => {
                self.merged.lost.push(path.to_vec());
                Some(ours.clone())
            }
            (Some(base), Some(ours), None) if !base.same(ours) => Some(ours.clone()),
            (Some(_), _, None) | (Some(_), None, Some(_)) => None,
            (None, ours, None) => ours.cloned(),
            (None, None, Some(theirs)) => Some(theirs.clone()),
        }
    }

    /// Asks for a decision; until there is one, the file's value stands.
    pub(super) fn conflict(
        &mut self,
        path: &[String],
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<Tree> {
        let place = shown(path);
        let decided = |places: &[String]| {
            let mut places = places.iter();
            places.find(|decided| is_below(&place, decided)).cloned()
        };
        if let Some(used) = decided(&self.decisions.keep) {
            self.used.push(used);
            return ours.cloned();
        }
        if let Some(used) = decided(&self.decisions.take) {
            self.used.push(used);
            return theirs.cloned();
        }
        self.merged.conflicts.push(Conflict {
            place: path.to_vec(),
            ours: ours.cloned(),
            theirs: theirs.cloned(),
            line: self.line(path),
        });
        ours.cloned()
    }

    /// The file's value, if a fix says that the page is wrong here.
    #[allow(
        clippy::option_option,
        reason = "that there is no fix, and that a fix keeps something out of the file, are two things"
    )]
    pub(super) fn fixed(
        &mut self,
        part: Part,
        path: &[String],
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<Option<Tree>> {
        if self.fixes.is_empty() || part == Part::Required {
            return None;
        }
        let fix = self.fixes.remove(shown(path).as_str())?;
        let expected = fix.page.as_ref().map(Tree::of_json);
        let holds = same(expected.as_ref(), theirs);
        if !(holds || theirs.is_none() && self.is_lost(path)) {
            self.stale(&fix.name, theirs, self.line(path));
        }
        Some(ours.cloned())
    }

    /// Fixes of places that the merge did not come to: the page says nothing there.
    pub(super) fn check_unmet_fixes(&mut self) {
        for fix in std::mem::take(&mut self.fixes).into_values() {
            let path: Vec<String> = fix.place.split('.').map(str::to_owned).collect();
            if fix.page.is_some() && !self.is_lost(&path) {
                self.stale(&fix.name, None, 0);
            }
        }
    }

    fn stale(&mut self, name: &str, theirs: Side<'_>, line: u32) {
        let says = theirs.map_or_else(
            || "nothing there".to_owned(),
            |tree| {
                let text = tree.to_json().to_string();
                let short: String = text.chars().take(200).collect();
                if line == 0 {
                    short
                } else {
                    format!("{short} (line {line})")
                }
            },
        );
        self.merged.stale.push(format!(
            "the fix `{name}` is no longer needed: the page says {says}; remove the fix, or correct its `page:`"
        ));
    }
}

pub(super) fn same(a: Side<'_>, b: Side<'_>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.same(b),
        (None, None) => true,
        _ => false,
    }
}

/// Whether two say the same facts, whatever their words and what we decided about them.
pub(super) fn same_facts(part: Part, a: &Tree, b: &Tree) -> bool {
    facts(part, a).same(&facts(part, b))
}

fn facts(part: Part, tree: &Tree) -> Tree {
    match tree {
        Tree::Leaf(_) if matches!(part, Part::Meaning | Part::Reason) => Tree::Map(Vec::new()),
        Tree::Map(entries) => {
            let kept = entries.iter().filter_map(|(key, value)| {
                let child = part.of(key);
                match child {
                    Part::Words | Part::Ours | Part::Faults | Part::Date => None,
                    _ => Some((key.clone(), facts(child, value))),
                }
            });
            Tree::Map(kept.collect())
        }
        other => other.clone(),
    }
}
