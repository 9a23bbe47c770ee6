//! The response of an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::Docs;
use super::field::{Member, Presence};
use super::object::Struct;
use super::request::key;
use super::scope::{Scope, field_ident};
use crate::ir::{Location, Operation, Shape};

/// The response type.
pub fn of(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let members = operation
        .results
        .iter()
        .map(|parameter| Member {
            field: &parameter.field,
            key: format!(
                "response.{}",
                key(parameter.location, &parameter.field.name)
            ),
            tells_null: false,
            is_client_token: false,
        })
        .collect();
    let nothing = operation
        .results
        .is_empty()
        .then_some("The page documents no content.");
    Struct {
        ident: format_ident!("{}Response", operation.name),
        docs: Docs::default()
            .markdown(&format!("What [`{}`] answers.", operation.name))
            .paragraph(nothing.unwrap_or_default()),
        members,
        presence: Presence::AllOptional,
        is_built: false,
        owner: None,
        deprecated: quote!(),
    }
    .declaration(scope)
}

/// What `Operation::decode` does: one line for each member.
pub fn decode(operation: &Operation) -> TokenStream {
    let ident = format_ident!("{}Response", operation.name);
    let values = operation.results.iter().map(|parameter| {
        let (name, field) = (&parameter.field.name, field_ident(&parameter.field));
        match (parameter.location, &parameter.field.shape) {
            (Location::Header, _) => quote!(#field: response.header(#name)?),
            (Location::Payload, Shape::Binary) => {
                quote!(#field: response.binary_payload().map(Into::into))
            }
            (Location::Payload, _) => quote!(#field: response.payload()?),
            _ => quote!(#field: response.body(#name)?),
        }
    });
    quote!(Ok(#ident { #(#values),* }))
}
