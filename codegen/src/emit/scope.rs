//! What emission looks up: types of a service, their Rust names, and which of them contain themselves.

use std::collections::BTreeMap;

use proc_macro2::Ident;

use super::Options;
use super::circle::Circles;
use crate::ir::{Definition, Field, Service, Shape, Vendor};
use crate::name;
use crate::resolve::rust_name;

/// A service, with its vendor and the options of this run.
pub struct Scope<'a> {
    pub vendor: &'a Vendor,
    pub service: &'a Service,
    pub options: &'a Options,
    definitions: BTreeMap<&'a str, &'a Definition>,
    circles: Circles<'a>,
}

impl<'a> Scope<'a> {
    /// Looks through the types of a service.
    pub fn new(vendor: &'a Vendor, service: &'a Service, options: &'a Options) -> Self {
        let definitions: BTreeMap<&str, &Definition> = service.definitions().collect();
        let circles = Circles::of(&definitions);
        Self {
            vendor,
            service,
            options,
            definitions,
            circles,
        }
    }

    /// The type that stands for the service: `Cynosdb`.
    pub fn marker(&self) -> Ident {
        name::camel(&self.service.key).ident
    }

    /// The definition of a type.
    pub fn definition(&self, name: &str) -> Option<&'a Definition> {
        self.definitions.get(name).copied()
    }

    /// Whether a field of `owner` has to stand in a box, because its type contains `owner`.
    pub fn is_boxed(&self, field: &Field, owner: Option<&str>) -> bool {
        match (&field.shape, owner) {
            (Shape::Named(name), Some(owner)) => self.circles.share(name, owner),
            _ => false,
        }
    }
}

/// The Rust name of a type.
pub fn type_ident(name: &str) -> Ident {
    name::camel(name).ident
}

/// The Rust name of a field.
pub fn field_ident(field: &Field) -> Ident {
    name::snake(&rust_name(field)).ident
}
