//! The constant facts of operations.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::facts::list;
use crate::ir::{ClientToken, ClientValue, EmptyBody, Location, Operation};

/// The constant of an operation.
pub fn of_operation(operation: &Operation) -> TokenStream {
    let name = &operation.name;
    let (method, path) = (&operation.binding.method, &operation.binding.path);
    let headers = list(
        "headers",
        operation
            .binding
            .headers
            .iter()
            .map(|(name, value)| quote!((#name, #value))),
    );
    let from_client = list(
        "from_client",
        operation.parameters.iter().filter_map(|parameter| {
            let value = format_ident!("{}", client_value(parameter.from?)?);
            let place = match parameter.location {
                Location::Path => quote!(path),
                Location::Query => quote!(query),
                Location::Header => quote!(header),
                Location::Body => quote!(body),
                Location::Payload => return None,
            };
            let name = &parameter.field.name;
            let optional = (!parameter.field.required).then(|| quote!(.optional()));
            Some(quote!(ClientParameter::#place(#name, ClientValue::#value) #optional))
        }),
    );
    let empty_body =
        (operation.binding.empty_body == EmptyBody::Object).then(|| quote!(.empty_object_body()));
    let idempotent = operation.idempotent.then(|| quote!(.idempotent()));
    let client_token = operation.client_token.as_ref().map(client_token);
    let rate_limit = operation.rate_limit.map(|(requests, seconds)| {
        let (requests, seconds) = (
            Literal::u32_unsuffixed(requests),
            Literal::u32_unsuffixed(seconds),
        );
        quote!(.rate_limit(#requests, #seconds))
    });
    quote! {
        &Description::new(#name, #method, #path) #headers #from_client #empty_body #idempotent #client_token #rate_limit
    }
}

/// A client token is a member of the body unless the setter's name says otherwise.
fn client_token(token: &ClientToken) -> TokenStream {
    let setter = match token.location {
        Location::Query => quote!(client_token_query),
        Location::Header => quote!(client_token_header),
        Location::Path | Location::Body | Location::Payload => quote!(client_token),
    };
    let name = &token.name;
    quote!(.#setter(#name))
}

/// The variant of the runtime's `ClientValue`; a token has none, because signing takes its place.
fn client_value(value: ClientValue) -> Option<&'static str> {
    match value {
        ClientValue::ProjectId => Some("ProjectId"),
        ClientValue::DomainId => Some("DomainId"),
        ClientValue::Region => Some("Region"),
        ClientValue::Token => None,
    }
}
