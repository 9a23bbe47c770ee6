//! A folder of the specification, brought up to date with the metadata.

use std::collections::BTreeSet;
use std::path::PathBuf;

use cloudbind_codegen::output::{self, Mode};
use cloudbind_codegen::render::File;

use crate::compare::{Comparison, Disagreement};
use crate::error::Problem;
use crate::existing::Existing;
use crate::model::Service;
use crate::report::ServiceReport;
use crate::write::{self, Place};
use crate::{names, reach, redact};

/// The part of a specification that holds a vendor's services.
#[derive(Debug, Clone)]
pub struct Folder {
    /// The specification's own folder.
    pub specification: PathBuf,
    /// The vendor's folder in it.
    pub vendor: String,
    /// Whether to write, or only to look.
    pub mode: Mode,
}

impl Folder {
    /// Brings a service up to date, and says what that changed.
    ///
    /// # Errors
    /// If a file cannot be read or written, if what a person wrote does not fit the format, or if the
    /// service has a type that is none.
    pub fn import(&self, mut service: Service) -> Result<ServiceReport, Problem> {
        let existing = Existing::read(&self.specification, &self.vendor, &service.key)?;
        let renamed = names::settle(&mut service, &existing.taken());
        redact::examples(&mut service);
        let by_hand: BTreeSet<String> = existing
            .endpoints()
            .map(|endpoint| endpoint.content.operation.clone())
            .collect();
        let disagreements = disagreements(&service, &existing);
        reach::prune(&mut service, &existing.mentioned(), &by_hand);
        let place = place(&service, &existing);
        let mut files = write::files(&service, &place)?;
        files.retain(|file| !existing.by_hand.contains_key(&file.path));
        let imported = files.len();
        files.extend(existing.by_hand.iter().map(|(path, text)| File {
            path: path.clone(),
            text: text.clone(),
        }));
        let folder = self.specification.join(&self.vendor).join(&service.key);
        let differences = output::synchronise(&folder, &files, self.mode)
            .map_err(|error| Problem::new(folder.display().to_string(), error.to_string()))?;
        let faulty = files
            .iter()
            .filter(|file| file.text.contains("\n    faults:"))
            .count();
        Ok(ServiceReport {
            service: format!("{}/{}", self.vendor, service.key),
            operations: service.operations.len(),
            types: service.types.len(),
            files: imported,
            differences,
            kept: existing.by_hand.keys().cloned().collect(),
            disagreements,
            left_out: service.left_out,
            renamed,
            with_faulty_examples: faulty,
        })
    }
}

fn disagreements(service: &Service, existing: &Existing) -> Vec<Disagreement> {
    let common = existing.common_codes();
    let mut all = Vec::new();
    if let Some(ours) = existing.service() {
        all.extend(Comparison::of(service, &common, "service.yaml").service(ours, service));
    }
    for endpoint in existing.endpoints() {
        let name = &endpoint.content.operation;
        let theirs = service
            .operations
            .iter()
            .find(|operation| operation.name == *name);
        let file = endpoint.file.rsplit('/').next().unwrap_or_default();
        match theirs {
            Some(theirs) => {
                let comparison = Comparison::of(service, &common, file);
                all.extend(comparison.endpoint(&endpoint.content, theirs));
            }
            None => all.push(Disagreement {
                file: file.to_owned(),
                place: "operation".to_owned(),
                message: format!("the metadata have no operation `{name}`"),
            }),
        }
    }
    all
}

/// Pages, codes and files that are there already.
fn place(service: &Service, existing: &Existing) -> Place {
    let is_new = !existing.by_hand.contains_key("service.yaml");
    // The page in an imported file is the metadata's own.
    let pages = existing.service().map(|service| service.pages.as_slice());
    let page = pages.and_then(<[_]>::first).map(|page| &page.address);
    Place {
        page: page.unwrap_or(&service.page).clone(),
        common_codes: existing.common_codes(),
        code_names: names::of_codes(service),
        is_new,
    }
}
