//! Pages of Tencent Cloud: their facts, where they mislead, and what is no page of an operation.

mod facts_text;

use cloudbind_pages::facts::{Page, Shows};
use cloudbind_pages::{Kind, Refusal, read, recognise};

fn page(name: &str, text: &str) -> Result<Page, Refusal> {
    read(name, text.as_bytes()).and_then(|document| recognise(&document))
}

fn facts(text: &str) -> Page {
    page("page.md", text).expect("the page is recognised")
}

fn refusal(text: &str) -> Refusal {
    page("page.md", text).expect_err("the page is refused")
}

/// The message of the page's finding by this rule.
fn found(page: &Page, rule: &str) -> String {
    let finding = page.findings.iter().find(|finding| finding.rule == rule);
    let finding = finding.unwrap_or_else(|| panic!("no finding {rule}: {:#?}", page.findings));
    format!(
        "{} {} {}: {}",
        finding.line, finding.kind, finding.place, finding.message
    )
}

const OPEN: &str = include_str!("fixtures/tencent/open_boxes.md");
const STOP: &str = include_str!("fixtures/tencent/stop_pump.md");
const RESUME: &str = include_str!("fixtures/tencent/resume_lamp_schedule.md");
const PARCELS: &str = include_str!("fixtures/tencent/describe_parcels.md");

#[test]
fn the_facts_of_all_pages() {
    insta::glob!("fixtures/tencent/*.md", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        let page = page("page.md", &text)
            .unwrap_or_else(|refusal| panic!("{}: {refusal}", path.display()));
        insta::assert_snapshot!(facts_text::render(&page));
    });
}

#[test]
fn common_parameters_are_no_members_of_the_body() {
    let page = facts(OPEN);
    let names: Vec<&str> = page
        .body
        .iter()
        .map(|field| field.name.value.as_str())
        .collect();
    assert_eq!(names, ["BoxIds", "LidMode", "ForceOpen"]);
    let region = &page.header[0];
    assert_eq!(
        (region.name.value.as_str(), region.from),
        ("X-TC-Region", Some("region"))
    );
    assert_eq!(region.required.as_ref().map(|fact| fact.value), Some(true));
    assert_eq!(page.version.as_ref().unwrap().value, "2021-03-04");
    assert!(found(&page, "headers-among-parameters").contains("Action, Version, Region"));
}

#[test]
fn a_member_that_is_called_as_a_common_parameter_stays_in_the_body() {
    let policy = facts(include_str!("fixtures/tencent/put_box_policy.md"));
    assert!(policy.body.iter().any(|field| field.name.value == "Token"));
    let tags = facts(include_str!("fixtures/tencent/bind_box_tags.md"));
    assert!(tags.body.iter().any(|field| field.name.value == "Language"));
}

#[test]
fn a_region_that_is_not_required_is_kept_and_reported() {
    let page = facts(STOP);
    assert_eq!(
        page.header[0].required.as_ref().map(|fact| fact.value),
        Some(false)
    );
    assert!(found(&page, "region-optional").contains("unclear header.X-TC-Region"));
}

#[test]
fn a_request_in_an_address_becomes_json_of_the_documented_types() {
    let page = facts(PARCELS);
    let first = &page.examples[0];
    assert_eq!(first.shows, Shows::Request);
    let expected = serde_json::json!({
        "Filters": [{ "Name": "weight", "Values": ["heavy", "very heavy"] }],
        "Limit": 2
    });
    assert_eq!(first.json.as_ref(), Some(&expected));
    assert_eq!(page.examples.len(), 4);
    assert!(
        page.examples[1]
            .json
            .as_ref()
            .unwrap()
            .get("Response")
            .is_none()
    );
}

#[test]
fn places_where_the_page_misleads_are_reported() {
    let open = facts(OPEN);
    assert!(found(&open, "default-forces").contains("`ForceOpen`"));
    assert!(found(&open, "codes-mean-the-same").contains("InvalidParameterValue.BoxNotFound"));
    assert!(found(&open, "envelope-not-shown").contains("inferred response"));
    assert!(found(&open, "width-of-integer").contains("inferred"));
    let stop = facts(STOP);
    assert!(
        found(&stop, "name-against-text").contains("called stop, the description says suspend")
    );
    assert!(
        found(&stop, "example-against-text")
            .contains("`pump-1q2w3e4r`, its body says `pmp-1q2w3e4r`")
    );
    let resume = facts(RESUME);
    assert!(found(&resume, "action-mismatch").contains("PauseLampSchedule"));
    assert!(found(&resume, "frame-language").contains("another language"));
    assert!(found(&facts(PARCELS), "types-elsewhere").ends_with("Filter, Parcel"));
}

