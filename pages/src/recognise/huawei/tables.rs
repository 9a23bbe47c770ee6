//! The tables of a page, each with what it describes.

use super::caption::{self, About, Caption};
use super::endpoint::Endpoint;
use super::outline::{Part, Piece};
use super::payload;
use super::section::Section;
use crate::document::Table;
use crate::facts::Field;
use crate::recognise::columns::Columns;
use crate::recognise::table::placed_fields;
use crate::words::Column;
use crate::{Finding, Kind};

/// How many findings may be about the rows of one table of parameters.
const REACH: usize = 200;

/// Which message a table belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Message {
    Request,
    /// The answer with this status, where the page says one.
    Answer(Option<u16>),
}

/// A table of members that stands for a body.
pub struct Body {
    pub message: Message,
    pub fields: Vec<Field>,
    /// The body is no object: what the table says of it.
    pub payload: Option<Field>,
}

/// A table of members of an object within a body.
pub struct Nested {
    pub message: Message,
    pub number: Option<u32>,
    /// What the caption says that it describes.
    pub subject: Option<String>,
    pub line: u32,
    pub fields: Vec<Field>,
}

/// The tables of parameters and members.
#[derive(Default)]
pub struct Tables {
    pub path: Vec<Field>,
    pub query: Vec<Field>,
    pub header: Vec<Field>,
    pub form: Vec<Field>,
    pub bodies: Vec<Body>,
    /// Response headers, each with its status.
    pub answer_headers: Vec<(Option<u16>, Vec<Field>)>,
    pub nested: Vec<Nested>,
    /// The numbers of all captions; none if no table has a caption.
    pub numbers: Vec<u32>,
    /// A table of headers is there, even if an empty one.
    pub has_headers: bool,
}

