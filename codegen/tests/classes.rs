//! What this checkout says of its error codes, where nothing but the code tells what they mean.

#![allow(missing_docs, reason = "a test has no callers")]

use std::path::Path;

use cloudbind_codegen::Sources;
use cloudbind_codegen::ir::{Api, ErrorClass, ErrorCode, Service, SignalledBy, Vendor};

/// Codes that are no trouble at all.
const WITHOUT: [&str; 1] = ["DryRunOperation"];

fn api() -> Api {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = Sources::read(&root).unwrap_or_else(|error| panic!("{error}"));
    cloudbind_codegen::read(&sources).unwrap_or_else(|error| panic!("{error}"))
}

/// An HTTP status of 200 says nothing, so that a code without a class would be of no known kind.
#[test]
fn each_code_that_comes_with_a_success_has_a_class() {
    let mut seen = 0;
    for vendor in &api().vendors {
        for service in &vendor.services {
            if service.errors.signalled_by != SignalledBy::Body {
                continue;
            }
            for code in codes(vendor, service) {
                assert!(
                    class(vendor, service, &code.code).is_some()
                        || WITHOUT.contains(&code.code.as_str()),
                    "{}/{}: `{}` has no class: give it one, or its family in vendor.yaml",
                    vendor.key,
                    service.key,
                    code.code
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 80);
}

/// To send again what was refused with these is safe only if it is refused before anything is done.
#[test]
fn few_codes_allow_a_second_request_at_once() {
    let api = api();
    let mut found: Vec<(&str, ErrorClass)> = Vec::new();
    for vendor in &api.vendors {
        let services = vendor.services.iter().map(|service| &service.classes);
        for (code, class) in services.chain([&vendor.classes]).flatten() {
            if matches!(
                class,
                ErrorClass::Throttled | ErrorClass::Auth | ErrorClass::ClockSkew
            ) {
                found.push((code, *class));
            }
        }
    }
    assert_eq!(
        found,
        [
            ("AuthFailure", ErrorClass::Auth),
            ("AuthFailure.SignatureExpire", ErrorClass::ClockSkew),
            ("RequestLimitExceeded", ErrorClass::Throttled),
        ]
    );
}

fn codes<'a>(vendor: &'a Vendor, service: &'a Service) -> impl Iterator<Item = &'a ErrorCode> {
    let own = service
        .operations
        .iter()
        .flat_map(|operation| &operation.error_codes);
    vendor
        .error_codes
        .iter()
        .chain(&service.error_codes)
        .chain(own)
}

fn class(vendor: &Vendor, service: &Service, code: &str) -> Option<ErrorClass> {
    let applies = |(beginning, _): &&(String, ErrorClass)| {
        code.strip_prefix(beginning.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let longest = |classes: &[(String, ErrorClass)]| {
        let found = classes
            .iter()
            .filter(applies)
            .max_by_key(|(beginning, _)| beginning.len());
        found.map(|(_, class)| *class)
    };
    longest(&service.classes).or_else(|| longest(&vendor.classes))
}
