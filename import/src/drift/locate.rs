//! Keys of a file of the specification to its line and column.

use std::collections::HashMap;

use cloudbind_codegen::load::Document;

use super::change::SpecPlace;
use crate::page::Specification;

/// Finds places, and keeps those that it has found: what is new stands where its object begins, and
/// there may be much of it.
pub struct Locator<'a> {
    specification: &'a Specification,
    known: HashMap<(String, usize), SpecPlace>,
}

impl<'a> Locator<'a> {
    /// For the files of a specification.
    pub fn new(specification: &'a Specification) -> Self {
        Self {
            specification,
            known: HashMap::new(),
        }
    }

    /// The place of these keys, or of as many of them as are there.
    pub fn place(&mut self, file: &str, keys: &[String]) -> Option<SpecPlace> {
        let at = start(self.specification, file, keys)?;
        let key = (file.to_owned(), at);
        if let Some(known) = self.known.get(&key) {
            return Some(known.clone());
        }
        let bytes = self.specification.sources.get(file)?;
        let before = String::from_utf8_lossy(bytes.get(..at)?);
        let line_begun = before.rsplit('\n').next().unwrap_or_default();
        let place = SpecPlace {
            file: format!("{}{file}", self.specification.sources.prefix()),
            line: before.matches('\n').count() + 1,
            column: line_begun.chars().count() + 1,
        };
        self.known.insert(key, place.clone());
        Some(place)
    }
}

fn start(specification: &Specification, file: &str, keys: &[String]) -> Option<usize> {
    let services = specification.vendors.iter();
    for service in services.flat_map(|vendor| &vendor.services) {
        if service.service.file == file {
            return Some(in_document(&service.service, keys));
        }
        if let Some(types) = service.types.as_ref().filter(|types| types.file == file) {
            return Some(in_document(types, keys));
        }
        let mut endpoints = service.endpoints.iter();
        if let Some(endpoint) = endpoints.find(|endpoint| endpoint.file == file) {
            return Some(in_document(endpoint, keys));
        }
    }
    None
}

fn in_document<T>(document: &Document<T>, keys: &[String]) -> usize {
    let mut node = &document.node;
    let mut start = node.span.start;
    for key in keys {
        let Some((found, value)) = node.get(key) else {
            break;
        };
        (start, node) = (found.span.start, value);
    }
    start
}
