//! Service, version and the operation's name: from sample code, from the address, from the title.

use std::collections::BTreeMap;

use super::endpoint::Endpoint;
use super::outline::{Part, Piece};
use super::section::Section;
use super::verb;
use crate::facts::Fact;
use crate::{Document, Finding, Kind};

/// What an operation is called.
#[derive(Default)]
pub struct Names {
    pub service: Option<Fact<String>>,
    pub version: Option<Fact<String>>,
    pub operation: Option<Fact<String>>,
}

/// Finds the names; what is inferred has a finding.
pub fn names(
    document: &Document,
    parts: &[Part<'_>],
    title: &Fact<String>,
    endpoint: &Fact<Endpoint>,
    findings: &mut Vec<Finding>,
) -> Names {
    let mut names = Names::default();
    for part in parts {
        let (Piece::Code(text) | Piece::Text(text) | Piece::Item(text)) = part.piece else {
            continue;
        };
        match part.section {
            Section::Sdk => sample_code(text, part.line, &mut names),
            Section::Calling => explorer(text, part.line, &mut names),
            Section::Front => original_name(text, part.line, &mut names),
            _ => {}
        }
    }
    if let Some(address) = &document.address {
        from_address(&address.text, address.line, &mut names);
    }
    title_suffix(title, &mut names);
    let version = endpoint
        .value
        .version()
        .map(|version| Fact::stated(version.to_owned(), endpoint.line));
    names.version = version.or(names.version);
    infer_service(parts, endpoint, title, &mut names, findings);
    if names.operation.is_none() {
        names.operation =
            from_file(&document.name, findings).or_else(|| from_title(title, findings));
    }
    names
}

/// `PauseRequest request = new PauseRequest()`, `import com.huaweicloud.sdk.cce.v3.*`.
fn sample_code(text: &str, line: u32, names: &mut Names) {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (at, word) in words(text, is_part) {
        if let Some(stem) = word.strip_suffix("Request")
            && is_operation(stem)
        {
            counts.entry(stem).or_insert((0, at)).0 += 1;
        }
    }
    let line_of = |at: usize| line + newlines(text.get(..at).unwrap_or_default());
    if let Some((name, (_, at))) = counts.into_iter().max_by_key(|(_, (count, _))| *count) {
        names
            .operation
            .get_or_insert_with(|| Fact::stated(name.to_owned(), line_of(at)));
    }
    let is_module = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/' | '-');
    for (at, word) in words(text, is_module) {
        let marks = ["huaweicloud.sdk.", "huaweicloudsdk", "/services/"];
        let rest = marks
            .iter()
            .find_map(|mark| word.split_once(mark).map(|(_, rest)| rest));
        let Some(rest) = rest else { continue };
        let mut segments = rest.split(['.', '/']);
        let (service, version) = (
            segments.next().unwrap_or_default(),
            segments.next().unwrap_or_default(),
        );
        let is_version = version
            .strip_prefix('v')
            .is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()));
        if is_version && !service.is_empty() && service != "core" {
            names
                .service
                .get_or_insert_with(|| Fact::stated(service.to_owned(), line_of(at)));
            names
                .version
                .get_or_insert_with(|| Fact::stated(version.to_owned(), line_of(at)));
            break;
        }
    }
}

fn words(text: &str, is_part: impl Fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    let words = text
        .split(move |c| !is_part(c))
        .filter(|word| !word.is_empty());
    words.map(move |word| (word.as_ptr() as usize - start, word))
}

