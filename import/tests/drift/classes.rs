//! The class of each kind of difference.

use cloudbind_import::drift::{Accepted, Options, Strictness, compare};
use cloudbind_pages::types::Type;
use serde_json::json;

use crate::builder::{
    answer, close_box, code, field, list_lamps, named, open_box, parameter, says, value,
};
use crate::specification::{specification, with};
use crate::{drift, found};

#[test]
fn what_callers_notice_is_breaking() {
    let mut page = open_box();
    page.body.retain(|field| field.name.value != "OpenAt");
    named(&mut page.body, "Weight").kind = says(Type::String, 15);
    named(&mut page.body, "Weight").limits = cloudbind_pages::facts::Limits::default();
    named(&mut page.body, "Labels").required = Some(says(true, 17));
    named(&mut page.body, "BoxId").required = Some(says(false, 13));
    page.body.push(parameter("Reason", Type::String, true, 18));
    page.answers[0]
        .body
        .retain(|field| field.name.value != "TaskId");
    page.version = Some(says("2030-03-03".to_owned(), 11));
    let drift = drift(vec![page]);
    assert_eq!(
        found(&drift),
        [
            "breaking version-changed version = 2030-03-03",
            "breaking now-optional body.BoxId = optional",
            "breaking removed body.OpenAt = nothing",
            "breaking type-changed body.Weight = string",
            "breaking now-required body.Labels = required",
            "breaking required-added body.Reason = string, required",
            "breaking removed response.body.TaskId = nothing",
        ]
    );
    // It is the service that has another version, and so all of its operations.
    let first = drift
        .changes
        .first()
        .map(|change| change.operation.as_str());
    assert_eq!(first, Some("tencentcloud/boxes"));
}

#[test]
fn another_path_is_found_by_the_name_of_the_operation_or_by_the_title() {
    for (operation, title) in [("ListLamps", "Lamps"), ("ListAllLamps", "Querying Lamps")] {
        let mut page = list_lamps();
        let endpoint = ("GET".to_owned(), "/v3/{project_id}/lamps".to_owned());
        page.endpoint = Some(says(endpoint, 5));
        page.operation = Some(says(operation.to_owned(), 1));
        page.title = says(title.to_owned(), 1);
        assert_eq!(
            found(&drift(vec![page])),
            ["breaking endpoint-changed endpoint = GET /v3/{project_id}/lamps"]
        );
    }
}

#[test]
fn the_names_of_placeholders_are_no_part_of_the_endpoint() {
    let mut page = list_lamps();
    let endpoint = (
        "get".to_owned(),
        "/v2/{tenant}/lamps/?limit={limit}".to_owned(),
    );
    page.endpoint = Some(says(endpoint, 5));
    page.operation = Some(says("ListLamps".to_owned(), 1));
    assert_eq!(found(&drift(vec![page])), Vec::<String>::new());
}

#[test]
fn what_travels_elsewhere_or_has_another_spelling_is_one_difference() {
    let mut page = list_lamps();
    let mut room = page.query.remove(1);
    room.name.line = 14;
    page.header.push(room);
    page.query[0].name.value = "Limit".to_owned();
    assert_eq!(
        found(&drift(vec![page])),
        [
            "breaking renamed query.limit = Limit",
            "breaking moved query.room = header"
        ]
    );
}

#[test]
fn more_than_before_is_additive() {
    let mut page = open_box();
    page.body.push(parameter("Reason", Type::String, false, 18));
    page.answers[0].body.push(field("Size", Type::Float, 25));
    page.deprecated = Some(says("It goes.".to_owned(), 2));
    named(&mut page.body, "Force").values.push(value("2", 14));
    assert_eq!(
        found(&drift(vec![page])),
        [
            "additive deprecated deprecated = deprecated",
            "additive value-added body.Force.values = 2",
            "additive added body.Reason = string",
            "additive added response.body.Size = float",
        ]
    );
    let mut page = list_lamps();
    page.answers.push(answer(206, 22));
    assert_eq!(
        found(&drift(vec![page])),
        ["additive status-added success.206 = 206"]
    );
}

#[test]
fn codes_and_statuses_are_a_class_of_their_own() {
    let mut page = open_box();
    page.error_codes
        .retain(|code| code.code.value != "ResourceNotFound.Box");
    page.error_codes.push(code("LimitExceeded.Boxes", 43));
    // The vendor's file has it.
    page.error_codes.push(code("InternalError", 44));
    assert_eq!(
        found(&drift(vec![page])),
        [
            "error codes code-removed error_codes.ResourceNotFound.Box = nothing",
            "error codes code-added error_codes.LimitExceeded.Boxes = LimitExceeded.Boxes",
        ]
    );
    let mut page = list_lamps();
    page.error_codes[0].status = Some(422);
    page.answers.pop();
    page.answers.push(answer(500, 35));
    assert_eq!(
        found(&drift(vec![page])),
        [
            "error codes status-removed error_statuses.404 = nothing",
            "error codes status-added error_statuses.500 = 500",
            "error codes code-status error_codes.LAMP.0001 = 422",
        ]
    );
}

