//! Pages against a specification: what differs, of what class, and how it is reported.

#![allow(missing_docs, reason = "a test has no callers")]

mod after_import;
mod builder;
mod classes;
mod lost;
mod records;
mod reports;
mod shared;
mod specification;
mod worked_example;

use cloudbind_import::drift::{Drift, Options, compare};
use cloudbind_pages::Page;
use specification::specification;

/// Compares pages with the specification.
fn drift(pages: Vec<Page>) -> Drift {
    let pages: Vec<_> = pages.into_iter().map(Ok).collect();
    compare(&specification(), &pages, &Options::default())
}

/// The differences in a few words: class, rule, place, what the page says.
fn found(drift: &Drift) -> Vec<String> {
    let changes = drift.changes.iter();
    let lines = changes.map(|change| {
        let after = if change.after.is_empty() {
            "nothing"
        } else {
            &change.after
        };
        format!(
            "{} {} {} = {after}",
            change.class, change.rule, change.place
        )
    });
    lines.collect()
}

#[test]
fn pages_that_say_what_the_specification_says_differ_in_nothing() {
    let pages = vec![
        builder::open_box(),
        builder::close_box(),
        builder::list_lamps(),
    ];
    let drift = drift(pages);
    assert_eq!(found(&drift), Vec::<String>::new());
    assert_eq!(drift.pages, 3);
}
