//! Pages of Tencent Cloud as they are met: older words, examples that are not encoded, frames of other languages.

use cloudbind_pages::facts::{Page, Shows};
use cloudbind_pages::{Refusal, read, recognise};

fn page(name: &str, text: &str) -> Result<Page, Refusal> {
    read(name, text.as_bytes()).and_then(|document| recognise(&document))
}

fn facts(text: &str) -> Page {
    page("page.md", text).expect("the page is recognised")
}

const OPEN: &str = include_str!("fixtures/tencent/open_boxes.md");
const PARCELS: &str = include_str!("fixtures/tencent/describe_parcels.md");

#[test]
fn an_address_that_is_not_encoded_keeps_its_spaces_and_its_plus() {
    let text = PARCELS.replace(
        "?Action=DescribeParcels\n",
        "?Action=DescribeParcels\n&Since=2031-02-03 04:05:06\n&Until=2031-02-03T04:05:06+08:00\n",
    );
    let page = facts(&text);
    let json = page.examples[0].json.as_ref().unwrap();
    assert_eq!(json["Since"], "2031-02-03 04:05:06");
    assert_eq!(json["Until"], "2031-02-03T04:05:06+08:00");
    let whole = facts(PARCELS);
    let whole = whole.examples[0].json.as_ref().unwrap();
    for (name, value) in whole.as_object().unwrap() {
        assert_eq!(&json[name], value);
    }
}

#[test]
fn the_first_of_two_rates_counts() {
    let sentence = "A maximum of 20 requests can be initiated per second for this API.";
    assert!(OPEN.contains("can be initiated per second"), "{OPEN}");
    let line = OPEN
        .lines()
        .find(|line| line.contains("initiated per second"));
    for (text, expected) in [
        (sentence, (20, 1)),
        ("接口调用频率限制为：30次/秒，1200次/分钟。", (30, 1)),
        ("默认接口请求频率限制：40次/分钟。", (40, 60)),
    ] {
        let page = facts(&OPEN.replace(line.unwrap(), text));
        assert_eq!(
            page.rate_limit.map(|fact| fact.value),
            Some(expected),
            "{text}"
        );
    }
}

#[test]
fn the_frame_of_another_language_is_no_part_of_the_last_code() {
    let of = |text: &str| page("page.txt", text).expect("the page is recognised");
    let page = |frame: &str| {
        let text = format!(
            "1. API Description\n\nDomain name for API request: box.tencentcloudapi.com.\n\nOpens a box.\n\n\
             2. Input Parameters\n\nParameter Name Required Type Description\n\
             Action Yes String Common Params. The value used for this API: OpenBox.\n\
             Version Yes String Common Params. The value used for this API: 2031-02-03.\n\
             BoxId Yes String Which box.\n\n\
             3. Output Parameters\n\nParameter Name Type Description\nRequestId String The ID.\n\n\
             4. Example\n\nExample1 Opening\n\nInput Example\n\n\
             https://box.tencentcloudapi.com/?Action=OpenBox\n&BoxId=b-1\n\n\
             Output Example\n\n{{\n    \"Response\": {{\n        \"RequestId\": \"x\"\n    }}\n}}\n\n\
             6. Error Code\n\nError Code Description\n\
             FailedOperation The lid is stuck.\nLimitExceeded Too many lids.\n{frame}"
        );
        of(&text)
    };
    for frame in [
        "\nAjuda e Suporte\n\nEsta caixa foi aberta?\n",
        "\n도움말 및 지원\n\n피드백\n",
        "문의하기\n\n피드백\n",
        "お問い合わせ\n",
    ] {
        let page = page(frame);
        let codes: Vec<String> = page
            .error_codes
            .iter()
            .map(|code| format!("{}: {}", code.code.value, code.description))
            .collect();
        assert_eq!(
            codes,
            [
                "FailedOperation: The lid is stuck.",
                "LimitExceeded: Too many lids."
            ],
            "{frame:?}"
        );
    }
}

#[test]
fn the_words_of_older_pages_are_known() {
    let text = OPEN
        .replace("Domain name for API", "API: OpenBoxes\nDomain name for API")
        .replace("## 4. Example\n", "## 4. Samples\n")
        .replace("Input Example", "Sample input code")
        .replace("Output Example", "Sample output code")
        .replace("### Example1", "### Sample 1.");
    let told = |page: &Page| {
        let host = page.host.as_ref().map(|fact| fact.value.clone());
        let description: Vec<_> = page.description.iter().map(|it| it.value.clone()).collect();
        let examples: Vec<_> = page
            .examples
            .iter()
            .map(|it| {
                (
                    it.title.clone(),
                    it.shows == Shows::Request,
                    it.json.clone(),
                )
            })
            .collect();
        format!("{host:?} {description:?} {examples:?}")
    };
    assert!(text.contains("### Sample 1. Opening two boxes"));
    assert_eq!(told(&facts(&text)), told(&facts(OPEN)));
}

#[test]
fn an_entry_of_filters_is_no_row_that_may_be_lost() {
    let row = |text: &str| {
        let text = format!(
            "2. Input Parameters\n\nParameter Name Required Type Description\n\
             Action Yes String Common Params. The value used for this API: OpenBox.\n\
             Filters.N No Array of Filter Filters.\n{text}\nLimit No Integer How many.\n"
        );
        let document = read("page.txt", text.as_bytes()).expect("it can be read");
        document
            .findings
            .iter()
            .filter(|it| it.rule == "row")
            .count()
    };
    assert_eq!(row("lid String Required: no (Filter) Filter by lid."), 0);
    assert_eq!(row("Lid String Which lid it is."), 1);
}

#[test]
fn an_example_that_cannot_be_read_is_reported() {
    let start = OPEN.find("POST / HTTP/1.1").expect("the request");
    let end = OPEN[start..].find("```").expect("its end") + start;
    let text = format!("{}2 POST\n{}", &OPEN[..start], &OPEN[end..]);
    let page = facts(&text);
    let lost = page
        .findings
        .iter()
        .find(|finding| finding.rule == "example");
    assert!(lost.is_some(), "{:#?}", page.findings);
    assert!(
        facts(OPEN)
            .findings
            .iter()
            .all(|finding| finding.rule != "example")
    );
}
