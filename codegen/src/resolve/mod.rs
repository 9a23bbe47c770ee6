//! Documents to meaning: references, names and rules, or problems with their places.

mod binding;
mod class;
mod client_token;
mod credentials;
mod cursor;
mod definition;
mod enumeration;
mod example;
mod fix;
mod namespace;
mod operation;
mod paging;
mod placement;
mod reach;
mod region;
mod rules;
mod shape;
mod starts;
mod view;
mod waiting;

use std::cell::RefCell;
use std::collections::BTreeMap;

pub use definition::rust_name;
pub use enumeration::variant_name;
pub use operation::error_variant;
pub use reach::mark as mark_reach;
pub use shape::{Expression, parse as parse_type};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, ErrorFormat, Service, Vendor};
use crate::load::{Document, ServiceFolder, VendorFolder};
use crate::name;
use crate::parallel;
use crate::spec;
use cursor::Cursor;
use definition::Types;
use namespace::Namespace;

/// Resolves everything that was loaded. What does not fit is in `problems`.
pub fn resolve(folders: &[VendorFolder], problems: &mut Diagnostics) -> Api {
    let mut vendors = Vec::new();
    for folder in folders {
        let mut vendor = vendor(&folder.key, &folder.vendor, problems);
        let resolved = parallel::map_heavy(&folder.services, |service_folder| {
            let mut found = Diagnostics::default();
            (service(&folder.vendor, service_folder, &mut found), found)
        });
        for (service, found) in resolved {
            vendor.services.push(service);
            problems.extend(found);
        }
        vendors.push(vendor);
    }
    Api { vendors }
}

/// Resolves what the services of a vendor have in common, and none of them.
pub fn vendor(key: &str, document: &Document<spec::Vendor>, problems: &mut Diagnostics) -> Vendor {
    heard(problems, |problems| common(key, document, problems))
}

/// Resolves a service, which is a scope of its own.
pub fn service(
    vendor: &Document<spec::Vendor>,
    folder: &ServiceFolder,
    problems: &mut Diagnostics,
) -> Service {
    heard(problems, |problems| of_folder(vendor, folder, problems))
}

/// Cursors report from wherever they are.
fn heard<T>(problems: &mut Diagnostics, work: impl FnOnce(&RefCell<Diagnostics>) -> T) -> T {
    let shared = RefCell::new(std::mem::take(problems));
    let made = work(&shared);
    *problems = shared.into_inner();
    made
}

fn common(key: &str, document: &Document<spec::Vendor>, problems: &RefCell<Diagnostics>) -> Vendor {
    let Document {
        file,
        node,
        content,
    } = document;
    let at = Cursor::new(file, node, problems);
    check_key(key, at);
    if content.signing.is_empty() {
        at.key("signing").key_problem(
            "no way to sign a request",
            "name at least one, for example `auth-token`",
        );
    }
    region::check_hosts(content, at);
    for (section, headers) in [
        ("headers", &content.request.headers),
        ("client_headers", &content.request.client_headers),
    ] {
        for (name, value) in headers.iter() {
            placement::check_header(name, value, at.key("request").key(section).key(name));
        }
    }
    Vendor {
        key: key.to_owned(),
        file: file.clone(),
        title: content.title.clone(),
        description: content.description.clone(),
        pages: content.pages.clone(),
        hosts: content.hosts.clone(),
        signing: content.signing.clone(),
        credentials: credentials::resolve(content, at),
        profile: content.profile.clone(),
        metadata_server: content.metadata_server,
        projects: content.projects,
        environment: content.environment.clone(),
        regions: pairs(&content.regions),
        client_headers: pairs(&content.request.client_headers),
        envelope: content.response.envelope.clone(),
        request_id_header: content.response.request_id_header.clone(),
        request_id_body: content.response.request_id_body.clone(),
        classes: class::of_vendor(content, at),
        error_codes: operation::error_codes(&content.error_codes, at.key("error_codes")),
        services: Vec::new(),
    }
}

fn of_folder(
    vendor: &Document<spec::Vendor>,
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
    region::check_service(&vendor.content, content, at);
    let mut namespace = Namespace::default();
    for name in name::RESERVED {
        namespace.take(name, "what generated code uses itself", "", at);
    }
    let marker = name::plain(&name::camel(&folder.key).ident);
    namespace.take(&marker, "the service itself", "rename the folder", at);
    let none = BTreeMap::new();
    let more = folder.types.as_ref();
    let names = content.types.iter().map(|(name, _)| name);
    let names = names.chain(
        more.into_iter()
            .flat_map(|more| more.content.types.iter().map(|(name, _)| name)),
    );
    let mut types = Types::new(&none, names, &mut namespace);
    types.definitions(&content.types, at.key("types"));
    if let Some(more) = more {
        let at = Cursor::new(&more.file, &more.node, problems);
        types.definitions(&more.content.types, at.key("types"));
    }
    let service_types = types.finish();
    let shared = service_types
        .iter()
        .map(|definition| (definition.name.as_str(), definition))
        .collect();
    let around = operation::Surroundings {
        vendor: &vendor.content,
        version: content.version.as_deref(),
        service_types: &shared,
    };
    let mut operations: Vec<_> = folder
        .endpoints
        .iter()
        .map(|endpoint| {
            let at = Cursor::new(&endpoint.file, &endpoint.node, problems);
            fix::check(&endpoint.content.fixes, &endpoint.node, at);
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
        types_file: more.map_or(file, |more| &more.file).clone(),
        title: content.title.clone(),
        description: content.description.clone(),
        host: content.host.clone(),
        version: content.version.clone(),
        pages: content.pages.clone(),
        regions: content.regions.clone(),
        region_hosts: pairs(&content.region_hosts),
        errors: error_format(&vendor.content.errors, &content.errors),
        classes: class::of_service(vendor, folder, problems),
        error_codes: operation::error_codes(&content.error_codes, at.key("error_codes")),
        types: service_types,
        operations,
    };
    reach::mark(&mut resolved);
    follow_up(folder, &mut resolved, problems);
    resolved
}

/// What says how operations are called one after the other.
fn follow_up(folder: &ServiceFolder, service: &mut Service, problems: &RefCell<Diagnostics>) {
    for endpoint in &folder.endpoints {
        let at = Cursor::new(&endpoint.file, &endpoint.node, problems);
        let content = &endpoint.content;
        let Some(index) = service
            .operations
            .iter()
            .position(|operation| operation.file == endpoint.file)
        else {
            continue;
        };
        let operation = &service.operations[index];
        let view = view::View::of(service, operation);
        let paging = content.paging.as_ref();
        let paging = paging.and_then(|paging| paging::resolve(paging, view, at));
        let waiting = content.waiting.as_ref();
        let waiting = waiting.and_then(|waiting| waiting::resolve(waiting, view, at));
        let starts = content.starts.as_ref();
        let starts = starts.and_then(|starts| starts::resolve(starts, view, folder, at));
        let operation = &mut service.operations[index];
        (operation.paging, operation.waiting, operation.starts) = (paging, waiting, starts);
    }
    for endpoint in &folder.endpoints {
        if let Some(waiting) = &endpoint.content.waiting {
            let at = Cursor::new(&endpoint.file, &endpoint.node, problems);
            let name = &endpoint.content.operation;
            starts::follow_from(waiting, name, service, at.key("waiting"));
        }
    }
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