fn newlines(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

/// `hcloud DCS ListBoxes`, as the vendor's explorer shows it.
fn explorer(text: &str, line: u32, names: &mut Names) {
    let Some((_, rest)) = text.split_once("hcloud ") else {
        return;
    };
    let mut words = rest.split(|c: char| !c.is_ascii_alphanumeric());
    let (service, operation) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    if !service.is_empty() && is_operation(operation) {
        names
            .service
            .get_or_insert_with(|| Fact::stated(service.to_lowercase(), line));
        names
            .operation
            .get_or_insert_with(|| Fact::stated(operation.to_owned(), line));
    }
}

/// `:original_name: ListBoxes.html`, as converted pages keep it.
fn original_name(text: &str, line: u32, names: &mut Names) {
    if let Some((_, name)) = text.split_once("original_name:") {
        let name = name.trim().trim_end_matches(".html");
        if is_operation(name) {
            names
                .operation
                .get_or_insert_with(|| Fact::stated(name.to_owned(), line));
        }
    }
}

/// `https://support.huaweicloud.com/api-dcs/ListBoxes.html`.
fn from_address(address: &str, line: u32, names: &mut Names) {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let mut segments = path.rsplit('/');
    let page = segments
        .next()
        .unwrap_or_default()
        .trim_end_matches(".html");
    let page = page.strip_suffix("_0").unwrap_or(page);
    if is_operation(page) {
        names
            .operation
            .get_or_insert_with(|| Fact::stated(page.to_owned(), line));
    }
    if let Some(service) = segments
        .next()
        .and_then(|segment| segment.strip_prefix("api-"))
    {
        names
            .service
            .get_or_insert_with(|| Fact::stated(service.to_owned(), line));
    }
}

/// `Listing Boxes - ListBoxes`.
fn title_suffix(title: &Fact<String>, names: &mut Names) {
    let suffix = title
        .value
        .rsplit([' ', '-', '－', '—'])
        .next()
        .unwrap_or_default();
    let (before, _) = title.value.split_at(title.value.len() - suffix.len());
    if before.trim_end().ends_with(['-', '－', '—']) && is_operation(suffix) {
        names
            .operation
            .get_or_insert_with(|| Fact::stated(suffix.to_owned(), title.line));
    }
}

/// Whether it is written as names of operations are: `ListBoxes`, not `dcs_03_0178` or `Boxes`.
fn is_operation(word: &str) -> bool {
    let humps = word.chars().filter(char::is_ascii_uppercase).count();
    word.len() <= 100
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && humps >= 2
        && word.chars().all(|c| c.is_ascii_alphanumeric())
        && word.chars().any(|c| c.is_ascii_lowercase())
}

/// The service by its host in an example (`https://{dcs_endpoint}/`) or by an abbreviation in the title.
fn infer_service(
    parts: &[Part<'_>],
    endpoint: &Fact<Endpoint>,
    title: &Fact<String>,
    names: &mut Names,
    findings: &mut Vec<Finding>,
) {
    if names.service.is_some() {
        return;
    }
    let hosts = parts.iter().filter_map(|part| match part.piece {
        Piece::Code(text) | Piece::Text(text) => {
            Some((super::endpoint::find(text)?.host?, part.line))
        }
        _ => None,
    });
    let own = endpoint
        .value
        .host
        .clone()
        .map(|host| (host, endpoint.line));
    let by_host = own
        .into_iter()
        .chain(hosts)
        .find_map(|(host, line)| Some((service_of(&host)?, line, "the host of a request")));
    let by_title = || {
        let words = title.value.split(|c: char| !c.is_ascii_alphanumeric());
        let is_short = |word: &&str| {
            (2..=5).contains(&word.len()) && word.chars().all(|c| c.is_ascii_uppercase())
        };
        let mut found = words.filter(is_short).filter(|word| {
            ![
                "ID", "IP", "API", "URL", "SSL", "AZ", "VM", "DB", "OS", "CA",
            ]
            .contains(word)
        });
        found.next().map(|word| {
            (
                word.to_lowercase(),
                title.line,
                "an abbreviation in the title",
            )
        })
    };
    if let Some((service, line, why)) = by_host.or_else(by_title) {
        let message = format!("the service `{service}` follows from {why}");
        findings.push(Finding::new(
            Kind::Inferred,
            "service-inferred",
            line,
            "",
            message.clone(),
        ));
        names.service = Some(Fact::inferred(service, line, message));
    }
}

/// The service of `{dcs_endpoint}` and of `dcs.eu-west-1.myhuaweicloud.com`.
fn service_of(host: &str) -> Option<String> {
    let inner = host.trim_matches(['{', '}']).to_lowercase();
    let name = inner.strip_suffix("_endpoint").or_else(|| {
        let (first, rest) = inner.split_once('.')?;
        let known = ["myhuaweicloud", "otc.t-systems", "huaweicloud"];
        known
            .into_iter()
            .any(|name| rest.contains(name))
            .then_some(first)
    })?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_name.then(|| name.to_owned())
}

/// A page saved as `ListBoxes.html` is that of `ListBoxes`.
fn from_file(file: &str, findings: &mut Vec<Finding>) -> Option<Fact<String>> {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = name.split('.').next().filter(|stem| is_operation(stem))?;
    let message =
        format!("the page does not name the operation: `{stem}` follows from the name of the file");
    let finding = Finding::new(Kind::Inferred, "operation-inferred", 1, "", message.clone());
    findings.push(finding);
    Some(Fact::inferred(stem.to_owned(), 1, message))
}

fn from_title(title: &Fact<String>, findings: &mut Vec<Finding>) -> Option<Fact<String>> {
    let Some(name) = verb::operation(&title.value) else {
        let message = "the page does not name the operation, and no name follows from its title: say it by hand";
        findings.push(Finding::new(
            Kind::Unclear,
            "no-operation-name",
            title.line,
            "",
            message,
        ));
        return None;
    };
    let message = format!("the page does not name the operation: `{name}` follows from its title");
    findings.push(Finding::new(
        Kind::Inferred,
        "operation-inferred",
        title.line,
        "",
        message.clone(),
    ));
    Some(Fact::inferred(name, title.line, message))
}
