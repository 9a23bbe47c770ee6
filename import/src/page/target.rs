//! Which file of the specification a page belongs to.

use std::path::Path;

use cloudbind_codegen::load::{Document, ServiceFolder};
use cloudbind_codegen::name;
use cloudbind_codegen::spec::Endpoint;
use cloudbind_pages::Page;
use cloudbind_pages::facts::Vendor;

use super::Specification;
use crate::error::Problem;
use crate::names;

/// No operation has a longer name, and no file could.
const LONGEST_NAME: usize = 100;

/// The place of an operation in the specification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The vendor's folder: `huaweicloud`.
    pub vendor: &'static str,
    /// The service's folder: `dcs`.
    pub service: String,
    /// The name in host names and signatures, which is not always that of the folder.
    pub host: String,
    /// The operation's name.
    pub operation: String,
    /// The file below the specification's folder.
    pub file: String,
    /// The address of the page; none if neither the page nor anybody says it.
    pub address: Option<String>,
    /// Whether the file is there already.
    pub exists: bool,
}

/// What a person said about the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hints {
    /// The folder of the service.
    pub service: Option<String>,
    /// The operation's name.
    pub operation: Option<String>,
    /// The address of the page.
    pub address: Option<String>,
}

/// The folder of a vendor.
#[must_use]
pub const fn vendor_folder(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Huawei => crate::huawei::VENDOR,
        Vendor::Tencent => crate::tencent::VENDOR,
    }
}

impl Target {
    /// Finds the place of a page. What a person says comes first, then what is there already, then
    /// what the page says.
    ///
    /// # Errors
    /// If the service or the operation cannot be told; the error says what to pass.
    pub fn of(page: &Page, specification: &Specification, hints: &Hints) -> Result<Self, Problem> {
        let vendor = vendor_folder(page.vendor);
        let address = hints.address.clone().or_else(|| {
            let own = page.address.as_ref();
            own.map(|address| address.value.clone())
        });
        let said = Said::of(page, hints, address.as_deref());
        let (service, host) = said.service(page, specification, vendor)?;
        let folder = specification.service(vendor, &service);
        let existing = folder.and_then(|folder| said.existing(page, folder));
        let existing = existing.filter(|file| {
            let hint = hints.operation.as_ref();
            hint.is_none_or(|name| *name == file.content.operation)
        });
        let name = hints.operation.clone();
        let name = name.or_else(|| existing.map(|file| file.content.operation.clone()));
        let operation = name.or(said.operation).ok_or_else(|| {
            Problem::new(
                &page.file,
                "the name of the operation is not on the page; pass it with --operation NAME",
            )
        })?;
        if !names::is_type_name(&operation) || operation.len() > LONGEST_NAME {
            return Err(Problem::new(
                &page.file,
                format!(
                    "`{}` cannot be the name of an operation; pass another with --operation NAME",
                    operation.escape_debug()
                ),
            ));
        }
        let file = existing.map_or_else(
            || format!("{vendor}/{service}/{}.yaml", names::snake(&operation)),
            |existing| existing.file.clone(),
        );
        let known = || existing.map(|file| file.content.page.address.clone());
        let address = address.or_else(known);
        Ok(Self {
            vendor,
            service,
            host,
            operation,
            file,
            address,
            exists: existing.is_some(),
        })
    }
}

/// What the page, its address and a person say.
struct Said<'a> {
    hint: Option<&'a str>,
    host: Option<String>,
    operation: Option<String>,
    is_named: bool,
}

impl<'a> Said<'a> {
    fn of(page: &Page, hints: &'a Hints, address: Option<&str>) -> Self {
        let (service, operation) = address.map_or((None, None), in_address);
        let on_page = page.service.as_ref().map(|service| service.value.clone());
        let label = page.host.as_ref().and_then(|host| {
            let label = host.value.split('.').next().unwrap_or_default();
            is_key(label).then(|| label.to_owned())
        });
        let stated = page.operation.as_ref().map(|name| name.value.clone());
        let inferred = page
            .operation
            .as_ref()
            .is_some_and(|name| matches!(name.basis, cloudbind_pages::facts::Basis::Inferred(_)));
        // An address is a better source than a title.
        let operation = if inferred {
            operation.or(stated)
        } else {
            stated.or(operation)
        };
        let operation = operation.or_else(|| in_file_name(&page.file));
        Self {
            hint: hints.service.as_deref(),
            host: on_page.or(label).or(service),
            operation: hints.operation.clone().or(operation),
            is_named: hints.operation.is_some(),
        }
    }

