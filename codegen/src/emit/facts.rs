//! The constant facts of vendors and services.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use crate::ir::{
    CredentialSource, Environment, ErrorClass, MetadataServer, Profile, ProjectLookup, Service,
    SignalledBy, SigningScheme, Vendor,
};

/// The constant of a service.
pub fn of_service(scope: &Scope<'_>) -> TokenStream {
    let service = scope.service;
    let (name, host) = (&service.key, &service.host);
    let errors = errors(service);
    let classes = classes(&service.classes);
    let regions = regions(service.regions.iter().map(String::as_str));
    let region_hosts = pairs("region_hosts", &service.region_hosts);
    quote! {
        ServiceDescription::new(#name, #host, &super::VENDOR) #errors #classes #regions #region_hosts
    }
}

fn errors(service: &Service) -> TokenStream {
    let by_body = service.errors.signalled_by == SignalledBy::Body;
    let (code, message) = (&service.errors.code, &service.errors.message);
    quote! {
        .errors(ErrorFormat { signalled_by_body: #by_body, code: &[#(#code),*], message: &[#(#message),*] })
    }
}

/// The constant of a vendor.
pub fn of_vendor(vendor: &Vendor) -> TokenStream {
    let (name, host) = (&vendor.key, &vendor.hosts.default);
    let regional_host = text("regional_host", vendor.hosts.regional.as_ref());
    let identity_host = text("identity_host", vendor.hosts.identity.as_ref());
    let identity_regions: Vec<_> = vendor
        .hosts
        .identity_regions
        .iter()
        .map(|(region, host)| (region.to_owned(), host.clone()))
        .collect();
    let identity_hosts = pairs("identity_hosts", &identity_regions);
    let regions = regions(vendor.regions.iter().map(|(region, _)| region.as_str()));
    let projects = vendor.projects.map(projects);
    let signing = list("signing", vendor.signing.iter().copied().map(scheme));
    let client_headers = pairs("client_headers", &vendor.client_headers);
    let envelope = text("envelope", vendor.envelope.as_ref());
    let request_id = request_id(vendor);
    let classes = classes(&vendor.classes);
    let credentials = list(
        "credentials",
        vendor.credentials.iter().copied().map(source),
    );
    let environment = environment(&vendor.environment);
    let profile = vendor.profile.as_ref().map(profile);
    let metadata = vendor.metadata_server.map(metadata);
    quote! {
        VendorDescription::new(#name, #host)
            #regional_host #identity_host #identity_hosts #regions #projects #signing #client_headers
            #envelope #request_id #classes #credentials #environment #profile #metadata
    }
}

fn scheme(scheme: SigningScheme) -> TokenStream {
    let constant = format_ident!(
        "{}",
        match scheme {
            SigningScheme::Tc3HmacSha256 => "TC3_HMAC_SHA256",
            SigningScheme::SdkHmacSha256 => "SDK_HMAC_SHA256",
            SigningScheme::AuthToken => "AUTH_TOKEN",
        }
    );
    quote!(Scheme::#constant)
}

fn projects(lookup: ProjectLookup) -> TokenStream {
    let constant = format_ident!(
        "{}",
        match lookup {
            ProjectLookup::IamV3 => "IAM_V3",
        }
    );
    quote!(.projects(ProjectLookup::#constant))
}

fn source(source: CredentialSource) -> TokenStream {
    let variant = format_ident!(
        "{}",
        match source {
            CredentialSource::Environment => "Environment",
            CredentialSource::ProfileFile => "ProfileFile",
            CredentialSource::InstanceMetadata => "InstanceMetadata",
            CredentialSource::WebIdentity => "WebIdentity",
        }
    );
    quote!(CredentialSource::#variant)
}

fn metadata(server: MetadataServer) -> TokenStream {
    let variant = format_ident!(
        "{}",
        match server {
            MetadataServer::CamSecurityCredentials => "CamSecurityCredentials",
            MetadataServer::OpenstackSecurityKey => "OpenstackSecurityKey",
        }
    );
    quote!(.metadata(MetadataServer::#variant))
}

fn class(class: ErrorClass) -> TokenStream {
    let variant = format_ident!(
        "{}",
        match class {
            ErrorClass::Throttled => "Throttled",
            ErrorClass::Transient => "Transient",
            ErrorClass::Auth => "Auth",
            ErrorClass::ClockSkew => "ClockSkew",
            ErrorClass::NotFound => "NotFound",
            ErrorClass::Conflict => "Conflict",
            ErrorClass::Invalid => "Invalid",
            ErrorClass::Denied => "Denied",
            ErrorClass::Internal => "Internal",
        }
    );
    quote!(ErrorClass::#variant)
}

fn request_id(vendor: &Vendor) -> Option<TokenStream> {
    let body = &vendor.request_id_body;
    if vendor.request_id_header.is_none() && body.is_empty() {
        return None;
    }
    let header = option(vendor.request_id_header.as_ref());
    Some(quote!(.request_id(RequestIdFormat { header: #header, body: &[#(#body),*] })))
}

fn environment(names: &Environment) -> Option<TokenStream> {
    let all = [
        ("access_key_id", &names.access_key_id),
        ("secret_key", &names.secret_key),
        ("session_token", &names.session_token),
        ("region", &names.region),
        ("project_id", &names.project_id),
        ("domain_id", &names.domain_id),
    ];
    if all.iter().all(|(_, name)| name.is_none()) {
        return None;
    }
    let members = members(&all);
    Some(quote!(.environment(Environment { #members })))
}

fn profile(profile: &Profile) -> TokenStream {
    let (paths, sections) = (&profile.paths, &profile.sections);
    let (access_key_id, secret_key) = (&profile.access_key_id, &profile.secret_key);
    let path_variable = option(profile.path_variable.as_ref());
    let optional = members(&[
        ("session_token", &profile.session_token),
        ("project_id", &profile.project_id),
        ("domain_id", &profile.domain_id),
    ]);
    quote! {
        .profile(ProfileFormat {
            paths: &[#(#paths),*],
            path_variable: #path_variable,
            sections: &[#(#sections),*],
            access_key_id: #access_key_id,
            secret_key: #secret_key,
            #optional
        })
    }
}

/// Members of a struct that are all `Option<&'static str>`.
fn members(all: &[(&str, &Option<String>)]) -> TokenStream {
    let members = all.iter().map(|(member, value)| {
        let (member, value) = (format_ident!("{member}"), option(value.as_ref()));
        quote!(#member: #value,)
    });
    quote!(#(#members)*)
}

fn regions<'a>(regions: impl Iterator<Item = &'a str>) -> Option<TokenStream> {
    let mut sorted: Vec<&str> = regions.collect();
    sorted.sort_unstable();
    list("regions", sorted.into_iter().map(|region| quote!(#region)))
}

fn classes(classes: &[(String, ErrorClass)]) -> Option<TokenStream> {
    let entries = classes.iter().map(|(code, of)| {
        let class = class(*of);
        quote!((#code, #class))
    });
    list("classes", entries)
}

fn pairs(setter: &str, pairs: &[(String, String)]) -> Option<TokenStream> {
    let pairs = pairs.iter().map(|(key, value)| quote!((#key, #value)));
    list(setter, pairs)
}

/// A call of a setter that takes a list, unless the list is empty.
pub fn list(setter: &str, items: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let items: Vec<TokenStream> = items.collect();
    let setter = format_ident!("{setter}");
    (!items.is_empty()).then(|| quote!(.#setter(&[#(#items),*])))
}

/// A call of a setter that takes text, unless there is none.
fn text(setter: &str, value: Option<&String>) -> Option<TokenStream> {
    let setter = format_ident!("{setter}");
    value.map(|value| quote!(.#setter(#value)))
}

fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}
