//! Files to documents: parse each, check it against the format, and sort it into its place.

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
    let layout = Layout::of(sources.iter().map(|(path, _)| path));
    self::layout(&layout, problems);
    let mut vendors = Vec::new();
    for (key, services) in layout.vendors {
        let vendor = self::vendor(sources, key, problems);
        let loaded = parallel::map_heavy(&services, |service| {
            let mut found = Diagnostics::default();
            (self::service(sources, key, service, &mut found), found)
        });
        let mut services = Vec::new();
        for (service, found) in loaded {
            services.extend(service);
            problems.extend(found);
        }
        vendors.extend(vendor.map(|vendor| VendorFolder {
            key: key.to_owned(),
            vendor,
            services,
        }));
    }
    vendors
}

/// What is there, as far as paths tell.
#[derive(Debug)]
pub struct Layout<'a> {
    /// The folders of vendors, each with those of its services.
    pub vendors: Vec<(&'a str, Vec<&'a str>)>,
    /// Files above the folders of services, `vendor.yaml` excepted.
    strays: Vec<&'a str>,
    is_empty: bool,
}

impl<'a> Layout<'a> {
    /// The layout of files with these paths, which are in order.
    pub fn of(paths: impl Iterator<Item = &'a str>) -> Self {
        let mut layout = Self {
            vendors: Vec::new(),
            strays: Vec::new(),
            is_empty: true,
        };
        for path in paths {
            layout.is_empty = false;
            layout.add(path);
        }
        layout
    }

    fn add(&mut self, path: &'a str) {
        let Some((vendor, rest)) = path.split_once('/') else {
            return self.strays.push(path);
        };
        if self.vendors.last().is_none_or(|(last, _)| *last != vendor) {
            self.vendors.push((vendor, Vec::new()));
        }
        match (rest.split_once('/'), self.vendors.last_mut()) {
            (Some((service, _)), Some((_, services))) => {
                if services.last() != Some(&service) {
                    services.push(service);
                }
            }
            _ if rest == "vendor.yaml" => {}
            _ => self.strays.push(path),
        }
    }
}

/// Reports files that are in no folder of a service and should be in one, and if there is none at all.
pub fn layout(layout: &Layout<'_>, problems: &mut Diagnostics) {
    if layout.is_empty {
        problems.push_file(
            "",
            "there is no YAML file here",
            "name the folder that holds <vendor>/vendor.yaml",
        );
    }
    for path in &layout.strays {
        misplaced(path, problems);
    }
}

fn misplaced(path: &str, problems: &mut Diagnostics) {
    if path.strip_suffix(".yaml").is_some() {
        problems.push_file(
            path,
            "no file of the format belongs in this folder",
            "move it to <vendor>/vendor.yaml, <vendor>/<service>/service.yaml, <vendor>/<service>/types.yaml or <vendor>/<service>/<operation>.yaml",
        );
    } else {
        problems.push_file(
            path,
            "the name of this file does not end with `.yaml`",
            "rename it",
        );
    }
}

// They take longer to make than most files to read.
static VENDOR: LazyLock<Value> = LazyLock::new(|| schema::of::<spec::Vendor>("vendor"));
static SERVICE: LazyLock<Value> = LazyLock::new(|| schema::of::<spec::Service>("service"));
static TYPES: LazyLock<Value> = LazyLock::new(|| schema::of::<spec::SharedTypes>("types"));
static ENDPOINT: LazyLock<Value> = LazyLock::new(|| schema::of::<spec::Endpoint>("endpoint"));

/// Loads the `vendor.yaml` of a vendor.
pub fn vendor(
    sources: &Sources,
    key: &str,
    problems: &mut Diagnostics,
) -> Option<Document<spec::Vendor>> {
    let file = format!("{key}/vendor.yaml");
    let holds = "what its services have in common";
    document(sources, &file, &VENDOR, holds, problems)
}

/// Loads the folder of a service. None if its `service.yaml` cannot be loaded.
pub fn service(
    sources: &Sources,
    vendor: &str,
    key: &str,
    problems: &mut Diagnostics,
) -> Option<ServiceFolder> {
    let folder = format!("{vendor}/{key}/");
    let file = format!("{folder}service.yaml");
    let holds = "what its endpoints have in common";
    let service = document(sources, &file, &SERVICE, holds, problems);
    let file = format!("{folder}types.yaml");
    let types = sources.get(&file).is_some();
    let types = types.then(|| document(sources, &file, &TYPES, "shared types", problems));
    let mut found = Vec::new();
    for path in sources.below(&folder) {
        match path.strip_prefix(&folder) {
            Some("service.yaml" | "types.yaml") => {}
            Some(name) if is_endpoint(name) => found.push(path),
            _ => misplaced(path, problems),
        }
    }
    let documents = parallel::map(&found, |path| {
        let mut problems = Diagnostics::default();
        let endpoint = document(sources, path, &ENDPOINT, "", &mut problems);
        (endpoint, problems)
    });
    let mut endpoints = Vec::new();
    for (endpoint, found) in documents {
        endpoints.extend(endpoint);
        problems.extend(found);
    }
    Some(ServiceFolder {
        key: key.to_owned(),
        service: service?,
        types: types.flatten(),
        endpoints,
    })
}

/// Whether a file of this name in the folder of a service may describe an endpoint.
fn is_endpoint(name: &str) -> bool {
    name.strip_suffix(".yaml").is_some() && !name.contains('/')
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
