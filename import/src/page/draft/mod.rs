//! The facts of a page as the file of an endpoint.

mod answers;
mod examples;
mod fields;
mod kinds;
mod remarks;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use cloudbind_pages::facts::{Basis, Fact};
use cloudbind_pages::{Finding, Kind, Page};

use super::target::Target;
use super::tree::Tree;
use super::wording;
use crate::words;

/// What a page makes of the file of its endpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The file.
    pub tree: Tree,
    /// The lines of the page that say it, by place.
    pub lines: BTreeMap<String, u32>,
    /// The places that are not on the page, but follow from it.
    pub inferred: BTreeSet<String>,
    /// Where the page says outright that something is not required.
    pub optional: BTreeSet<String>,
    /// A fingerprint of the page's words, by place.
    pub wording: BTreeMap<String, String>,
    /// What whoever imports it should know, in the order of the lines.
    pub findings: Vec<Finding>,
}

/// What surrounds an endpoint.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// Types that the service's operations share.
    pub shared: BTreeSet<String>,
    /// Names in Rust that other files of the service have taken.
    pub taken: BTreeSet<String>,
    /// Codes that are documented for the whole vendor or service.
    pub common_codes: BTreeSet<String>,
    /// Whether sentences of the page are copied.
    pub page_text: bool,
}

/// Makes the file.
#[must_use]
pub fn draft(page: &Page, target: &Target, around: &Surroundings) -> Draft {
    let mut maker = Maker {
        page,
        around,
        types: BTreeMap::new(),
        taken: around.taken.clone(),
        draft: Draft {
            tree: Tree::Map(Vec::new()),
            lines: BTreeMap::new(),
            inferred: BTreeSet::new(),
            optional: BTreeSet::new(),
            wording: BTreeMap::new(),
            findings: findings(page, target),
        },
    };
    maker.name_types(&target.operation);
    let mut entries = maker.head(target);
    entries.extend(maker.request(&target.operation));
    entries.extend(maker.answers(&target.operation));
    entries.extend(maker.error_codes());
    entries.extend(maker.error_statuses());
    entries.extend(maker.used_types(&entries));
    entries.extend(maker.examples());
    maker.draft.findings.sort();
    maker.draft.findings.dedup();
    if let Some(faults) = remarks::page_faults(&maker.draft.findings) {
        let after = |(key, _): &(String, Tree)| {
            matches!(
                &**key,
                "operation" | "summary" | "description" | "page" | "deprecated" | "notes"
            )
        };
        let at = entries.iter().take_while(|entry| after(entry)).count();
        entries.insert(at, faults);
    }
    maker.draft.tree = Tree::Map(entries);
    maker.draft
}

/// What the page's reader found, but that nothing is inferred that is known.
fn findings(page: &Page, target: &Target) -> Vec<Finding> {
    let mut findings = page.findings.clone();
    let is_other = page
        .operation
        .as_ref()
        .is_some_and(|name| name.value != target.operation);
    for finding in &mut findings {
        if is_other && finding.rule == "operation-inferred" {
            finding.kind = Kind::Unclear;
            "the page does not name the operation".clone_into(&mut finding.message);
        }
    }
    if page.operation.is_none() {
        let message = format!(
            "the page does not name the operation: `{}` is what was passed, or what the specification, the address or the file's name says",
            target.operation
        );
        findings.push(Finding::new(
            Kind::Unclear,
            "operation-inferred",
            1,
            "",
            message,
        ));
    }
    findings
}

type Entry = (String, Tree);

fn entry(key: &str, tree: Tree) -> Entry {
    (key.to_owned(), tree)
}

struct Maker<'a> {
    page: &'a Page,
    around: &'a Surroundings,
    /// What the page's types are called here.
    types: BTreeMap<&'a str, String>,
    /// Names in Rust that are taken.
    taken: BTreeSet<String>,
    draft: Draft,
}

