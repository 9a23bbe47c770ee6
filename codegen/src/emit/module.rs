//! The module files that tie the operations together.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::scope::Scope;
use super::{Options, enumeration, error, facts, imports, object, operation};
use crate::ir::{Api, Definition, DefinitionKind, Operation, Page, Vendor};
use crate::name;

/// `mod.rs` of everything.
pub fn root(api: &Api, options: &Options) -> TokenStream {
    let vendors = api.vendors.iter().map(|vendor| {
        let ident = name::snake(&vendor.key).ident;
        let features = vendor
            .services
            .iter()
            .map(|service| feature(&vendor.key, &service.key));
        let gate = options
            .service_features
            .then(|| quote!(#[cfg(any(#(feature = #features),*))]));
        quote!(#gate pub mod #ident;)
    });
    quote!(#(#vendors)*)
}

/// The Cargo feature of a service.
fn feature(vendor: &str, service: &str) -> String {
    format!("{vendor}-{service}")
}

/// `mod.rs` of a vendor.
pub fn vendor(vendor: &Vendor, options: &Options) -> TokenStream {
    let docs = Docs::new(&format!("{}.", vendor.title)).paragraph(&vendor.description);
    let docs = pages(docs, &vendor.pages).inner_tokens();
    let services = vendor.services.iter().map(|service| {
        let ident = name::snake(&service.key).ident;
        let feature = feature(&vendor.key, &service.key);
        let gate = options
            .service_features
            .then(|| quote!(#[cfg(feature = #feature)]));
        quote!(#gate pub mod #ident;)
    });
    let common = error::shared_codes(
        "CommonErrorCode",
        &format!("Codes that any operation of {} may answer.", vendor.title),
        &vendor.error_codes,
    );
    let description = facts::of_vendor(vendor);
    let constant = quote! {
        #[doc = " What the services have in common."]
        pub static VENDOR: VendorDescription = #description;
    };
    let imports = imports::of_service_module(&constant);
    quote! {
        #docs
        #imports
        #(#services)*
        #common
        #constant
    }
}

/// `mod.rs` of a service.
pub fn service(scope: &Scope<'_>) -> TokenStream {
    let service = scope.service;
    let docs = Docs::new(&format!("{}.", service.title)).paragraph(&service.description);
    let docs = pages(docs, &service.pages).inner_tokens();
    let modules = service.operations.iter().map(|operation| {
        let ident = name::snake(&operation.name).ident;
        let allow = allow_deprecated(names_deprecated(operation));
        quote!(#allow mod #ident; pub use #ident::*;)
    });
    let types = (!service.types.is_empty()).then(|| {
        let allow = allow_deprecated(service.types.iter().any(has_deprecated));
        quote!(#allow mod types; pub use types::*;)
    });
    let codes = error::shared_codes(
        "ServiceErrorCode",
        "Codes that any operation of the service may answer.",
        &service.error_codes,
    );
    let common =
        (!scope.vendor.error_codes.is_empty() && !service.operations.is_empty()).then(|| {
            quote!(
                use super::CommonErrorCode;
            )
        });
    let client = Docs::new(&format!("Calls the operations of {}.", service.title)).tokens();
    let marker_docs = Docs::new(
        "The service, as a type: clients and operations of different services do not mix.",
    )
    .tokens();
    let marker = scope.marker();
    let implementation = implementation(scope);
    let imports = imports::of_service_module(&implementation);
    quote! {
        #docs
        #common
        #imports
        #types
        #(#modules)*
        #client
        pub type Client = ::cloudbind::Client<#marker>;
        #marker_docs
        #[derive(Debug, Clone, Copy)]
        pub struct #marker;
        #implementation
        #codes
    }
}

/// The facts of a service, as those of its type.
fn implementation(scope: &Scope<'_>) -> TokenStream {
    let (marker, description) = (scope.marker(), facts::of_service(scope));
    quote! {
        impl ::cloudbind::service::Service for #marker {
            const DESCRIPTION: &'static ServiceDescription = &#description;
        }
    }
}

/// What is deprecated is named by the code around it, which must not warn.
fn allow_deprecated(needed: bool) -> Option<TokenStream> {
    needed.then(|| quote!(#[allow(deprecated)]))
}

fn names_deprecated(operation: &Operation) -> bool {
    let mut parameters = operation.caller_parameters().chain(&operation.results);
    operation.deprecated.is_some()
        || parameters.any(|parameter| parameter.field.docs.deprecated.is_some())
        || operation.types.iter().any(has_deprecated)
}

fn has_deprecated(definition: &Definition) -> bool {
    match &definition.kind {
        DefinitionKind::Object(fields) => {
            fields.iter().any(|field| field.docs.deprecated.is_some())
        }
        DefinitionKind::Enum { values, .. } => {
            values.iter().any(|value| value.deprecated.is_some())
        }
    }
}

/// `types.rs` of a service.
pub fn types(scope: &Scope<'_>) -> TokenStream {
    let definitions = scope
        .service
        .types
        .iter()
        .map(|definition| self::definition(scope, definition));
    let body = quote!(#(#definitions)*);
    let imports = operation::imports_of_types(&body);
    quote!(#imports #body)
}

/// A defined type.
pub fn definition(scope: &Scope<'_>, definition: &Definition) -> TokenStream {
    match &definition.kind {
        DefinitionKind::Object(fields) => object::definition(scope, definition, fields),
        DefinitionKind::Enum { shape, values } => {
            enumeration::definition(definition, shape, values)
        }
    }
}

/// The name of an operation's file.
pub fn file_name(operation: &Operation) -> String {
    format!("{}.rs", name::plain(&name::snake(&operation.name).ident))
}

fn pages(docs: Docs, pages: &[Page]) -> Docs {
    pages
        .iter()
        .fold(docs, |docs, page| docs.page(&page.title, &page.address))
}
