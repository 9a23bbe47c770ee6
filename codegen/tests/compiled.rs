//! The generated code of all fixtures, compiled and run against the runtime.
//!
//! It is a crate of its own, below the target folder, so that it sees the runtime as a consumer does.

#![allow(missing_docs, reason = "a test has no callers")]

mod fixture;

use std::path::{Path, PathBuf};
use std::process::Command;

use cloudbind_codegen::output::{self, Mode};
use cloudbind_codegen::render::File;
use fixture::Fixture;

const MANIFEST: &str = include_str!("compiled/Cargo.toml.in");

/// Warnings are errors: whoever generates code in a build script of their own sees them too.
#[test]
fn generated_code_compiles_without_warnings_and_does_what_it_says() {
    let target = target();
    let project = target.join("crate");
    write(&project);
    // Values and the documentation's examples, what is behind the feature, and the documentation's links.
    for arguments in [
        ["test"].as_slice(),
        &["check", "--features", "serde"],
        &["doc", "--no-deps", "--features", "serde"],
    ] {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--quiet", "--offline", "--target-dir"])
            .arg(&target)
            .current_dir(&project)
            .output()
            .expect("cargo starts");
        let (printed, problems) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        assert!(
            output.status.success(),
            "cargo {arguments:?} in {}:\n{printed}\n{problems}",
            project.display()
        );
    }
}

fn write(project: &Path) {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .expect("the checkout is there");
    let file = |path: &str, text: String| File {
        path: path.to_owned(),
        text,
    };
    let mut library =
        vec!["//! All fixtures, each a module.\n\n#![deny(missing_docs, warnings)]\n\n".to_owned()];
    let mut files = vec![
        file(
            "Cargo.toml",
            MANIFEST.replace(
                "@CHECKOUT@",
                &checkout.display().to_string().replace('\\', "/"),
            ),
        ),
        file(
            "tests/values.rs",
            include_str!("compiled/values.rs").to_owned(),
        ),
        file(
            "tests/paging.rs",
            include_str!("compiled/paging.rs").to_owned(),
        ),
        file(
            "tests/waiting.rs",
            include_str!("compiled/waiting.rs").to_owned(),
        ),
        file(
            "tests/wire/mod.rs",
            include_str!("compiled/wire.rs").to_owned(),
        ),
    ];
    for fixture in Fixture::all() {
        library.push(format!("/// `{0}`.\npub mod {0};\n", fixture.name));
        files.extend(
            fixture
                .files()
                .into_iter()
                .map(|File { path, text }| file(&format!("src/{}/{path}", fixture.name), text)),
        );
    }
    files.push(file("src/lib.rs", library.concat()));
    // What is unchanged keeps its time, so that cargo does not build it again.
    output::synchronise(project, &files, Mode::Write).expect("the crate can be written");
    // The same versions as in the workspace, all of which are there without a network.
    std::fs::copy(checkout.join("Cargo.lock"), project.join("Cargo.lock"))
        .expect("the lock file can be copied");
}

/// A target folder of its own: the outer build may hold the lock of the usual one.
fn target() -> PathBuf {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    temporary
        .parent()
        .unwrap_or(temporary)
        .join("fixture-check")
}
