//! Meaning to tokens: one file per kind of output.
//!
//! Nothing here knows a vendor. What is equal for two operations belongs in the runtime, so all
//! that is emitted is data, descriptions and the names of fields.

mod circle;
mod description;
mod docs;
mod enumeration;
mod error;
mod field;
mod module;
mod object;
mod operation;
mod request;
mod response;
mod sample;
mod scope;

use proc_macro2::TokenStream;

use crate::ir::Api;
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

/// Emits everything, in the order of paths.
#[must_use]
pub fn emit(api: &Api, options: &Options) -> Vec<Unit> {
    let mut units = vec![Unit {
        path: "mod.rs".to_owned(),
        source: None,
        tokens: module::root(api, options),
    }];
    for vendor in &api.vendors {
        let unit = |path: String, source: &str, tokens| Unit {
            path,
            source: Some(source.to_owned()),
            tokens,
        };
        units.push(unit(
            format!("{}/mod.rs", vendor.key),
            &vendor.file,
            module::vendor(vendor, options),
        ));
        for service in &vendor.services {
            let folder = format!("{}/{}", vendor.key, service.key);
            let scope = Scope::new(vendor, service, options);
            units.push(unit(
                format!("{folder}/mod.rs"),
                &service.file,
                module::service(&scope),
            ));
            if !service.types.is_empty() {
                units.push(unit(
                    format!("{folder}/types.rs"),
                    &service.file,
                    module::types(&scope),
                ));
            }
            for operation in &service.operations {
                let path = format!("{folder}/{}", module::file_name(operation));
                units.push(unit(
                    path,
                    &operation.file,
                    operation::file(&scope, operation),
                ));
            }
        }
    }
    units.sort_by(|a, b| a.path.cmp(&b.path));
    units
}