/// Sorts the tables of a page.
pub fn sort(parts: &[Part<'_>], endpoint: &Endpoint, findings: &mut Vec<Finding>) -> Tables {
    let captions = captions(parts);
    let numbers: Vec<u32> = captions
        .iter()
        .filter_map(|caption| caption.number)
        .collect();
    let uncaptioned = numbers.is_empty();
    let mut sorter = Sorter {
        endpoint,
        findings,
        tables: Tables {
            numbers,
            ..Tables::default()
        },
    };
    let mut ordinal = 0;
    let tables = parts.iter().filter_map(|part| match part.piece {
        Piece::Table(table) => Some((part, table)),
        _ => None,
    });
    for ((part, table), mut caption) in tables.zip(captions) {
        if !Columns::of(table).has_fields() || is_of_codes(table) {
            continue;
        }
        ordinal += 1;
        // Captions are numbered from 1 in the order of the page, so a reference to one that was lost
        // still says which table it means.
        if uncaptioned {
            caption.number = Some(ordinal);
        }
        sorter.table(part, table, &caption);
    }
    sorter.tables
}

/// Whether it lists statuses or error codes.
pub fn is_of_codes(table: &Table) -> bool {
    let columns = Columns::of(table);
    columns.has(Column::Status) || columns.has(Column::ErrorCode)
}

/// The caption of each table: its own, or the line before it where that is one.
fn captions(parts: &[Part<'_>]) -> Vec<Caption> {
    let mut before: Option<&str> = None;
    let mut captions = Vec::new();
    for part in parts {
        match part.piece {
            Piece::Table(table) => {
                let before = before.take();
                let own = table
                    .caption
                    .as_ref()
                    .and_then(|line| caption::own(&line.text));
                let before = before.and_then(caption::lead);
                captions.push(match own {
                    Some(own) if own.about != About::Unknown || before.is_none() => own,
                    Some(own) => Caption {
                        about: before.unwrap_or_default().about,
                        ..own
                    },
                    None => before.unwrap_or_default(),
                });
            }
            Piece::Text(text) | Piece::Item(text) => before = Some(text),
            // The heading of a section says no more than the section itself.
            Piece::Heading | Piece::Code(_) => before = None,
        }
    }
    captions
}

struct Sorter<'a> {
    endpoint: &'a Endpoint,
    findings: &'a mut Vec<Finding>,
    tables: Tables,
}

impl Sorter<'_> {
    fn table(&mut self, part: &Part<'_>, table: &Table, caption: &Caption) {
        let status = part.status.map(|(status, _)| status);
        match (&caption.about, part.section) {
            (About::Path, _) => self.parameters(table, "path", true),
            (About::Uri, _) => self.parameters(table, "path", false),
            (About::Query, _) => self.parameters(table, "query", true),
            (About::Header, Section::Response) | (About::ResponseHeader, _) => {
                let fields = self.fields(table, "response.header");
                self.tables.answer_headers.push((status, fields));
            }
            (About::Header, _) => self.parameters(table, "header", true),
            (About::Form, _) => self.parameters(table, "form", true),
            (About::Unknown | About::Body, Section::Uri | Section::Function | Section::Front) => {
                self.parameters(table, "path", false);
            }
            (About::Body, Section::Request)
            | (About::Unknown, Section::Request | Section::Example) => {
                self.request(table, caption, part.line);
            }
            (About::ResponseBody | About::Unknown | About::Body, Section::Response) => {
                self.answer(table, caption, part.line, status);
            }
            (About::Body, _) => self.request(table, caption, part.line),
            (About::ResponseBody, _) => self.answer(table, caption, part.line, status),
            (About::Object(_), Section::Response) => {
                self.nested(table, caption, part.line, Message::Answer(status));
            }
            (About::Object(_), Section::Uri | Section::Request) => {
                self.nested(table, caption, part.line, Message::Request);
            }
            (About::Object(_) | About::Unknown, _) => {}
        }
    }

    /// A table of the request of which only the order says what it is.
    fn request(&mut self, table: &Table, caption: &Caption, line: u32) {
        let has_body = self
            .tables
            .bodies
            .iter()
            .any(|body| body.message == Message::Request);
        let names = names(table);
        if is_of_headers(&names) {
            self.parameters(table, "header", true);
        } else if has_body && caption.about != About::Body {
            self.nested(table, caption, line, Message::Request);
        } else if matches!(self.endpoint.method, "GET" | "HEAD") && caption.about != About::Body {
            let message = format!(
                "{} has no body: the table is taken for the query's",
                self.endpoint.method
            );
            self.findings.push(Finding::new(
                Kind::Inferred,
                "table-by-method",
                line,
                "query",
                message,
            ));
            self.parameters(table, "query", true);
        } else if has_body {
            self.nested(table, caption, line, Message::Request);
        } else {
            self.body(table, Message::Request);
        }
    }

    fn answer(&mut self, table: &Table, caption: &Caption, line: u32, status: Option<u16>) {
        let message = Message::Answer(status);
        let has_body = self
            .tables
            .bodies
            .iter()
            .any(|body| body.message == message);
        if caption.about == About::Unknown && is_of_headers(&names(table)) {
            let fields = self.fields(table, "response.header");
            self.tables.answer_headers.push((status, fields));
        } else if has_body {
            self.nested(table, caption, line, message);
        } else {
            self.body(table, message);
        }
    }

    fn body(&mut self, table: &Table, message: Message) {
        let place = match message {
            Message::Request => "body",
            Message::Answer(Some(status)) if status >= 300 => "errors",
            Message::Answer(_) => "response.body",
        };
        let payload = payload::payload(table, place, self.findings);
        let mut fields = Vec::new();
        if payload.is_none() {
            for (travels, field) in placed_fields(table, place, self.findings) {
                match travels.as_deref().filter(|_| message == Message::Request) {
                    Some(travels) if travels.contains("path") => self.tables.path.push(field),
                    Some(travels) if travels.contains("query") => self.tables.query.push(field),
                    Some(travels) if travels.contains("header") => self.tables.header.push(field),
                    Some(travels) if travels.contains("form") => self.tables.form.push(field),
                    _ if message == Message::Request && self.is_in_path(&field) => {
                        self.tables.path.push(field);
                    }
                    _ => fields.push(field),
                }
            }
        }
        self.tables.bodies.push(Body {
            message,
            fields,
            payload,
        });
    }

    fn nested(&mut self, table: &Table, caption: &Caption, line: u32, message: Message) {
        let subject = match &caption.about {
            About::Object(name) => Some(name.clone()),
            _ => None,
        };
        let place = format!("types.{}", subject.as_deref().unwrap_or("?"));
        let fields = self.fields(table, &place);
        let number = caption.number;
        self.tables.nested.push(Nested {
            message,
            number,
            subject,
            line,
            fields,
        });
    }

    /// Parameters that travel outside of the body. Where the page does not say which ones stand in the
    /// path, its placeholders do.
    fn parameters(&mut self, table: &Table, place: &'static str, certain: bool) {
        let rows = placed_fields(table, place, self.findings);
        let complete = self.endpoint.placeholders().all(|name| {
            let known = self
                .tables
                .path
                .iter()
                .chain(rows.iter().map(|(_, field)| field));
            known.into_iter().any(|field| field.name.value == name)
        });
        for (travels, field) in rows {
            let says = |word: &str| {
                travels
                    .as_deref()
                    .is_some_and(|travels| travels.contains(word))
            };
            let name = &field.name.value;
            let in_query = self.endpoint.query.iter().any(|(known, _)| known == name);
            let apart = place == "path" && !self.endpoint.placeholders().any(|known| known == name);
            let leaves_path = apart && (in_query || (complete && !certain));
            if says("query") || place == "query" {
                self.tables.query.push(field);
            } else if says("header") || place == "header" {
                self.tables.has_headers = true;
                self.tables.header.push(field);
            } else if place == "form" {
                self.tables.form.push(field);
            } else if apart && !certain && is_of_headers(std::slice::from_ref(name)) {
                self.named_as_header(&field);
                self.tables.has_headers = true;
                self.tables.header.push(field);
            } else if leaves_path {
                self.moved(&field);
                self.tables.query.push(field);
            } else {
                self.tables.path.push(field);
            }
        }
    }

    /// Says that a row of the path's table is taken for one of the query's; what was found about it is
    /// about the query then.
    fn moved(&mut self, field: &Field) {
        let name = &field.name.value;
        let to = format!("query.{name}");
        self.rename(field, &to);
        let message =
            format!("the path has no `{{{name}}}`: it is taken for a parameter of the query");
        let finding = Finding::new(
            Kind::Inferred,
            "table-by-path",
            field.name.line,
            to,
            message,
        );
        self.findings.push(finding);
    }

    /// Says that a row of the path's table has the name of a header.
    fn named_as_header(&mut self, field: &Field) {
        let name = &field.name.value;
        let to = format!("header.{name}");
        self.rename(field, &to);
        let message =
            format!("the path has no `{{{name}}}`, and headers are named so: it is taken for one");
        let finding = Finding::new(
            Kind::Inferred,
            "table-by-name",
            field.name.line,
            to,
            message,
        );
        self.findings.push(finding);
    }

    fn rename(&mut self, field: &Field, to: &str) {
        let from = format!("path.{}", field.name.value);
        let line = field.name.line;
        let same = |finding: &&mut Finding| finding.place == from && finding.line >= line;
        for finding in self.findings.iter_mut().rev().take(REACH).filter(same) {
            to.clone_into(&mut finding.place);
        }
    }

    fn is_in_path(&self, field: &Field) -> bool {
        self.endpoint
            .placeholders()
            .any(|name| name == field.name.value)
    }

    fn fields(&mut self, table: &Table, place: &str) -> Vec<Field> {
        crate::recognise::table::fields(table, place, self.findings)
    }
}

fn names(table: &Table) -> Vec<String> {
    let columns = Columns::of(table);
    table
        .rows
        .iter()
        .take(40)
        .map(|row| columns.text(row, Column::Name))
        .collect()
}

/// Whether the names are those of headers.
fn is_of_headers(names: &[String]) -> bool {
    let known = [
        "content-type",
        "authorization",
        "accept",
        "host",
        "content-length",
        "user-agent",
    ];
    let is_header = |name: &String| {
        let name = name.to_lowercase();
        name.starts_with("x-") || known.contains(&name.as_str())
    };
    !names.is_empty() && names.iter().filter(|name| is_header(name)).count() * 2 > names.len()
}
