//! The file of an operation.

use std::collections::BTreeSet;

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::scope::{Scope, type_ident};
use super::{description, error, module, request, response};
use crate::ir::{DefinitionKind, Operation};

/// Request, response, errors, the types that only this operation uses, and its description.
pub fn file(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let request = request::of(scope, operation);
    let response = response::of(scope, operation);
    let errors = error::of_operation(scope, operation);
    let types = operation
        .types
        .iter()
        .map(|definition| module::definition(scope, definition));
    let implementation = implementation(scope, operation);
    let body = quote!(#request #response #errors #(#types)* #implementation);
    let imports = imports(scope, operation, &body);
    quote!(#imports #body)
}

fn implementation(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let ident = format_ident!("{}", operation.name);
    let (response, error) = (
        format_ident!("{ident}Response"),
        format_ident!("{ident}Error"),
    );
    let marker = scope.marker();
    let description = description::of_operation(operation);
    let encode = request::encode(operation);
    let decode = response::decode(operation);
    let request_name = if encode.is_empty() {
        quote!(_request)
    } else {
        quote!(request)
    };
    let response_name = if operation.results.is_empty() {
        quote!(_response)
    } else {
        quote!(response)
    };
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

/// The runtime, and what the operation needs of the service around it.
fn imports(scope: &Scope<'_>, operation: &Operation, body: &TokenStream) -> TokenStream {
    let shared: BTreeSet<&str> = scope
        .service
        .types
        .iter()
        .map(|definition| definition.name.as_str())
        .collect();
    let mut around = vec![scope.marker()];
    around.extend(error::shared(scope).into_iter().map(|(_, codes, _)| codes));
    around.extend(
        named(operation)
            .into_iter()
            .filter(|name| shared.contains(name))
            .map(type_ident),
    );
    around.sort();
    let maps = map_import(body);
    quote! {
        #maps
        use super::{#(#around),*};
        use ::cloudbind::binding::*;
    }
}

/// The types that the fields of an operation have. A value or an error may be called like one.
fn named(operation: &Operation) -> BTreeSet<&str> {
    let own = operation
        .types
        .iter()
        .flat_map(|definition| match &definition.kind {
            DefinitionKind::Object(fields) => fields.as_slice(),
            DefinitionKind::Enum { .. } => &[],
        });
    let parameters = operation.caller_parameters().chain(&operation.results);
    parameters
        .map(|parameter| &parameter.field)
        .chain(own)
        .filter_map(|field| field.shape.named())
        .collect()
}

/// The imports of a file that has nothing but types.
pub fn imports_of_types(body: &TokenStream) -> TokenStream {
    let maps = map_import(body);
    let used = ["codec", "value"]
        .into_iter()
        .filter(|name| is_followed(body.clone(), name, ':', Spacing::Joint));
    let modules: Vec<_> = used.map(|name| format_ident!("{name}")).collect();
    let modules = (!modules.is_empty()).then(|| quote!(use ::cloudbind::binding::{#(#modules),*};));
    quote!(#maps #modules)
}

fn map_import(body: &TokenStream) -> Option<TokenStream> {
    is_followed(body.clone(), "BTreeMap", '<', Spacing::Alone).then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    })
}

/// Whether the sign follows the name somewhere, which tells modules and types from fields and values.
fn is_followed(tokens: TokenStream, name: &str, sign: char, spacing: Spacing) -> bool {
    let mut named = false;
    tokens.into_iter().any(|token| match token {
        TokenTree::Punct(punct) => {
            std::mem::take(&mut named) && punct.as_char() == sign && punct.spacing() == spacing
        }
        TokenTree::Group(group) => {
            named = false;
            is_followed(group.stream(), name, sign, spacing)
        }
        TokenTree::Ident(ident) => {
            named = ident == name;
            false
        }
        TokenTree::Literal(_) => {
            named = false;
            false
        }
    })
}
