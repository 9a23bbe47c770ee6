//! What is wrong with a page itself, found by the facts alone.

use cloudbind_pages::facts::{
    Answer, EnumValue, ErrorCode, Example, Fact, Field, Object, Page, Shows, Vendor,
};
use cloudbind_pages::types::{Type, parse};
use cloudbind_pages::{Kind, lint};
use serde_json::json;

fn fact<T>(value: T, line: u32) -> Fact<T> {
    Fact::stated(value, line)
}

fn field(name: &str, kind: Type, line: u32) -> Field {
    Field::new(fact(name.to_owned(), line), fact(kind, line))
}

fn page() -> Page {
    Page {
        answers: vec![Answer {
            status: fact(200, 50),
            meaning: None,
            header: Vec::new(),
            body: Vec::new(),
            payload: None,
        }],
        ..Page::new(
            "box.txt",
            Vendor::Huawei,
            fact("Opening a Box".to_owned(), 1),
        )
    }
}

/// `line rule place: message`, a line each.
fn of(page: &Page) -> Vec<String> {
    let found = lint(page);
    assert!(found.iter().all(|finding| finding.kind == Kind::Fault));
    found
        .iter()
        .map(|finding| {
            let (line, rule, place) = (finding.line, finding.rule, &finding.place);
            format!("{line} {rule} {place}: {}", finding.message)
        })
        .collect()
}

fn example(shows: Shows, line: u32, text: &str) -> Example {
    Example {
        title: String::new(),
        line,
        shows,
        prose: Vec::new(),
        text: text.to_owned(),
        json: serde_json::from_str(text).ok(),
    }
}

#[test]
fn a_page_without_contradictions_has_none() {
    let mut page = page();
    page.endpoint = Some(fact(("GET".to_owned(), "/v1/{box_id}".to_owned()), 5));
    page.path.push(field("box_id", Type::String, 8));
    page.body.push(field("size", Type::Integer(None), 12));
    page.examples
        .push(example(Shows::Request, 20, "{\n\"size\": 3\n}"));
    assert_eq!(of(&page), Vec::<String>::new());
}

#[test]
fn placeholders_and_rows_belong_together() {
    let mut page = page();
    let path = "/v1/{project_id}/boxes/{box_id}/{box_id}";
    page.endpoint = Some(fact(("GET".to_owned(), path.to_owned()), 5));
    let mut project = field("project_id", Type::String, 8);
    project.required = Some(fact(false, 9));
    page.path = vec![project, field("lid_id", Type::String, 12)];
    assert_eq!(
        of(&page),
        [
            "5 placeholder-twice path.box_id: the path has the placeholder `{box_id}` twice",
            "5 placeholder-without-row path.box_id: no row describes the placeholder `{box_id}` of the path",
            "9 optional-path-parameter path.project_id: a path parameter is called optional, although no path is without it",
            "12 row-without-placeholder path.lid_id: `lid_id` is called a path parameter, but the path `/v1/{project_id}/boxes/{box_id}/{box_id}` has no `{lid_id}`",
        ]
    );
}

