//! No input makes the generator panic, and whatever it accepts becomes Rust.

#![allow(missing_docs, reason = "a test has no callers")]

mod fixture;
mod strategy;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use cloudbind_codegen::{GenerateError, Options, Sources};
use fixture::Fixture;
use proptest::prelude::*;
use proptest::sample::Index;
use strategy::{endpoint, mutated, mutation, tree};

/// Specifications of one endpoint each: those that a person wrote in this checkout, and the fixtures.
/// Imported ones are very many and all alike.
static SPECIFICATIONS: LazyLock<Vec<Vec<(String, String)>>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let whole = texts(&Sources::read(&root).unwrap_or_else(|error| panic!("{error}")));
    let folder = |path: &str| Path::new(path).parent().map(Path::to_owned);
    let around = |path: &str| path.ends_with("/vendor.yaml") || path.ends_with("/service.yaml");
    let by_hand = |text: &str| !text.contains("\n# Imported from the vendor's metadata");
    let endpoints = whole
        .iter()
        .filter(|(path, text)| path.matches('/').count() == 2 && !around(path) && by_hand(text));
    let mut all: Vec<Vec<(String, String)>> = endpoints
        .map(|(endpoint, _)| {
            let above = folder(endpoint);
            let needed = |path: &str| {
                let is_near = folder(path) == above
                    || folder(path).as_deref() == above.as_deref().and_then(Path::parent);
                path == endpoint || around(path) && is_near
            };
            whole
                .iter()
                .filter(|(path, _)| needed(path))
                .cloned()
                .collect()
        })
        .collect();
    all.extend(
        Fixture::all()
            .iter()
            .map(|fixture| texts(&fixture.sources())),
    );
    all
});

/// What is as it is in the checkout is accepted; otherwise the properties would say little.
#[test]
fn the_checks_themselves_accept_what_is_sound() {
    for specification in SPECIFICATIONS.iter() {
        check(&around(specification, usize::MAX, b""));
    }
    for fixture in Fixture::all() {
        assert!(!fixture.files().is_empty());
    }
}

fn texts(sources: &Sources) -> Vec<(String, String)> {
    sources
        .iter()
        .map(|(path, bytes)| (path.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
        .collect()
}

/// A specification around a text, which stands in the place of one of its files.
fn around(specification: &[(String, String)], replaced: usize, bytes: &[u8]) -> Sources {
    let mut sources = Sources::new();
    for (index, (path, text)) in specification.iter().enumerate() {
        sources.insert(
            path.clone(),
            if index == replaced {
                bytes
            } else {
                text.as_bytes()
            },
        );
    }
    sources
}

/// Runs the generator, and looks at what it made.
fn check(sources: &Sources) {
    let result = cloudbind_codegen::files(
        sources,
        &[],
        &Options {
            example_path: Some("x".to_owned()),
            ..Options::default()
        },
    );
    let files = match result {
        Ok(files) => files,
        Err(GenerateError::Specification(error)) => {
            assert!(!error.problems().is_empty());
            return;
        }
        Err(other) => panic!("{other}"),
    };
    let mut types = BTreeSet::new();
    for file in files {
        let syntax = syn::parse_file(&file.text)
            .unwrap_or_else(|error| panic!("{}: {error}\n{}", file.path, file.text));
        let folder = Path::new(&file.path)
            .parent()
            .map(Path::to_owned)
            .unwrap_or_default();
        for item in &syntax.items {
            for name in names(item) {
                assert!(
                    types.insert((folder.clone(), name.clone())),
                    "{}: `{name}` twice\n{}",
                    file.path,
                    file.text
                );
            }
        }
    }
}

/// What an item names that nothing else beside it may be called: itself, and what is in it.
fn names(item: &syn::Item) -> Vec<String> {
    let inside = |owner: &syn::Ident, names: &mut dyn Iterator<Item = String>| {
        let mut all = vec![owner.to_string()];
        all.extend(names.map(|name| format!("{owner}::{name}")));
        all
    };
    match item {
        syn::Item::Struct(item) => inside(
            &item.ident,
            &mut item
                .fields
                .iter()
                .filter_map(|field| Some(format!("field {}", field.ident.as_ref()?))),
        ),
        syn::Item::Enum(item) => inside(
            &item.ident,
            &mut item
                .variants
                .iter()
                .map(|variant| variant.ident.to_string()),
        ),
        syn::Item::Impl(item) if item.trait_.is_none() => {
            let owner = &item.self_ty;
            let functions = item.items.iter().filter_map(|member| match member {
                syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                _ => None,
            });
            functions
                .map(|name| format!("{}::fn {name}", quote::quote!(#owner)))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// 256 cases each, unless `PROPTEST_CASES` says otherwise.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..2048), which in any::<Index>(), file in any::<Index>()) {
        let specification = which.get(&SPECIFICATIONS);
        check(&around(specification, file.index(specification.len()), &bytes));
    }

    #[test]
    fn any_tree_is_survived(tree in tree(), which in any::<Index>(), file in any::<Index>()) {
        let specification = which.get(&SPECIFICATIONS);
        check(&around(specification, file.index(specification.len()), tree.as_bytes()));
    }

    #[test]
    fn any_plausible_endpoint_is_survived(endpoint in endpoint()) {
        let mut sources = Sources::new();
        sources.insert("acme/vendor.yaml", include_str!("fixtures/vendor.yaml"));
        sources.insert("acme/store/service.yaml", include_str!("fixtures/service.yaml"));
        sources.insert("acme/store/open_box.yaml", endpoint);
        check(&sources);
    }

    #[test]
    fn any_change_is_survived(mutations in prop::collection::vec(mutation(), 1..6), which in any::<Index>(), file in any::<Index>()) {
        let specification = which.get(&SPECIFICATIONS);
        let file = file.index(specification.len());
        let text = mutations.iter().fold(specification[file].1.clone(), |text, mutation| mutated(&text, mutation));
        check(&around(specification, file, text.as_bytes()));
    }
}
