//! Pages of Huawei Cloud's API reference, and of the clouds that are built on it.

mod answers;
mod caption;
mod endpoint;
mod errors;
mod examples;
mod front;
mod naming;
mod nested;
mod operation;
mod order;
mod outline;
mod payload;
mod remarks;
mod sample;
mod section;
mod tables;
mod verb;
mod whole;

use std::collections::BTreeMap;

use crate::facts::{Example, Fact, Field, Page, Shows, Vendor};
use crate::recognise::infer;
use crate::{Document, Finding, Kind, Refusal};
use section::Section;
use tables::{Message, Tables};

/// Whether something on the page is written as on Huawei Cloud's pages only.
#[must_use]
pub fn is_page(document: &Document) -> bool {
    let own = ["huaweicloud.com", "myhuaweicloud", "otc.t-systems"];
    let is_own = |text: &str| own.iter().any(|name| text.contains(name));
    if document
        .address
        .as_ref()
        .is_some_and(|line| is_own(&line.text))
    {
        return true;
    }
    let parts = outline::parts(document);
    let has = |section| parts.iter().any(|part| part.section == section);
    if has(Section::Uri)
        && (has(Section::Request) || has(Section::Response) || has(Section::Status))
    {
        return true;
    }
    let sections = [
        Section::Function,
        Section::Request,
        Section::Response,
        Section::Status,
    ];
    let known = sections.into_iter().filter(|section| has(*section)).count();
    known >= 2 && whole::endpoint(document, &parts, &mut Vec::new()).is_ok()
}

/// The facts of a page.
///
/// # Errors
/// If it describes no operation or several, or is cut off.
pub fn recognise(document: &Document) -> Result<Page, Refusal> {
    let parts = outline::parts(document);
    let mut findings = document.findings.clone();
    let endpoint = whole::endpoint(document, &parts, &mut findings)?;
    whole::check(document, &parts)?;
    let front = front::read(document, &parts);
    let Some(title) = front.title else {
        return Err(whole::refusal(
            document,
            0,
            "the page has no title: save it again as a whole",
        ));
    };
    let names = operation::names(document, &parts, &title, &endpoint, &mut findings);
    findings.extend(whole::ends_early(document, &parts));
    sample::remark(document, &parts, &names, &mut findings);
    let mut tables = tables::sort(&parts, &endpoint.value, &mut findings);
    let examples = examples::read(&parts, &tables.query, &mut findings);
    let has_captions = !tables.numbers.is_empty();
    remarks::cross_references(&parts, &tables.numbers, &mut findings);
    let (bodies, types) = objects(&mut tables, &examples, &mut findings);
    let mut bodies = bodies;
    let (body, payload) = bodies.remove(&Message::Request).unwrap_or_default();
    let headers = std::mem::take(&mut tables.answer_headers);
    let answers = answers::read(&parts, bodies, headers, &mut findings);
    let host = endpoint
        .value
        .host
        .clone()
        .filter(|host| !host.contains('{'));
    let mut page = Page {
        file: document.name.clone(),
        vendor: Vendor::Huawei,
        title,
        address: document
            .address
            .as_ref()
            .map(|line| Fact::stated(line.text.clone(), line.line)),
        updated: front.updated,
        category: front.category,
        service: names.service,
        version: names.version,
        host: host.map(|host| Fact::stated(host, endpoint.line)),
        operation: names.operation,
        deprecated: front.deprecated,
        description: front.description,
        notes: front.notes,
        rate_limit: None,
        endpoint: Some(Fact::stated(
            (
                endpoint.value.method.to_owned(),
                endpoint.value.path.clone(),
            ),
            endpoint.line,
        )),
        path: tables.path,
        query: tables.query,
        header: tables.header,
        body,
        form: tables.form,
        payload,
        answers,
        error_codes: answers::error_codes(&parts),
        types,
        examples,
        findings,
    };
    from_client(&mut page);
    undocumented_query(&mut page, &endpoint);
    errors::understand(&mut page);
    infer::infer(&mut page);
    remarks::remark(&mut page, document, &parts, has_captions);
    tidy(&mut page.findings);
    Ok(page)
}

/// The bodies, which refer to objects by name, and the objects.
fn objects(
    tables: &mut Tables,
    examples: &[Example],
    findings: &mut Vec<Finding>,
) -> (answers::Bodies, Vec<crate::facts::Object>) {
    let mut messages: BTreeMap<Message, serde_json::Value> = BTreeMap::new();
    for example in examples {
        let message = match example.shows {
            Shows::Request => Message::Request,
            Shows::Answer(status) => Message::Answer(status),
        };
        if let Some(json) = &example.json {
            messages.entry(message).or_insert_with(|| json.clone());
        }
    }
    let mut lists = Vec::new();
    let mut payloads = Vec::new();
    for body in std::mem::take(&mut tables.bodies) {
        // A body that is a list or map of objects refers to its table as a member would.
        let fields = body
            .payload
            .clone()
            .map_or(body.fields, |field| vec![field]);
        lists.push((body.message, fields));
        payloads.push(body.payload.is_some());
    }
    let mut lists = nested::Lists::new(lists, std::mem::take(&mut tables.nested));
    let types = nested::resolve(&mut lists, &messages, findings);
    let bodies = lists
        .all
        .into_iter()
        .zip(payloads)
        .map(|(mut list, is_payload)| {
            let payload = is_payload.then(|| list.fields.pop()).flatten();
            (list.message, (list.fields, payload))
        });
    (bodies.collect(), types)
}

/// What the client adds by itself.
fn from_client(page: &mut Page) {
    let known = |field: &mut Field| {
        field.from = match field.name.value.to_lowercase().as_str() {
            "project_id" | "x-project-id" => Some("project_id"),
            "domain_id" | "x-domain-id" => Some("domain_id"),
            "x-auth-token" => Some("token"),
            _ => None,
        };
    };
    page.path.iter_mut().for_each(known);
    page.header.iter_mut().for_each(known);
}

/// Parameters that only the request line has.
fn undocumented_query(page: &mut Page, endpoint: &Fact<endpoint::Endpoint>) {
    for (name, _) in &endpoint.value.query {
        if !page.query.iter().any(|field| field.name.value == *name) {
            let message =
                format!("`{name}` stands in the query of the path, but no row describes it");
            let place = format!("query.{name}");
            page.findings.push(Finding::new(
                Kind::Fault,
                "query-without-row",
                endpoint.line,
                place,
                message,
            ));
        }
    }
}

/// In the order of the lines, and without what the reader of the layout says less precisely.
fn tidy(findings: &mut Vec<Finding>) {
    findings.sort();
    findings.dedup();
    let placed: std::collections::BTreeSet<(u32, &'static str)> = findings
        .iter()
        .filter(|finding| !finding.place.is_empty())
        .map(|finding| (finding.line, finding.rule))
        .collect();
    findings.retain(|finding| {
        !finding.place.is_empty() || !placed.contains(&(finding.line, finding.rule))
    });
}
