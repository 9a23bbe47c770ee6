//! The program that `build.rs` runs.

#![allow(missing_docs, reason = "a test has no callers")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A checkout with one operation.
fn checkout(test: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("program-{test}"));
    let _ = fs::remove_dir_all(&root);
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for (from, to) in [
        ("vendor.yaml", "spec/acme/vendor.yaml"),
        ("service.yaml", "spec/acme/store/service.yaml"),
        (
            "json/describe_box.yaml",
            "spec/acme/store/describe_box.yaml",
        ),
    ] {
        let to = root.join(to);
        fs::create_dir_all(to.parent().unwrap_or(&root)).expect("the folder can be made");
        fs::copy(fixtures.join(from), to).expect("the fixture is there");
    }
    root
}

fn run(checkout: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cloudbind-codegen"))
        .args(arguments)
        .current_dir(checkout)
        .output()
        .expect("the program starts")
}

fn lines(output: &Output) -> Vec<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(str::to_owned).collect()
}

#[test]
fn what_differed_is_printed_once() {
    let checkout = checkout("once");
    let first = run(&checkout, &["write"]);
    assert_eq!(
        lines(&first),
        [
            "spec/schema/endpoint.schema.json (new)",
            "spec/schema/service.schema.json (new)",
            "spec/schema/types.schema.json (new)",
            "spec/schema/vendor.schema.json (new)",
            "generated/acme/mod.rs (new)",
            "generated/acme/store/describe_box.rs (new)",
            "generated/acme/store/mod.rs (new)",
            "generated/mod.rs (new)",
        ]
    );
    assert!(checkout.join("target/codegen.state").exists());
    assert_eq!(lines(&run(&checkout, &["write", "."])), [""; 0]);
    assert_eq!(run(&checkout, &["check"]).status.code(), Some(0));
    fs::write(checkout.join("generated/mod.rs"), "").expect("it can be written");
    let check = run(&checkout, &["check", "."]);
    assert_eq!(check.status.code(), Some(1));
    assert_eq!(lines(&check), ["generated/mod.rs (changed)"]);
}

#[test]
fn the_state_is_kept_where_it_is_wanted() {
    let checkout = checkout("state");
    let output = run(
        &checkout,
        &["write", "--state", "elsewhere/codegen.state", "."],
    );
    assert_eq!(output.status.code(), Some(0));
    assert!(checkout.join("elsewhere/codegen.state").exists());
    assert!(!checkout.join("target").exists());
}

#[test]
fn what_cannot_be_understood_is_answered_with_the_usage() {
    let checkout = checkout("usage");
    for (arguments, code) in [
        (["--help"].as_slice(), 0),
        (&[], 2),
        (&["mend"], 2),
        (&["write", ".", "."], 2),
        (&["write", "--state"], 2),
    ] {
        let output = run(&checkout, arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(lines(&output).concat().contains("Usage:"), "{arguments:?}");
    }
}
