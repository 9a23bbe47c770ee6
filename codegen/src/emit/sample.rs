//! Runnable examples for the documentation, made of the documented ones.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use super::scope::{Scope, field_ident, type_ident};
use crate::ir::{ClientValue, DefinitionKind, EnumValue, Field, Operation, Shape};
use crate::name;
use crate::render;
use crate::resolve::variant_name;

/// Objects inside objects that an example is made of; a type that requires itself ends here.
const MAX_DEPTH: usize = 4;

/// The lines of an example that calls the operation, with their fence.
pub fn example(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    let (fence, root) = match &scope.options.example_path {
        Some(path) => ("```no_run", path.as_str()),
        None => ("```ignore", "crate"),
    };
    let path = format!("{root}::{}::{}", name::snake(&scope.vendor.key).ident, name::snake(&scope.service.key).ident);
    let fields: Vec<&Field> = operation.caller_parameters().map(|parameter| &parameter.field).collect();
    let values = operation.examples.first().map(|example| &example.request);
    let request = construct(scope, &operation.name, &fields, values, 0);
    let settings = settings(scope, operation);
    let statements = render::statements(&quote! {
        let client = Client::builder().env() #settings .build()?;
        let request = #request;
        let reply = client.send(&request).await?;
        println!("{reply:?}");
    });
    let mut lines = vec![fence.to_owned()];
    if operation.deprecated.is_some() {
        lines.push("# #![allow(deprecated)]".to_owned());
    }
    lines.extend([format!("use {path}::*;"), String::new()]);
    lines.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.extend(statements);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// What the environment does not say, but the operation needs.
fn settings(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let needs = |value| operation.parameters.iter().any(|parameter| parameter.from == Some(value));
    let mut settings = quote!();
    if needs(ClientValue::Region) || scope.vendor.hosts.default.contains("{region}") {
        let own = scope.service.regions.first();
        if let Some(region) = own.or_else(|| scope.vendor.regions.first().map(|(id, _)| id)) {
            settings.extend(quote!(.region(#region)));
        }
    }
    settings
}

fn construct(scope: &Scope<'_>, type_name: &str, fields: &[&Field], values: Option<&Map<String, Value>>, depth: usize) -> TokenStream {
    let ident = type_ident(type_name);
    let given = |field: &Field| values.and_then(|values| values.get(&field.name));
    let required = fields.iter().filter(|field| field.required).map(|field| {
        let name = field_ident(field);
        let value = expression(scope, field, given(field), depth);
        quote!(#name: #value)
    });
    let required: Vec<TokenStream> = required.collect();
    let required_ident = format_ident!("{ident}Required");
    let argument = (!required.is_empty()).then(|| quote!(#required_ident { #(#required),* }));
    let setters = fields.iter().filter(|field| !field.required).filter_map(|field| {
        let name = field_ident(field);
        let value = expression(scope, field, Some(given(field)?), depth);
        Some(quote!(.#name(#value)))
    });
    quote!(#ident::new(#argument) #(#setters)*)
}

fn expression(scope: &Scope<'_>, field: &Field, given: Option<&Value>, depth: usize) -> TokenStream {
    let value = value(scope, &field.shape, given, depth);
    let text = matches!(field.shape, Shape::String | Shape::Decimal | Shape::Timestamp | Shape::Date);
    match (text && !field.required, field.sensitive && !text) {
        // A setter takes whatever becomes the field's type.
        (true, _) => quote!(#value),
        (false, true) => quote!((#value).into()),
        (false, false) if text => quote!(#value.into()),
        _ => value,
    }
}

fn value(scope: &Scope<'_>, shape: &Shape, given: Option<&Value>, depth: usize) -> TokenStream {
    let text = given.and_then(Value::as_str);
    let integer = given.and_then(Value::as_i64);
    match shape {
        Shape::String => literal(text.unwrap_or("example")),
        Shape::Decimal => literal(text.unwrap_or("1.5")),
        Shape::Timestamp => literal(text.unwrap_or("2024-11-12T08:00:00Z")),
        Shape::Date => literal(text.unwrap_or("2024-11-12")),
        Shape::Boolean => {
            let value = given.and_then(Value::as_bool).unwrap_or(true);
            quote!(#value)
        }
        Shape::Int32 | Shape::Int64 => number(integer.unwrap_or(1)),
        Shape::Uint64 => {
            let value = Literal::u64_unsuffixed(given.and_then(Value::as_u64).unwrap_or(1));
            quote!(#value)
        }
        Shape::Float => {
            let value = Literal::f64_unsuffixed(given.and_then(Value::as_f64).unwrap_or(1.5));
            quote!(#value)
        }
        Shape::EpochSeconds => {
            let seconds = number(integer.unwrap_or(1_702_974_655));
            quote!(cloudbind::value::EpochSeconds(#seconds))
        }
        Shape::EpochMilliseconds => {
            let milliseconds = number(integer.unwrap_or(1_702_974_655_000));
            quote!(cloudbind::value::EpochMilliseconds(#milliseconds))
        }
        Shape::Binary => quote!(cloudbind::value::Binary(Vec::new())),
        Shape::Json => quote!(cloudbind::value::Json::Null),
        Shape::List(inner) => list(scope, inner, given, depth),
        Shape::Map(_) => quote!(std::collections::BTreeMap::new()),
        Shape::Named(name) => named(scope, name, given, depth),
    }
}

fn list(scope: &Scope<'_>, inner: &Shape, given: Option<&Value>, depth: usize) -> TokenStream {
    let Some(items) = given.and_then(Value::as_array).filter(|_| depth < MAX_DEPTH) else { return quote!(Vec::new()) };
    let owned = matches!(inner, Shape::String | Shape::Decimal | Shape::Timestamp | Shape::Date);
    let items = items.iter().map(|item| {
        let item = value(scope, inner, Some(item), depth + 1);
        if owned { quote!(#item.into()) } else { item }
    });
    quote!(vec![#(#items),*])
}

fn named(scope: &Scope<'_>, name: &str, given: Option<&Value>, depth: usize) -> TokenStream {
    let ident = type_ident(name);
    match scope.definition(name).map(|definition| &definition.kind) {
        Some(DefinitionKind::Enum { values, .. }) => variant(values, given).map_or_else(
            || quote!(#ident::Unknown(Default::default())),
            |known| {
                let variant = format_ident!("{}", variant_name(known));
                quote!(#ident::#variant)
            },
        ),
        Some(DefinitionKind::Object(fields)) if depth < MAX_DEPTH => {
            let fields: Vec<&Field> = fields.iter().collect();
            construct(scope, name, &fields, given.and_then(Value::as_object), depth + 1)
        }
        _ => quote!(todo!("a type that requires itself")),
    }
}

/// The variant that the example has, or the first one if it has none.
fn variant<'a>(values: &'a [EnumValue], given: Option<&Value>) -> Option<&'a EnumValue> {
    let Some(given) = given else { return values.first() };
    let wire = given.as_str().map_or_else(|| given.to_string(), str::to_owned);
    values.iter().find(|value| value.value == wire)
}

fn literal(text: &str) -> TokenStream {
    quote!(#text)
}

fn number(value: i64) -> TokenStream {
    let digits = Literal::i64_unsuffixed(value.saturating_abs());
    if value < 0 { quote!(-#digits) } else { quote!(#digits) }
}
