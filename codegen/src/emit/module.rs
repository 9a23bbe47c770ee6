//! The module files that tie the operations together.

use quote::quote;

use super::code::Code;
use super::docs::Docs;
use super::scope::Scope;
use super::uses::Uses;
use super::{Options, Piece, enumeration, error, facts, imports, object};
use crate::ir::{Api, Definition, DefinitionKind, Operation, Page, Vendor};
use crate::name;

/// `mod.rs` of everything.
pub fn root(api: &Api, options: &Options) -> Vec<Piece> {
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
    vec![Piece::Items(quote!(#(#vendors)*))]
}

/// The Cargo feature of a service.
fn feature(vendor: &str, service: &str) -> String {
    format!("{vendor}-{service}")
}

/// `mod.rs` of a vendor.
pub fn vendor(vendor: &Vendor, options: &Options) -> Vec<Piece> {
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
    let description = facts::of_vendor(vendor);
    let constant = quote! {
        #[doc = " What the services have in common."]
        pub static VENDOR: VendorDescription = #description;
    };
    let imports = imports::of_service_module(&constant);
    let mut codes = Code::default();
    let words = format!("Codes that any operation of {} may answer.", vendor.title);
    error::shared_codes(&mut codes, "CommonErrorCode", &words, &vendor.error_codes);
    vec![
        Piece::Items(quote!(#docs #imports #(#services)* #constant)),
        Piece::Text(codes.finish()),
    ]
}

/// `mod.rs` of a service.
pub fn service(scope: &Scope<'_>) -> Vec<Piece> {
    let service = scope.service;
    let docs = Docs::new(&format!("{}.", service.title)).paragraph(&service.description);
    let docs = pages(docs, &service.pages).inner_tokens();
    let types = (!service.types.is_empty()).then(|| {
        let needed = service.types.iter().any(has_deprecated);
        let allow = needed.then(|| quote!(#[allow(deprecated)]));
        quote!(#allow mod types; pub use types::*;)
    });
    let common =
        (!scope.vendor.error_codes.is_empty() && !service.operations.is_empty()).then(|| {
            quote!(
                use super::CommonErrorCode;
            )
        });
    let client = format!(" Calls the operations of {}.", service.title);
    let (marker, description) = (scope.marker(), facts::of_service(scope));
    let implementation = quote! {
        impl ::cloudbind::service::Service for #marker {
            const DESCRIPTION: &'static ServiceDescription = &#description;
        }
    };
    let imports = imports::of_service_module(&implementation);
    let items = quote! {
        #docs
        #common
        #imports
        #types
        #[doc = #client]
        pub type Client = ::cloudbind::Client<#marker>;
        #[doc = " The service, as a type: clients and operations of different services do not mix."]
        #[derive(Debug, Clone, Copy)]
        pub struct #marker;
        #implementation
    };
    let mut tables = Code::default();
    operations(&mut tables, scope);
    let words = "Codes that any operation of the service may answer.";
    error::shared_codes(&mut tables, "ServiceErrorCode", words, &service.error_codes);
    vec![Piece::Items(items), Piece::Text(tables.finish())]
}

/// The table of the operations.
fn operations(code: &mut Code, scope: &Scope<'_>) {
    code.open("::cloudbind::binding::operations!");
    code.line(format_args!("{};", scope.marker()));
    for operation in &scope.service.operations {
        if names_deprecated(operation) {
            code.line("#[allow(deprecated)]");
        }
        let module = name::snake(&operation.name).ident;
        code.line(format_args!("{module}: {},", operation.name));
    }
    code.close();
}

/// Whether the file of an operation uses what is deprecated, which must not warn.
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
pub fn types(scope: &Scope<'_>) -> String {
    let (mut code, mut uses) = (Code::default(), Uses::default());
    for definition in &scope.service.types {
        code.gap();
        self::definition(&mut code, &mut uses, scope, definition);
    }
    with_imports(&uses.imports(scope, &[]), code)
}

/// Tables behind what they import.
pub fn with_imports(imports: &[String], code: Code) -> String {
    if imports.is_empty() {
        return code.finish();
    }
    format!("{}\n\n{}", imports.join("\n"), code.finish())
}

/// A defined type.
pub fn definition<'a>(
    code: &mut Code,
    uses: &mut Uses<'a>,
    scope: &Scope<'_>,
    definition: &'a Definition,
) {
    match &definition.kind {
        DefinitionKind::Object(fields) => object::definition(code, uses, scope, definition, fields),
        DefinitionKind::Enum { shape, values } => {
            enumeration::definition(code, definition, shape, values);
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
