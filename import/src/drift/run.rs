//! All pages against the specification.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use cloudbind_codegen::load::{Document, ServiceFolder, VendorFolder};
use cloudbind_codegen::spec::Endpoint;
use cloudbind_pages::{Page, Refusal};

use super::change::{Change, Class, PageLine, fingerprint};
use super::comparison::{Comparison, Draft};
use super::find::{Match, find};
use super::locate::Locator;
use super::outcome::{Drift, Options};
use super::scope::Scope;
use super::{fixes, reach, wording};
use crate::page::Specification;

/// Compares pages with the specification.
#[must_use]
pub fn compare(
    specification: &Specification,
    pages: &[Result<Page, Refusal>],
    options: &Options,
) -> Drift {
    let mut run = Run {
        specification,
        options,
        drift: Drift::default(),
        locator: Locator::new(specification),
        places: HashMap::new(),
        documented: BTreeSet::new(),
        reach: BTreeMap::new(),
    };
    for page in pages {
        let compared = match page {
            Ok(page) => run.page(page),
            Err(refusal) => Err(refusal.clone()),
        };
        match compared {
            Ok(()) => run.drift.pages += 1,
            Err(refusal) => run.drift.refused.push(refusal),
        }
    }
    if options.complete {
        run.gone();
    }
    run.finish()
}

struct Run<'a> {
    specification: &'a Specification,
    options: &'a Options,
    drift: Drift,
    locator: Locator<'a>,
    /// Where in the list a difference is, by its fingerprint.
    places: HashMap<String, usize>,
    /// The files that have a page.
    documented: BTreeSet<&'a str>,
    /// What shared types reach, by the file of the service.
    reach: BTreeMap<&'a str, BTreeMap<String, Vec<String>>>,
}

impl<'a> Run<'a> {
    fn page(&mut self, page: &Page) -> Result<(), Refusal> {
        match find(page, self.specification)? {
            Match::Known {
                vendor,
                service,
                file,
            } => self.known(page, vendor, service, file),
            Match::New { operation } => {
                self.new_operation(page, operation);
                Ok(())
            }
        }
    }

    fn known(
        &mut self,
        page: &Page,
        vendor: &'a VendorFolder,
        service: &'a ServiceFolder,
        file: &'a Document<Endpoint>,
    ) -> Result<(), Refusal> {
        self.documented.insert(&file.file);
        let specification = self.specification;
        let from_metadata = |path: &str| {
            let bytes = specification.sources.get(path);
            bytes.is_some_and(crate::write::is_imported)
        };
        let scope = Scope {
            vendor,
            service,
            file: &file.file,
            endpoint: &file.content,
        };
        let comparison = Comparison::of(page, scope, &from_metadata, self.options.strictness);
        let (mut found, undescribed) = (comparison.found, comparison.undescribed);
        let before = found.len();
        found.retain(|draft| !fixes::hold(&file.content.fixes, draft));
        self.drift.fixed += before - found.len();
        if let Some(record) = self.options.records.of(&file.file)? {
            record.tell_apart(page, scope, &mut found);
            let words = wording::changed(page, scope, &record.wording);
            self.drift.wording += words.len();
            found.extend(words.into_iter().filter(|_| self.options.wording));
        }
        let whole = format!("{}/{}", vendor.key, service.key);
        let operation = format!("{whole} {}", file.content.operation);
        for draft in found {
            self.add(page, service, &whole, &operation, draft);
        }
        if !undescribed.is_empty() {
            let names = self.drift.described_elsewhere.entry(operation).or_default();
            names.extend(undescribed);
            names.sort();
            names.dedup();
        }
        Ok(())
    }

    fn add(
        &mut self,
        page: &Page,
        service: &'a ServiceFolder,
        whole: &str,
        operation: &str,
        draft: Draft,
    ) {
        let (mut operation, mut reaches) = (operation.to_owned(), Vec::new());
        if draft.place.is_shared {
            whole.clone_into(&mut operation);
            if let [first, name, ..] = draft.place.keys.as_slice()
                && first == "types"
            {
                operation.push_str(" types");
                let reach = self.reach.entry(&service.service.file);
                let reach = reach.or_insert_with(|| reach::of(service));
                reaches = reach.get(name).cloned().unwrap_or_default();
            }
        }
        let fingerprint = fingerprint(&operation, &draft.place.shown, draft.rule, &draft.after);
        let spec = self.locator.place(&draft.place.file, &draft.place.keys);
        self.push(Change {
            class: draft.class,
            rule: draft.rule,
            operation,
            spec,
            place: draft.place.shown,
            before: draft.before,
            after: draft.after,
            message: draft.message,
            pages: vec![PageLine {
                file: page.file.clone(),
                line: draft.line,
            }],
            reaches,
            because: draft.because,
            fingerprint,
        });
    }

