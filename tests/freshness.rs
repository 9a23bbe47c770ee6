//! What is checked in is what the specification says.

use std::path::Path;
use std::process::Command;

#[test]
fn generated_code_and_schemas_are_up_to_date() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let options = cloudbind_codegen::Options::of_checkout();
    let generator = cloudbind_codegen::Generator::new(checkout.join("spec")).options(options);
    let differences = generator
        .check(checkout.join("generated"))
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(
        differences,
        [],
        "run `cargo build` and commit what it changes"
    );
    let schemas = cloudbind_codegen::schema::files();
    let mode = cloudbind_codegen::output::Mode::Check;
    let differences =
        cloudbind_codegen::output::synchronise(&checkout.join("spec/schema"), &schemas, mode);
    assert_eq!(
        differences.expect("the schemas can be read"),
        [],
        "run `cargo build` and commit what it changes"
    );
}

#[test]
fn each_service_has_a_feature_and_full_has_them_all() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = cloudbind_codegen::Sources::read(&checkout.join("spec"))
        .expect("the specification is there");
    let api = cloudbind_codegen::read(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    let manifest = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
            "--manifest-path",
        ])
        .arg(checkout.join("Cargo.toml"))
        .output()
        .expect("cargo runs");
    let metadata: serde_json::Value =
        serde_json::from_slice(&manifest.stdout).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("there are packages");
    let features = &packages
        .iter()
        .find(|package| package["name"] == "cloudbind")
        .expect("this package")["features"];
    let mut expected: Vec<String> = Vec::new();
    for vendor in &api.vendors {
        expected.extend(
            vendor
                .services
                .iter()
                .map(|service| format!("{}-{}", vendor.key, service.key)),
        );
    }
    let mut full: Vec<&str> = features["full"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|f| f.as_str())
        .collect();
    full.sort_unstable();
    assert_eq!(full, expected);
    for feature in expected {
        assert!(
            features.get(&feature).is_some(),
            "Cargo.toml has no feature {feature}"
        );
    }
}

#[test]
fn the_readme_has_each_service_with_the_number_of_its_operations() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = cloudbind_codegen::Sources::read(&checkout.join("spec"))
        .expect("the specification is there");
    let api = cloudbind_codegen::read(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    let readme = std::fs::read_to_string(checkout.join("README.md")).expect("there is one");
    let rows: Vec<&str> = readme
        .lines()
        .skip_while(|line| !line.starts_with("| service | feature | operations |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    let mut expected = Vec::new();
    for vendor in &api.vendors {
        for service in &vendor.services {
            let feature = format!("{}-{}", vendor.key, service.key);
            let end = format!("| `{feature}` | {} |", service.operations.len());
            let row = rows.iter().find(|row| row.ends_with(&end));
            assert!(row.is_some(), "README.md has no row that ends with {end}");
            expected.push(end);
        }
    }
    assert_eq!(rows.len(), expected.len(), "{rows:#?}");
}
