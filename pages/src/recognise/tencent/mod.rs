//! Pages of Tencent Cloud's API reference: one action each, always in the same order.
//!
//! `parts` tells the sections apart, also where their headings are lost; one module reads each of them;
//! `remarks` and `doubts` say where the page misleads.

mod address;
mod answers;
mod codes;
mod doubts;
mod examples;
mod front;
mod input;
mod kind;
mod parts;
mod query;
mod remarks;
mod types;
mod verb;

use crate::facts::{Fact, Page, Vendor};
use crate::recognise::infer;
use crate::{Document, Refusal};
use parts::Parts;

pub use kind::is_page;

/// The facts of a page.
///
/// # Errors
/// If it describes no operation or several, or is cut off.
pub fn recognise(document: &Document) -> Result<Page, Refusal> {
    let parts = Parts::of(document);
    let (input_table, output_table) = kind::check(document, &parts)?;
    let mut findings = document.findings.clone();
    let input = input::read(input_table, &mut findings);
    let examples = examples::read(document, &parts, &input.body, &mut findings)?;
    kind::ends(document, &parts)?;
    let Some(operation) = input.action.clone().or_else(|| examples::action(&examples)) else {
        let line = input_table.header.first().map_or(0, |line| line.line);
        return Err(kind::refusal(
            document,
            line,
            "the input parameters have no row for Action, and no example names one: save the page of one operation again",
        ));
    };
    let front = front::read(document, &parts, &operation);
    let types = types::read(&parts, &input.body, output_table, &mut findings);
    let answer = answers::read(output_table, &mut findings);
    let codes = codes::read(document, &parts, &mut findings)?;
    let mut page = Page {
        file: document.name.clone(),
        vendor: Vendor::Tencent,
        title: front.title,
        address: address::of(document),
        updated: front.updated,
        category: None,
        service: front.host.as_ref().and_then(front::service),
        version: input.version,
        host: front.host,
        operation: Some(operation),
        deprecated: front.deprecated,
        description: front.description,
        notes: front.notes,
        rate_limit: front.rate_limit,
        endpoint: None,
        path: Vec::new(),
        query: Vec::new(),
        header: input.header,
        body: input.body,
        form: Vec::new(),
        payload: None,
        answers: vec![answer],
        error_codes: codes,
        types,
        examples,
        findings,
    };
    remarks::add(document, &parts, &mut page);
    doubts::add(&mut page);
    infer::infer(&mut page);
    page.findings.sort();
    page.findings.dedup();
    Ok(page)
}

/// A sentence of the page, as a fact.
fn sentence(text: &str, line: u32) -> Fact<String> {
    Fact::stated(text.trim().to_owned(), line)
}
