//! What callers see of each service: the first thing that a reviewer reads of a change.

use std::path::Path;

use cloudbind_codegen::{Sources, read, surface};

#[test]
fn the_surface_of_each_service_is_this() {
    let sources = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec"))
        .expect("the specification is there");
    let api = read(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    for vendor in &api.vendors {
        insta::assert_snapshot!(vendor.key.as_str(), surface::of_vendor(vendor));
        for service in &vendor.services {
            insta::assert_snapshot!(
                format!("{}_{}", vendor.key, service.key),
                surface::of(vendor, service)
            );
        }
    }
}
