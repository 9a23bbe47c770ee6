//! Meaning to tokens: one file per kind of output.
//!
//! Nothing here knows a vendor. What is equal for two operations belongs in the runtime, so all
//! that is emitted is data: tables, of which the runtime's macros make types.

mod circle;
mod code;
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
mod paging;
mod request;
mod response;
mod sample;
mod scope;
mod uses;
mod waiting;

use proc_macro2::TokenStream;

use crate::ir::{Api, Operation, Vendor};
use scope::Scope;

/// What the generated code looks like where it is used.
#[derive(Debug, Clone)]
pub struct Options {
    /// Path at which the generated modules can be named in examples of the documentation, such
    /// as `cloudbind`; without it the examples are shown but not compiled.
    pub example_path: Option<String>,
    /// Which operations are shown in use.
    pub examples: Examples,
    /// Whether each service is behind a Cargo feature called `<vendor>-<service>`.
    pub service_features: bool,
}

/// Which operations have an example in their documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Examples {
    /// Each.
    All,
    /// Those of which the specification says more than bare facts: each example is compiled with the
    /// tests, and whole services have hundreds of operations.
    Explained,
}

impl Examples {
    fn are_shown(self, operation: &Operation) -> bool {
        self == Self::All || !operation.notes.is_empty() || !operation.warnings.is_empty()
    }
}

impl Default for Options {
    /// For a build script of one's own: no features, examples that are not compiled.
    fn default() -> Self {
        Self {
            example_path: None,
            examples: Examples::All,
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
            examples: Examples::Explained,
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
    pub pieces: Vec<Piece>,
}

/// A piece of code.
#[derive(Debug)]
pub enum Piece {
    /// Rust, to be laid out by the pretty-printer.
    Items(TokenStream),
    /// Tables, which are laid out already.
    Text(String),
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
    /// Its path below the output folder.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The code of the file.
    #[must_use]
    pub fn emit(&self) -> Unit {
        Unit {
            path: self.path.clone(),
            source: self.source.map(str::to_owned),
            pieces: match self.kind {
                Kind::Root(api, options) => module::root(api, options),
                Kind::Vendor(vendor, options) => module::vendor(vendor, options),
                Kind::Service(scope) => module::service(scope),
                Kind::Types(scope) => vec![Piece::Text(module::types(scope))],
                Kind::Operation(scope, operation) => {
                    vec![Piece::Text(operation::file(scope, operation))]
                }
            },
        }
    }
}
