//! Any bytes as a vendor's file, above a service and an endpoint that are sound.

#![no_main]

use cloudbind_codegen::{GenerateError, Options, Sources, files};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut sources = Sources::new();
    sources.insert("acme/vendor.yaml", bytes);
    sources.insert(
        "acme/store/service.yaml",
        include_str!("../../codegen/tests/fixtures/error_codes/service.yaml"),
    );
    sources.insert(
        "acme/store/lend_box.yaml",
        include_str!("../../codegen/tests/fixtures/error_codes/lend_box.yaml"),
    );
    if let Err(GenerateError::Render(error)) = files(&sources, &[], &Options::default()) {
        panic!("{error}");
    }
});
