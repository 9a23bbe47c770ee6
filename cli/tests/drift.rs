//! `cloudbind drift`, as a maintainer and a pipeline run it.

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

const SERVICE: &str = "\
title: Boxes
description: Boxes of all sizes.
host: boxes
version: \"2020-02-02\"
";

const OPERATION: &str = "\
operation: OpenBox
summary: Opens a box.
page: { title: OpenBox, address: https://acme.example/document/1 }
rate_limit: { requests: 20, seconds: 1 }
header:
  X-TC-Region: { required: true, from: region }
body:
  BoxId: { type: string, required: true }
response:
  body:
    TaskId: { type: int64 }
    RequestId: { type: string }
error_codes:
  FailedOperation.Jammed: The lid is jammed.
";

const PAGE: &str = "\
# OpenBox

## 1. API Description

Domain name for API request: boxes.tencentcloudapi.com.

This API is used to open one box.

A maximum of 20 requests can be initiated per second for this API.

## 2. Input Parameters

| Parameter Name | Required | Type | Description |
| --- | --- | --- | --- |
| Action | Yes | String | Common parameter. The value used for this API: OpenBox. |
| Version | Yes | String | Common parameter. The value used for this API: 2020-02-02. |
| Region | Yes | String | Common parameter. Where the box is. |
| BoxId | Yes | String | Box ID |

## 3. Output Parameters

| Parameter Name | Type | Description |
| --- | --- | --- |
| TaskId | Integer | Task ID |
| RequestId | String | The unique ID of the request. |

## 4. Example

### Example1 Opening a box

#### Input Example

```
POST / HTTP/1.1
Host: boxes.tencentcloudapi.com
Content-Type: application/json
X-TC-Action: OpenBox
<Common request parameters>

{
    \"BoxId\": \"box-1a2b3c4d\"
}
```

#### Output Example

```
{
    \"Response\": {
        \"TaskId\": 7,
        \"RequestId\": \"00000000-0000-0000-0000-000000000000\"
    }
}
```

## 6. Error Code

| Error Code | Description |
| --- | --- |
| FailedOperation.Jammed | The lid is jammed. |
";

/// A specification and pages of its own for each test.
fn folder(test: &str, pages: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("drift_{test}"));
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("nobody uses it");
    }
    let service = folder.join("spec/tencentcloud/boxes");
    std::fs::create_dir_all(&service).expect("a folder");
    std::fs::create_dir_all(folder.join("pages/more")).expect("a folder");
    std::fs::write(folder.join("spec/tencentcloud/vendor.yaml"), VENDOR).expect("a file");
    std::fs::write(service.join("service.yaml"), SERVICE).expect("a file");
    std::fs::write(service.join("open_box.yaml"), OPERATION).expect("a file");
    for (name, text) in pages {
        std::fs::write(folder.join("pages").join(name), text).expect("a file");
    }
    folder
}

fn drift(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cloudbind"))
        .current_dir(folder)
        .args(["drift", "--spec", "spec"])
        .args(arguments)
        .output()
        .expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_page_that_fits_is_no_failure() {
    let folder = folder("fits", &[("more/open_box.md", PAGE)]);
    let output = drift(&folder, &["pages"]);
    assert_eq!(text(&output.stdout), "1 page: no difference\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

#[test]
fn the_exit_code_is_that_of_the_worst_difference_asked_for() {
    let page = PAGE.replace("20 requests", "10 requests");
    let folder = folder("constraint", &[("open_box.md", &page)]);
    for (fail_on, expected) in [("any", 1), ("additive", 0), ("breaking", 0), ("none", 0)] {
        let output = drift(&folder, &["pages", "--fail-on", fail_on]);
        assert_eq!(output.status.code(), Some(expected), "{fail_on}");
        let report = text(&output.stdout);
        assert!(
            report.contains("rate limit 20 in 1 s -> 10 in 1 s, tightened"),
            "{report}"
        );
        assert!(report.contains("pages/open_box.md:9"), "{report}");
        assert!(
            report.contains("spec/tencentcloud/boxes/open_box.yaml:4:1"),
            "{report}"
        );
    }
    let page = PAGE.replace("| BoxId | Yes |", "| BoxId | No |");
    std::fs::write(folder.join("pages/open_box.md"), page).expect("a file");
    let output = drift(&folder, &["pages", "--fail-on", "breaking"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
}

#[test]
fn what_is_accepted_is_no_failure() {
    let page = PAGE.replace("20 requests", "10 requests");
    let folder = folder("accepted", &[("open_box.md", &page)]);
    let report = drift(&folder, &["pages", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&report.stdout).expect("it is JSON");
    let fingerprint = report["changes"][0]["fingerprint"]
        .as_str()
        .expect("it has one");
    std::fs::write(folder.join("accepted"), format!("# yes\n{fingerprint}\n")).expect("a file");
    let output = drift(&folder, &["pages", "--accept", "accepted"]);
    assert_eq!(text(&output.stdout), "1 page: no difference; 1 accepted\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_page_that_cannot_be_read_is_listed_and_the_others_are_compared() {
    let page = PAGE.replace("20 requests", "10 requests");
    let pages = [
        ("open_box.md", page.as_str()),
        ("other.txt", "Shopping list\n\nApples\n"),
    ];
    let folder = folder("refused", &pages);
    let output = drift(&folder, &["pages"]);
    let report = text(&output.stdout);
    assert!(report.contains("rate limit 20"), "{report}");
    assert!(
        report.contains("not compared: pages/other.txt: "),
        "{report}"
    );
    assert_eq!(output.status.code(), Some(2));
    let error = "error: a page could not be compared; the report says why\n";
    assert_eq!(text(&output.stderr), error);
}

#[test]
fn what_is_missing_in_the_call_is_said() {
    let folder = folder("usage", &[]);
    for (arguments, expected) in [
        (
            vec![],
            "error: no pages: pass saved pages of an API reference",
        ),
        (
            vec!["nowhere"],
            "error: nowhere: there is no such file or folder",
        ),
        (
            vec!["pages"],
            "error: pages: no page is here: a page is a file *.htm",
        ),
    ] {
        let output = drift(&folder, &arguments);
        assert_eq!(output.status.code(), Some(2));
        let error = text(&output.stderr);
        assert!(error.starts_with(expected), "{error}");
    }
}

#[test]
fn without_pages_the_usual_folder_is_read() {
    let folder = folder("usual", &[("open_box.md", PAGE)]);
    std::fs::rename(folder.join("pages"), folder.join("saved-pages")).expect("a folder");
    let output = drift(&folder, &[]);
    assert_eq!(text(&output.stdout), "1 page: no difference\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}
