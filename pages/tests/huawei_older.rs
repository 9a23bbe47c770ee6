//! Older pages of Huawei Cloud's reference, as Markdown: what was read wrongly once.

use cloudbind_pages::facts::{Page, Shows};
use cloudbind_pages::read::markdown;
use cloudbind_pages::recognise;

/// Everything in items of lists, the method in a line of its own.
const LISTED: &str = "\
# 删除灯

## 功能介绍

删除一盏灯。

## URI

-   URI格式

    PATH：/lamps/{version}/lamps/{lamp_id}

-   Method：DELETE
-   参数说明

    **表 1**  参数说明

    <table><thead><tr><th>名称</th><th>是否必选</th><th>说明</th></tr></thead>
    <tbody><tr><td>version</td><td>是</td><td>版本。</td></tr>
    <tr><td>lamp_id</td><td>是</td><td>灯。</td></tr></tbody></table>

-   Header说明

    **表 2**  Header说明

    <table><thead><tr><th>名称</th><th>是否必选</th><th>说明</th></tr></thead>
    <tbody><tr><td>X-Auth-Token</td><td>是</td><td>令牌。</td></tr></tbody></table>

## 正常响应

N/A

## 异常响应

请参见异常请求结果。
";

/// An operation whose answers are shown, and described without a status.
const SHOWN: &str = "\
# Lighting a Lamp

This API is out-of-date and may not be maintained in the future.

## Function

Lights a lamp.

## URI

POST /v1/lamps

## Response

| Parameter | Type | Description |
|---|---|---|
| id | String | Lamp ID. |

## Example Response

```
HTTP/1.1 201 Created
{ \"id\": \"l-1\" }
```

Or:

```
{ \"error\": { \"code\": \"Lamp.0005\", \"message\": \"broken\" } }
```
";

fn page(text: &str) -> Page {
    recognise(&markdown::read("page.md", text)).unwrap()
}

#[test]
fn path_and_method_may_be_items_with_labels() {
    let page = page(LISTED);
    let (method, path) = &page.endpoint.as_ref().unwrap().value;
    assert_eq!(
        (method.as_str(), path.as_str()),
        ("DELETE", "/lamps/{version}/lamps/{lamp_id}")
    );
}

#[test]
fn a_caption_within_an_item_is_that_of_its_table() {
    let page = page(LISTED);
    assert_eq!(page.path.len(), 2);
    assert_eq!(page.header[0].name.value, "X-Auth-Token");
    assert!(
        !page
            .findings
            .iter()
            .any(|finding| finding.rule == "no-captions")
    );
}

#[test]
fn path_and_method_may_stand_in_one_item() {
    let text = LISTED
        .replace("\n\n-   Method：DELETE\n", "\n\n    Method：DELETE\n\n")
        .replace("令牌。", "令牌，示例：abc，区分大小写。");
    let page = page(&text);
    assert_eq!(page.endpoint.unwrap().value.0, "DELETE");
    assert_eq!(page.header[0].sample.as_ref().unwrap().value, "abc");
}

#[test]
fn a_caption_that_names_nothing_but_elements_is_of_the_body() {
    let table = "-   要素说明\n\n    **表 3**  要素说明\n\n    <table><thead><tr><th>名称</th><th>参数类型</th><th>说明</th></tr></thead>\n    <tbody><tr><td>id</td><td>String</td><td>灯。</td></tr></tbody></table>\n";
    let page = page(&LISTED.replace("N/A\n", table));
    assert_eq!(page.answers[0].body[0].name.value, "id");
}

#[test]
fn the_status_of_a_success_may_stand_in_an_example_only() {
    let page = page(SHOWN);
    assert_eq!(page.answers[0].status.value, 201);
    assert_eq!(page.answers[0].body.len(), 1);
    assert_eq!(page.examples[0].shows, Shows::Answer(Some(201)));
}

#[test]
fn an_answer_that_only_an_example_shows_is_reported() {
    let rules = |text: &str| -> Vec<&str> {
        let findings = page(text).findings;
        findings.iter().map(|finding| finding.rule).collect()
    };
    let rows = "| Parameter | Type | Description |\n|---|---|---|\n| id | String | Lamp ID. |\n";
    assert!(rules(&SHOWN.replace(rows, "See Tasks.\n")).contains(&"answer-without-table"));
    assert!(!rules(SHOWN).contains(&"answer-without-table"));
}

#[test]
fn the_example_of_an_error_does_not_contradict_the_success() {
    let page = page(SHOWN);
    let rules: Vec<&str> = page.findings.iter().map(|finding| finding.rule).collect();
    assert!(!rules.contains(&"example-against-table"), "{rules:?}");
}

#[test]
fn a_note_before_the_first_section_says_that_the_operation_is_out_of_date() {
    assert!(page(SHOWN).deprecated.is_some());
}
