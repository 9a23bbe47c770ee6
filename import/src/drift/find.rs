//! The endpoint that a page documents.

use cloudbind_codegen::load::{Document, ServiceFolder, VendorFolder};
use cloudbind_codegen::spec::Endpoint;
use cloudbind_pages::{Page, Refusal};

use crate::page::{Hints, Specification, Target};

/// What a page is compared with.
pub enum Match<'a> {
    /// An endpoint of the specification.
    Known {
        /// Its vendor.
        vendor: &'a VendorFolder,
        /// Its service.
        service: &'a ServiceFolder,
        /// Its file.
        file: &'a Document<Endpoint>,
    },
    /// The specification has none.
    New {
        /// Whose it would be: `tencentcloud/cynosdb PauseServerless`.
        operation: String,
    },
}

/// Finds it.
///
/// # Errors
/// If the page does not say enough; the error says what is missing.
pub fn find<'a>(page: &Page, specification: &'a Specification) -> Result<Match<'a>, Refusal> {
    let target = Target::of(page, specification, &Hints::default());
    let target = target.map_err(|problem| {
        // What could be passed to an import is of no use here.
        let why = problem.message.split(';').next().unwrap_or_default();
        Refusal {
            file: page.file.clone(),
            line: 0,
            message: format!("{why}; the specification has nothing with its endpoint or name"),
        }
    })?;
    let known = || {
        let vendor = specification.vendor(target.vendor)?;
        let mut services = vendor.services.iter();
        let service = services.find(|service| service.key == target.service)?;
        let file = file(page, &target, service)?;
        Some(Match::Known {
            vendor,
            service,
            file,
        })
    };
    Ok(known().unwrap_or_else(|| Match::New {
        operation: format!("{}/{} {}", target.vendor, target.service, target.operation),
    }))
}

/// The file of the page's endpoint. If that is another one now, name, address or title tell.
fn file<'a>(
    page: &Page,
    target: &Target,
    service: &'a ServiceFolder,
) -> Option<&'a Document<Endpoint>> {
    let first = |is_it: &dyn Fn(&Endpoint) -> bool| {
        let mut files = service.endpoints.iter();
        files.find(|file| is_it(&file.content))
    };
    if target.exists {
        let mut files = service.endpoints.iter();
        return files.find(|file| file.file == target.file);
    }
    let named = first(&|endpoint| endpoint.operation == target.operation);
    if page.endpoint.is_none() {
        // Where all have one endpoint, another name is another operation.
        return named;
    }
    let address = target.address.as_deref();
    named
        .or_else(|| first(&|endpoint| address == Some(endpoint.page.address.as_str())))
        .or_else(|| first(&|endpoint| endpoint.page.title == page.title.value))
}
