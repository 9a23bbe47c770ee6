//! What the file of a page is to be, before anything is written.

use std::collections::BTreeSet;

use cloudbind_codegen::load::Document;
use cloudbind_codegen::node::Node;
use cloudbind_codegen::spec::Endpoint;
use cloudbind_codegen::{Diagnostics, Sources, yaml};
use cloudbind_pages::Page;

use super::change::changes;
use super::draft::Draft;
use super::merge::{Conflict, Decisions, Merged, align, merge};
use super::outcome::{Dispute, Outcome, Status};
use super::record::Record;
use super::scheme::shown;
use super::settle::{Settled, settle};
use super::target::Target;
use super::tree::Tree;
use super::{edit, layout};
use crate::error::Problem;
use crate::write::is_imported;

/// What is to be written, and what is to be said.
pub struct Plan {
    /// The file.
    pub settled: Settled,
    /// What the page said.
    pub record: Record,
    /// The report.
    pub outcome: Outcome,
}

/// Makes plans for one page.
pub struct Planner<'a> {
    /// The page.
    pub page: &'a Page,
    /// Where it belongs.
    pub target: &'a Target,
    /// The files that the generator needs to judge the result.
    pub sources: &'a Sources,
    /// What a person decided.
    pub decisions: &'a Decisions,
}

impl Planner<'_> {
    /// A file that is not there yet.
    ///
    /// # Errors
    /// If it would be no valid specification.
    pub fn new_file(&self, drafted: &Draft) -> Result<Plan, Problem> {
        let mut decided = self.decisions.keep.iter().chain(&self.decisions.take);
        if let Some(place) = decided.next() {
            return Err(undecided(self.page, place));
        }
        let record = Record {
            tree: drafted.tree.clone(),
            wording: drafted.wording.clone(),
        };
        let file = &self.target.file;
        let text = |tree: &Tree| checked(&layout::file(tree), tree, file);
        let line = |place: &str| line_of(drafted, place);
        let settled = settle(drafted.tree.clone(), self.sources, file, &line, &text)?;
        let mut outcome = self.outcome(drafted);
        add(&mut outcome, &settled);
        Ok(Plan {
            settled,
            record,
            outcome,
        })
    }

    /// A file that is there. `shared` are the names of the service's types.
    ///
    /// # Errors
    /// If a fix is no longer needed, if a decision is about nothing, or if the result would be no valid
    /// specification.
    pub fn changed_file(
        &self,
        mut drafted: Draft,
        existing: &Document<Endpoint>,
        base: Option<&Record>,
        shared: &BTreeSet<String>,
    ) -> Result<Plan, Problem> {
        let ours = Tree::of(&existing.node);
        drafted.tree = align(&ours, &drafted.tree, shared);
        let fixes = &existing.content.fixes;
        let merged = merge(
            base.map(|base| &base.tree),
            &ours,
            &drafted,
            fixes,
            self.decisions,
        );
        if !merged.stale.is_empty() {
            return Err(Problem::new(&self.target.file, merged.stale.join("\n")));
        }
        if let Some(place) = merged.unused.first() {
            return Err(undecided(self.page, place));
        }
        let mut record = Record {
            tree: drafted.tree.clone(),
            wording: drafted.wording.clone(),
        };
        if let Some(base) = base {
            record.carry(&base.tree, &merged.lost, &drafted.optional);
        }
        let mut outcome = self.outcome(&drafted);
        outcome.lost = merged.lost.iter().map(|path| shown(path)).collect();
        outcome.outweighed.clone_from(&merged.outweighed);
        let bytes = self.sources.get(&self.target.file).unwrap_or_default();
        let written = String::from_utf8_lossy(bytes).into_owned();
        let settled = self.settled(
            merged,
            &ours,
            &existing.node,
            written,
            &drafted,
            &mut outcome,
        )?;
        Ok(Plan {
            settled,
            record,
            outcome,
        })
    }

    /// The file after the merge; as it was, if there are conflicts.
    fn settled(
        &self,
        merged: Merged,
        ours: &Tree,
        node: &Node,
        written: String,
        drafted: &Draft,
        outcome: &mut Outcome,
    ) -> Result<Settled, Problem> {
        let file = &self.target.file;
        let Some(mut tree) = merged.tree else {
            outcome.status = Status::Conflict;
            let disputes = merged.conflicts.into_iter();
            outcome.conflicts = disputes
                .map(|one| dispute(one, file, &written, node))
                .collect();
            return Ok(Settled {
                tree: ours.clone(),
                text: written,
                findings: Vec::new(),
            });
        };
        judge_again(&mut tree, ours);
        let text = |tree: &Tree| {
            if tree.same(ours) {
                return Ok(written.clone());
            }
            checked(
                &without_mark(&edit::apply(&written, node, tree)),
                tree,
                file,
            )
        };
        let line = |place: &str| line_of(drafted, place);
        let settled = settle(tree, self.sources, file, &line, &text)?;
        outcome.changes = changes(ours, &settled.tree);
        outcome.status = if settled.text == written {
            Status::Unchanged
        } else {
            Status::Changed
        };
        add(outcome, &settled);
        Ok(settled)
    }

    fn outcome(&self, drafted: &Draft) -> Outcome {
        Outcome {
            page: self.page.file.clone(),
            file: self.target.file.clone(),
            operation: self.target.operation.clone(),
            status: Status::New,
            changes: Vec::new(),
            conflicts: Vec::new(),
            lost: Vec::new(),
            outweighed: Vec::new(),
            findings: drafted.findings.clone(),
        }
    }
}

