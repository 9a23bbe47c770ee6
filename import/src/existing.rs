//! What a service's folder holds already, and which of it a person wrote.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cloudbind_codegen::load::{Document, VendorFolder, load};
use cloudbind_codegen::spec::{self, Entries};
use cloudbind_codegen::{Diagnostics, Sources, name};

use crate::error::Problem;
use crate::write::is_imported;

const STAND_IN: &str = "title: none\ndescription: none\nhost: none\n";

/// The files of a service that an import has to respect.
#[derive(Debug, Default)]
pub struct Existing {
    /// The texts that a person wrote, by the names of their files.
    pub by_hand: BTreeMap<String, String>,
    /// The same, understood.
    pub vendors: Vec<VendorFolder>,
}

impl Existing {
    /// Reads the folder of a service; it may not be there yet.
    ///
    /// # Errors
    /// If a file cannot be read, or what a person wrote does not fit the format.
    pub fn read(specification: &Path, vendor: &str, key: &str) -> Result<Self, Problem> {
        let mut sources = Sources::new();
        let common = specification.join(vendor).join("vendor.yaml");
        let bytes = std::fs::read(&common).map_err(|error| Problem::of_file(&common, &error))?;
        sources.insert(format!("{vendor}/vendor.yaml"), bytes);
        let folder = specification.join(vendor).join(key);
        let mut by_hand = BTreeMap::new();
        // Without a service's file nothing in its folder is loaded, so that one stands in for it.
        sources.insert(format!("{vendor}/{key}/service.yaml"), STAND_IN);
        for (file, bytes) in files(&folder)? {
            if is_imported(&bytes) {
                continue;
            }
            let text = String::from_utf8(bytes.clone()).unwrap_or_default();
            by_hand.insert(file.clone(), text);
            sources.insert(format!("{vendor}/{key}/{file}"), bytes);
        }
        // The types that they name may be imported ones, so that only the format is checked.
        let mut problems = Diagnostics::default();
        let vendors = load(&sources, &mut problems);
        let serious = problems
            .sorted()
            .into_iter()
            .find(|problem| problem.span.is_some());
        if let Some(problem) = serious {
            return Err(Problem::new(&problem.file, &problem.message));
        }
        Ok(Self { by_hand, vendors })
    }

    /// The service's file, if a person wrote it.
    pub fn service(&self) -> Option<&spec::Service> {
        self.by_hand.get("service.yaml")?;
        let services = self.vendors.iter().flat_map(|vendor| &vendor.services);
        services.map(|service| &service.service.content).next()
    }

    /// The operations that a person described.
    pub fn endpoints(&self) -> impl Iterator<Item = &Document<spec::Endpoint>> {
        let services = self.vendors.iter().flat_map(|vendor| &vendor.services);
        services.flat_map(|service| &service.endpoints)
    }

    /// Codes that stand in the files of the vendor and the service, and need not in an endpoint's.
    pub fn common_codes(&self) -> BTreeSet<String> {
        let vendors = self
            .vendors
            .iter()
            .map(|vendor| &vendor.vendor.content.error_codes);
        let service = self.service().map(|service| &service.error_codes);
        let codes = vendors.chain(service).flat_map(Entries::iter);
        codes.map(|(code, _)| code.to_owned()).collect()
    }

    /// The Rust names of the types in these files.
    pub fn taken(&self) -> BTreeSet<String> {
        let mut taken = BTreeSet::new();
        if let Some(service) = self.service() {
            taken.extend(service.types.iter().map(|(name, _)| camel(name)));
        }
        for endpoint in self.endpoints() {
            let content = &endpoint.content;
            taken.extend(content.types.iter().map(|(name, _)| camel(name)));
            for fields in [
                &content.path,
                &content.query,
                &content.header,
                &content.body,
            ] {
                inline(fields, &content.operation, &mut taken);
            }
            for fields in [&content.response.header, &content.response.body] {
                inline(fields, &content.operation, &mut taken);
            }
        }
        taken
    }

    /// The names of types that these files mention.
    pub fn mentioned(&self) -> BTreeSet<String> {
        let mut mentioned = BTreeSet::new();
        for endpoint in self.endpoints() {
            let content = &endpoint.content;
            for fields in [
                &content.path,
                &content.query,
                &content.header,
                &content.body,
                &content.response.header,
                &content.response.body,
            ] {
                mention(fields, &mut mentioned);
            }
        }
        mentioned
    }
}

fn files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let problem = |error: std::io::Error| Problem::of_file(folder, &error);
    let mut files = Vec::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in std::fs::read_dir(folder).map_err(problem)? {
        let path = entry.map_err(problem)?.path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let bytes = std::fs::read(&path).map_err(|error| Problem::of_file(&path, &error))?;
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.push((name.into_owned(), bytes));
        }
    }
    Ok(files)
}

/// Types that are written where they are used take a name as well.
fn inline(fields: &Entries<spec::Field>, parent: &str, taken: &mut BTreeSet<String>) {
    for (name, field) in fields.iter() {
        let derived = || camel(parent) + &camel(name);
        let type_name = field.type_name.as_deref().map_or_else(derived, camel);
        if let Some(fields) = &field.fields {
            taken.insert(format!("{type_name}Required"));
            inline(fields, &type_name, taken);
        }
        if field.fields.is_some() || field.values.is_some() {
            taken.insert(type_name);
        }
    }
}

fn mention(fields: &Entries<spec::Field>, mentioned: &mut BTreeSet<String>) {
    for (_, field) in fields.iter() {
        let words = field
            .type_expression
            .iter()
            .flat_map(|text| text.split(['<', '>']));
        mentioned.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
        if let Some(fields) = &field.fields {
            mention(fields, mentioned);
        }
    }
}

fn camel(text: &str) -> String {
    name::plain(&name::camel(text).ident)
}
