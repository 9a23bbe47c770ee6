//! Whole imports of small metadata that have every construct which the vendor's have.

#![allow(missing_docs, reason = "a test has no callers")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cloudbind_codegen::output::Mode;
use cloudbind_codegen::{Options, Sources};
use cloudbind_import::{Folder, ServiceReport, tencent};

const VENDOR: &str = "\
title: Acme
description: Sells boxes.
hosts: { default: \"{service}.acme.example\" }
signing: [tc3-hmac-sha256]
request: { endpoint: POST / }
regions: { north-1: The north }
response: { envelope: Response }
errors: { signalled_by: body, code: [Response.Error.Code], message: [Response.Error.Message] }
error_codes: { InternalError: The service failed. }
";

fn metadata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/metadata")
}

/// An empty specification of its own for each test.
fn specification(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(folder.join("tencentcloud")).unwrap();
    std::fs::write(folder.join("tencentcloud/vendor.yaml"), VENDOR).unwrap();
    folder
}

fn import(specification: &Path, wanted: &str, mode: Mode) -> ServiceReport {
    let codes = tencent::error_codes(&metadata().join("codes.json")).unwrap();
    let found = tencent::find(&metadata(), &[wanted.to_owned()]).unwrap();
    let folder = Folder {
        specification: specification.to_owned(),
        vendor: tencent::VENDOR.to_owned(),
        mode,
    };
    folder
        .import(tencent::read(&found[0], &codes).unwrap())
        .unwrap()
}

/// All files below the specification, as one text.
fn text(specification: &Path) -> String {
    let sources = Sources::read(specification).unwrap();
    let mut text = String::new();
    for (path, bytes) in sources
        .iter()
        .filter(|(path, _)| !path.ends_with("vendor.yaml"))
    {
        text.extend(["===== ", path, " =====\n", &String::from_utf8_lossy(bytes)]);
    }
    text
}

#[test]
fn a_service_becomes_the_yaml_that_a_person_would_write() {
    let specification = specification("whole");
    let report = import(&specification, "boxes", Mode::Write);
    insta::assert_snapshot!("whole", format!("{report}\n{}", text(&specification)));
}

/// What is written has no problem, and generates Rust.
#[test]
fn the_generator_takes_what_is_imported() {
    let specification = specification("generated");
    import(&specification, "boxes", Mode::Write);
    import(&specification, "boxes/v20190101", Mode::Write);
    let sources = Sources::read(&specification).unwrap();
    let files = cloudbind_codegen::files(&sources, &[], &Options::default())
        .unwrap_or_else(|error| panic!("{error}"));
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for expected in [
        "tencentcloud/boxes/describe_db_boxes.rs",
        "tencentcloud/boxes/types.rs",
        "tencentcloud/boxes_v20190101/open_box.rs",
    ] {
        assert!(
            paths.contains(&expected),
            "{expected} is not among {paths:?}"
        );
    }
}

#[test]
fn the_second_import_changes_nothing() {
    let specification = specification("twice");
    let first = import(&specification, "boxes", Mode::Write);
    let written = text(&specification);
    let second = import(&specification, "boxes", Mode::Write);
    assert_eq!(first.differences.len(), first.files);
    assert_eq!(second.differences, []);
    assert_eq!(text(&specification), written);
}

#[test]
fn looking_writes_nothing() {
    let specification = specification("check");
    let report = import(&specification, "boxes", Mode::Check);
    assert!(!report.differences.is_empty());
    assert_eq!(text(&specification), "");
}

#[test]
fn what_is_in_the_metadata_no_more_is_removed() {
    let specification = specification("removed");
    import(&specification, "boxes=crates", Mode::Write);
    import(&specification, "boxes/v20190101=crates", Mode::Write);
    let files = text(&specification);
    assert!(!files.contains("describe_db_boxes.yaml"), "{files}");
    assert!(files.contains("open_box.yaml"), "{files}");
}

