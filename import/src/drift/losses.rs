//! What the saved page lost, so that nobody takes it for removed by the vendor.

use std::collections::HashMap;

use cloudbind_pages::facts::Field;
use cloudbind_pages::{Finding, Kind, Page};

/// What is lost of one row, and of no other.
const IN_A_ROW: [&str; 3] = ["bullets", "required-cell", "no-host"];

/// What the page says there was not understood, so that it may be what is missed. Other unclear things
/// are there.
const NOT_UNDERSTOOD: [&str; 13] = [
    "description-too-long",
    "name",
    "nested-name",
    "no-type-column",
    "number-or-integer",
    "prose-default",
    "prose-range",
    "required-unclear",
    "response",
    "row",
    "table-left-over",
    "unknown-columns",
    "values-missing",
];

/// The findings of a page that explain why something is not there.
pub struct Losses<'a> {
    by_place: HashMap<&'a str, Vec<&'a Finding>>,
    anywhere: Vec<&'a Finding>,
    /// The first lines of the parts of the page, in order.
    parts: Vec<u32>,
    /// The lines of all rows, in order.
    rows: Vec<u32>,
}

impl<'a> Losses<'a> {
    /// Those of a page.
    pub fn of(page: &'a Page) -> Self {
        let mut by_place: HashMap<&str, Vec<&Finding>> = HashMap::new();
        let mut anywhere = Vec::new();
        for finding in &page.findings {
            let is_lost = finding.kind == Kind::Lost;
            if finding.place.is_empty() {
                anywhere.extend(is_lost.then_some(finding));
            } else if is_lost || NOT_UNDERSTOOD.contains(&finding.rule) {
                by_place.entry(&finding.place).or_default().push(finding);
            }
        }
        let tables = tables(page);
        Self {
            by_place,
            anywhere,
            parts: parts(page, &tables),
            rows: rows(&tables),
        }
    }

    /// Why a fact of this very place may be missing or misread. `line` is that of its row.
    pub fn at(&self, place: &str, line: u32) -> Option<String> {
        let found = self.by_place.get(place).into_iter().flatten().next();
        let next = self.rows.partition_point(|row| *row <= line);
        let end = self.rows.get(next).copied().unwrap_or(u32::MAX);
        let in_row = || {
            let mut lost = self.anywhere.iter();
            lost.find(|finding| finding.line >= line && finding.line < end)
        };
        found.or_else(in_row).map(|finding| sentence(finding))
    }

    /// Why a member may be missing from the page. `lines` are those of the members beside it.
    pub fn member(&self, place: &str, lines: &[u32]) -> Option<String> {
        if let Some(finding) = self.by_place.get(place).into_iter().flatten().next() {
            return Some(sentence(finding));
        }
        let mut around = place;
        while let Some((outer, _)) = around.rsplit_once('.') {
            around = outer;
            let found = self.by_place.get(around).into_iter().flatten();
            if let Some(finding) = found.into_iter().find(|finding| finding.kind == Kind::Lost) {
                return Some(sentence(finding));
            }
        }
        self.part(lines)
    }

    /// What was lost in the part of the page that has these lines; anything, if there are none.
    pub fn part(&self, lines: &[u32]) -> Option<String> {
        let inside = |line: u32| match (lines.iter().min(), lines.iter().max()) {
            (Some(first), Some(last)) => {
                let next = self.parts.partition_point(|part| part <= last);
                let end = self.parts.get(next).copied().unwrap_or(u32::MAX);
                line >= *first && line < end
            }
            _ => true,
        };
        let mut lost = self.anywhere.iter();
        lost.find(|finding| inside(finding.line) && !IN_A_ROW.contains(&finding.rule))
            .map(|finding| sentence(finding))
    }
}

fn sentence(finding: &Finding) -> String {
    format!("line {}: {}", finding.line, finding.message)
}

fn tables(page: &Page) -> Vec<&Vec<Field>> {
    let request = [
        &page.path,
        &page.query,
        &page.header,
        &page.body,
        &page.form,
    ];
    let answers = page.answers.iter();
    let answers = answers.flat_map(|answer| [&answer.header, &answer.body]);
    let objects = page.types.iter().map(|object| &object.fields);
    request.into_iter().chain(answers).chain(objects).collect()
}

fn parts(page: &Page, tables: &[&Vec<Field>]) -> Vec<u32> {
    let mut lines: Vec<u32> = tables
        .iter()
        .filter_map(|fields| fields.first())
        .map(|field| field.name.line)
        .chain(page.error_codes.first().map(|code| code.code.line))
        .chain(page.examples.first().map(|example| example.line))
        .collect();
    lines.sort_unstable();
    lines
}

fn rows(tables: &[&Vec<Field>]) -> Vec<u32> {
    let fields = tables.iter().flat_map(|fields| fields.iter());
    let mut lines: Vec<u32> = fields.map(|field| field.name.line).collect();
    lines.sort_unstable();
    lines
}
