//! `cloudbind import`, as a maintainer runs it.

#![allow(missing_docs, reason = "a test has no callers")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const VENDOR: &str = "\
title: Acme
description: Sells boxes.
hosts: { default: \"{service}.acme.example\" }
signing: [tc3-hmac-sha256]
request: { endpoint: POST / }
regions: { north-1: The north }
response: { envelope: Response }
errors: { signalled_by: body, code: [Response.Error.Code], message: [Response.Error.Message] }
";

/// An empty specification of its own for each test.
fn specification(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("nobody uses it");
    }
    std::fs::create_dir_all(folder.join("tencentcloud")).expect("a folder");
    std::fs::write(folder.join("tencentcloud/vendor.yaml"), VENDOR).expect("a file");
    folder
}

/// Imports from the metadata that the importer's own tests have.
fn import(specification: &Path, more: &[&str]) -> Output {
    let metadata = Path::new(env!("CARGO_MANIFEST_DIR")).join("../import/tests/metadata");
    Command::new(env!("CARGO_BIN_EXE_cloudbind"))
        .args(["import", "tencent", "--metadata"])
        .arg(metadata)
        .arg("--spec")
        .arg(specification)
        .args(more)
        .output()
        .expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn an_import_writes_reports_and_is_then_up_to_date() {
    let specification = specification("written");
    let looked = import(&specification, &["--service", "boxes", "--check"]);
    assert_eq!(looked.status.code(), Some(1), "{}", text(&looked.stderr));
    assert!(!specification.join("tencentcloud/boxes").exists());

    let imported = import(&specification, &["--service", "boxes"]);
    assert_eq!(
        imported.status.code(),
        Some(0),
        "{}",
        text(&imported.stderr)
    );
    let report = text(&imported.stdout);
    assert!(
        report.contains("tencentcloud/boxes: 4 operations"),
        "{report}"
    );
    assert!(
        specification
            .join("tencentcloud/boxes/open_box.yaml")
            .exists()
    );

    let looked = import(&specification, &["--service", "boxes", "--check"]);
    assert_eq!(looked.status.code(), Some(0), "{}", text(&looked.stdout));
}

#[test]
fn what_cannot_be_imported_is_an_error_with_its_place() {
    let specification = specification("refused");
    let unknown = import(&specification, &["--service", "boxs"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert_eq!(
        text(&unknown.stderr),
        "error: boxs: the metadata have no such service; did you mean `boxes`?\n"
    );

    std::fs::remove_file(specification.join("tencentcloud/vendor.yaml")).expect("it was there");
    let homeless = import(&specification, &["--service", "boxes"]);
    assert_eq!(homeless.status.code(), Some(2));
    let (report, errors) = (text(&homeless.stdout), text(&homeless.stderr));
    assert!(
        report.contains("not imported: ") && report.contains("vendor.yaml"),
        "{report}"
    );
    assert!(
        errors.ends_with("error: a service was not imported\n"),
        "{errors}"
    );
}
