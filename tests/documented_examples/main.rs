//! Every documented example, by the generated types and over the codec that every call uses.
//!
//! A request is made out of the example's values, sent by a client, and compared with the example as
//! it went out; the example's answer is given back, and what the client made of it is compared, too.
//! An example that is known to be wrong has `faults:` in its file; it must be so still.

mod documented;
mod operations;
mod report;
mod same;
mod typed;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cloudbind_codegen::{Sources, ir, read};
use documented::Documented;
use report::Report;

/// Which part of all examples has to be right, in percent.
const LEAST: usize = 98;

fn api() -> ir::Api {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let sources = Sources::read(&folder).expect("the specification is there");
    read(&sources).unwrap_or_else(|problems| panic!("{problems}"))
}

#[tokio::test]
async fn documented_examples_are_what_the_types_send_and_receive() {
    let api = api();
    let calls = operations::calls();
    let mut report = Report::default();
    for documented in Documented::all(&api) {
        let problems = match calls.get(&documented.path()) {
            Some(call) => documented.problems(*call).await,
            None => vec!["it is not listed in operations.rs".to_owned()],
        };
        report.add(&documented, &problems);
    }
    report.print();
    report.assert(LEAST);
}

/// `INSTA_UPDATE=always` writes the list, as it does with snapshots.
#[test]
fn the_list_has_every_operation_with_an_example() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documented_examples/operations.rs");
    let written = std::fs::read_to_string(&file).expect("the list is there");
    let listed = operations_of(&written, &api());
    if written == listed {
        return;
    }
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&file, listed).expect("the list can be written");
    } else {
        panic!("operations.rs is out of date: run this test again with INSTA_UPDATE=always");
    }
}

/// The file with another list: what stands before the list stays as it is.
fn operations_of(written: &str, api: &ir::Api) -> String {
    let mut services: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for documented in Documented::all(api) {
        let service = format!("{}::{}", documented.vendor.key, documented.service.key);
        let operations = services.entry(service).or_default();
        operations.insert(documented.operation.name.clone());
    }
    let list = services.iter().map(|(service, operations)| {
        let operations = operations.iter().map(|name| format!("        {name},\n"));
        format!(
            "    {service}::{{\n{}    }}\n",
            operations.collect::<String>()
        )
    });
    let head = written.split_once("\nlisted! {");
    let head = head.map_or(written, |(head, _)| head);
    format!("{head}\nlisted! {{\n{}}}\n", list.collect::<String>())
}
