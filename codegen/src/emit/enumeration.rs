//! Open enums.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::{self, Docs};
use super::scope::type_ident;
use crate::ir::{Definition, EnumValue, Shape};
use crate::resolve::variant_name;

/// The whole of a defined enum.
pub fn definition(definition: &Definition, shape: &Shape, values: &[EnumValue]) -> TokenStream {
    let ident = type_ident(&definition.name);
    let docs = Docs::new(&docs::described(&definition.description, &definition.key)).tokens();
    let idents: Vec<_> = values
        .iter()
        .map(|value| format_ident!("{}", variant_name(value)))
        .collect();
    let variants = values.iter().zip(&idents).map(|(value, ident)| {
        let docs = Docs::new(&docs::explained(&value.value, &value.description)).tokens();
        let deprecated = value
            .deprecated
            .as_ref()
            .map(|reason| quote!(#[deprecated = #reason]));
        quote!(#docs #deprecated #ident,)
    });
    let wire = values.iter().map(|value| literal(shape, &value.value));
    let (ty, copy) = match shape {
        Shape::Int32 => (quote!(i32), quote!(Copy,)),
        Shape::Int64 => (quote!(i64), quote!(Copy,)),
        _ => (quote!(String), quote!()),
    };
    quote! {
        #docs
        #[derive(Debug, Clone, #copy PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
            #[doc = " A value that the page does not document."]
            Unknown(#ty),
        }
        ::cloudbind::__open_enum! { #ident: #ty { #(#wire => #idents),* } }
    }
}

/// A whole number without a suffix; the sign is a token of its own.
pub fn integer(number: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(number.unsigned_abs());
    if number < 0 {
        quote!(-#digits)
    } else {
        quote!(#digits)
    }
}

fn literal(shape: &Shape, value: &str) -> TokenStream {
    if *shape == Shape::String {
        return quote!(#value);
    }
    integer(value.parse().unwrap_or_default())
}
