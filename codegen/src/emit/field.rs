//! Fields of structs: declaration, documentation, serde attributes, setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Docs};
use super::scope::{Scope, field_ident};
use crate::ir::{Field, Rules, Shape};
use crate::name;

/// Whether a field of this kind of struct is an `Option`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Required fields are there; others are optional.
    AsDocumented,
    /// Any field may be missing from what a service answers.
    AllOptional,
}

/// A field's place in a struct.
pub struct Member<'a> {
    pub field: &'a Field,
    /// Where in the specification's file it is: `body.ClusterId`.
    pub key: String,
    /// Whether `null` has to be told apart from a missing field.
    pub tells_null: bool,
    /// Whether the client fills it in where the caller leaves it out.
    pub is_client_token: bool,
}

/// Whether the field is an `Option`.
pub fn is_optional(field: &Field, presence: Presence) -> bool {
    presence == Presence::AllOptional || !field.required
}

/// The declaration of a public field.
pub fn declaration(
    scope: &Scope<'_>,
    member: &Member<'_>,
    presence: Presence,
    owner: Option<&str>,
    serde: &TokenStream,
) -> TokenStream {
    let ident = field_ident(member.field);
    let docs = docs(member).tokens();
    let ty = inner_type(scope, member, owner);
    let optional = is_optional(member.field, presence);
    let ty = if optional { quote!(Option<#ty>) } else { ty };
    // Nobody can do without what is required, so that a warning would help nobody.
    let deprecated = optional.then(|| deprecation(member.field));
    quote! {
        #docs
        #deprecated
        #serde
        pub #ident: #ty,
    }
}

fn inner_type(scope: &Scope<'_>, member: &Member<'_>, owner: Option<&str>) -> TokenStream {
    let ty = scope.field_type(member.field, owner);
    if member.tells_null && member.field.nullable {
        quote!(value::Nullable<#ty>)
    } else {
        ty
    }
}

/// A setter of an optional field.
pub fn setter(scope: &Scope<'_>, member: &Member<'_>, owner: Option<&str>) -> TokenStream {
    let ident = field_ident(member.field);
    let ty = inner_type(scope, member, owner);
    // In a link, what follows the `#` of a raw name would be a place on a page.
    let name = name::plain(&ident);
    let text = format!("Sets [`{name}`](Self::{name}).");
    let docs = Docs::default()
        .markdown(&text)
        .warnings(&member.field.docs.warnings);
    let docs = docs.tokens();
    let deprecated = deprecation(member.field);
    // A number takes no conversion: a literal would not know which type it is to have.
    let (parameter, value) = if is_plain(member.field) {
        (quote!(#ty), quote!(#ident))
    } else {
        (quote!(impl Into<#ty>), quote!(#ident.into()))
    };
    quote! {
        #docs
        #deprecated
        pub fn #ident(mut self, #ident: #parameter) -> Self {
            self.#ident = Some(#value);
            self
        }
    }
}

fn is_plain(field: &Field) -> bool {
    let plain = matches!(
        field.shape,
        Shape::Boolean | Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float
    );
    plain && !field.sensitive && !field.nullable
}

fn deprecation(field: &Field) -> TokenStream {
    field
        .docs
        .deprecated
        .as_ref()
        .map(|reason| quote!(#[deprecated = #reason]))
        .unwrap_or_default()
}

/// The documentation of a field.
pub fn docs(member: &Member<'_>) -> Docs {
    let Field {
        docs: words,
        rules,
        default,
        nullable,
        ..
    } = member.field;
    let mut facts = constraints(rules, words.unit.as_deref());
    if *nullable && member.tells_null {
        facts.push("`null` says something else than leaving it out.".to_owned());
    }
    if let Some(default) = default {
        facts.push(format!("Default: {}.", docs::code(&default.to_string())));
    }
    if member.is_client_token {
        facts.push(
            "If it is left out, the client fills in a new value for each request.".to_owned(),
        );
    }
    if let Some(reason) = &words.deprecated {
        facts.push(format!("Deprecated: {reason}"));
    }
    facts.extend(words.notes.iter().cloned());
    let first = docs::described(&words.description, &member.key);
    Docs::default()
        .paragraph(&first)
        .warnings(&words.warnings)
        .list(&facts)
}

/// Constraints as sentences.
pub fn constraints(rules: &Rules, unit: Option<&str>) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(unit) = unit {
        facts.push(format!("Unit: {unit}."));
    }
    let mut range = |least: Option<String>, most: Option<String>, noun: &str| match (least, most) {
        (Some(least), Some(most)) => facts.push(format!("From {least} to {most}{noun}.")),
        (Some(least), None) => facts.push(format!("At least {least}{noun}.")),
        (None, Some(most)) => facts.push(format!("At most {most}{noun}.")),
        (None, None) => {}
    };
    range(
        rules.minimum.map(|n| n.to_string()),
        rules.maximum.map(|n| n.to_string()),
        "",
    );
    range(
        rules.min_length.map(|n| n.to_string()),
        rules.max_length.map(|n| n.to_string()),
        " characters",
    );
    range(
        rules.min_items.map(|n| n.to_string()),
        rules.max_items.map(|n| n.to_string()),
        " items",
    );
    if let Some(pattern) = &rules.pattern {
        facts.push(format!("Matches {}.", docs::code(pattern)));
    }
    facts
}
