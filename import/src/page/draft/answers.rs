//! What is answered: members, statuses and error codes.

use std::collections::{BTreeMap, BTreeSet};

use cloudbind_codegen::name;
use cloudbind_pages::Kind;
use cloudbind_pages::facts::{Answer, Vendor};

use super::values::meant;
use super::{Entry, Maker, entry};
use crate::page::tree::Tree;
use crate::page::wording;
use crate::words;

impl Maker<'_> {
    /// Success statuses and what a success brings.
    pub(super) fn answers(&mut self, operation: &str) -> Vec<Entry> {
        let page = self.page;
        let successes: Vec<&Answer> = page
            .answers
            .iter()
            .filter(|answer| (200..300).contains(&answer.status.value))
            .collect();
        let mut entries = Vec::new();
        if page.vendor == Vendor::Huawei || successes.len() > 1 {
            entries.extend(self.statuses("success", &successes));
        }
        // Several successes share one type: what one of them brings, the others may leave out.
        let mut names = BTreeSet::new();
        let mut parts: Vec<Entry> = Vec::new();
        for (section, of) in [("header", true), ("body", false)] {
            let mut all = Vec::new();
            for answer in &successes {
                let fields = if of { &answer.header } else { &answer.body };
                let known: BTreeSet<String> =
                    all.iter().map(|(wire, _): &Entry| wire.clone()).collect();
                let new: Vec<_> = fields
                    .iter()
                    .filter(|field| !known.contains(&field.name.value))
                    .cloned()
                    .collect();
                let place = format!("response.{section}");
                all.extend(self.fields(&place, &new, operation, &mut names));
            }
            parts.extend((!all.is_empty()).then(|| entry(section, Tree::Map(all))));
        }
        let has_body = parts.iter().any(|(key, _)| key == "body");
        let payload = successes.iter().find_map(|answer| answer.payload.as_ref());
        if let Some(field) = payload {
            if has_body {
                self.find(
                    Kind::Unclear,
                    "two-bodies",
                    field.name.line,
                    "response.payload",
                    "one success is an object and another one is not; only the object is kept"
                        .to_owned(),
                );
            } else {
                parts.extend(self.payload(
                    "response.payload",
                    Some(field),
                    &format!("{operation}Response"),
                ));
            }
        }
        entries.extend((!parts.is_empty()).then(|| entry("response", Tree::Map(parts))));
        entries
    }

    fn statuses(&mut self, section: &str, answers: &[&Answer]) -> Option<Entry> {
        let mut meanings: BTreeMap<u16, Tree> = BTreeMap::new();
        for answer in answers {
            let status = answer.status.value;
            if !(100..600).contains(&status) || meanings.contains_key(&status) {
                continue;
            }
            let place = format!("{section}.{status}");
            self.note(&place, &answer.status);
            let own = answer.meaning.as_ref().and_then(|meaning| {
                self.words(&place, &meaning.value, meaning.line);
                wording::carried(&meaning.value, self.around.page_text)
            });
            let meaning = own.unwrap_or_else(|| wording::of_status(status).to_owned());
            meanings.insert(status, Tree::text(meaning));
        }
        let meanings: Vec<Entry> = meanings
            .into_iter()
            .map(|(status, meaning)| (status.to_string(), meaning))
            .collect();
        (!meanings.is_empty()).then(|| entry(section, Tree::Map(meanings)))
    }

    pub(super) fn error_statuses(&mut self) -> Option<Entry> {
        let page = self.page;
        let failures: Vec<&Answer> = page
            .answers
            .iter()
            .filter(|answer| answer.status.value >= 300)
            .collect();
        self.statuses("error_statuses", &failures)
    }

    pub(super) fn error_codes(&mut self) -> Option<Entry> {
        let page = self.page;
        let statuses = page
            .answers
            .iter()
            .map(|answer| name::of_status(answer.status.value));
        let mut taken: BTreeSet<String> = statuses.collect();
        taken.extend(["Common", "Service", "Unknown"].map(str::to_owned));
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        for code in &page.error_codes {
            let wire = code.code.value.as_str();
            let line = code.code.line;
            if !wording::is_name(wire) {
                self.find(
                    Kind::Fault,
                    "impossible-name",
                    line,
                    "error_codes",
                    "a row has a code that nothing can have; it is left out".to_owned(),
                );
                continue;
            }
            if self.around.common_codes.contains(wire) {
                continue;
            }
            let place = format!("error_codes.{wire}");
            if let Some(first) = seen.insert(wire, line) {
                self.find(
                    Kind::Fault,
                    "duplicate-code",
                    line,
                    &place,
                    format!("line {first} has this code already"),
                );
                continue;
            }
            self.note(&place, &code.code);
            self.words(&format!("{place}.description"), &code.description, line);
            let meaning = wording::carried(&code.description, self.around.page_text);
            let meaning = meaning.unwrap_or_else(|| words::error(wire).to_owned());
            let mut known = Vec::new();
            known.extend(free_variant(wire, &mut taken).map(|name| ("name", Tree::text(name))));
            let status = code.status.filter(|status| (100..600).contains(status));
            known.extend(status.map(|status| ("status", Tree::Leaf(status.into()))));
            entries.push((wire.to_owned(), meant(known, meaning)));
        }
        (!entries.is_empty()).then(|| entry("error_codes", Tree::Map(entries)))
    }
}

/// Another name for a code whose own is taken.
fn free_variant(wire: &str, taken: &mut BTreeSet<String>) -> Option<String> {
    let plain = name::plain(&name::camel(wire).ident);
    let numbered = (2..1000).map(|number| format!("{plain}Code{number}"));
    let endings = ["", "Code", "Error"].map(|ending| format!("{plain}{ending}"));
    let mut candidates = endings.into_iter().chain(numbered);
    let chosen = candidates.find(|candidate| !taken.contains(candidate))?;
    taken.insert(chosen.clone());
    (chosen != plain).then_some(chosen)
}
