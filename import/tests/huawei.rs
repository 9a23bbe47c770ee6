//! A whole import of what is printed about the made-up package of `import/huawei/fixtures`.

#![allow(missing_docs, reason = "a test has no callers")]

use std::path::{Path, PathBuf};

use cloudbind_codegen::output::Mode;
use cloudbind_codegen::{Options, Sources};
use cloudbind_import::{Folder, ServiceReport, huawei};

const VENDOR: &str = "\
title: Acme
description: Sells boxes.
hosts: { default: \"{service}.acme.example\" }
signing: [sdk-hmac-sha256]
errors: { code: [error_code], message: [error_msg] }
";

const BY_HAND: &str = "\
operation: DropBox
summary: Drops a box in the words of a person.
page: { title: DropBox, address: https://docs.acme.example/DropBox }
endpoint: DELETE /v1/{project_id}/boxes/{box_id}
path:
  project_id: { from: project_id, description: Id of the project. }
  box_id: { type: string, required: true, description: Id of the box. }
header:
  X-Auth-Token: { from: token, description: Token of the user. }
";

/// An empty specification of its own for each test.
fn specification(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("huawei")
        .join(test);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(folder.join("huaweicloud/box_v2")).unwrap();
    std::fs::write(folder.join("huaweicloud/vendor.yaml"), VENDOR).unwrap();
    folder
}

fn import(specification: &Path, mode: Mode) -> ServiceReport {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("huawei/fixtures/box.json");
    let folder = Folder {
        specification: specification.to_owned(),
        vendor: huawei::VENDOR.to_owned(),
        mode,
    };
    let service = huawei::read(&document).unwrap().remove(0);
    folder.import(service).unwrap()
}

#[test]
fn the_second_import_changes_nothing_and_the_generator_takes_the_first() {
    let specification = specification("twice");
    let first = import(&specification, Mode::Write);
    assert_eq!(first.differences.len(), first.files);
    let second = import(&specification, Mode::Write);
    assert_eq!((second.differences, second.disagreements), (vec![], vec![]));
    let sources = Sources::read(&specification).unwrap();
    let types = sources.get("huaweicloud/box_v2/types.yaml").unwrap();
    let types = String::from_utf8_lossy(types);
    assert!(
        types.contains(
            "  OpeningWay:\n    values:\n      Gentle: Gentle.\n      ByForce: By force.\n"
        ),
        "{types}"
    );
    let files = cloudbind_codegen::files(&sources, &[], &Options::default())
        .unwrap_or_else(|error| panic!("{error}"));
    let way = files.iter().find(|file| file.path.ends_with("types.rs"));
    assert!(way.is_some_and(|file| file.text.contains("pub enum OpeningWay")));
}

/// A person may describe an endpoint before anything else of the service is there.
#[test]
fn an_endpoint_in_a_folder_without_a_services_file_is_compared() {
    let specification = specification("alone");
    let file = specification.join("huaweicloud/box_v2/drop_box.yaml");
    std::fs::write(&file, BY_HAND).unwrap();
    let report = import(&specification, Mode::Check);
    assert_eq!(report.kept, ["drop_box.yaml"]);
    // The token is the client's business, and none of the metadata's.
    let found: Vec<&str> = report
        .disagreements
        .iter()
        .map(|found| found.place.as_str())
        .collect();
    assert_eq!(found, ["endpoint"], "{:?}", report.disagreements);
    let text = &report.disagreements[0].message;
    assert_eq!(
        text,
        "the file says `DELETE /v1/{project_id}/boxes/{box_id}`, the metadata `DELETE /v2/{project_id}/boxes/{box_id}`"
    );
}
