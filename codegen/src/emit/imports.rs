//! Which of the runtime's names a piece of code uses.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// The import of what the code names of the runtime's description of services.
pub fn of_service_module(code: &TokenStream) -> TokenStream {
    let mut used = BTreeSet::new();
    first_segments(code.clone(), &mut used);
    let names: Vec<Ident> = [
        "CredentialSource",
        "Environment",
        "ErrorClass",
        "ErrorFormat",
        "MetadataServer",
        "ProfileFormat",
        "ProjectLookup",
        "RequestIdFormat",
        "Scheme",
        "ServiceDescription",
        "VendorDescription",
    ]
    .into_iter()
    .filter(|name| used.contains(*name))
    .map(|name| format_ident!("{name}"))
    .collect();
    quote!(
        use ::cloudbind::service::{#(#names),*};
    )
}

/// The names that begin a path: a variant may be called as a type is, but has a path before it.
fn first_segments(code: TokenStream, found: &mut BTreeSet<String>) {
    let (mut colon, mut path) = (false, false);
    for token in code {
        let is_colon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
        match token {
            TokenTree::Ident(ident) if !path => drop(found.insert(ident.to_string())),
            TokenTree::Group(group) => first_segments(group.stream(), found),
            _ => {}
        }
        path = colon && is_colon;
        colon = is_colon;
    }
}
