//! `cloudbind import page`, as a maintainer runs it.

#![allow(missing_docs, reason = "a test has no callers")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

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

const PAGE: &str = "\
# OpenCrate

Last updated: 2024-05-06 07:08:09

## 1. API Description

Domain name for API request: crates.tencentcloudapi.com.

This API is used to open a crate.

A maximum of 20 requests can be initiated per second for this API.

## 2. Input Parameters

| Parameter Name | Required | Type | Description |
|---|---|---|---|
| Action | Yes | String | Common parameter. The value used for this API: OpenCrate. |
| Version | Yes | String | Common parameter. The value used for this API: 2024-01-02. |
| Region | Yes | String | Common parameter. |
| CrateId | Yes | String | Crate ID |
| Gently | No | Integer | Valid values: 0 (no), 1 (yes). Default value: 1. |

## 3. Output Parameters

| Parameter Name | Type | Description |
|---|---|---|
| TaskId | Integer | Task ID |
| RequestId | String | Request ID |

## 4. Example

### Example1 Opening a crate

#### Input Example

```
POST / HTTP/1.1
Host: crates.tencentcloudapi.com
Content-Type: application/json
X-TC-Action: OpenCrate

{
    \"CrateId\": \"crate-1\"
}
```

#### Output Example

```
{
    \"Response\": {
        \"TaskId\": 7,
        \"RequestId\": \"r-1\"
    }
}
```

## 6. Error Code

| Error Code | Description |
|---|---|
| ResourceNotFound.Crate | There is no crate. |
";

const FILE: &str = "tencentcloud/crates/open_crate.yaml";

/// An empty specification of its own for each test, and a page beside it.
fn specification(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("import_page")
        .join(test);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("nobody uses it");
    }
    std::fs::create_dir_all(folder.join("spec/tencentcloud")).expect("a folder");
    std::fs::write(folder.join("spec/tencentcloud/vendor.yaml"), VENDOR).expect("a file");
    std::fs::write(folder.join("page.md"), PAGE).expect("a file");
    folder
}

fn command(folder: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cloudbind"));
    command
        .current_dir(folder)
        .args(["import", "page", "--spec", "spec"])
        .args(more);
    command
}

fn run(folder: &Path, more: &[&str]) -> (Option<i32>, String, String) {
    told(&command(folder, more).output().expect("the command runs"))
}

fn told(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn file(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("spec").join(FILE)).expect("it is there")
}

#[test]
fn a_page_is_written_reported_and_then_up_to_date() {
    let folder = specification("written");
    let (code, report, _) = run(&folder, &["page.md", "--check"]);
    assert_eq!(code, Some(1), "{report}");
    assert!(!folder.join("spec").join(FILE).exists());

    let (code, report, errors) = run(&folder, &["page.md"]);
    assert_eq!(code, Some(0), "{report}{errors}");
    assert!(
        report.starts_with(&format!("page.md -> {FILE} (OpenCrate): new\n")),
        "{report}"
    );
    assert!(
        report.contains("inferred ") && report.contains("(width-of-integer)"),
        "{report}"
    );
    assert!(
        report
            .ends_with("1 page: 1 new, 0 changed, 0 unchanged, 0 with conflicts, 0 not imported\n"),
        "{report}"
    );
    assert!(file(&folder).contains("rate_limit: { requests: 20, seconds: 1 }"));

    let (code, report, _) = run(&folder, &["page.md", "--check"]);
    assert_eq!(code, Some(0), "{report}");
    let (code, _, _) = run(&folder, &["--check", "--format", "json", "page.md"]);
    assert_eq!(code, Some(0));
}

#[test]
fn a_conflict_exits_with_1_until_it_is_decided() {
    let folder = specification("conflict");
    run(&folder, &["page.md"]);
    let by_hand = file(&folder).replace("default: 1", "default: 0");
    std::fs::write(folder.join("spec").join(FILE), &by_hand).expect("it can be written");
    std::fs::remove_dir_all(folder.join("spec/.imported")).expect("it was there");

    let (code, report, _) = run(&folder, &["page.md"]);
    assert_eq!(code, Some(1), "{report}");
    assert!(
        report.contains("conflict body.Gently.default\n"),
        "{report}"
    );
    assert!(
        report.contains("decide with --keep 'body.Gently.default' or --take 'body.Gently.default'"),
        "{report}"
    );
    assert_eq!(file(&folder), by_hand);

    let (code, report, _) = run(&folder, &["page.md", "--take", "body.Gently.default"]);
    assert_eq!(code, Some(0), "{report}");
    assert!(file(&folder).contains("default: 1"));
}

#[test]
fn what_is_no_page_is_an_error_and_the_others_are_imported() {
    let folder = specification("refused");
    std::fs::write(
        folder.join("letter.md"),
        "# Dear customer\n\nThank you for your letter.\n",
    )
    .expect("a file");
    let (code, report, errors) = run(&folder, &["letter.md", "page.md", "absent.md"]);
    assert_eq!(code, Some(2), "{report}");
    assert!(report.contains("not imported: letter.md"), "{report}");
    assert!(report.contains("not imported: absent.md"), "{report}");
    assert!(report.contains("(OpenCrate): new"), "{report}");
    assert_eq!(errors, "error: 2 pages were not imported\n");

    let (code, report, _) = run(&folder, &["letter.md", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&report).expect("it is JSON");
    assert_eq!(
        (code, &report["not_imported"][0]["place"]),
        (Some(2), &serde_json::json!("letter.md"))
    );
}

#[test]
fn a_page_comes_from_the_standard_input_as_well() {
    let folder = specification("stdin");
    let mut command = command(
        &folder,
        &["-", "--address", "https://docs.acme.example/open"],
    );
    let mut running = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command runs");
    running
        .stdin
        .take()
        .expect("it is piped")
        .write_all(PAGE.as_bytes())
        .expect("it is read");
    let (code, report, _) = told(&running.wait_with_output().expect("it ends"));
    assert_eq!(code, Some(0), "{report}");
    assert!(file(&folder).contains("address: https://docs.acme.example/open"));
}
