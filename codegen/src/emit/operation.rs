//! The file of an operation.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::scope::{Scope, type_ident};
use super::{description, error, module, request, response};
use crate::ir::Operation;

/// Request, response, errors, the types that only this operation uses, and its description.
pub fn file(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let request = request::of(scope, operation);
    let response = response::of(scope, operation);
    let errors = error::of_operation(scope, operation);
    let types = operation.types.iter().map(|definition| module::definition(scope, definition));
    let implementation = implementation(scope, operation);
    let body = quote!(#request #response #errors #(#types)* #implementation);
    let imports = imports(scope, &body);
    quote!(#imports #body)
}

fn implementation(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let ident = format_ident!("{}", operation.name);
    let (response, error) = (format_ident!("{ident}Response"), format_ident!("{ident}Error"));
    let marker = scope.marker();
    let description = description::of_operation(operation);
    let encode = request::encode(operation);
    let decode = response::decode(operation);
    let request_name = if encode.is_empty() { quote!(_request) } else { quote!(request) };
    let response_name = if operation.results.is_empty() { quote!(_response) } else { quote!(response) };
    quote! {
        impl Operation for #ident {
            type Service = #marker;
            type Response = #response;
            type Error = #error;
            const DESCRIPTION: &'static Description = #description;
            fn encode(&self, #request_name: &mut codec::RequestWriter) { #encode }
            fn decode(#response_name: &mut codec::ResponseReader) -> codec::Result<Self::Response> { #decode }
        }
    }
}

/// The runtime, and what the body names of the service around it.
fn imports(scope: &Scope<'_>, body: &TokenStream) -> TokenStream {
    let mut used = BTreeSet::new();
    collect(body.clone(), &mut used);
    let shared = scope.service.types.iter().map(|definition| type_ident(&definition.name).to_string());
    let own = [scope.marker().to_string(), "CommonErrorCode".to_owned(), "ServiceErrorCode".to_owned()];
    let around = own.into_iter().chain(shared);
    let mut around: Vec<String> = around.filter(|name| used.contains(name)).collect();
    around.sort();
    let around = around.iter().map(|name| format_ident!("{name}"));
    let maps = used.contains("BTreeMap").then(|| quote!(use std::collections::BTreeMap;));
    quote! {
        #maps
        use super::{#(#around),*};
        use ::cloudbind::binding::*;
    }
}

/// The imports of a file that has nothing but types.
pub fn imports_of_types(body: &TokenStream) -> TokenStream {
    let mut used = BTreeSet::new();
    collect(body.clone(), &mut used);
    let maps = used.contains("BTreeMap").then(|| quote!(use std::collections::BTreeMap;));
    let modules: Vec<_> =
        ["codec", "value"].into_iter().filter(|name| used.contains(*name)).map(|name| format_ident!("{name}")).collect();
    let modules = (!modules.is_empty()).then(|| quote!(use ::cloudbind::binding::{#(#modules),*};));
    quote!(#maps #modules)
}

/// Every identifier in the code. Attributes hold documentation only, which is text and not code.
fn collect(tokens: TokenStream, into: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                into.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect(group.stream(), into),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
