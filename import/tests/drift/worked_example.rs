//! A saved page as a person has it, and the five ways in which its next edition differs.

use cloudbind_import::drift::{Drift, Options, compare, report};

use crate::found;
use crate::specification::specification;

/// The page that the specification was written from.
const PAGE: &str = "\
# OpenBox

Last updated: 2024-02-03 10:11:12

## 1. API Description

Domain name for API request: boxes.tencentcloudapi.com.

This API is used to open one box.

A maximum of 20 requests can be initiated per second for this API.

## 2. Input Parameters

The table has the parameters of this API only. See Common Request Parameters for the rest.

| Parameter Name | Required | Type | Description |
| --- | --- | --- | --- |
| Action | Yes | String | Common parameter. The value used for this API: OpenBox. |
| Version | Yes | String | Common parameter. The value used for this API: 2020-02-02. |
| Region | Yes | String | Common parameter. Where the box is. |
| BoxId | Yes | String | Box ID |
| Force | No | Integer | How to open it. Valid values: 0 (gently), 1 (roughly). Default value: 1 |
| Weight | No | Integer | Weight. Value range: 1-100. Unit: kg |
| OpenAt | No | Integer | When to open it, as a Unix timestamp in seconds |
| Labels.N | No | Array of Label | Labels. Array Length: 0 - 5 |

## 3. Output Parameters

| Parameter Name | Type | Description |
| --- | --- | --- |
| TaskId | Integer | Task ID |
| Since | Timestamp ISO8601 | Opened since |
| Label | Label | Label |
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

Only the codes of this API's own logic stand here.

| Error Code | Description |
| --- | --- |
| FailedOperation.Jammed | The lid is jammed. |
| ResourceNotFound.Box | There is no such box. |
";

fn drift(text: &str) -> Drift {
    let document =
        cloudbind_pages::read("pages/open_box.md", text.as_bytes()).expect("it is Markdown");
    let page = cloudbind_pages::recognise(&document).expect("it is such a page");
    compare(&specification(), &[Ok(page)], &Options::default())
}

#[test]
fn the_page_that_was_imported_does_not_differ() {
    let drift = drift(PAGE);
    assert_eq!(found(&drift), Vec::<String>::new());
    assert_eq!(
        drift.described_elsewhere.len(),
        1,
        "its types are on another page"
    );
}

#[test]
fn five_changes_of_the_page_are_five_differences() {
    let mut text = PAGE.to_owned();
    for (old, new) in [
        ("| Labels.N | No |", "| Labels.N | Yes |"),
        ("Value range: 1-100", "Value range: 1-50"),
        ("1 (roughly)", "1 (roughly), 2 (at once)"),
        ("| Since | Timestamp ISO8601 | Opened since |\n", ""),
        (
            "| ResourceNotFound.Box | There is no such box. |",
            "| LimitExceeded.Box | There are too many. |",
        ),
    ] {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    let drift = drift(&text);
    assert_eq!(
        drift.changes.len(),
        6,
        "one code has gone and another has come"
    );
    insta::assert_snapshot!(report::text(&drift));
}
