//! Error enums: one per operation, and one each for the codes that a service or vendor shares.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{self, Docs};
use super::scope::Scope;
use crate::ir::{ErrorCode, Operation};
use crate::name;
use crate::resolve::error_variant;

/// The errors of an operation.
pub fn of_operation(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let ident = format_ident!("{}Error", operation.name);
    let statuses: Vec<(u16, Ident)> = operation
        .error_statuses
        .iter()
        .map(|(status, _)| (*status, format_ident!("{}", name::of_status(*status))))
        .collect();
    let status_variants =
        operation
            .error_statuses
            .iter()
            .zip(&statuses)
            .map(|((status, meaning), (_, ident))| {
                let docs = Docs::new(&format!(
                    "Status {status}, with no code that is documented: {meaning}"
                ))
                .tokens();
                quote!(#docs #ident,)
            });
    let code_variants = operation.error_codes.iter().map(variant);
    let shared = shared(scope);
    let shared_variants = shared.iter().map(|(ident, path, text)| {
        let docs = Docs::default().markdown(text).tokens();
        quote!(#docs #ident(#path),)
    });
    let by_code = by_code(&operation.error_codes, &shared);
    let code = if operation.error_codes.is_empty() && shared.is_empty() {
        quote!(_code)
    } else {
        quote!(code)
    };
    let by_status = (!statuses.is_empty()).then(|| {
        let arms = statuses.iter().map(|(status, ident)| {
            let status = proc_macro2::Literal::u16_unsuffixed(*status);
            quote!(#status => Self::#ident)
        });
        quote! {
            fn from_status(status: u16) -> Option<Self> {
                let kind = match status { #(#arms,)* _ => return None, };
                Some(kind)
            }
        }
    });
    let docs = Docs::default()
        .markdown(&format!("The errors of [`{}`].", operation.name))
        .tokens();
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#code_variants)*
            #(#status_variants)*
            #(#shared_variants)*
            #[doc = " Neither code nor status is documented; the error itself has both."]
            Unknown,
        }
        impl ErrorKind for #ident {
            const UNKNOWN: Self = Self::Unknown;
            fn from_code(#code: &str) -> Option<Self> { #by_code }
            #by_status
        }
    }
}

/// Variant, type and documentation of the codes that an operation shares with others.
pub fn shared(scope: &Scope<'_>) -> Vec<(Ident, Ident, &'static str)> {
    let mut shared = Vec::new();
    if !scope.service.error_codes.is_empty() {
        let text = "A code that any operation of the service may answer.";
        shared.push((
            format_ident!("Service"),
            format_ident!("ServiceErrorCode"),
            text,
        ));
    }
    if !scope.vendor.error_codes.is_empty() {
        let text = "A code that any operation of the vendor may answer.";
        shared.push((
            format_ident!("Common"),
            format_ident!("CommonErrorCode"),
            text,
        ));
    }
    shared
}

fn by_code(codes: &[ErrorCode], shared: &[(Ident, Ident, &str)]) -> TokenStream {
    let mut tries = shared
        .iter()
        .map(|(variant, ty, _)| quote!(#ty::from_code(code).map(Self::#variant)));
    let first = tries.next().unwrap_or_else(|| quote!(None));
    let rest = tries.map(|next| quote!(.or_else(|| #next)));
    let otherwise = quote!(#first #(#rest)*);
    if codes.is_empty() {
        return otherwise;
    }
    let arms = codes.iter().map(|code| {
        let (text, ident) = (&code.code, format_ident!("{}", error_variant(code)));
        quote!(#text => Self::#ident)
    });
    quote!(let kind = match code { #(#arms,)* _ => return #otherwise, }; Some(kind))
}

/// The codes that the operations of a service, or of a vendor, share.
pub fn shared_codes(ident: &str, docs: &str, codes: &[ErrorCode]) -> TokenStream {
    if codes.is_empty() {
        return quote!();
    }
    let ident = format_ident!("{ident}");
    let docs = Docs::new(docs).tokens();
    let variants = codes.iter().map(variant);
    let arms = codes.iter().map(|code| {
        let (text, ident) = (&code.code, format_ident!("{}", error_variant(code)));
        quote!(#text => Self::#ident)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #ident { #(#variants)* }
        impl #ident {
            #[doc = " The variant of a code; `None` if it is not among them."]
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                let kind = match code { #(#arms,)* _ => return None, };
                Some(kind)
            }
        }
    }
}

fn variant(code: &ErrorCode) -> TokenStream {
    let ident = format_ident!("{}", error_variant(code));
    let status = code
        .status
        .map_or_else(String::new, |status| format!(" (status {status})"));
    let docs = Docs::new(&format!(
        "{}{status}: {}",
        docs::code(&code.code),
        code.description.trim()
    ))
    .tokens();
    quote!(#docs #ident,)
}
