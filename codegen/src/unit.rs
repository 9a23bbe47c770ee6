//! The parts of the work that can be done each by itself: the services, and the modules above them.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::diagnostic::Diagnostics;
use crate::emit::{self, Options};
use crate::generate::GenerateError;
use crate::ir::{self, Api};
use crate::listing::Listing;
use crate::load::{self, Document, Layout};
use crate::output::{self, Difference};
use crate::render::{self, File};
use crate::source::Sources;
use crate::stale::ServiceFolder;
use crate::stamp::Seen;
use crate::state::Files;
use crate::{parallel, resolve, spec};

/// What all parts of the work need.
pub struct Task<'a> {
    pub specification: &'a Path,
    pub options: &'a Options,
    /// The specification's files.
    pub inputs: &'a Listing,
    /// The generated files that are there.
    pub present: &'a Listing,
    /// Whether a problem was found: nothing will be written then, so nothing more need be emitted.
    pub is_faulty: AtomicBool,
}

/// A vendor's own file.
pub struct VendorFile {
    document: Document<spec::Vendor>,
    /// Its meaning, without services.
    meaning: ir::Vendor,
}

/// What became of a part.
#[derive(Default)]
pub struct Made {
    /// The files of the specification that were read, by path.
    pub inputs: Files,
    /// The generated files that are on the disk already, by path.
    pub kept: Files,
    /// Those that are not, and how that shows.
    pub changed: Vec<(Difference, File)>,
    /// What is wrong with the specification.
    pub problems: Diagnostics,
    /// The files that the problems are about.
    pub sources: Sources,
}

impl Task<'_> {
    /// Loads and resolves the vendors' own files, by the vendors' folders.
    pub fn vendors(
        &self,
        layout: &Layout<'_>,
        made: &mut Made,
    ) -> io::Result<BTreeMap<String, VendorFile>> {
        let paths = self.inputs.shallow().map(|(path, _)| path);
        self.read(paths, made)?;
        let mut vendors = BTreeMap::new();
        for (key, _) in &layout.vendors {
            if let Some(document) = load::vendor(&made.sources, key, &mut made.problems) {
                let meaning = resolve::vendor(key, &document, &mut made.problems);
                vendors.insert((*key).to_owned(), VendorFile { document, meaning });
            }
        }
        self.settle_problems(made);
        Ok(vendors)
    }

    /// Makes a service: load, resolve, emit, render. Without its vendor it is only looked through.
    pub fn service(
        &self,
        folder: &ServiceFolder<'_>,
        vendor: Option<&VendorFile>,
    ) -> Result<Made, GenerateError> {
        let mut made = Made::default();
        let paths = self.inputs.below(&folder.path).iter().map(|(path, _)| path);
        self.read(paths, &mut made)?;
        let problems = &mut made.problems;
        let loaded = load::service(&made.sources, folder.vendor, folder.key, problems);
        let both = loaded.zip(vendor).map(|(loaded, vendor)| {
            let service = resolve::service(&vendor.document, &loaded, problems);
            (service, vendor.meaning.clone())
        });
        self.settle_problems(&mut made);
        if let (Some((service, mut vendor)), false) = (both, self.is_faulty()) {
            vendor.services.push(service);
            let api = Api {
                vendors: vec![vendor],
            };
            self.emit(&api, |path| path.starts_with(&folder.path), &mut made)?;
        }
        Ok(made)
    }

    /// Makes the modules above the services, of which these know the names only.
    pub fn modules(
        &self,
        layout: &Layout<'_>,
        mut vendors: BTreeMap<String, VendorFile>,
        made: &mut Made,
    ) -> Result<(), GenerateError> {
        let meanings = layout.vendors.iter().filter_map(|(key, services)| {
            let mut vendor = vendors.remove(*key)?.meaning;
            vendor.services = services.iter().map(|key| unopened(key)).collect();
            Some(vendor)
        });
        let api = Api {
            vendors: meanings.collect(),
        };
        self.emit(&api, |path| path.matches('/').count() < 2, made)
    }

    /// Whether a problem was found, here or elsewhere.
    pub fn is_faulty(&self) -> bool {
        self.is_faulty.load(Ordering::Relaxed)
    }

    /// Tells the others of problems; without any, the text of the files is needed no longer.
    fn settle_problems(&self, made: &mut Made) {
        if made.problems.is_empty() {
            made.sources = Sources::new();
        } else {
            self.is_faulty.store(true, Ordering::Relaxed);
        }
    }

    /// Reads files of the specification.
    fn read<'p>(&self, paths: impl Iterator<Item = &'p String>, made: &mut Made) -> io::Result<()> {
        made.sources = Sources::of(self.specification);
        for path in paths {
            let content = self.inputs.read(path)?;
            if let Some(stamp) = self.inputs.get(path) {
                let seen = Seen::new(stamp, self.inputs.taken(), &content);
                made.inputs.insert(path.clone(), seen);
            }
            made.sources.insert(path, content);
        }
        Ok(())
    }

    /// Makes the wanted files, and compares them with those that are there.
    fn emit(
        &self,
        api: &Api,
        is_wanted: impl Fn(&str) -> bool + Sync,
        made: &mut Made,
    ) -> Result<(), GenerateError> {
        let root = Sources::of(self.specification);
        let plan = emit::Plan::of(api, self.options);
        let mut parts = plan.parts();
        parts.retain(|part| is_wanted(part.path()));
        let emitted = parallel::map(&parts, |part| -> Result<_, GenerateError> {
            let file = render::render(&part.emit(), root.prefix())?;
            let difference = output::difference(self.present, &file)?;
            Ok((file, difference))
        });
        for one in emitted {
            match one? {
                (file, Some(difference)) => made.changed.push((difference, file)),
                (file, None) => {
                    if let Some(stamp) = self.present.get(&file.path) {
                        let seen = Seen::new(stamp, self.present.taken(), file.text.as_bytes());
                        made.kept.insert(file.path, seen);
                    }
                }
            }
        }
        Ok(())
    }
}

/// As much of a service as the modules above it know.
fn unopened(key: &str) -> ir::Service {
    ir::Service {
        key: key.to_owned(),
        file: String::new(),
        types_file: String::new(),
        title: String::new(),
        description: String::new(),
        host: String::new(),
        version: None,
        pages: Vec::new(),
        regions: Vec::new(),
        region_hosts: Vec::new(),
        errors: ir::ErrorFormat::default(),
        classes: Vec::new(),
        error_codes: Vec::new(),
        types: Vec::new(),
        operations: Vec::new(),
    }
}
