//! The specification as an import of pages finds it.

use std::path::Path;

use cloudbind_codegen::load::{Document, ServiceFolder, VendorFolder, load};
use cloudbind_codegen::{Diagnostics, Sources, spec};

use crate::error::Problem;

/// All files, and what they say.
#[derive(Debug, Default)]
pub struct Specification {
    /// The files.
    pub sources: Sources,
    /// The same, understood.
    pub vendors: Vec<VendorFolder>,
}

impl Specification {
    /// Reads a folder.
    ///
    /// # Errors
    /// If a file cannot be read, or does not fit the format.
    pub fn read(root: &Path) -> Result<Self, Problem> {
        let sources = Sources::read(root).map_err(|error| Problem::of_file(root, &error))?;
        Self::of(sources)
    }

    /// Understands files.
    ///
    /// # Errors
    /// If one does not fit the format.
    pub fn of(sources: Sources) -> Result<Self, Problem> {
        let mut problems = Diagnostics::default();
        let vendors = load(&sources, &mut problems);
        problems
            .into_result(&sources)
            .map_err(|error| Problem::new("the specification", error.to_string()))?;
        Ok(Self { sources, vendors })
    }

    /// The folder of a vendor.
    #[must_use]
    pub fn vendor(&self, key: &str) -> Option<&VendorFolder> {
        self.vendors.iter().find(|vendor| vendor.key == key)
    }

    /// The services of a vendor.
    pub fn services(&self, vendor: &str) -> impl Iterator<Item = &ServiceFolder> {
        self.vendor(vendor)
            .into_iter()
            .flat_map(|vendor| &vendor.services)
    }

    /// The folder of a service.
    #[must_use]
    pub fn service(&self, vendor: &str, key: &str) -> Option<&ServiceFolder> {
        self.services(vendor).find(|service| service.key == key)
    }

    /// The file of this path, if it describes an endpoint.
    #[must_use]
    pub fn endpoint(&self, file: &str) -> Option<&Document<spec::Endpoint>> {
        let services = self.vendors.iter().flat_map(|vendor| &vendor.services);
        let mut endpoints = services.flat_map(|service| &service.endpoints);
        endpoints.find(|endpoint| endpoint.file == file)
    }
}
