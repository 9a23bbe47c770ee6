//! Meaning to tokens: one file per kind of output.
//!
//! Nothing here knows a vendor. What is equal for two operations belongs in the runtime, so all
//! that is emitted is data, descriptions and the names of fields.

mod circle;
mod description;
mod docs;
mod enumeration;
mod error;
mod facts;
mod field;
mod imports;
mod module;
mod object;
mod operation;
mod request;
mod response;
mod sample;
mod scope;

use proc_macro2::TokenStream;

use crate::ir::{Api, Operation, Vendor};
use scope::Scope;

/// What the generated code looks like where it is used.
#[derive(Debug, Clone)]
pub struct Options {
    /// Path at which the generated modules can be named in examples of the documentation, such
    /// as `cloudbind`; without it the examples are shown but not compiled.
    pub example_path: Option<String>,
    /// The Cargo feature that adds Serialize and Deserialize; without it they are left out.
    pub serde_feature: Option<String>,
    /// Whether each service is behind a Cargo feature called `<vendor>-<service>`.
    pub service_features: bool,
}

impl Default for Options {
    /// For a build script of one's own: no features, examples that are not compiled.
    fn default() -> Self {
        Self {
            example_path: None,
            serde_feature: None,
            service_features: false,
        }
    }
}

impl Options {
    /// For the bindings that the library `cloudbind` itself consists of.
    #[must_use]
    pub fn of_checkout() -> Self {
        Self {
            example_path: Some("cloudbind".to_owned()),
            serde_feature: Some("serde".to_owned()),
            service_features: true,
        }
    }
}

/// A file of generated code, before it is rendered.
#[derive(Debug)]
pub struct Unit {
    /// Path below the output folder.
    pub path: String,
    /// The file of the specification that it comes from; `None` if it lists several.
    pub source: Option<String>,
    /// The code.
    pub tokens: TokenStream,
}

/// Everything that is to be emitted, and what each part needs to know of the whole.
pub struct Plan<'a> {
    api: &'a Api,
    options: &'a Options,
    scopes: Vec<Scope<'a>>,
}

/// One file that is to be emitted.
pub struct Part<'p> {
    path: String,
    source: Option<&'p str>,
    kind: Kind<'p>,
}

enum Kind<'p> {
    Root(&'p Api, &'p Options),
    Vendor(&'p Vendor, &'p Options),
    Service(&'p Scope<'p>),
    Types(&'p Scope<'p>),
    Operation(&'p Scope<'p>, &'p Operation),
}

impl<'a> Plan<'a> {
    /// Looks through the services.
    #[must_use]
    pub fn of(api: &'a Api, options: &'a Options) -> Self {
        let services = api
            .vendors
            .iter()
            .flat_map(|vendor| vendor.services.iter().map(move |service| (vendor, service)));
        let scopes = services
            .map(|(vendor, service)| Scope::new(vendor, service, options))
            .collect();
        Self {
            api,
            options,
            scopes,
        }
    }

    /// The files, in the order of their paths. Each can be emitted without the others.
    #[must_use]
    pub fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = vec![Part {
            path: "mod.rs".to_owned(),
            source: None,
            kind: Kind::Root(self.api, self.options),
        }];
        for vendor in &self.api.vendors {
            parts.push(Part {
                path: format!("{}/mod.rs", vendor.key),
                source: Some(&vendor.file),
                kind: Kind::Vendor(vendor, self.options),
            });
        }
        self.scopes
            .iter()
            .for_each(|scope| of_service(scope, &mut parts));
        parts.sort_by(|a, b| a.path.cmp(&b.path));
        parts
    }
}

fn of_service<'p>(scope: &'p Scope<'p>, parts: &mut Vec<Part<'p>>) {
    let service = scope.service;
    let folder = format!("{}/{}", scope.vendor.key, service.key);
    let mut add = |file: &str, source, kind| {
        parts.push(Part {
            path: format!("{folder}/{file}"),
            source: Some(source),
            kind,
        });
    };
    add("mod.rs", &service.file, Kind::Service(scope));
    if !service.types.is_empty() {
        add("types.rs", &service.types_file, Kind::Types(scope));
    }
    for operation in &service.operations {
        let file = module::file_name(operation);
        add(&file, &operation.file, Kind::Operation(scope, operation));
    }
}

impl Part<'_> {
    /// The code of the file.
    #[must_use]
    pub fn emit(&self) -> Unit {
        Unit {
            path: self.path.clone(),
            source: self.source.map(str::to_owned),
            tokens: match self.kind {
                Kind::Root(api, options) => module::root(api, options),
                Kind::Vendor(vendor, options) => module::vendor(vendor, options),
                Kind::Service(scope) => module::service(scope),
                Kind::Types(scope) => module::types(scope),
                Kind::Operation(scope, operation) => operation::file(scope, operation),
            },
        }
    }
}
