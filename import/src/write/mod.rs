//! A service to the files of the specification, laid out as a person would write them.

mod endpoint;
mod paging;
pub(crate) mod service;
pub(crate) mod yaml;

use cloudbind_codegen::render::File;

use crate::error::Problem;
use crate::model::Service;
use crate::names;
use yaml::Yaml;

/// What the second line of an imported file begins with; a file that a person wrote has no such line.
pub const MARK: &str = "# Imported from the vendor's metadata";

/// The rest of that line: what to do if the file is to be changed by hand.
const MARK_END: &str = ": the next import replaces it. Remove this line to keep it by hand.";

/// What readers and writers of an import have to know of the place that it goes to.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// Addresses of the vendor's pages for operations whose own page is not known.
    pub page: String,
    /// Codes that are documented for the whole vendor or service, and stand in no endpoint's file.
    pub common_codes: std::collections::BTreeSet<String>,
    /// Names in Rust of codes whose own are taken.
    pub code_names: std::collections::BTreeMap<String, String>,
    /// The service's first file is not there yet, and is written as well.
    pub is_new: bool,
}

/// The files of a service below its own folder, in the order of their paths.
///
/// # Errors
/// If a type is none that the specification knows.
pub fn files(service: &Service, place: &Place) -> Result<Vec<File>, Problem> {
    let mut files = Vec::new();
    let judge = crate::judge::Judge::of(service)?;
    for operation in &service.operations {
        judge.check(operation)?;
        files.push(File {
            path: format!("{}.yaml", names::snake(&operation.name)),
            text: text("endpoint", &endpoint::entries(operation, &judge, place)?),
        });
    }
    if !service.types.is_empty() {
        files.push(File {
            path: "types.yaml".to_owned(),
            text: text("types", &service::types(service)),
        });
    }
    if place.is_new {
        files.push(File {
            path: "service.yaml".to_owned(),
            text: text("service", &service::entries(service, place)),
        });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn text(schema: &str, entries: &[(String, Yaml)]) -> String {
    let mut text = format!(
        "# yaml-language-server: $schema=../../schema/{schema}.schema.json\n{MARK}{MARK_END}\n"
    );
    Yaml::write(entries, 0, &mut text);
    text
}

/// Whether an importer wrote this file.
#[must_use]
pub fn is_imported(text: &[u8]) -> bool {
    let lines = text.split(|byte| *byte == b'\n').take(2);
    lines
        .into_iter()
        .any(|line| line.starts_with(MARK.as_bytes()))
}