#[test]
fn defaults_samples_and_limits_are_held_against_the_rest_of_the_row() {
    let mut page = page();
    let mut state = field("state", Type::String, 10);
    state.values = [("open", "it is"), ("shut", "it is not"), ("open", "no lid")]
        .map(|(value, meaning)| EnumValue {
            value: fact(value.to_owned(), 11),
            meaning: meaning.to_owned(),
        })
        .to_vec();
    state.default = Some(fact(json!("ajar"), 12));
    state.sample = Some(fact("OPEN".to_owned(), 13));
    let mut count = field("count", Type::Integer(None), 20);
    count.default = Some(fact(json!(500), 21));
    count.limits.minimum = Some(fact(1.0, 22));
    count.limits.maximum = Some(fact(100.0, 22));
    let mut lid = field("lid", Type::Boolean, 30);
    lid.default = Some(fact(json!("yes"), 31));
    let mut name = field("name", Type::String, 40);
    name.limits.min_length = Some(fact(64, 41));
    name.limits.max_length = Some(fact(4, 41));
    page.body = vec![state, count, lid, name.clone(), name];
    assert_eq!(
        of(&page),
        [
            "11 duplicate-value body.state: the value `open` has two meanings: `it is` and `no lid`",
            "12 default-outside-values body.state: the default `ajar` is none of the documented values",
            "13 sample-outside-values body.state: the sample `OPEN` is none of the documented values",
            "21 default-outside-range body.count: the default 500 is outside of the documented range, which ends at 100",
            "31 default-of-another-type body.lid: the default is the text `yes`, where the table says a boolean",
            "40 duplicate-row body.name: `name` has a row in line 40 already",
            "40 range-upside-down body.name: the smallest that is allowed is more than the largest",
        ]
    );
}

#[test]
fn examples_are_held_against_the_tables_down_to_their_objects() {
    let mut page = page();
    let mut boxes = field(
        "boxes",
        parse("Array of Box objects").unwrap_or(Type::Json),
        10,
    );
    boxes.kind.value = Type::List(Box::new(Type::Named("Box".to_owned())));
    let mut owner = field("owner_id", Type::String, 11);
    owner.required = Some(fact(true, 11));
    page.body = vec![boxes, owner];
    let mut weight = field("weight", Type::Integer(None), 15);
    weight.required = Some(fact(true, 15));
    page.types.push(Object {
        name: fact("Box".to_owned(), 14),
        fields: vec![weight],
    });
    let text = "{\n  \"ownerId\": \"o-1\",\n  \"boxes\": [\n    {\"weight\": \"heavy\"},\n    {\"colour\": 1}\n  ]\n}";
    page.examples.push(example(Shows::Request, 30, text));
    page.examples
        .push(example(Shows::Answer(Some(409)), 60, "{}"));
    assert_eq!(
        of(&page),
        [
            "30 example-without-required body.boxes[].weight: an example is without `weight`, which the table requires",
            "30 example-without-required body.owner_id: an example is without `owner_id`, which the table requires",
            "31 example-against-table body.ownerId: an example says `ownerId`, the table `owner_id`",
            "33 example-against-table body.boxes[].weight: in an example it is the text `heavy`, where the table says a whole number",
            "34 example-against-table body.boxes[].colour: an example has `colour`, which no table has",
            "60 undocumented-status error_statuses.409: an example shows the status 409, which the page does not document",
        ]
    );
}

#[test]
fn a_code_stands_once() {
    let mut page = page();
    let code = |line| ErrorCode {
        code: fact("BOX.0001".to_owned(), line),
        status: None,
        description: String::new(),
    };
    page.error_codes = vec![code(70), code(74)];
    assert_eq!(
        of(&page),
        ["74 duplicate-code error_codes.BOX.0001: the code `BOX.0001` stands in line 70 already"]
    );
}

#[test]
fn an_answer_that_shows_an_error_is_not_held_against_the_success() {
    let mut page = page();
    let mut state = field("State", Type::String, 10);
    state.values = vec![EnumValue {
        value: fact("open".to_owned(), 10),
        meaning: String::new(),
    }];
    state.sample = Some(fact("open.".to_owned(), 10));
    page.answers[0].body.push(state);
    let text = "{\n\"Error\": {\"Code\": \"BoxBusy\"}\n}";
    page.examples.push(example(Shows::Answer(None), 20, text));
    page.examples
        .push(example(Shows::Answer(None), 30, "{\"State\": \"\"}"));
    assert_eq!(of(&page), Vec::<String>::new());
    page.examples
        .push(example(Shows::Answer(None), 40, "{\"State\": \"ajar\"}"));
    assert_eq!(
        of(&page),
        [
            "40 example-outside-values response.body.State: an example has `ajar`, which is none of the documented values"
        ]
    );
}
