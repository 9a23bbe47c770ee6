//! Examples: a title, sentences, a request and an answer.

mod label;
mod open;

use serde_json::Value;

use super::parts::{Parts, Section};
use super::query;
use crate::document::{Block, Content};
use crate::facts::{Example, Fact, Field, Shows};
use crate::{Document, Finding, Kind, Refusal};
use label::Label;
use open::Open;

/// Reads the examples.
pub(super) fn read(
    document: &Document,
    parts: &Parts<'_>,
    body: &[Field],
    findings: &mut Vec<Finding>,
) -> Result<Vec<Example>, Refusal> {
    let mut reader = Reader {
        body,
        findings,
        examples: Vec::new(),
        title: String::new(),
        prose: Vec::new(),
        expects: None,
        open: None,
    };
    let mut last = 0;
    for block in parts.section(Section::Example) {
        last = block.line;
        reader.block(block);
    }
    if let Some(open) = &reader.open
        && open.is_unfinished()
        && document
            .blocks
            .last()
            .is_some_and(|block| block.line == last)
    {
        let message = "an example ends in the midst of its JSON: the page is cut off; save it again as a whole";
        return Err(super::kind::refusal(document, open.line, message));
    }
    reader.close();
    Ok(reader.examples)
}

/// The action that the headers of a request name.
pub(super) fn action(examples: &[Example]) -> Option<Fact<String>> {
    examples.iter().find_map(|example| {
        let (name, line) = named(example)?;
        Some(Fact::stated(name, line))
    })
}

/// The action that an example of a request names, and its line.
pub(super) fn named(example: &Example) -> Option<(String, u32)> {
    if example.shows != Shows::Request {
        return None;
    }
    for (index, text) in example.text.lines().enumerate() {
        let value = text.trim().strip_prefix("X-TC-Action:").or_else(|| {
            let at = text.find("Action=")?;
            let before = text.get(..at)?;
            (before.is_empty() || before.ends_with(['?', '&']))
                .then(|| text.get(at + "Action=".len()..))
                .flatten()
        });
        if let Some(value) = value {
            let end = value.find('&').unwrap_or(value.len());
            let name = value.get(..end).unwrap_or_default().trim();
            let line = example
                .line
                .saturating_add(u32::try_from(index).unwrap_or(0));
            return super::input::is_action(name).then(|| (name.to_owned(), line));
        }
    }
    None
}

struct Reader<'a> {
    body: &'a [Field],
    findings: &'a mut Vec<Finding>,
    examples: Vec<Example>,
    title: String,
    prose: Vec<Fact<String>>,
    expects: Option<Shows>,
    open: Option<Open>,
}

impl Reader<'_> {
    fn block(&mut self, block: &Block) {
        match &block.content {
            Content::Heading { text, .. } | Content::Paragraph(text) => {
                self.line(text, block.line, false);
            }
            Content::Code(text) => {
                for (index, text) in text.lines().enumerate() {
                    let line = block.line.saturating_add(u32::try_from(index).unwrap_or(0));
                    self.line(text, line, true);
                }
            }
            Content::List(items) => {
                for item in items {
                    self.line(&item.text, item.line, false);
                }
            }
            Content::Table(_) => self.close(),
        }
    }

    fn line(&mut self, text: &str, line: u32, code: bool) {
        let inside = self.open.as_ref().is_some_and(Open::is_unfinished);
        let label = if inside && code {
            None
        } else {
            Label::of(text)
        };
        match label {
            Some(Label::Shows(shows)) => {
                self.close();
                self.missed(line);
                self.expects = Some(shows);
            }
            Some(Label::Title(title)) => {
                self.close();
                self.missed(line);
                title.clone_into(&mut self.title);
                self.prose.clear();
                self.expects = None;
            }
            None => self.content(text, line, code),
        }
    }

    fn content(&mut self, text: &str, line: u32, code: bool) {
        let trimmed = text.trim();
        let starts = open::starts(trimmed);
        if self.open.as_ref().is_some_and(|open| {
            open.is_closed() || open.is_query() && starts == Some(open::Start::Json)
        }) {
            self.close();
        }
        if let Some(open) = &mut self.open {
            open.push(text);
            return;
        }
        if let Some(start) = starts {
            let mut open = Open::new(line, start, self.expects.take());
            open.push(text);
            self.open = Some(open);
        } else if !code && !trimmed.is_empty() {
            self.prose.push(super::sentence(trimmed, line));
        }
    }

    /// Reports that the next heading is reached, and what the last one announced was not found.
    fn missed(&mut self, line: u32) {
        if self.expects.take().is_some() {
            let message = "no example could be read between the heading before this line and this line: look at the page itself";
            let finding = Finding::new(Kind::Lost, "example", line, "examples", message);
            self.findings.push(finding);
        }
    }

    /// Keeps the example that is being read.
    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let text = open.text();
        let json = if open.is_query() {
            query::json(&text, self.body)
        } else {
            open.json()
        };
        if let Err(message) = &json {
            self.findings.push(Finding::new(
                Kind::Fault,
                "example-json",
                open.line,
                "examples",
                message.clone(),
            ));
        }
        let json = json.unwrap_or_default();
        let answered = json
            .as_ref()
            .and_then(|json| json.get("Response"))
            .is_some();
        let shows = match open.expects {
            _ if answered => Shows::Answer(None),
            Some(shows) => shows,
            None if open.is_request() || !self.has_request() => Shows::Request,
            None => Shows::Answer(None),
        };
        let json = match (shows, json) {
            (Shows::Answer(_), Some(Value::Object(mut members)))
                if members.contains_key("Response") =>
            {
                members.remove("Response")
            }
            (_, json) => json,
        };
        self.examples.push(Example {
            title: self.title.clone(),
            line: open.line,
            shows,
            prose: std::mem::take(&mut self.prose),
            text,
            json,
        });
    }

    fn has_request(&self) -> bool {
        self.examples
            .last()
            .is_some_and(|last| last.title == self.title && last.shows == Shows::Request)
    }
}
