//! What is wrong with a page itself: where it contradicts what it says elsewhere.
//!
//! Each rule is a function of the facts; none guesses which of two sentences is right.

mod answers;
mod examples;
mod fields;
mod path;
mod shape;

use crate::facts::{Field, Page};
use crate::{Finding, Kind};

/// Every contradiction of a page, in the order of its lines.
#[must_use]
pub fn lint(page: &Page) -> Vec<Finding> {
    let mut found = Vec::new();
    path::check(page, &mut found);
    answers::check(page, &mut found);
    for (place, fields) in places(page) {
        fields::check(&place, fields, &mut found);
    }
    examples::check(page, &mut found);
    found.sort();
    found.dedup();
    found
}

/// Every list of fields, with the place in the specification that it is about.
fn places(page: &Page) -> Vec<(String, &[Field])> {
    let mut places: Vec<(String, &[Field])> = vec![
        ("path".to_owned(), &page.path),
        ("query".to_owned(), &page.query),
        ("header".to_owned(), &page.header),
        ("body".to_owned(), &page.body),
        ("form".to_owned(), &page.form),
    ];
    if let Some(success) = page.success() {
        places.push(("response.header".to_owned(), &success.header));
        places.push(("response.body".to_owned(), &success.body));
    }
    for object in &page.types {
        places.push((format!("types.{}", object.name.value), &object.fields));
    }
    places
}

fn fault(
    rule: &'static str,
    line: u32,
    place: impl Into<String>,
    message: impl Into<String>,
) -> Finding {
    Finding::new(Kind::Fault, rule, line, place, message)
}