fn add(outcome: &mut Outcome, settled: &Settled) {
    outcome.findings.extend(settled.findings.iter().cloned());
    outcome.findings.sort();
    outcome.findings.dedup();
}

/// Forgets what was wrong with examples that are others now.
fn judge_again(tree: &mut Tree, ours: &Tree) {
    let old = ours.get("examples").map(Tree::items).unwrap_or_default();
    let Some(Tree::List(items)) = tree.at_mut(&["examples".to_owned()]) else {
        return;
    };
    for (at, item) in items.iter_mut().enumerate() {
        let same = |key: &str| {
            let old = old.get(at).and_then(|old| old.get(key));
            match (old, item.get(key)) {
                (Some(old), Some(new)) => old.same(new),
                (old, new) => old.is_none() && new.is_none(),
            }
        };
        if !(same("request") && same("response")) {
            item.remove("faults");
        }
    }
}

fn undecided(page: &Page, place: &str) -> Problem {
    Problem::new(
        &page.file,
        format!(
            "`{}` needs no decision; leave out --keep or --take",
            place.escape_debug()
        ),
    )
}

/// The text, if it says what it was made of.
fn checked(text: &str, tree: &Tree, file: &str) -> Result<String, Problem> {
    let mut problems = Diagnostics::default();
    let node = yaml::parse(file, text.as_bytes(), &mut problems);
    if problems.is_empty() && node.is_some_and(|node| Tree::of(&node).same(tree)) {
        return Ok(text.to_owned());
    }
    // Too large a file is no matter of its layout.
    let whole = problems.sorted().into_iter().find(|one| one.span.is_none());
    if let Some(whole) = whole {
        let message = format!("{}, so nothing is written", whole.message);
        return Err(Problem::new(file, message));
    }
    Err(Problem::new(
        file,
        "the change cannot be made in the layout that this file has, so nothing is written; \
         lay the file out one key a line, and import again",
    ))
}

/// Without the line that lets the next import of metadata replace the file.
fn without_mark(text: &str) -> String {
    if !is_imported(text.as_bytes()) {
        return text.to_owned();
    }
    let mark = |line: &&str| line.starts_with(crate::write::MARK);
    text.split_inclusive('\n')
        .filter(|line| !mark(line))
        .collect()
}

fn dispute(conflict: Conflict, file: &str, text: &str, node: &Node) -> Dispute {
    let place = shown(&conflict.place);
    let mut around = place.as_str();
    let found = loop {
        if let Some(found) = node.at(around) {
            break found;
        }
        around = around.rsplit_once('.').map_or("", |(around, _)| around);
    };
    let before = text.get(..found.span.start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    Dispute {
        place,
        file: format!("{file}:{line}:{column}"),
        ours: conflict.ours.map(|tree| tree.to_json()),
        line: conflict.line,
        theirs: conflict.theirs.map(|tree| tree.to_json()),
    }
}

fn line_of(drafted: &Draft, place: &str) -> u32 {
    let mut place = place;
    loop {
        match (drafted.lines.get(place), place.rsplit_once('.')) {
            (Some(line), _) => return *line,
            (None, Some((around, _))) => place = around,
            (None, None) => return 0,
        }
    }
}
