//! The JSON Schema that editors use is the one that the loader uses, and each file names it.

#![allow(missing_docs, reason = "a test has no callers")]

use std::path::{Path, PathBuf};

use cloudbind_codegen::schema;

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_schema_files_are_those_of_the_format() {
    let folder = checkout().join("spec/schema");
    for file in schema::files() {
        let present = std::fs::read_to_string(folder.join(&file.path)).unwrap_or_default();
        assert_eq!(
            present, file.text,
            "spec/schema/{} is out of date: run `cargo build`",
            file.path
        );
    }
    let known: Vec<String> = schema::files().into_iter().map(|file| file.path).collect();
    for path in yaml_or_json(&folder) {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        assert!(
            known.contains(&name),
            "spec/schema/{name} belongs to no kind of file"
        );
    }
}

#[test]
fn each_file_names_its_schema_in_the_first_line() {
    let mut seen = 0;
    for folder in ["spec", "codegen/tests/fixtures"] {
        for path in yaml_or_json(&checkout().join(folder))
            .into_iter()
            .filter(|path| path.extension().is_some_and(|e| e == "yaml"))
        {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let first = text.lines().next().unwrap_or_default();
            let named = first.strip_prefix("# yaml-language-server: $schema=");
            let named = named
                .unwrap_or_else(|| panic!("{}: the first line names no schema", path.display()));
            let target = path
                .parent()
                .map(|folder| folder.join(named))
                .and_then(|target| target.canonicalize().ok());
            let kind = match path.file_name().and_then(|name| name.to_str()) {
                Some("vendor.yaml") => "vendor",
                Some("service.yaml") => "service",
                Some("types.yaml") => "types",
                _ => "endpoint",
            };
            let expected = checkout()
                .join(format!("spec/schema/{kind}.schema.json"))
                .canonicalize()
                .ok();
            assert!(
                target.is_some() && target == expected,
                "{}: {named} is not the schema",
                path.display()
            );
            seen += 1;
        }
    }
    assert!(seen > 40);
}

fn yaml_or_json(folder: &Path) -> Vec<PathBuf> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        // Records of imports name no schema: nobody edits them.
        .filter(|path| {
            let name = path.file_name().unwrap_or_default();
            !name.as_encoded_bytes().starts_with(b".")
        })
        .flat_map(|path| {
            if path.is_dir() {
                yaml_or_json(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml" || extension == "json")
        })
        .collect()
}
