//! The same specification gives the same bytes, and only a change of meaning changes them.

#![allow(missing_docs, reason = "a test has no callers")]

use std::collections::BTreeMap;
use std::path::Path;

use cloudbind_codegen::{Options, Sources};

/// The specification of this checkout.
fn specification() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    Sources::read(&root).unwrap_or_else(|error| panic!("{error}"))
}

/// Its files, each with its text.
fn texts() -> Vec<(String, String)> {
    let specification = specification();
    let text =
        |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the specification is UTF-8");
    specification
        .iter()
        .map(|(path, bytes)| (path.to_owned(), text(bytes)))
        .collect()
}

fn is_endpoint(path: &str) -> bool {
    ["/vendor.yaml", "/service.yaml", "/types.yaml"]
        .iter()
        .all(|file| !path.ends_with(file))
}

fn sources<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Sources {
    let mut sources = Sources::new();
    texts
        .into_iter()
        .for_each(|(path, text)| sources.insert(path, text));
    sources
}

fn generated(sources: &Sources) -> BTreeMap<String, String> {
    let files = cloudbind_codegen::files(sources, &[], &Options::default())
        .unwrap_or_else(|error| panic!("{error}"));
    files
        .into_iter()
        .map(|file| (file.path, file.text))
        .collect()
}

fn borrowed(texts: &[(String, String)]) -> impl DoubleEndedIterator<Item = (&str, &str)> {
    texts
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
}

#[test]
fn neither_the_run_nor_the_order_of_files_matters() {
    let texts = texts();
    let first = generated(&sources(borrowed(&texts)));
    assert!(first.len() > texts.len() / 2);
    assert_eq!(first, generated(&sources(borrowed(&texts))));
    assert_eq!(first, generated(&sources(borrowed(&texts).rev())));
}

#[test]
fn comments_and_blank_lines_change_nothing() {
    let texts = texts();
    let before = generated(&sources(borrowed(&texts)));
    let loosened: Vec<(String, String)> = texts
        .iter()
        .map(|(path, text)| (path.clone(), loosened(text)))
        .collect();
    assert_ne!(texts, loosened);
    assert_eq!(before, generated(&sources(borrowed(&loosened))));
}

/// A comment and a blank line before each key at the left margin, and comments after short values.
fn loosened(text: &str) -> String {
    let mut loosened = String::new();
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            loosened.push_str("\n# A remark.\n");
        }
        let ends_value = line.ends_with(": true") || line.ends_with("type: string");
        loosened.push_str(line);
        loosened.push_str(if ends_value { "   # Another.\n" } else { "\n" });
    }
    loosened
}

#[test]
fn an_optional_parameter_changes_one_file() {
    let texts = texts();
    let before = generated(&sources(borrowed(&texts)));
    let candidates: Vec<_> = texts
        .iter()
        .filter(|(path, text)| is_endpoint(path) && text.contains("\nbody:\n"))
        .collect();
    let mut tried = 0;
    // Each takes as long as to generate everything, so that a few from all over have to do.
    for (changed, text) in candidates.iter().step_by(candidates.len().div_ceil(5)) {
        let text = text.replacen(
            "\nbody:\n",
            "\nbody:\n  zzNewMember: { type: string, description: It is new. }\n",
            1,
        );
        let mut sources = sources(borrowed(&texts));
        sources.insert(changed.clone(), text);
        let after = generated(&sources);
        let differing: Vec<&String> = after
            .keys()
            .filter(|path| before.get(*path) != after.get(*path))
            .collect();
        let own = Path::new(changed).with_extension("rs");
        assert_eq!(differing, [&own.display().to_string()], "{changed}");
        assert_eq!(before.len(), after.len());
        tried += 1;
    }
    assert!(tried > 0);
}

#[test]
fn a_file_says_where_it_comes_from_and_nothing_that_ages() {
    for (path, text) in generated(&specification()) {
        let header = text.lines().next().unwrap_or_default();
        assert!(
            header.starts_with("// @generated from spec/")
                && header.ends_with("run `cargo build`."),
            "{path}: {header}"
        );
        let version = env!("CARGO_PKG_VERSION");
        assert!(!text.contains(&format!("v{version}")), "{path}");
    }
}
