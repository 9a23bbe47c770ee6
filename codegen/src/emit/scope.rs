//! What emission looks up: types of a service, their Rust names, and which of them contain themselves.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Options;
use crate::ir::{Definition, DefinitionKind, Field, Service, Shape, Vendor};
use crate::name;
use crate::resolve::rust_name;

/// A service, with its vendor and the options of this run.
pub struct Scope<'a> {
    pub vendor: &'a Vendor,
    pub service: &'a Service,
    pub options: &'a Options,
}

impl<'a> Scope<'a> {
    /// The type that stands for the service: `Cynosdb`.
    pub fn marker(&self) -> Ident {
        name::camel(&self.service.key).ident
    }

    /// The definition of a type.
    pub fn definition(&self, name: &str) -> Option<&'a Definition> {
        let own = self.service.operations.iter().flat_map(|operation| &operation.types);
        self.service.types.iter().chain(own).find(|definition| definition.name == name)
    }

    /// The type of a field of `owner`, without the `Option` around it.
    pub fn field_type(&self, field: &Field, owner: Option<&str>) -> TokenStream {
        let shape = self.shape(&field.shape);
        if field.sensitive {
            return quote!(value::Sensitive<#shape>);
        }
        if self.is_boxed(field, owner) { quote!(Box<#shape>) } else { shape }
    }

    /// Whether a field of `owner` has to stand in a box, because its type contains `owner`.
    pub fn is_boxed(&self, field: &Field, owner: Option<&str>) -> bool {
        match (&field.shape, owner) {
            (Shape::Named(name), Some(owner)) => self.contains_directly(name, owner, &mut Vec::new()),
            _ => false,
        }
    }

    fn shape(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::String => quote!(String),
            Shape::Boolean => quote!(bool),
            Shape::Int32 => quote!(i32),
            Shape::Int64 => quote!(i64),
            Shape::Uint64 => quote!(u64),
            Shape::Float => quote!(f64),
            Shape::Decimal => quote!(value::Decimal),
            Shape::Timestamp => quote!(value::Timestamp),
            Shape::EpochSeconds => quote!(value::EpochSeconds),
            Shape::EpochMilliseconds => quote!(value::EpochMilliseconds),
            Shape::Date => quote!(value::Date),
            Shape::Binary => quote!(value::Binary),
            Shape::Json => quote!(value::Json),
            Shape::List(inner) => {
                let inner = self.shape(inner);
                quote!(Vec<#inner>)
            }
            Shape::Map(inner) => {
                let inner = self.shape(inner);
                quote!(BTreeMap<String, #inner>)
            }
            Shape::Named(name) => {
                let ident = type_ident(name);
                quote!(#ident)
            }
        }
    }

    /// Whether a value of type `name` holds one of type `target` without a list or map between
    /// them: its size would be infinite.
    fn contains_directly(&self, name: &str, target: &str, seen: &mut Vec<String>) -> bool {
        if name == target {
            return true;
        }
        if seen.iter().any(|known| known == name) {
            return false;
        }
        seen.push(name.to_owned());
        match self.definition(name).map(|definition| &definition.kind) {
            Some(DefinitionKind::Object(fields)) => fields.iter().any(|field| match &field.shape {
                Shape::Named(inner) => self.contains_directly(inner, target, seen),
                _ => false,
            }),
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