const BY_HAND: &str = "\
operation: OpenBox
summary: Opens a box in the words of a person.
page: { title: OpenBox, address: https://docs.acme.example/OpenBox }
body:
  BoxId: { type: int64, description: Id of the box. }
  Colour: { type: string, description: What nobody else knows., values: { red: As a rose. } }
  ClientToken: { type: string, client_token: true, description: A token. }
  Filters: { type: list<Filter>, description: A shared type. }
response:
  body: { TaskId: { type: int64, description: The task. } }
error_codes: { Box.Gone: It is gone., Box.Lost: It is lost. }
";

#[test]
fn what_a_person_wrote_is_kept_and_compared() {
    let specification = specification("by_hand");
    let folder = specification.join("tencentcloud/boxes");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("open_box.yaml"), BY_HAND).unwrap();
    let service = "title: Boxes\ndescription: Boxes.\nhost: crate\nversion: \"2020-01-01\"\n";
    std::fs::write(folder.join("service.yaml"), service).unwrap();
    let report = import(&specification, "boxes", Mode::Write);
    assert_eq!(
        std::fs::read_to_string(folder.join("open_box.yaml")).unwrap(),
        BY_HAND
    );
    assert_eq!(
        std::fs::read_to_string(folder.join("service.yaml")).unwrap(),
        service
    );
    insta::assert_snapshot!("by_hand", report.to_string());
    let sources = Sources::read(&specification).unwrap();
    cloudbind_codegen::read(&sources).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_mistake_in_what_a_person_wrote_has_a_place() {
    let specification = specification("mistake");
    let folder = specification.join("tencentcloud/boxes");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("service.yaml"), "title: Boxes\n").unwrap();
    let found = tencent::find(&metadata(), &["boxes".to_owned()]).unwrap();
    let folder = Folder {
        specification,
        vendor: tencent::VENDOR.to_owned(),
        mode: Mode::Write,
    };
    let service = tencent::read(&found[0], &BTreeMap::new()).unwrap();
    let problem = folder.import(service).unwrap_err().to_string();
    assert_eq!(
        problem,
        "tencentcloud/boxes/service.yaml: `description` is missing in the file"
    );
}

#[test]
fn an_unknown_service_gets_a_suggestion() {
    let problem = tencent::find(&metadata(), &["boxs".to_owned()]).unwrap_err();
    assert_eq!(
        problem.to_string(),
        "boxs: the metadata have no such service; did you mean `boxes`?"
    );
    let problem = tencent::find(&metadata(), &["boxes=My Boxes".to_owned()]).unwrap_err();
    assert!(
        problem.to_string().contains("cannot be a folder"),
        "{problem}"
    );
    assert!(tencent::find(Path::new("no such folder"), &[]).is_err());
}

/// Every way in which a file of metadata can be broken is told with the place, and without a panic.
#[test]
fn broken_metadata_are_told_with_their_place() {
    let good = std::fs::read_to_string(metadata().join("boxes/v20200101/api.json")).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken");
    let version = folder.join("boxes/v1");
    std::fs::create_dir_all(&version).unwrap();
    for (name, text, expected) in [
        ("no JSON", "{".to_owned(), "EOF while parsing"),
        ("nothing", String::new(), "EOF while parsing"),
        ("a list", "[]".to_owned(), "invalid"),
        (
            "no actions",
            "{\"objects\": {}, \"metadata\": {}}".to_owned(),
            "missing field",
        ),
        (
            "deep",
            format!("{{\"x\": {}", "[".repeat(100_000)),
            "EOF while parsing",
        ),
        (
            "a missing object",
            good.replace("\"member\": \"Filter\"", "\"member\": \"Filtre\""),
            "there is no object `Filtre`",
        ),
        (
            "a missing request",
            good.replace("\"input\": \"Open", "\"input\": \"Shut"),
            "there is no object `Shut",
        ),
        (
            "an unknown kind",
            good.replace("\"type\": \"float\"", "\"type\": \"real\""),
            "`real` is no kind of type",
        ),
        (
            "an unknown type",
            good.replace("\"member\": \"int64\"", "\"member\": \"int7\""),
            "`int7` is no type of the kind `int`",
        ),
        (
            "no truth",
            good.replace("\"required\": true", "\"required\": 2"),
            "expected `true` or `false`",
        ),
    ] {
        assert_ne!(good, text, "{name}");
        std::fs::write(version.join("api.json"), text).unwrap();
        let found = tencent::find(&folder, &[]).unwrap();
        let problem = tencent::read(&found[0], &BTreeMap::new()).unwrap_err();
        assert!(problem.to_string().contains(expected), "{name}: {problem}");
        assert!(problem.place.contains("api.json"), "{name}: {problem}");
    }
}
