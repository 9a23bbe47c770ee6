//! The generator knows no vendor: what tells vendors apart is in the specification.

#![allow(missing_docs, reason = "a test has no callers")]

mod fixture;

use std::path::{Path, PathBuf};

use cloudbind_codegen::ir::{Binding, EmptyBody, Operation};
use fixture::Fixture;

#[test]
fn the_emitting_code_names_no_vendor() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![source.join("render.rs")];
    files.extend(rust_files(&source.join("emit")));
    assert!(files.len() > 5);
    for file in files {
        let text = std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for (number, line) in text.lines().enumerate() {
            let line = line.to_lowercase();
            assert!(
                !line.contains("huawei") && !line.contains("tencent"),
                "{}:{}: {line}",
                file.display(),
                number + 1
            );
        }
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .flat_map(|path| {
            if path.is_dir() {
                rust_files(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// A vendor with one path and headers for the operation, and one with methods and paths.
#[test]
fn remote_procedures_and_resources_reduce_to_one_binding() {
    let of = |name: &str| {
        Fixture::all()
            .into_iter()
            .find(|fixture| fixture.name == name)
            .expect("the fixture is there")
    };
    let (rpc, rest) = (of("rpc"), of("rest"));

    // All that there is to say of either: a new member would have to be named here.
    let Binding {
        method,
        path,
        headers,
        empty_body,
    } = operation(&rpc).binding;
    assert_eq!(
        (method.as_str(), path.as_str(), empty_body),
        ("POST", "/", EmptyBody::Object)
    );
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        headers,
        [
            header("X-Acme-Action", "PauseBox"),
            header("X-Acme-Version", "2019-01-07")
        ]
    );

    let Binding {
        method,
        path,
        headers,
        empty_body,
    } = operation(&rest).binding;
    assert_eq!(
        (method.as_str(), path.as_str(), empty_body),
        ("GET", "/v3/{project_id}/boxes/{id}", EmptyBody::None)
    );
    assert_eq!(headers, []);

    assert_eq!(
        items(&rpc, "pause_box.rs", "PauseBox"),
        items(&rest, "get_box.rs", "GetBox")
    );
}

fn operation(fixture: &Fixture) -> Operation {
    let api = cloudbind_codegen::read(&fixture.sources()).unwrap_or_else(|error| panic!("{error}"));
    api.vendors[0].services[0].operations[0].clone()
}

/// The items of the operation's file, with `Op` for its name.
fn items(fixture: &Fixture, file: &str, name: &str) -> Vec<String> {
    let files = fixture.files();
    let found = files
        .iter()
        .find(|found| found.path.ends_with(file))
        .expect("the file is generated");
    let syntax = syn::parse_file(&found.text).expect("it is Rust");
    let shown = |item: &syn::Item| match item {
        syn::Item::Struct(item) => Some(format!("struct {}", item.ident)),
        syn::Item::Enum(item) => Some(format!("enum {}", item.ident)),
        syn::Item::Impl(item) => {
            let of = item.trait_.as_ref().map(|(path, ..)| {
                path.segments
                    .last()
                    .map(|segment| segment.ident.to_string())
            });
            Some(format!("impl {of:?}"))
        }
        _ => None,
    };
    syntax
        .items
        .iter()
        .filter_map(shown)
        .map(|item| item.replace(name, "Op"))
        .collect()
}