#[test]
fn a_page_without_any_code_is_one_difference() {
    let mut page = open_box();
    page.error_codes.clear();
    let expected = "error codes codes-gone error_codes = nothing";
    assert_eq!(found(&drift(vec![page])), [expected]);
}

#[test]
fn what_a_value_may_be_is_a_constraint_and_tightened_ones_say_so() {
    let mut page = open_box();
    let weight = named(&mut page.body, "Weight");
    weight.limits.minimum = None;
    weight.limits.maximum = Some(says(50.0, 15));
    weight.unit = Some(says("g".to_owned(), 15));
    weight.nullable = Some(says(true, 15));
    named(&mut page.body, "Force").default = Some(says(json!(0), 14));
    named(&mut page.body, "Labels").limits.max_items = Some(says(8, 17));
    page.rate_limit = Some(says((10, 1), 4));
    let drift = drift(vec![page]);
    let messages: Vec<String> = drift
        .changes
        .iter()
        .map(|change| format!("{} {}: {}", change.class, change.place, change.message))
        .collect();
    assert_eq!(
        messages,
        [
            "constraints rate_limit: rate limit 20 in 1 s -> 10 in 1 s, tightened",
            "constraints body.Force.default: default 1 -> 0",
            "constraints body.Weight: may be null",
            "constraints body.Weight.maximum: maximum 100 -> 50, tightened",
            "constraints body.Weight.minimum: minimum 1 -> none, loosened",
            "constraints body.Weight.unit: unit kg -> g",
            "constraints body.Labels.max_items: max items 5 -> 8, loosened",
        ]
    );
}

#[test]
fn a_value_that_is_gone_or_respelled_breaks_callers() {
    let mut page = close_box();
    page.types[0].fields[1].values = vec![value("Red", 32)];
    assert_eq!(
        found(&drift(vec![page])),
        [
            "breaking value-removed types.Colour.values.BLUE = no BLUE",
            "breaking value-renamed types.Colour.values.RED = Red",
        ]
    );
}

#[test]
fn a_page_that_is_only_less_precise_is_reported_on_request() {
    let pages = [Ok(open_box())];
    let options = Options {
        strictness: Strictness { strict: true },
        ..Options::default()
    };
    assert_eq!(
        found(&compare(&specification(), &pages, &options)),
        [
            "constraints type-vague body.OpenAt = integer",
            "constraints type-vague response.body.Since = string",
        ]
    );
}

#[test]
fn what_only_the_metadata_say_is_not_looked_for_on_the_page() {
    let mark = "# Imported from the vendor's metadata: the next import replaces it. Remove this line to keep it by hand.\noperation: OpenBox";
    let specification = with(&[(
        "tencentcloud/boxes/open_box.yaml",
        "operation: OpenBox",
        mark,
    )]);
    let mut page = open_box();
    page.rate_limit = None;
    named(&mut page.body, "Weight").limits = cloudbind_pages::facts::Limits::default();
    named(&mut page.body, "Force").values.clear();
    named(&mut page.body, "Force").default = None;
    let drift = compare(&specification, &[Ok(page)], &Options::default());
    assert_eq!(found(&drift), Vec::<String>::new());
}

#[test]
fn operations_come_and_go() {
    let mut page = open_box();
    page.operation = Some(says("PaintBox".to_owned(), 10));
    let options = Options {
        complete: true,
        ..Options::default()
    };
    let pages = [Ok(page), Ok(close_box())];
    let drift = compare(&specification(), &pages, &options);
    let changes: Vec<(&str, &str)> = drift
        .changes
        .iter()
        .map(|change| (change.operation.as_str(), change.rule))
        .collect();
    assert_eq!(
        changes,
        [
            ("tencentcloud/boxes OpenBox", "operation-gone"),
            ("tencentcloud/boxes PaintBox", "operation-added"),
        ]
    );
}

#[test]
fn what_is_accepted_is_not_reported_and_what_is_accepted_in_vain_is() {
    let mut page = open_box();
    page.rate_limit = Some(says((10, 1), 4));
    let first = drift(vec![page.clone()]);
    let fingerprint = first.changes[0].fingerprint.clone();
    // Lines and the order of a page are no part of it.
    page.rate_limit = Some(says((10, 1), 400));
    page.body.reverse();
    let file = format!("# looked at\n{fingerprint} # the page is wrong\n0123456789abcdef\n");
    let options = Options {
        accepted: Accepted::of(&file).expect("they are fingerprints"),
        ..Options::default()
    };
    let second = compare(&specification(), &[Ok(page)], &options);
    assert_eq!(found(&second), Vec::<String>::new());
    assert_eq!(second.accepted, 1);
    assert_eq!(second.accepted_in_vain, ["0123456789abcdef"]);
    let (line, message) = Accepted::of("# one\nnot one\n").expect_err("it is no fingerprint");
    assert_eq!(line, 2);
    assert!(message.contains("no fingerprint"), "{message}");
}
