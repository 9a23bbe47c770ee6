//! Structs: of requests, of responses, and of the objects inside of them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{self, Docs};
use super::field::{self, Member, Presence, is_optional};
use super::scope::{Scope, field_ident, type_ident};
use crate::ir::{Definition, Field};
use crate::resolve::rust_name;

/// A struct to emit.
pub struct Struct<'a> {
    pub ident: Ident,
    pub docs: Docs,
    pub members: Vec<Member<'a>>,
    pub presence: Presence,
    /// Name of the defined type, for types that contain themselves.
    pub owner: Option<&'a str>,
    /// Whether callers build it, by constructor and setters.
    pub is_built: bool,
    /// `#[deprecated]`, where it applies.
    pub deprecated: TokenStream,
}

impl Struct<'_> {
    /// The struct itself.
    pub fn declaration(&self, scope: &Scope<'_>) -> TokenStream {
        let Self {
            ident,
            docs,
            deprecated,
            ..
        } = self;
        let docs = docs.tokens();
        let serde = SerdeNames::of(scope, &self.members);
        let struct_serde = serde.struct_attribute();
        let fields = self.members.iter().map(|member| {
            field::declaration(
                scope,
                member,
                self.presence,
                self.owner,
                &serde.field_attribute(member, is_optional(member.field, self.presence)),
            )
        });
        // Once on the type, so that not every setter has to say it.
        let must_use = self.is_built.then(|| quote!(#[must_use]));
        let all_optional = self
            .members
            .iter()
            .all(|member| is_optional(member.field, self.presence));
        let default = all_optional.then(|| quote!(Default,));
        quote! {
            #docs
            #deprecated
            #[derive(Debug, Clone, #default PartialEq)]
            #struct_serde
            #[non_exhaustive]
            #must_use
            pub struct #ident { #(#fields)* }
        }
    }

    /// The constructor, what it requires, and a setter for each optional field.
    pub fn construction(&self, scope: &Scope<'_>) -> TokenStream {
        let Self { ident, members, .. } = self;
        let required: Vec<&Member<'_>> = members
            .iter()
            .filter(|member| member.field.required)
            .collect();
        let values = members.iter().map(|member| {
            let name = field_ident(member.field);
            match (
                member.field.required,
                is_optional(member.field, self.presence),
            ) {
                (true, false) => quote!(#name: required.#name),
                (true, true) => quote!(#name: Some(required.#name)),
                (false, _) => quote!(#name: None),
            }
        });
        let setters = members
            .iter()
            .filter(|member| !member.field.required)
            .map(|member| field::setter(scope, member, self.owner));
        let required_ident = format_ident!("{ident}Required");
        let (parameter, declaration) = if required.is_empty() {
            (quote!(), quote!())
        } else {
            let fields = required.iter().map(|member| {
                field::declaration(scope, member, Presence::AsDocumented, self.owner, &quote!())
            });
            let docs = Docs::default()
                .markdown(&format!("What a [`{ident}`] cannot be made without."))
                .tokens();
            let declaration = quote! {
                #docs
                #[derive(Debug, Clone, PartialEq)]
                pub struct #required_ident { #(#fields)* }
            };
            (quote!(required: #required_ident), declaration)
        };
        let docs = if required.is_empty() {
            "With nothing set."
        } else {
            "With what is required, and nothing else set."
        };
        let docs = Docs::default().markdown(docs).tokens();
        quote! {
            #declaration
            impl #ident {
                #docs
                pub fn new(#parameter) -> Self { Self { #(#values),* } }
                #(#setters)*
            }
        }
    }
}

/// The whole of a defined object.
pub fn definition(scope: &Scope<'_>, definition: &Definition, fields: &[Field]) -> TokenStream {
    let ident = type_ident(&definition.name);
    let presence = if definition.in_response {
        Presence::AllOptional
    } else {
        Presence::AsDocumented
    };
    let members: Vec<Member<'_>> = fields
        .iter()
        .map(|field| Member {
            field,
            key: format!("{}.{}", definition.key, field.name),
            tells_null: definition.in_request,
            is_client_token: false,
        })
        .collect();
    let encode = definition.in_request.then(|| encode(&ident, &members));
    let decode = definition.in_response.then(|| decode(&ident, &members));
    let object = Struct {
        docs: Docs::new(&docs::described(&definition.description, &definition.key)),
        ident,
        members,
        presence,
        is_built: definition.in_request,
        owner: Some(&definition.name),
        deprecated: quote!(),
    };
    let declaration = object.declaration(scope);
    let construction = definition.in_request.then(|| object.construction(scope));
    quote!(#declaration #construction #encode #decode)
}

fn encode(ident: &Ident, members: &[Member<'_>]) -> TokenStream {
    let entries = members.iter().map(|member| {
        let (name, ident) = (&member.field.name, field_ident(member.field));
        quote!((#name, &self.#ident))
    });
    quote! {
        impl codec::Encode for #ident {
            fn encode(&self, out: &mut codec::Encoder) {
                out.object(&[#(#entries),*]);
            }
        }
    }
}

fn decode(ident: &Ident, members: &[Member<'_>]) -> TokenStream {
    let values = members.iter().map(|member| {
        let (name, ident) = (&member.field.name, field_ident(member.field));
        let method = if member.tells_null && member.field.nullable {
            quote!(nullable)
        } else {
            quote!(field)
        };
        quote!(#ident: object.#method(#name)?)
    });
    quote! {
        impl codec::Decode for #ident {
            fn decode(json: codec::Json<'_>) -> codec::Result<Self> {
                let mut object = codec::ObjectReader::new(json)?;
                Ok(Self { #(#values),* })
            }
        }
    }
}

/// How serde gets from the names of fields back to those on the wire.
pub struct SerdeNames<'a> {
    feature: Option<&'a str>,
    rule: Option<&'static str>,
}

impl<'a> SerdeNames<'a> {
    /// Chooses the rule that renames most of the fields correctly.
    pub fn of(scope: &Scope<'a>, members: &[Member<'_>]) -> Self {
        let fitting = |rule| {
            members
                .iter()
                .filter(|m| apply(rule, &rust_name(m.field)) == m.field.name)
                .count()
        };
        let rule = [None, Some("PascalCase"), Some("camelCase")]
            .into_iter()
            .rev()
            .max_by_key(|rule| fitting(*rule))
            .flatten();
        Self {
            feature: scope.options.serde_feature.as_deref(),
            rule,
        }
    }

    fn struct_attribute(&self) -> TokenStream {
        let Some(feature) = self.feature else {
            return quote!();
        };
        let rename = self
            .rule
            .map(|rule| quote!(#[cfg_attr(feature = #feature, serde(rename_all = #rule))]));
        quote!(#[cfg_attr(feature = #feature, derive(serde::Serialize, serde::Deserialize))] #rename)
    }

    fn field_attribute(&self, member: &Member<'_>, optional: bool) -> TokenStream {
        let Some(feature) = self.feature else {
            return quote!();
        };
        let (field, wire) = (member.field, &member.field.name);
        let rename =
            (apply(self.rule, &rust_name(field)) != *wire).then(|| quote!(rename = #wire,));
        // Serde would take `null` for a field that is left out.
        let tells_null = (optional && member.tells_null && field.nullable).then(|| {
            quote!(
                default,
                skip_serializing_if = "Option::is_none",
                deserialize_with = "::cloudbind::value::present"
            )
        });
        if rename.is_none() && tells_null.is_none() {
            return quote!();
        }
        quote!(#[cfg_attr(feature = #feature, serde(#rename #tells_null))])
    }
}

/// What serde makes of a field's name under a rule.
fn apply(rule: Option<&str>, name: &str) -> String {
    let Some(rule) = rule else {
        return name.to_owned();
    };
    let mut text = String::new();
    let mut capital = rule == "PascalCase";
    for c in name.chars() {
        if c == '_' {
            capital = true;
        } else if std::mem::take(&mut capital) {
            text.push(c.to_ascii_uppercase());
        } else {
            text.push(c);
        }
    }
    text
}
