//! Pages of Huawei Cloud's reference as crawlers lay them out: what was read wrongly once.

mod facts_text;

use cloudbind_pages::facts::Page;
use cloudbind_pages::read::text;
use cloudbind_pages::recognise;

fn page(request: &str, answer: &str) -> Page {
    let text = format!(
        "Opening a Lamp\n\nFunction\n\nOpens a lamp.\n\nURI\n\nPOST /v1/lamps\n\n{request}\n\nResponse Parameters\n\n{answer}\n"
    );
    recognise(&text::read("page.txt", &text)).unwrap()
}

fn facts(page: &Page) -> String {
    facts_text::render(page)
}

#[test]
fn a_description_that_looks_like_a_type_begins_no_row() {
    let page = page(
        "请求参数\n\n表2 请求Header参数\n\n参数\n\n是否必选\n\n参数类型\n\n描述\n\nX-Auth-Token\n\nString\n\ntoken\n\nContent-Type\n\nString\n\nContent-Type\n",
        "None",
    );
    let names: Vec<&str> = page
        .header
        .iter()
        .map(|field| field.name.value.as_str())
        .collect();
    assert_eq!(names, ["X-Auth-Token", "Content-Type"]);
}

#[test]
fn an_example_of_the_normal_response_is_no_part_of_a_cell() {
    let page = page(
        "Request\n\nNone",
        "  • Normal response\n    Table 1 Response parameters\n\n    Name\n\n    Type\n\n    Description\n\n    id\n\n    String\n\n    Lamp ID.\n\n  • Example normal response\n\n    {\n      \"id\": \"l-1\"\n    }\n  • Abnormal response\n\n    For details, see Abnormal Results.",
    );
    let facts = facts(&page);
    assert!(facts.contains("id: string | Lamp ID.\n"), "{facts}");
    assert!(
        facts.contains("example answer \"\": {\"id\":\"l-1\"}"),
        "{facts}"
    );
}

#[test]
fn labels_of_a_divided_description_are_no_part_of_it() {
    let page = page(
        "Request Parameters\n\nParameter |\nMandatory |\nType |\nDescription |\n---|---|---|---|\nglow |\nNo |\nString |\nParameter description: How it glows. Constraints: None. Value range: Up to 24 characters. Default value: None. |\ntint |\nNo |\nString |\nIts tint. Default value: None. |\n",
        "None",
    );
    let facts = facts(&page);
    assert!(
        facts.contains("  glow: string optional max_length=24 | How it glows.\n"),
        "{facts}"
    );
    assert!(
        facts.contains("  tint: string optional | Its tint."),
        "{facts}"
    );
    assert!(!facts.contains("default="), "{facts}");
}

#[test]
fn a_limit_that_is_that_of_the_type_is_none() {
    let page = page(
        "Request Parameters\n\nParameter |\nMandatory |\nType |\nDescription |\n---|---|---|---|\nwatts |\nNo |\nLong |\nMinimum: 0 Maximum: 9223372036854775807 |\n",
        "None",
    );
    let limits = &page.body[0].limits;
    assert!(limits.minimum.is_some());
    assert_eq!(limits.maximum, None);
}

#[test]
fn a_header_among_the_rows_of_the_uri_is_one() {
    let text = "Listing Lamps\n\nFunction\n\nLists lamps.\n\nURI\n\nGET /v1/lamps\n\nParameter |\nMandatory |\nDescription |\n---|---|---|\nX-Language |\nNo |\nLanguage. |\nlimit |\nNo |\nHow many. |\n\nResponse\n\nNone\n";
    let page = recognise(&text::read("page.txt", text)).unwrap();
    assert_eq!(page.header[0].name.value, "X-Language");
    assert_eq!(page.query[0].name.value, "limit");
    assert!(
        page.findings
            .iter()
            .any(|finding| finding.rule == "table-by-name")
    );
}

#[test]
fn an_older_version_of_the_same_operation_is_none_of_its_own() {
    let text = "Listing Lamps\n\nFunction\n\nLists lamps.\n\nURI\n\nGET /v2.1/{project_id}/lamps\n\nGET /v2/{project_id}/lamps\n\nResponse\n\nNone\n";
    let page = recognise(&text::read("page.txt", text)).unwrap();
    assert_eq!(page.endpoint.unwrap().value.1, "/v2.1/{project_id}/lamps");
    assert!(
        page.findings
            .iter()
            .any(|finding| finding.rule == "several-versions")
    );
}

#[test]
fn a_chinese_heading_ends_sample_code() {
    let page = page(
        "请求参数\n\n无",
        "无\n\nSDK代码示例\n\n1 2 3 |\npackage lamps; import a; OpenLampRequest request = new OpenLampRequest(); |\n\n状态码\n\n状态码 |\n描述 |\n---|---|\n200 |\nOK |\n",
    );
    assert_eq!(page.answers[0].status.value, 200);
}

#[test]
fn cells_whose_pipe_went_with_their_list_end_at_the_next_row() {
    let page = page(
        "请求参数\n参数 |\n是否必选 |\n参数类型 |\n描述 |\nglow |\n否 |\nString |\n亮度。 取值范围:\ntint |\n是 |\nString |\n颜色。 取值范围:\n",
        "状态码:400\n参数 |\n参数类型 |\n描述 |\nerror |\nLampError object |\n错误。 |\n参数 |\n参数类型 |\n描述 |\ncode |\nString |\n错误码。 |\n",
    );
    let names: Vec<&str> = page
        .body
        .iter()
        .map(|field| field.name.value.as_str())
        .collect();
    assert_eq!(names, ["glow", "tint"]);
    let facts = facts(&page);
    assert!(
        facts.contains("type ~LampError:\n  code: string"),
        "{facts}"
    );
}

#[test]
fn limits_in_lines_of_their_own_may_be_of_two_cases() {
    let page = page(
        "Request Parameters\n\nTable 1 Request body parameters\n\nParameter\n\nMandatory\n\nType\n\nDescription\n\nhours\n\nNo\n\nInteger\n\nHow long it glows.\n\n• The value for small lamps ranges from 1 to 5.\n\n• The value for large lamps ranges from 2 to 9.\n",
        "None",
    );
    let finding = page
        .findings
        .iter()
        .find(|finding| finding.rule == "two-limits");
    assert_eq!(
        finding.map(|finding| finding.kind),
        Some(cloudbind_pages::Kind::Unclear)
    );
    assert_eq!(page.body[0].limits.minimum, None);
}
