//! One page after the other into a folder of the specification.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cloudbind_codegen::ir::{Definition, ErrorCode, Service};
use cloudbind_codegen::{Sources, name};
use cloudbind_pages::Page;

use super::draft::{Surroundings, draft};
use super::merge::Decisions;
use super::outcome::{Outcome, Status};
use super::plan::{Plan, Planner};
use super::record::Record;
use super::target::{Hints, Target};
use super::{Specification, service};
use crate::error::Problem;

/// What is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// What a person said about the page.
    pub hints: Hints,
    /// What a person decided about conflicts.
    pub decisions: Decisions,
    /// Whether sentences of the page are copied.
    pub page_text: bool,
    /// Whether only to look.
    pub check: bool,
}

/// A folder of the specification that pages are imported into.
#[derive(Debug)]
pub struct Importer {
    root: PathBuf,
    specification: Specification,
}

impl Importer {
    /// Reads the folder.
    ///
    /// # Errors
    /// If it cannot be read, or does not fit the format.
    pub fn new(root: &Path) -> Result<Self, Problem> {
        Ok(Self {
            root: root.to_owned(),
            specification: Specification::read(root)?,
        })
    }

    /// Imports a page, unless something has to be decided first.
    ///
    /// # Errors
    /// If the page belongs nowhere, if a fix is no longer needed, if a decision is about nothing, if what
    /// came of the page is no valid specification, or if a file cannot be written.
    pub fn import(&mut self, page: &Page, request: &Request) -> Result<Outcome, Problem> {
        let target = Target::of(page, &self.specification, &request.hints)?;
        if self.specification.vendor(target.vendor).is_none() {
            return Err(Problem::new(
                &page.file,
                format!(
                    "there is no {}/vendor.yaml in the specification: write it first, it says how the vendor's services are called",
                    target.vendor
                ),
            ));
        }
        let (sources, service_file) = self.files_of_service(page, &target);
        let around = surroundings(&sources, &target, request.page_text)?;
        let planner = Planner {
            page,
            target: &target,
            sources: &sources,
            decisions: &request.decisions,
        };
        let drafted = draft(page, &target, &around);
        let plan = match self.specification.endpoint(&target.file) {
            None => planner.new_file(&drafted)?,
            Some(existing) => {
                let base = Record::read(&self.root, &target.file)?;
                planner.changed_file(drafted, existing, base.as_ref(), &around.shared)?
            }
        };
        if plan.outcome.status != Status::Conflict && !request.check {
            self.write(&target, &plan, service_file.as_deref())?;
        }
        Ok(plan.outcome)
    }

    /// The vendor's file and those of the service; and the service's own by itself, if it is new.
    fn files_of_service(&self, page: &Page, target: &Target) -> (Sources, Option<String>) {
        let folder = format!("{}/{}/", target.vendor, target.service);
        let vendor = format!("{}/vendor.yaml", target.vendor);
        let mut sources = Sources::new();
        for (path, bytes) in self.specification.sources.iter() {
            if path == vendor || path.starts_with(&folder) {
                sources.insert(path, bytes);
            }
        }
        let own = format!("{folder}service.yaml");
        let is_new = sources.get(&own).is_none();
        let text = is_new.then(|| service::text(page, target));
        if let Some(text) = &text {
            sources.insert(own, text.clone());
        }
        (sources, text)
    }

    fn write(
        &mut self,
        target: &Target,
        plan: &Plan,
        service: Option<&str>,
    ) -> Result<(), Problem> {
        let folder = format!("{}/{}", target.vendor, target.service);
        let mut files: Vec<(String, &str)> = Vec::new();
        files.extend(service.map(|text| (format!("{folder}/service.yaml"), text)));
        if plan.outcome.differs() {
            files.push((target.file.clone(), &plan.settled.text));
        }
        for (path, text) in &files {
            write_file(&self.root.join(path), text)?;
        }
        let record = Record::path(&self.root, &target.file);
        write_file(&record, &plan.record.text())?;
        if files.is_empty() {
            return Ok(());
        }
        let mut sources = std::mem::take(&mut self.specification.sources);
        for (path, text) in files {
            sources.insert(path, text);
        }
        self.specification = Specification::of(sources)?;
        Ok(())
    }
}

/// What other files of the service have.
fn surroundings(
    sources: &Sources,
    target: &Target,
    page_text: bool,
) -> Result<Surroundings, Problem> {
    let api = cloudbind_codegen::read(sources)
        .map_err(|error| Problem::new("the specification", error.to_string()))?;
    let mut around = Surroundings {
        page_text,
        ..Surroundings::default()
    };
    let codes = |codes: &[ErrorCode]| -> Vec<String> {
        codes.iter().map(|code| code.code.clone()).collect()
    };
    for vendor in api.vendors.iter().filter(|one| one.key == target.vendor) {
        around.common_codes.extend(codes(&vendor.error_codes));
        let mut services = vendor.services.iter();
        if let Some(service) = services.find(|service| service.key == target.service) {
            around.common_codes.extend(codes(&service.error_codes));
            let shared = service.types.iter().map(|one| one.name.clone());
            around.shared.extend(shared);
            take_names(service, &target.file, &mut around.taken);
        }
    }
    Ok(around)
}

/// The names in Rust that the service has without this file.
fn take_names(service: &Service, file: &str, taken: &mut BTreeSet<String>) {
    let camel = |text: &str| name::plain(&name::camel(text).ident);
    taken.insert(camel(&service.key));
    let mut types: Vec<&Definition> = service.types.iter().collect();
    for operation in service.operations.iter().filter(|one| one.file != file) {
        let endings = ["", "Required", "Response", "Error"];
        taken.extend(endings.map(|ending| format!("{}{ending}", operation.name)));
        types.extend(&operation.types);
    }
    for definition in types {
        let name = camel(&definition.name);
        taken.insert(format!("{name}Required"));
        taken.insert(name);
    }
}

/// Writes a whole file or none.
fn write_file(path: &Path, text: &str) -> Result<(), Problem> {
    let problem = |error: std::io::Error| Problem::of_file(path, &error);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(problem)?;
    }
    let draft = path.with_extension("yaml.new");
    std::fs::write(&draft, text).map_err(problem)?;
    std::fs::rename(&draft, path).map_err(problem)
}
