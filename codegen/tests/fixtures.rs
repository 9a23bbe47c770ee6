//! The generated code of each construct of the format, for reading.

#![allow(missing_docs, reason = "a test has no callers")]

mod fixture;

use cloudbind_codegen::surface;
use fixture::Fixture;

/// Each snapshot has the surface, the endpoint's file, the service's types, and the module files of
/// those levels that the fixture describes itself.
#[test]
fn each_construct_is_generated_as_its_snapshot_shows() {
    insta::glob!("fixtures/*/*_*.yaml", |file| {
        let fixture = Fixture::of(file);
        insta::assert_snapshot!("construct", text(&fixture));
    });
}

/// The pattern above sees every fixture once: each has one endpoint with `_` in its name, and any other
/// is only there for that one to refer to.
#[test]
fn each_fixture_has_one_endpoint() {
    for fixture in Fixture::all() {
        let sources = fixture.sources();
        let around = [
            "acme/vendor.yaml",
            "acme/store/service.yaml",
            "acme/store/types.yaml",
        ];
        let endpoints: Vec<&str> = sources
            .iter()
            .map(|(path, _)| path)
            .filter(|path| !around.contains(path) && path.contains('_'))
            .collect();
        assert!(
            matches!(endpoints.as_slice(), [_]),
            "{}: {endpoints:?}",
            fixture.name
        );
    }
}

fn text(fixture: &Fixture) -> String {
    let api = cloudbind_codegen::read(&fixture.sources()).unwrap_or_else(|error| panic!("{error}"));
    let vendor = &api.vendors[0];
    let mut text = surface::of(vendor, &vendor.services[0]);
    if !vendor.error_codes.is_empty() {
        text.extend(["\n", &surface::of_vendor(vendor)]);
    }
    for file in fixture.files() {
        let shown = match file.path.as_str() {
            "mod.rs" => false,
            "acme/mod.rs" => fixture.has("vendor.yaml"),
            "acme/store/mod.rs" => fixture.has("service.yaml"),
            _ => true,
        };
        if shown {
            text.extend(["\n===== ", &file.path, " =====\n", &file.text]);
        }
    }
    text
}
