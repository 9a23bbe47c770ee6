//! Any bytes as an endpoint's file, inside of a specification that is sound.

#![no_main]

use cloudbind_codegen::{Examples, GenerateError, Options, Sources, files, name};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut sources = Sources::new();
    sources.insert(
        "acme/vendor.yaml",
        include_str!("../../codegen/tests/fixtures/vendor.yaml"),
    );
    sources.insert(
        "acme/store/service.yaml",
        include_str!("../../codegen/tests/fixtures/shared_types/service.yaml"),
    );
    sources.insert(path(bytes), bytes);
    let options = Options {
        example_path: Some("fuzz".to_owned()),
        examples: Examples::All,
        service_features: true,
    };
    // Problems are for the author of the file; code that is not Rust is a fault of the generator.
    if let Err(GenerateError::Render(error)) = files(&sources, &[], &options) {
        panic!("{error}");
    }
});

/// Where the file belongs: it is called as its operation is.
fn path(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let operation = text
        .lines()
        .find_map(|line| line.strip_prefix("operation: "))
        .unwrap_or("OpenBox");
    format!(
        "acme/store/{}.yaml",
        name::plain(&name::snake(operation.trim()).ident)
    )
}
