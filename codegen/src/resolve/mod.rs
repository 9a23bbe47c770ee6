//! Documents to meaning: references, names and rules, or problems with their places.

mod binding;
mod cursor;
mod definition;
mod enumeration;
mod example;
mod namespace;
mod operation;
mod placement;
mod reach;
mod rules;
mod shape;

use std::cell::RefCell;
use std::collections::BTreeMap;

pub use definition::rust_name;
pub use enumeration::variant_name;
pub use operation::error_variant;
pub use reach::mark as mark_reach;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, ErrorFormat, Service, Vendor};
use crate::load::{Document, ServiceFolder, VendorFolder};
use crate::name;
use crate::spec;
use cursor::Cursor;
use definition::Types;
use namespace::Namespace;

/// Resolves everything that was loaded. What does not fit is in `problems`.
pub fn resolve(folders: &[VendorFolder], problems: &mut Diagnostics) -> Api {
    let shared = RefCell::new(std::mem::take(problems));
    let vendors = folders
        .iter()
        .map(|folder| vendor(folder, &shared))
        .collect();
    *problems = shared.into_inner();
    Api { vendors }
}

fn vendor(folder: &VendorFolder, problems: &RefCell<Diagnostics>) -> Vendor {
    let Document {
        file,
        node,
        content,
    } = &folder.vendor;
    let at = Cursor::new(file, node, problems);
    check_key(&folder.key, at);
    if content.signing.is_empty() {
        at.key("signing").key_problem(
            "no way to sign a request",
            "name at least one, for example `auth-token`",
        );
    }
    check_host(&content.hosts.default, at.key("hosts").key("default"));
    if let Some(regional) = &content.hosts.regional {
        check_host(regional, at.key("hosts").key("regional"));
    }
    for (section, headers) in [
        ("headers", &content.request.headers),
        ("client_headers", &content.request.client_headers),
    ] {
        for (name, value) in headers.iter() {
            placement::check_header(name, value, at.key("request").key(section).key(name));
        }
    }
    Vendor {
        key: folder.key.clone(),
        file: file.clone(),
        title: content.title.clone(),
        description: content.description.clone(),
        pages: content.pages.clone(),
        hosts: content.hosts.clone(),
        signing: content.signing.clone(),
        environment: content.environment.clone(),
        regions: pairs(&content.regions),
        client_headers: pairs(&content.request.client_headers),
        envelope: content.response.envelope.clone(),
        request_id_header: content.response.request_id_header.clone(),
        request_id_body: content.response.request_id_body.clone(),
        error_codes: operation::error_codes(&content.error_codes, at.key("error_codes")),
        services: folder
            .services
            .iter()
            .map(|service_folder| service(folder, service_folder, problems))
            .collect(),
    }
}

fn service(
    vendor: &VendorFolder,
    folder: &ServiceFolder,
    problems: &RefCell<Diagnostics>,
) -> Service {
    let Document {
        file,
        node,
        content,
    } = &folder.service;
    let at = Cursor::new(file, node, problems);
    check_key(&folder.key, at);
    for (region, host) in content.region_hosts.iter() {
        check_host(host, at.key("region_hosts").key(region));
    }
    let mut namespace = Namespace::default();
    for name in name::RESERVED {
        namespace.take(name, "what generated code uses itself", "", at);
    }
    let marker = name::plain(&name::camel(&folder.key).ident);
    namespace.take(&marker, "the service itself", "rename the folder", at);
    let none = BTreeMap::new();
    let mut types = Types::new(&none, &content.types, &mut namespace);
    types.definitions(&content.types, at.key("types"));
    let service_types = types.finish();
    let shared = service_types
        .iter()
        .map(|definition| (definition.name.as_str(), definition))
        .collect();
    let around = operation::Surroundings {
        vendor: &vendor.vendor.content,
        version: content.version.as_deref(),
        service_types: &shared,
    };
    let mut operations: Vec<_> = folder
        .endpoints
        .iter()
        .map(|endpoint| {
            let at = Cursor::new(&endpoint.file, &endpoint.node, problems);
            operation::resolve(
                &around,
                &endpoint.file,
                &endpoint.content,
                &mut namespace,
                at,
            )
        })
        .collect();
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    let mut resolved = Service {
        key: folder.key.clone(),
        file: file.clone(),
        title: content.title.clone(),
        description: content.description.clone(),
        host: content.host.clone(),
        version: content.version.clone(),
        pages: content.pages.clone(),
        regions: content.regions.clone(),
        region_hosts: pairs(&content.region_hosts),
        errors: error_format(&vendor.vendor.content.errors, &content.errors),
        error_codes: operation::error_codes(&content.error_codes, at.key("error_codes")),
        types: service_types,
        operations,
    };
    reach::mark(&mut resolved);
    resolved
}

fn error_format(vendor: &spec::ErrorFormat, service: &spec::ErrorFormat) -> ErrorFormat {
    let both = |own: &[String], common: &[String]| {
        let mut all = own.to_vec();
        all.extend(common.iter().filter(|path| !own.contains(path)).cloned());
        all
    };
    ErrorFormat {
        signalled_by: service
            .signalled_by
            .or(vendor.signalled_by)
            .unwrap_or_default(),
        code: both(&service.code, &vendor.code),
        message: both(&service.message, &vendor.message),
        other: service
            .other
            .iter()
            .chain(vendor.other.iter())
            .map(|(path, _)| path.to_owned())
            .collect(),
    }
}

fn pairs(entries: &spec::Entries<String>) -> Vec<(String, String)> {
    entries
        .iter()
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect()
}

fn check_key(key: &str, at: Cursor<'_>) {
    if name::plain(&name::snake(key).ident) != key {
        at.value_problem(
            format!("the folder `{key}` cannot be a Rust module"),
            "rename it: small letters, digits and `_`",
        );
    }
}

fn check_host(template: &str, at: Cursor<'_>) {
    let host = template
        .replace("{service}", "service")
        .replace("{region}", "region");
    if host.is_empty()
        || !host
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
    {
        at.value_problem(
            format!("`{template}` is not a host name"),
            "write it without `https://`; `{service}` and `{region}` may stand in it",
        );
    }
}
