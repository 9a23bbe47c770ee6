//! `cloudbind lint`, as its users meet it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A page that contradicts itself in lines 9 and 16.
const PAGE: &str = "# Sealing a Box

## Function

This API is used to seal a box.

## URI

POST /v1/{project_id}/boxes/{box_id}/seal

Table 1 Path parameters

| Parameter | Mandatory | Type | Description |
| --- | --- | --- | --- |
| project_id | Yes | String | Project ID |
| case_id | Yes | String | Box ID |

## Request Parameters

None

## Response Parameters

Status code: 200

None

## Example Requests

None

## Status Codes

| Status Code | Description |
| --- | --- |
| 200 | Sealed. |
";

fn lint(arguments: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cloudbind"))
        .arg("lint")
        .args(arguments)
        .output()
        .expect("the command runs")
}

/// A folder of the test's own with these pages.
fn folder(name: &str, pages: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    for (name, text) in pages {
        std::fs::write(folder.join(name), text).expect("a file can be written");
    }
    folder
}

#[test]
fn contradictions_are_told_with_their_lines_and_fail() {
    let folder = folder("lint_faults", &[("seal_box.md", PAGE)]);
    let output = lint(&[&folder]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{text}");
    for expected in [
        "seal_box.md:9: fault path.box_id (placeholder-without-row): no row describes the placeholder `{box_id}`",
        "seal_box.md:16: fault path.case_id (row-without-placeholder): `case_id` is called a path parameter",
    ] {
        assert!(text.contains(expected), "{text}");
    }
    assert!(text.contains("1 page: 2 faults"), "{text}");
    let json = lint(&[&folder, Path::new("--format"), Path::new("json")]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("it is JSON");
    let findings = json[0]["findings"].as_array().expect("a list");
    assert!(
        findings
            .iter()
            .any(|finding| finding["line"] == 9 && finding["kind"] == "fault")
    );
    let lenient = lint(&[&folder, Path::new("--fail-on"), Path::new("none")]);
    assert_eq!(lenient.status.code(), Some(0));
}

#[test]
fn what_is_no_page_is_refused_and_the_others_are_read() {
    let pages = [
        ("a.md", "# Boxes\n\nAn introduction to boxes.\n"),
        ("b.md", PAGE),
    ];
    let folder = folder("lint_refusal", &pages);
    let output = lint(&[&folder]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(text.contains("not read: "), "{text}");
    assert!(text.contains("placeholder-without-row"), "{text}");
    let nothing = lint(&[Path::new("no/such/folder")]);
    assert_eq!(nothing.status.code(), Some(2));
    let text = String::from_utf8_lossy(&nothing.stderr);
    assert!(text.contains("there is no such file or folder"), "{text}");
}