#[test]
fn a_clean_page_has_no_faults() {
    for text in [
        OPEN,
        PARCELS,
        include_str!("fixtures/tencent/describe_orchards.md"),
    ] {
        let page = facts(text);
        let faults: Vec<_> = page
            .findings
            .iter()
            .filter(|it| it.kind == Kind::Fault || it.kind == Kind::Lost)
            .collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn the_frame_behind_the_last_code_is_no_code() {
    let text = format!(
        "{}| Contact Us | Somebody will help. |\n| FailedOperation.Late | Never seen. |\n",
        OPEN.trim_end().to_owned() + "\n"
    );
    let page = facts(&text);
    assert_eq!(page.error_codes.len(), 4);
    assert_eq!(page.error_codes[2].code.value, "LimitExceeded");
    assert!(found(&page, "frame-after-codes").contains("no error code"));
}

#[test]
fn headings_that_are_lost_are_not_needed() {
    let kept: Vec<&str> = OPEN
        .lines()
        .filter(|line| !line.starts_with("## ") && !line.starts_with("#### "))
        .collect();
    let page = facts(&kept.join("\n"));
    let whole = facts(OPEN);
    assert_eq!(page.body.len(), whole.body.len());
    assert_eq!(page.error_codes.len(), whole.error_codes.len());
    let json = |page: &Page| {
        page.examples
            .iter()
            .map(|example| (example.shows, example.json.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(json(&page), json(&whole));
    let words = |page: &Page| {
        page.description
            .iter()
            .map(|fact| fact.value.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(words(&page), words(&whole));
}

#[test]
fn a_page_that_is_cut_off_is_refused() {
    let before_output = OPEN.split("## 3. Output").next().unwrap();
    assert!(refusal(before_output).message.contains("cut off"));
    let before_example = OPEN.split("## 4. Example").next().unwrap();
    assert!(refusal(before_example).message.contains("cut off"));
    let in_json = OPEN.split("\"FlowId\": 12").next().unwrap();
    let refused = refusal(in_json);
    assert!(
        refused.message.contains("in the midst of its JSON"),
        "{refused}"
    );
    assert!(refused.line > 50);
    let before_input = OPEN.split("| Parameter Name").next().unwrap();
    assert!(
        refusal(before_input)
            .message
            .contains("no input parameters")
    );
}

#[test]
fn several_operations_on_one_page_are_refused_at_the_second() {
    let text = format!("{OPEN}\n\n{STOP}");
    let refused = refusal(&text);
    assert!(refused.message.contains("second operation"), "{refused}");
    let second = text.lines().position(|line| line == "# StopPump").unwrap();
    assert!(refused.line as usize > second);
}

#[test]
fn version_2_of_the_api_is_refused() {
    let text = "# 打开盒子\n\n## 1. 接口描述\n\n域名：box.api.qcloud.com\n接口名：OpenBox\n\n## 2. 输入参数\n\n| 参数名称 | 必选 | 类型 | 描述 |\n| --- | --- | --- | --- |\n| boxId | 是 | String | 盒子 |\n";
    let refused = refusal(text);
    assert!(refused.message.contains("version 2"), "{refused}");
    assert_eq!(refused.line, 5);
}

#[test]
fn a_page_of_data_types_is_refused() {
    let text = "tencent cloud\n\n# Data Types\n\n## Box\n\nUsed by actions: OpenBoxes.\n\n| Name | Type | Description |\n| --- | --- | --- |\n| BoxId | String | Id of the box. |\n";
    let refused = refusal(text);
    assert!(refused.message.contains("data types"), "{refused}");
}

#[test]
fn a_page_without_parameters_is_refused() {
    let text = "tencent cloud\n\n# How to fold a box\n\nFold it twice.\n";
    let refused = refusal(text);
    assert!(
        refused.message.contains("no table of input parameters"),
        "{refused}"
    );
}

#[test]
fn an_example_that_is_no_json_is_a_fault_with_its_line() {
    let text = OPEN.replacen("\"LidMode\": \"KEEP\"", "\"LidMode\" \"KEEP\"", 1);
    let page = facts(&text);
    assert!(page.examples[0].json.is_none());
    let line = text
        .lines()
        .position(|line| line.contains("\"LidMode\" \"KEEP\""))
        .unwrap()
        + 1;
    assert!(
        found(&page, "example-json").contains(&format!("line {line}")),
        "{}",
        found(&page, "example-json")
    );
}

#[test]
fn a_sentence_that_is_broken_into_lines_is_one_again() {
    let broken = "This API is used\n\nto open boxes.";
    let page = facts(&OPEN.replacen("This API is used to open boxes.", broken, 1));
    let words: Vec<&str> = page
        .description
        .iter()
        .map(|fact| fact.value.as_str())
        .collect();
    assert_eq!(words, ["This API is used to open boxes."]);
}

#[test]
fn a_type_that_the_page_describes_itself_is_read() {
    let seed = "#### Seed\n\n| 名称 | 类型 | 必选 | 描述 |\n| --- | --- | --- | --- |\n| Name | String | 是 | 种子名称。 |\n| Count | Integer | 否 | 数量，取值范围：1-100，默认为1 |\n| Origin | SeedOrigin | 否 | 产地。 |\n\n## 4. 示例";
    let text = include_str!("fixtures/tencent/import_seeds.md").replacen("## 4. 示例", seed, 1);
    let page = facts(&text);
    let seed = &page.types[0];
    assert_eq!(seed.name.value, "Seed");
    let names: Vec<&str> = seed
        .fields
        .iter()
        .map(|field| field.name.value.as_str())
        .collect();
    assert_eq!(names, ["Name", "Count", "Origin"]);
    assert!(found(&page, "types-elsewhere").ends_with(": SeedOrigin"));
    assert!(page.examples[0].prose.is_empty());
}

#[test]
fn wherever_a_page_is_cut_it_is_refused_or_says_what_is_lost() {
    let whole = facts(OPEN);
    let lines: Vec<&str> = OPEN.split_inclusive('\n').collect();
    for end in 1..lines.len() {
        let Ok(part) = page("page.md", &lines[..end].concat()) else {
            continue;
        };
        assert_eq!(part.body, whole.body, "cut behind line {end}");
        assert_eq!(part.answers, whole.answers, "cut behind line {end}");
        assert_eq!(
            part.examples.len(),
            whole.examples.len(),
            "cut behind line {end}"
        );
        let lost = part
            .findings
            .iter()
            .any(|finding| finding.kind == Kind::Lost);
        let codes = part.error_codes.len();
        assert!(
            lost || codes > 0,
            "cut behind line {end}, and nothing is said to be lost"
        );
    }
    let in_code = OPEN.trim_end().trim_end_matches(" | The box is missing. |");
    assert!(refusal(in_code).message.contains("in the midst of a row"));
}
