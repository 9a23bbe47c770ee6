//! Files to documents: parse each, check it against the format, and sort it into its place.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::node::Node;
use crate::source::Sources;
use crate::{parallel, schema, spec, yaml};

/// A file: the typed content, and the tree that knows the places.
#[derive(Debug)]
pub struct Document<T> {
    /// Path below the specification's root.
    pub file: String,
    /// The tree.
    pub node: Node,
    /// The content.
    pub content: T,
}

/// A vendor's folder.
#[derive(Debug)]
pub struct VendorFolder {
    /// The folder's name.
    pub key: String,
    /// `vendor.yaml`.
    pub vendor: Document<spec::Vendor>,
    /// The services' folders.
    pub services: Vec<ServiceFolder>,
}

/// A service's folder.
#[derive(Debug)]
pub struct ServiceFolder {
    /// The folder's name.
    pub key: String,
    /// `service.yaml`.
    pub service: Document<spec::Service>,
    /// `types.yaml`, if there is one.
    pub types: Option<Document<spec::SharedTypes>>,
    /// The other files.
    pub endpoints: Vec<Document<spec::Endpoint>>,
}

/// Loads everything that can be loaded; what cannot is in `problems`.
pub fn load(sources: &Sources, problems: &mut Diagnostics) -> Vec<VendorFolder> {
    let mut loader = Loader {
        sources,
        problems,
        vendors: Vec::new(),
    };
    if sources.iter().next().is_none() {
        loader.problems.push_file(
            "",
            "there is no YAML file here",
            "name the folder that holds <vendor>/vendor.yaml",
        );
    }
    loader.vendors();
    loader.services();
    loader.endpoints();
    loader.vendors
}

struct Loader<'a> {
    sources: &'a Sources,
    problems: &'a mut Diagnostics,
    vendors: Vec<VendorFolder>,
}

// They take longer to make than most files to read.
static VENDOR: LazyLock<Value> = LazyLock::new(|| schema::of::<spec::Vendor>("vendor"));
static SERVICE: LazyLock<Value> = LazyLock::new(|| schema::of::<spec::Service>("service"));
static TYPES: LazyLock<Value> = LazyLock::new(|| schema::of::<spec::SharedTypes>("types"));
static ENDPOINT: LazyLock<Value> = LazyLock::new(|| schema::of::<spec::Endpoint>("endpoint"));

impl Loader<'_> {
    fn vendors(&mut self) {
        let mut keys: Vec<&str> = self
            .sources
            .iter()
            .filter_map(|(path, _)| Some(path.split_once('/')?.0))
            .collect();
        keys.dedup();
        for key in keys {
            if let Some(vendor) = self.document(
                &format!("{key}/vendor.yaml"),
                &VENDOR,
                "what its services have in common",
            ) {
                self.vendors.push(VendorFolder {
                    key: key.to_owned(),
                    vendor,
                    services: Vec::new(),
                });
            }
        }
    }

    fn services(&mut self) {
        let mut folders: Vec<(&str, &str)> = self
            .sources
            .iter()
            .filter_map(|(path, _)| {
                let (vendor, rest) = path.split_once('/')?;
                Some((vendor, rest.split_once('/')?.0))
            })
            .collect();
        folders.dedup();
        for (vendor_key, key) in folders {
            let file = format!("{vendor_key}/{key}/service.yaml");
            let service = self.document(&file, &SERVICE, "what its endpoints have in common");
            let file = format!("{vendor_key}/{key}/types.yaml");
            let types = self.sources.get(&file).is_some();
            let types = types.then(|| self.document(&file, &TYPES, "shared types"));
            let vendor = self
                .vendors
                .iter_mut()
                .find(|vendor| vendor.key == vendor_key);
            if let (Some(service), Some(vendor)) = (service, vendor) {
                vendor.services.push(ServiceFolder {
                    key: key.to_owned(),
                    service,
                    types: types.flatten(),
                    endpoints: Vec::new(),
                });
            }
        }
    }

    fn endpoints(&mut self) {
        let mut found = Vec::new();
        for (path, _) in self.sources.iter() {
            if path.strip_suffix(".yaml").is_none() {
                self.problems.push_file(
                    path,
                    "the name of this file does not end with `.yaml`",
                    "rename it",
                );
                continue;
            }
            let parts: Vec<&str> = path.split('/').collect();
            match parts.as_slice() {
                [_, "vendor.yaml"] | [_, _, "service.yaml" | "types.yaml"] => {}
                [vendor, service, _] => found.push((path, *vendor, *service)),
                _ => self.problems.push_file(
                    path,
                    "no file of the format belongs in this folder",
                    "move it to <vendor>/vendor.yaml, <vendor>/<service>/service.yaml, <vendor>/<service>/types.yaml or <vendor>/<service>/<operation>.yaml",
                ),
            }
        }
        let documents = parallel::map(&found, |(path, _, _)| {
            let mut problems = Diagnostics::default();
            let endpoint = document(self.sources, path, &ENDPOINT, "", &mut problems);
            (endpoint, problems)
        });
        let places = self.places();
        for ((_, vendor, service), (endpoint, problems)) in found.into_iter().zip(documents) {
            self.problems.extend(problems);
            let place = places.get(&(vendor.to_owned(), service.to_owned()));
            let folder = place.and_then(|(vendor, service)| {
                self.vendors.get_mut(*vendor)?.services.get_mut(*service)
            });
            if let (Some(endpoint), Some(folder)) = (endpoint, folder) {
                folder.endpoints.push(endpoint);
            }
        }
    }

    /// Where the folders of services are, by the keys of vendor and service.
    fn places(&self) -> BTreeMap<(String, String), (usize, usize)> {
        let mut places = BTreeMap::new();
        for (at, vendor) in self.vendors.iter().enumerate() {
            for (index, service) in vendor.services.iter().enumerate() {
                places.insert((vendor.key.clone(), service.key.clone()), (at, index));
            }
        }
        places
    }

    fn document<T: DeserializeOwned>(
        &mut self,
        file: &str,
        schema: &Value,
        holds: &str,
    ) -> Option<Document<T>> {
        document(self.sources, file, schema, holds, self.problems)
    }
}

/// Reads one file: parsed, checked against its schema, and understood.
fn document<T: DeserializeOwned>(
    sources: &Sources,
    file: &str,
    schema: &Value,
    holds: &str,
    problems: &mut Diagnostics,
) -> Option<Document<T>> {
    let Some(bytes) = sources.get(file) else {
        problems.push_file(
            file,
            "the file is missing",
            format!("write it: it holds {holds}"),
        );
        return None;
    };
    let node = yaml::parse(file, bytes, problems)?;
    let mut found = Diagnostics::default();
    schema::check(file, &node, schema, &mut found);
    if !found.is_empty() {
        problems.extend(found);
        return None;
    }
    match T::deserialize(&node) {
        Ok(content) => Some(Document {
            file: file.to_owned(),
            node,
            content,
        }),
        Err(mismatch) => {
            problems.push(Diagnostic {
                file: file.to_owned(),
                span: Some(node.span.start..node.span.start),
                message: format!("the file does not fit the format: {mismatch}"),
                help: "compare it with another file of its kind".to_owned(),
            });
            None
        }
    }
}
