//! The words of reports.

use cloudbind_import::drift::{Drift, Options, compare, report};
use cloudbind_pages::types::Type;
use cloudbind_pages::{Finding, Kind, Refusal};
use serde_json::{Value, json};

use crate::builder::{close_box, code, list_lamps, named, open_box, parameter, says};
use crate::specification::specification;

/// Some of everything.
fn drift() -> Drift {
    let mut boxes = open_box();
    named(&mut boxes.body, "Labels").required = Some(says(true, 17));
    boxes
        .body
        .push(parameter("Reason", Type::String, false, 18));
    named(&mut boxes.body, "Weight").limits.maximum = Some(says(50.0, 15));
    boxes.error_codes.push(code("LimitExceeded.Boxes", 43));
    boxes.types[0]
        .fields
        .push(parameter("Font", Type::String, false, 54));
    let mut lamps = list_lamps();
    lamps.query.pop();
    let why = "the row has no cells";
    lamps
        .findings
        .push(Finding::new(Kind::Lost, "cells", 12, "query", why));
    lamps.types.pop();
    let mut closing = close_box();
    closing.types[0]
        .fields
        .push(parameter("Font", Type::String, false, 34));
    let refusal = Refusal {
        file: "pages/index.html".to_owned(),
        line: 0,
        message: "this is no page of an API reference".to_owned(),
    };
    let pages = [Ok(boxes), Ok(closing), Ok(lamps), Err(refusal)];
    compare(&specification(), &pages, &Options::default())
}

#[test]
fn text() {
    insta::assert_snapshot!(report::text(&drift()));
}

#[test]
fn markdown() {
    insta::assert_snapshot!(report::markdown(&drift()));
}

#[test]
fn json() {
    insta::assert_snapshot!(report::json(&drift()));
}

#[test]
fn no_difference_is_said_in_a_line() {
    let drift = compare(&specification(), &[Ok(open_box())], &Options::default());
    assert_eq!(report::text(&drift), "1 page: no difference\n");
}

#[test]
fn what_a_page_calls_things_upsets_no_report() {
    let hostile = "a|b\u{202e}`<img>\u{1b}[31m\n@all";
    let mut page = open_box();
    page.body.push(parameter(
        hostile,
        Type::Named(hostile.to_owned()),
        false,
        18,
    ));
    let drift = compare(&specification(), &[Ok(page)], &Options::default());
    let text = report::text(&drift);
    assert!(!text.contains(['\u{202e}', '\u{1b}']), "{text:?}");
    assert_eq!(text.lines().count(), 4, "{text}");
    let markdown = report::markdown(&drift);
    for mark in ["\u{202e}", "\u{1b}", "<img>", "@all", " a|b"] {
        assert!(!markdown.contains(mark), "{mark:?} in {markdown:?}");
    }
    let json: Value = serde_json::from_str(&report::json(&drift)).expect("it is JSON");
    assert_eq!(
        json["changes"][0]["place"],
        json!(format!("body.{hostile}"))
    );
}
