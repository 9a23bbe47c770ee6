//! Runnable examples for the documentation, made of the documented ones.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use super::scope::{Scope, field_ident, type_ident};
use crate::ir::{ClientValue, DefinitionKind, EnumValue, Field, Operation, Shape};
use crate::name;
use crate::render;
use crate::resolve::variant_name;

/// Objects inside objects that an example is made of; a type that requires itself ends here.
const MAX_DEPTH: usize = 4;

/// A type that the example makes a value of.
struct Object<'a> {
    ident: Ident,
    fields: Vec<&'a Field>,
    /// The name again, where the type may contain itself.
    owner: Option<&'a str>,
}

/// The lines of an example that calls the operation, with their fence.
pub fn example(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    let (fence, root) = match &scope.options.example_path {
        Some(path) => ("```no_run", path.as_str()),
        None => ("```ignore", "crate"),
    };
    let path = format!(
        "{root}::{}::{}",
        name::snake(&scope.vendor.key).ident,
        name::snake(&scope.service.key).ident
    );
    let fields: Vec<&Field> = operation
        .caller_parameters()
        .map(|parameter| &parameter.field)
        .collect();
    let values = operation.examples.first().map(|example| &example.request);
    let request = construct(
        scope,
        &Object {
            ident: format_ident!("{}", operation.name),
            fields,
            owner: None,
        },
        values,
        0,
    );
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
    let needs = |value| {
        operation
            .parameters
            .iter()
            .any(|parameter| parameter.from == Some(value))
    };
    let mut settings = quote!();
    if needs(ClientValue::Region) || scope.vendor.hosts.default.contains("{region}") {
        let own = scope.service.regions.first();
        if let Some(region) = own.or_else(|| scope.vendor.regions.first().map(|(id, _)| id)) {
            settings.extend(quote!(.region(#region)));
        }
    }
    settings
}

fn construct(
    scope: &Scope<'_>,
    object: &Object<'_>,
    values: Option<&Map<String, Value>>,
    depth: usize,
) -> TokenStream {
    let ident = &object.ident;
    let given = |field: &Field| values.and_then(|values| values.get(&field.name));
    let required = object
        .fields
        .iter()
        .filter(|field| field.required)
        .map(|field| {
            let name = field_ident(field);
            let value = exactly(scope, field, object.owner, given(field), depth);
            quote!(#name: #value)
        });
    let required: Vec<TokenStream> = required.collect();
    let required_ident = format_ident!("{ident}Required");
    let argument = (!required.is_empty()).then(|| quote!(#required_ident { #(#required),* }));
    let too_deep = |field: &Field| depth >= MAX_DEPTH && is_object(scope, field);
    let optional = object
        .fields
        .iter()
        .filter(|field| !field.required && !too_deep(field));
    let setters = optional.filter_map(|field| {
        let name = field_ident(field);
        let value = convertible(scope, field, object.owner, given(field)?, depth);
        Some(quote!(.#name(#value)))
    });
    quote!(#ident::new(#argument) #(#setters)*)
}

fn is_object(scope: &Scope<'_>, field: &Field) -> bool {
    let definition = field.shape.named().and_then(|name| scope.definition(name));
    definition.is_some_and(|definition| matches!(definition.kind, DefinitionKind::Object(_)))
}

/// What a setter takes: anything that becomes the field's type.
fn convertible(
    scope: &Scope<'_>,
    field: &Field,
    owner: Option<&str>,
    given: &Value,
    depth: usize,
) -> TokenStream {
    if field.nullable
        && (field.sensitive || given.is_null() || !matches!(field.shape, Shape::String))
    {
        return exactly(scope, field, owner, Some(given), depth);
    }
    value(scope, &field.shape, Some(given), depth)
}

/// A value of the field's very type.
fn exactly(
    scope: &Scope<'_>,
    field: &Field,
    owner: Option<&str>,
    given: Option<&Value>,
    depth: usize,
) -> TokenStream {
    if field.nullable && given.is_some_and(Value::is_null) {
        return quote!(cloudbind::value::Nullable::Null);
    }
    let value = value(scope, &field.shape, given, depth);
    let value = if field.sensitive || is_text(&field.shape) {
        quote!(#value.into())
    } else if scope.is_boxed(field, owner) {
        quote!(Box::new(#value))
    } else {
        value
    };
    if field.nullable {
        quote!(cloudbind::value::Nullable::Value(#value))
    } else {
        value
    }
}

/// Whether a literal is text that still has to become a value.
fn is_text(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::String | Shape::Decimal | Shape::Timestamp | Shape::Date
    )
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
        Shape::Int32 | Shape::Int64 => self::integer(integer.unwrap_or(1)),
        Shape::Uint64 => {
            let value = Literal::u64_unsuffixed(given.and_then(Value::as_u64).unwrap_or(1));
            quote!(#value)
        }
        Shape::Float => float(given.and_then(Value::as_f64).unwrap_or(1.5)),
        Shape::EpochSeconds => {
            let seconds = self::integer(integer.unwrap_or(1_702_974_655));
            quote!(cloudbind::value::EpochSeconds(#seconds))
        }
        Shape::EpochMilliseconds => {
            let milliseconds = self::integer(integer.unwrap_or(1_702_974_655_000));
            quote!(cloudbind::value::EpochMilliseconds(#milliseconds))
        }
        Shape::Binary => quote!(cloudbind::value::Binary(Vec::new())),
        Shape::File => quote!(cloudbind::value::FormFile::new("file", Vec::new())),
        Shape::Json => json(given.unwrap_or(&Value::Null)),
        Shape::List(inner) => list(scope, inner, given, depth),
        Shape::Map(inner) => map(scope, inner, given, depth),
        Shape::Named(name) => named(scope, name, given, depth),
    }
}

fn list(scope: &Scope<'_>, inner: &Shape, given: Option<&Value>, depth: usize) -> TokenStream {
    let Some(items) = given
        .and_then(Value::as_array)
        .filter(|_| depth < MAX_DEPTH)
    else {
        return quote!(Vec::new());
    };
    let values = items
        .iter()
        .map(|item| item_value(scope, inner, item, depth));
    // The pretty-printer does not lay out what stands in a macro.
    let large = items.iter().any(Value::is_object);
    if large {
        quote!(Vec::from([#(#values),*]))
    } else {
        quote!(vec![#(#values),*])
    }
}

fn map(scope: &Scope<'_>, inner: &Shape, given: Option<&Value>, depth: usize) -> TokenStream {
    let members = given
        .and_then(Value::as_object)
        .filter(|members| depth < MAX_DEPTH && !members.is_empty());
    let Some(members) = members else {
        return quote!(std::collections::BTreeMap::new());
    };
    let entries = members.iter().map(|(key, member)| {
        let member = item_value(scope, inner, member, depth);
        quote!((#key.into(), #member))
    });
    quote!(std::collections::BTreeMap::from([#(#entries),*]))
}

fn item_value(scope: &Scope<'_>, shape: &Shape, item: &Value, depth: usize) -> TokenStream {
    let value = value(scope, shape, Some(item), depth + 1);
    if is_text(shape) {
        quote!(#value.into())
    } else {
        value
    }
}

fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(cloudbind::value::Json::Null),
        Value::Bool(value) => quote!(cloudbind::value::Json::from(#value)),
        Value::String(text) => quote!(cloudbind::value::Json::from(#text)),
        Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            let text = value.to_string();
            quote!(#text.parse::<cloudbind::value::Json>()?)
        }
    }
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
            let object = Object {
                ident,
                fields: fields.iter().collect(),
                owner: Some(name),
            };
            construct(scope, &object, given.and_then(Value::as_object), depth + 1)
        }
        _ => quote!(unreachable!(
            "no value of this type can be made: it requires itself"
        )),
    }
}

/// The variant that the example has, or the first one if it has none.
fn variant<'a>(values: &'a [EnumValue], given: Option<&Value>) -> Option<&'a EnumValue> {
    let Some(given) = given else {
        return values.first();
    };
    let wire = given
        .as_str()
        .map_or_else(|| given.to_string(), str::to_owned);
    values.iter().find(|value| value.value == wire)
}

fn literal(text: &str) -> TokenStream {
    quote!(#text)
}

/// A float without a suffix, as short as it can be.
fn float(value: f64) -> TokenStream {
    let digits: TokenStream = format!("{:?}", value.abs()).parse().unwrap_or_default();
    if value.is_sign_negative() {
        quote!(-#digits)
    } else {
        digits
    }
}

/// A whole number without a suffix; the sign is a token of its own.
fn integer(number: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(number.unsigned_abs());
    if number < 0 {
        quote!(-#digits)
    } else {
        quote!(#digits)
    }
}