    /// The folder and the host of the service.
    fn service(
        &self,
        page: &Page,
        specification: &Specification,
        vendor: &str,
    ) -> Result<(String, String), Problem> {
        if let Some(key) = self.hint {
            let folder = specification.service(vendor, key);
            let known = folder.map(|folder| folder.service.content.host.clone());
            let host = known.or_else(|| self.host.clone());
            return named(page, key, host.as_deref().unwrap_or(key));
        }
        let mut candidates: Vec<&ServiceFolder> = match &self.host {
            Some(host) => specification
                .services(vendor)
                .filter(|folder| folder.service.content.host == *host)
                .collect(),
            None => Vec::new(),
        };
        if candidates.len() > 1
            && let Some(version) = &page.version
        {
            let fits = |folder: &&ServiceFolder| {
                folder.service.content.version.as_deref() == Some(version.value.as_str())
            };
            let fitting: Vec<&ServiceFolder> = candidates.iter().copied().filter(fits).collect();
            if !fitting.is_empty() {
                candidates = fitting;
            }
        }
        if candidates.len() != 1 {
            let all: Vec<&ServiceFolder> = if candidates.is_empty() && self.host.is_none() {
                specification.services(vendor).collect()
            } else {
                std::mem::take(&mut candidates)
            };
            candidates = all
                .iter()
                .copied()
                .filter(|folder| self.existing(page, folder).is_some())
                .collect();
            if candidates.len() != 1 && all.len() > 1 && self.host.is_some() {
                return Err(several(page, &all));
            }
        }
        match (candidates.as_slice(), &self.host) {
            ([folder], _) => Ok((folder.key.clone(), folder.service.content.host.clone())),
            ([], Some(host)) => named(page, host, host),
            ([], None) => Err(Problem::new(
                &page.file,
                "the page does not say which service it belongs to; pass --service KEY, the name of its folder, \
                 or --address URL, the address of the page",
            )),
            (several_fit, _) => Err(several(page, several_fit)),
        }
    }

    /// The file of the same endpoint, or of the same operation where all have one endpoint.
    fn existing<'f>(
        &self,
        page: &Page,
        folder: &'f ServiceFolder,
    ) -> Option<&'f Document<Endpoint>> {
        let mut files = folder.endpoints.iter();
        let Some(endpoint) = &page.endpoint else {
            let name = self.operation.as_ref()?;
            return files.find(|file| file.content.operation == *name);
        };
        let (method, path) = &endpoint.value;
        let exact = format!("{method} {path}");
        let same = files.find(|file| file.content.endpoint.as_deref() == Some(exact.as_str()));
        if same.is_some() {
            return same;
        }
        let blank = without_names(&exact);
        let mut files = folder.endpoints.iter();
        let alike = files.find(|file| {
            let own = file.content.endpoint.as_deref();
            own.is_some_and(|own| without_names(own) == blank)
        });
        let by_name = || {
            let name = self.operation.as_ref().filter(|_| self.is_named)?;
            let mut files = folder.endpoints.iter();
            files.find(|file| file.content.operation == *name)
        };
        alike.or_else(by_name)
    }
}

fn several(page: &Page, folders: &[&ServiceFolder]) -> Problem {
    let keys: Vec<String> = folders
        .iter()
        .map(|folder| format!("--service {}", folder.key))
        .collect();
    Problem::new(
        &page.file,
        format!(
            "several services fit the page; pass one of: {}",
            keys.join(", ")
        ),
    )
}

fn named(page: &Page, key: &str, host: &str) -> Result<(String, String), Problem> {
    let folder = key.to_ascii_lowercase();
    if !is_key(&folder) {
        return Err(Problem::new(
            &page.file,
            format!(
                "`{}` cannot be the name of a service's folder; pass another with --service KEY",
                key.escape_debug()
            ),
        ));
    }
    Ok((module(&folder), host.to_ascii_lowercase()))
}

/// A folder is a module in Rust, and its name that of a type: some words are taken.
fn module(key: &str) -> String {
    let key = key.replace('-', "_");
    let is_taken = name::RESERVED.contains(&&*name::plain(&name::camel(&key).ident))
        || name::snake(&key).ident != key;
    if is_taken {
        format!("{key}_service")
    } else {
        key
    }
}

/// Whether a text may be the name of a folder, and the first part of a host's name.
fn is_key(text: &str) -> bool {
    let possible = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.len() <= 63
        && text.chars().all(possible)
}

/// `GET /v2/{id}/boxes` as `GET /v2/{}/boxes`.
fn without_names(endpoint: &str) -> String {
    let mut blank = String::with_capacity(endpoint.len());
    let mut inside = false;
    for c in endpoint.chars() {
        match c {
            '{' => {
                inside = true;
                blank.push('{');
            }
            '}' => {
                inside = false;
                blank.push('}');
            }
            _ if inside => {}
            _ => blank.push(c),
        }
    }
    blank
}

/// The operation that a file is named after: `OpenBox.html`. One word alone may be any word.
fn in_file_name(file: &str) -> Option<String> {
    let stem = Path::new(file).file_stem()?.to_str()?;
    let words = stem.chars().filter(char::is_ascii_uppercase).count();
    let has_small = stem.chars().any(|c| c.is_ascii_lowercase());
    (names::is_type_name(stem) && words > 1 && has_small).then(|| stem.to_owned())
}

/// The service and the operation that an address names: `…/api-dcs/CancelInstanceResize.html`.
fn in_address(address: &str) -> (Option<String>, Option<String>) {
    let parts: Vec<&str> = address.split(['/', '?', '#']).collect();
    let service = parts.iter().find_map(|part| part.strip_prefix("api-"));
    let service = service.filter(|service| is_key(service));
    let operation = parts.iter().find_map(|part| part.strip_suffix(".html"));
    let operation = operation
        .filter(|name| names::is_type_name(name) && name.chars().any(|c| c.is_ascii_lowercase()));
    (service.map(str::to_owned), operation.map(str::to_owned))
}