    fn new_operation(&mut self, page: &Page, operation: String) {
        let (after, line) = match (&page.endpoint, &page.operation) {
            (Some(endpoint), _) => {
                let (method, path) = &endpoint.value;
                (format!("{method} {path}"), endpoint.line)
            }
            (None, Some(name)) => (name.value.clone(), name.line),
            (None, None) => (page.title.value.clone(), page.title.line),
        };
        self.push(Change {
            class: Class::Additive,
            rule: "operation-added",
            place: String::new(),
            before: String::new(),
            message: format!("the specification has no such operation: {after}"),
            pages: vec![PageLine {
                file: page.file.clone(),
                line,
            }],
            spec: None,
            reaches: Vec::new(),
            because: None,
            fingerprint: fingerprint(&operation, "", "operation-added", &after),
            operation,
            after,
        });
    }

    /// Operations of which no page speaks, in the services of which there is one.
    fn gone(&mut self) {
        let specification = self.specification;
        for vendor in &specification.vendors {
            for service in &vendor.services {
                let files = service.endpoints.iter();
                let missing: Vec<_> = files
                    .filter(|file| !self.documented.contains(file.file.as_str()))
                    .collect();
                if missing.len() < service.endpoints.len() {
                    let whole = format!("{}/{}", vendor.key, service.key);
                    for file in missing {
                        self.gone_operation(&whole, file);
                    }
                }
            }
        }
    }

    fn gone_operation(&mut self, whole: &str, file: &Document<Endpoint>) {
        let name = &file.content.operation;
        let operation = format!("{whole} {name}");
        let spec = self.locator.place(&file.file, &["operation".to_owned()]);
        self.push(Change {
            class: Class::Breaking,
            rule: "operation-gone",
            place: String::new(),
            before: name.clone(),
            after: String::new(),
            message: "no page documents it".to_owned(),
            pages: Vec::new(),
            spec,
            reaches: Vec::new(),
            because: None,
            fingerprint: fingerprint(&operation, "", "operation-gone", ""),
            operation,
        });
    }

    /// What several pages say is one difference.
    fn push(&mut self, change: Change) {
        let known = self.places.get(&change.fingerprint);
        if let Some(known) = known.and_then(|place| self.drift.changes.get_mut(*place)) {
            // Of two pages, one may have lost what the other has really not.
            if change.class < known.class {
                (known.class, known.because) = (change.class, change.because);
            }
            known.pages.extend(change.pages);
        } else {
            let place = self.drift.changes.len();
            self.places.insert(change.fingerprint.clone(), place);
            self.drift.changes.push(change);
        }
    }

    fn finish(self) -> Drift {
        let mut drift = self.drift;
        let accepted = &self.options.accepted;
        let met: BTreeSet<String> = self.places.into_keys().collect();
        drift.accepted_in_vain = accepted.without(&met);
        let before = drift.changes.len();
        drift
            .changes
            .retain(|change| !accepted.contains(&change.fingerprint));
        drift.accepted = before - drift.changes.len();
        for change in &mut drift.changes {
            change.pages.sort();
            change.pages.dedup();
        }
        let mut worst: BTreeMap<String, Class> = BTreeMap::new();
        for change in &drift.changes {
            let class = worst
                .entry(change.operation.clone())
                .or_insert(change.class);
            *class = change.class.min(*class);
        }
        drift.changes.sort_by_cached_key(|change| {
            let worst = worst.get(&change.operation).copied();
            let line = change.pages.first().map_or(0, |page| page.line);
            (
                worst,
                change.operation.clone(),
                change.class,
                line,
                change.place.clone(),
                change.rule,
                change.after.clone(),
            )
        });
        drift
    }
}
