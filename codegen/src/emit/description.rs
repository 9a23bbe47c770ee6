//! The constant facts of vendors, services and operations.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::scope::Scope;
use crate::ir::{ClientValue, EmptyBody, Location, Operation, SignalledBy, SigningScheme, Vendor};

/// The constant of an operation.
pub fn of_operation(operation: &Operation) -> TokenStream {
    let name = &operation.name;
    let (method, path) = (&operation.binding.method, &operation.binding.path);
    let headers = optional_list(
        "headers",
        operation
            .binding
            .headers
            .iter()
            .map(|(name, value)| quote!((#name, #value))),
    );
    let from_client = optional_list(
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
    let rate_limit = operation.rate_limit.map(|(requests, seconds)| {
        let (requests, seconds) = (
            Literal::u32_unsuffixed(requests),
            Literal::u32_unsuffixed(seconds),
        );
        quote!(.rate_limit(#requests, #seconds))
    });
    quote! {
        &Description::new(#name, #method, #path) #headers #from_client #empty_body #idempotent #rate_limit
    }
}

fn optional_list(method: &str, items: impl Iterator<Item = TokenStream>) -> TokenStream {
    let items: Vec<TokenStream> = items.collect();
    let method = format_ident!("{method}");
    if items.is_empty() {
        quote!()
    } else {
        quote!(.#method(&[#(#items),*]))
    }
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

/// The constant of a service.
pub fn of_service(scope: &Scope<'_>) -> TokenStream {
    let service = scope.service;
    let (name, host) = (&service.key, &service.host);
    let by_body = service.errors.signalled_by == SignalledBy::Body;
    let (code, message) = (&service.errors.code, &service.errors.message);
    let region_hosts = service
        .region_hosts
        .iter()
        .map(|(region, host)| quote!((#region, #host)));
    quote! {
        ServiceDescription {
            name: #name,
            host: #host,
            errors: ErrorFormat { signalled_by_body: #by_body, code: &[#(#code),*], message: &[#(#message),*] },
            region_hosts: &[#(#region_hosts),*],
            vendor: &super::VENDOR,
        }
    }
}

/// The constant of a vendor.
pub fn of_vendor(vendor: &Vendor) -> TokenStream {
    let (name, host) = (&vendor.key, &vendor.hosts.default);
    let signing = vendor.signing.iter().map(|scheme| {
        let variant = format_ident!(
            "{}",
            match scheme {
                SigningScheme::Tc3HmacSha256 => "Tc3HmacSha256",
                SigningScheme::SdkHmacSha256 => "SdkHmacSha256",
                SigningScheme::AuthToken => "AuthToken",
            }
        );
        quote!(Scheme::#variant)
    });
    let client_headers = vendor
        .client_headers
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    let (envelope, id_header) = (
        option(vendor.envelope.as_ref()),
        option(vendor.request_id_header.as_ref()),
    );
    let id_body = &vendor.request_id_body;
    let names = &vendor.environment;
    let [
        access_key_id,
        secret_key,
        session_token,
        region,
        project_id,
        domain_id,
    ] = [
        &names.access_key_id,
        &names.secret_key,
        &names.session_token,
        &names.region,
        &names.project_id,
        &names.domain_id,
    ]
    .map(|name| option(name.as_ref()));
    quote! {
        VendorDescription {
            name: #name,
            host: #host,
            signing: &[#(#signing),*],
            client_headers: &[#(#client_headers),*],
            envelope: #envelope,
            request_id: RequestIdFormat { header: #id_header, body: &[#(#id_body),*] },
            environment: Environment {
                access_key_id: #access_key_id,
                secret_key: #secret_key,
                session_token: #session_token,
                region: #region,
                project_id: #project_id,
                domain_id: #domain_id,
            },
        }
    }
}

fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}