impl Maker<'_> {
    fn head(&mut self, target: &Target) -> Vec<Entry> {
        let page = self.page;
        let mut entries = vec![entry("operation", Tree::text(&target.operation))];
        let own = || words::summary(&target.operation);
        let description: Vec<&str> = page.description.iter().map(|fact| &*fact.value).collect();
        let description = description.join(" ");
        if let Some(first) = page.description.first() {
            self.words("description", &description, first.line);
        }
        let is_copied = self.around.page_text && !description.is_empty();
        let summary = if is_copied {
            wording::clean(&description)
        } else {
            own()
        };
        entries.push(entry("summary", Tree::text(summary)));
        entries.push(entry("page", self.address(target)));
        if let Some(reason) = &page.deprecated {
            self.note("deprecated", reason);
            let text = self.reason("deprecated", reason);
            entries.push(entry("deprecated", text));
        }
        if self.around.page_text && !page.notes.is_empty() {
            let notes = page
                .notes
                .iter()
                .map(|note| Tree::text(wording::clean(&note.value)));
            entries.push(entry("notes", Tree::List(notes.collect())));
        } else if let Some(first) = page.notes.first() {
            let count = page.notes.len();
            self.find(Kind::Unclear, "remarks-not-copied", first.line, "notes", format!(
                "the page has remarks about the operation ({count}), which are not copied: read them, and say what matters in `notes:` or `warnings:`"
            ));
        }
        for (index, note) in page.notes.iter().enumerate() {
            self.words(&format!("notes.{index}"), &note.value, note.line);
        }
        entries.extend(self.binding(&target.operation));
        entries
    }

    fn binding(&mut self, operation: &str) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut reads = words::only_reads(operation);
        if let Some(endpoint) = &self.page.endpoint {
            self.note("endpoint", endpoint);
            let (method, path) = &endpoint.value;
            entries.push(entry("endpoint", Tree::text(format!("{method} {path}"))));
            reads &= method == "GET";
        }
        if reads {
            entries.push(entry("idempotent", Tree::yes()));
        }
        if let Some(limit) = &self.page.rate_limit {
            self.note("rate_limit", limit);
            let (requests, seconds) = limit.value;
            let limit = [("requests", requests), ("seconds", seconds)];
            let limit = limit.map(|(key, number)| entry(key, Tree::Leaf(number.into())));
            entries.push(entry("rate_limit", Tree::Map(limit.into())));
        }
        entries
    }

    fn address(&mut self, target: &Target) -> Tree {
        let page = self.page;
        let address = target.address.as_deref().map(wording::clean);
        let address = address.unwrap_or_else(|| {
            self.find(
                Kind::Unclear,
                "address",
                1,
                "page.address",
                "the file does not say where the page is; pass --address URL".to_owned(),
            );
            home(target.vendor).to_owned()
        });
        let mut entries = vec![
            entry("title", Tree::text(wording::title(&page.title.value))),
            entry("address", Tree::text(address)),
        ];
        for (key, fact) in [("updated", &page.updated), ("category", &page.category)] {
            if let Some(fact) = fact {
                self.note(&format!("page.{key}"), fact);
                entries.push(entry(key, Tree::text(wording::title(&fact.value))));
            }
        }
        Tree::Map(entries)
    }

    /// Why something is out of date, in words of our own or in the page's.
    fn reason(&mut self, place: &str, reason: &Fact<String>) -> Tree {
        self.words(place, &reason.value, reason.line);
        let own = "The vendor calls it out of date.";
        let text = wording::carried(&reason.value, self.around.page_text)
            .filter(|_| self.around.page_text);
        Tree::text(text.unwrap_or_else(|| own.to_owned()))
    }

    /// Remembers where a fact comes from.
    fn note<T>(&mut self, place: &str, fact: &Fact<T>) {
        self.draft.lines.insert(place.to_owned(), fact.line);
        if matches!(fact.basis, Basis::Inferred(_)) {
            self.draft.inferred.insert(place.to_owned());
        }
    }

    /// Remembers how the page puts something.
    fn words(&mut self, place: &str, text: &str, line: u32) {
        self.draft.lines.entry(place.to_owned()).or_insert(line);
        self.draft
            .wording
            .insert(place.to_owned(), wording::fingerprint(text));
    }

    fn find(&mut self, kind: Kind, rule: &'static str, line: u32, place: &str, message: String) {
        self.draft
            .findings
            .push(Finding::new(kind, rule, line, place, message));
    }
}

/// What stands for the address of a page that nobody knows.
fn home(vendor: &str) -> &'static str {
    if vendor == crate::huawei::VENDOR {
        "https://support.huaweicloud.com/"
    } else {
        "https://cloud.tencent.com/document/api"
    }
}
