//! Examples: requests and answers, with the JSON in them.

use serde_json::{Map, Value};

use super::endpoint;
use super::outline::{Part, Piece};
use super::section::Section;
use crate::facts::{Example, Fact, Field, Shows};
use crate::types::Type;
use crate::{Finding, Kind};

/// The most characters that a title has.
const LONGEST_TITLE: usize = 150;

/// The examples of a page.
pub fn read(parts: &[Part<'_>], query: &[Field], findings: &mut Vec<Finding>) -> Vec<Example> {
    let mut reader = Reader {
        query,
        findings,
        prose: Vec::new(),
        found: Vec::new(),
    };
    for part in parts {
        let shown = match part.section {
            Section::ExampleRequest => Some(Shows::Request),
            Section::ExampleResponse => Some(Shows::Answer(part.status.map(|(status, _)| status))),
            Section::Example => None,
            _ => continue,
        };
        match part.piece {
            Piece::Code(text) => reader.example(part, text, shown),
            Piece::Text(text) | Piece::Item(text) if is_code(text) => {
                reader.example(part, text, shown);
            }
            Piece::Text(text) | Piece::Item(text) if !crate::words::is_nothing(text) => {
                reader.prose.push(Fact::stated(text.to_owned(), part.line));
            }
            Piece::Heading => reader.prose.clear(),
            _ => {}
        }
    }
    let mut found = reader.found;
    share_title(&mut found);
    found
}

/// The status in the first line of an answer: `HTTP/1.1 201 Created`.
pub fn status_line(text: &str) -> Option<u16> {
    let mut words = text.trim_start().lines().next()?.split_whitespace();
    let is_answer = words.next()?.starts_with("HTTP/");
    let status = words.next().filter(|_| is_answer)?.parse().ok()?;
    (100..600).contains(&status).then_some(status)
}

/// Whether a paragraph is an example that the layout did not mark as code.
fn is_code(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with(['{', '['])
        || endpoint::find(text).is_some_and(|found| text.starts_with(found.method))
}

struct Reader<'a> {
    query: &'a [Field],
    findings: &'a mut Vec<Finding>,
    prose: Vec<Fact<String>>,
    found: Vec<Example>,
}

impl Reader<'_> {
    fn example(&mut self, part: &Part<'_>, text: &str, expected: Option<Shows>) {
        let sent = endpoint::find(text);
        let shows = expected.unwrap_or(if sent.is_some() {
            Shows::Request
        } else {
            Shows::Answer(None)
        });
        let shows = match shows {
            Shows::Answer(None) => Shows::Answer(status_line(text)),
            shows => shows,
        };
        let (json, broken) = json(text);
        if broken {
            let message = "the example is no JSON that can be read";
            self.findings.push(Finding::new(
                Kind::Fault,
                "example-not-json",
                part.line,
                "",
                message,
            ));
        }
        if self.goes_on(shows, sent.is_some()) {
            if let Some(last) = self.found.last_mut() {
                last.text.push('\n');
                last.text.push_str(text);
                last.json = merged(last.json.take(), json);
            }
            return;
        }
        let asked = sent
            .filter(|_| shows == Shows::Request)
            .map(|sent| self.asked(&sent.query));
        let prose = std::mem::take(&mut self.prose);
        let title = prose
            .last()
            .filter(|_| shows == Shows::Request)
            .map(|fact| fact.value.clone());
        let title = title
            .filter(|text| text.chars().count() <= LONGEST_TITLE)
            .unwrap_or_default();
        let title = title.trim_end_matches([':', '：', '.', '。']).to_owned();
        let json = merged(
            asked
                .filter(|members| !members.is_empty())
                .map(Value::Object),
            json,
        );
        self.found.push(Example {
            title,
            line: part.line,
            shows,
            prose,
            text: text.trim().to_owned(),
            json,
        });
    }

    /// Whether it is the body of the request whose first line stands before it.
    fn goes_on(&self, shows: Shows, has_line: bool) -> bool {
        let last = self.found.last();
        shows == Shows::Request
            && !has_line
            && self.prose.is_empty()
            && last.is_some_and(|last| {
                last.shows == Shows::Request
                    && json(&last.text).0.is_none()
                    && endpoint::find(&last.text).is_some()
            })
    }

    /// The parameters in the query of an example, as their rows' types say.
    fn asked(&self, pairs: &[(String, String)]) -> Map<String, Value> {
        let known = pairs.iter().filter_map(|(name, text)| {
            let field = self.query.iter().find(|field| field.name.value == *name)?;
            Some((name.clone(), value(text, &field.kind.value)?))
        });
        known.collect()
    }
}

/// A value in a query; none if it is a placeholder or not of the type.
fn value(text: &str, kind: &Type) -> Option<Value> {
    if text.is_empty() || text.contains(['{', '<', '%']) {
        return None;
    }
    match kind {
        Type::Integer(_) | Type::Unsigned(_) => text.parse::<i64>().ok().map(Value::from),
        Type::Boolean => text.parse::<bool>().ok().map(Value::from),
        Type::String | Type::Timestamp | Type::Date => Some(Value::from(text)),
        _ => None,
    }
}

fn merged(one: Option<Value>, other: Option<Value>) -> Option<Value> {
    match (one, other) {
        (Some(Value::Object(mut members)), Some(Value::Object(more))) => {
            members.extend(more);
            Some(Value::Object(members))
        }
        (one, None) => one,
        (_, other) => other,
    }
}

/// The JSON in a text, and whether something stands there that should be JSON and is not.
pub fn json(text: &str) -> (Option<Value>, bool) {
    let Some(body) = body(text) else {
        return (None, false);
    };
    let mut values = serde_json::Deserializer::from_str(body).into_iter::<Value>();
    match values.next() {
        Some(Ok(value)) => (Some(value), false),
        _ => (None, true),
    }
}

/// What follows the request line and headers: from the first line that begins with a brace, or from the
/// brace after a request line that stands on the same line.
pub fn body(text: &str) -> Option<&str> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with(['{', '[']) {
            return text.get(at..);
        }
        at += line.len();
    }
    let marks = ["{ \"", "{\"", "[ {", "[{", "{ }"];
    let start = marks.into_iter().filter_map(|mark| text.find(mark)).min()?;
    text.get(start..)
}

/// Where there is one request, an answer belongs to it.
fn share_title(examples: &mut [Example]) {
    let mut requests = examples
        .iter()
        .filter(|example| example.shows == Shows::Request);
    let Some(title) = requests.next().map(|example| example.title.clone()) else {
        return;
    };
    if requests.next().is_some() {
        return;
    }
    for example in examples {
        example.title.clone_from(&title);
    }
}
