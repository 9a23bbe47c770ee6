//! Facts in the sentences of a description: values, limits, a default, whether it may be null.
//!
//! A line is searched for words that announce a fact (`cue`). What follows is taken only if it looks like
//! one: a short token of the field's type, an interval of numbers. What is understood leaves the
//! description if it is a clause of its own; everything else stays in it, in whole sentences.

mod cue;
mod default;
mod entry;
mod interval;
mod joined;
mod kept;
mod length;
mod limits;
mod listing;
mod meaning;
mod note;
mod paragraph;
mod passage;
mod phrases;
mod rows;
mod spans;
mod unannounced;
mod unit;
mod value;
mod values;

use crate::document::Line;
use crate::facts::{EnumValue, Fact, Limits};
use crate::types::Type;
use crate::words::is_nothing;
use crate::{Finding, Kind};
use paragraph::Paragraph;
use passage::{Label, Passage};

/// What is understood of a description.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Understood {
    /// Whether the field may be null.
    pub nullable: Option<Fact<bool>>,
    /// Why it should no longer be used.
    pub deprecated: Option<Fact<String>>,
    /// What is assumed if it is left out.
    pub default: Option<Fact<serde_json::Value>>,
    /// The documented values.
    pub values: Vec<EnumValue>,
    /// Limits.
    pub limits: Limits,
    /// The unit.
    pub unit: Option<Fact<String>>,
    /// A sample.
    pub sample: Option<Fact<String>>,
    /// What is left: the description itself.
    pub description: Vec<Fact<String>>,
}

/// What is understood so far, and of what.
struct Context<'a> {
    kind: &'a Type,
    place: &'a str,
    findings: &'a mut Vec<Finding>,
    out: Understood,
    /// What the page says twice and differently: none of it is kept.
    disputed: Vec<&'static str>,
}

/// A line that is longer is no description of a field; it is kept and not searched.
const LONGEST: usize = 16 * 1024;

/// Understands the description of a field of this type at this place (`body.ClusterId`).
#[must_use]
pub fn understand(
    lines: &[Line],
    kind: &Type,
    place: &str,
    findings: &mut Vec<Finding>,
) -> Understood {
    let mut context = Context {
        kind,
        place,
        findings,
        out: Understood::default(),
        disputed: Vec::new(),
    };
    let longest = lines.iter().max_by_key(|line| line.text.len());
    if let Some(line) = longest.filter(|line| line.text.len() > LONGEST) {
        context.report(
            Kind::Unclear,
            "description-too-long",
            line.line,
            "a line is too long to be searched for values and limits",
        );
        let facts = lines
            .iter()
            .map(|line| Fact::stated(line.text.clone(), line.line));
        context.out.description = facts.collect();
        return context.out;
    }
    for passage in passage::divide(lines) {
        passage_of(passage, &mut context);
    }
    context.drop_no_default();
    context.out
}

fn passage_of(mut passage: Passage, context: &mut Context<'_>) {
    let line = passage.paragraphs.first().map_or(0, |first| first.line);
    let nothing = passage
        .paragraphs
        .iter()
        .all(|paragraph| is_nothing(&paragraph.text));
    match passage.label {
        Some(_) if nothing => {}
        Some(Label::Range) => range(&mut passage, line, context),
        Some(Label::Default) => default_of(&mut passage, line, context),
        _ => {
            search(&mut passage.paragraphs, context);
            describe(&passage, false, context);
        }
    }
}

/// Every fact that lines of prose may hold, those that end others first.
fn search(paragraphs: &mut [Paragraph], context: &mut Context<'_>) {
    for paragraph in paragraphs.iter_mut() {
        note::nullable(paragraph, context);
        note::deprecated(paragraph, context);
        unit::sample(paragraph, context);
        unit::pattern(paragraph, context);
        default::take(paragraph, context);
        unit::take(paragraph, context);
        limits::take(paragraph, context);
        length::take(paragraph, context);
    }
    values::take(paragraphs, context);
    unannounced::take(paragraphs, context);
}

/// What stands under Range: values or limits, or prose that limits nothing.
fn range(passage: &mut Passage, line: u32, context: &mut Context<'_>) {
    let before = (context.out.values.clone(), context.out.limits.clone());
    rows::take(&mut passage.paragraphs, context);
    search(&mut passage.paragraphs, context);
    let understood = before != (context.out.values.clone(), context.out.limits.clone());
    if !understood
        && !context.has_found(&[
            "values-run-together",
            "values-against-type",
            "values-missing",
            "prose-range",
        ])
    {
        context.report(
            Kind::Unclear,
            "prose-range",
            line,
            "what stands under the range is prose and limits nothing",
        );
    }
    describe(passage, !understood, context);
}

fn default_of(passage: &mut Passage, line: u32, context: &mut Context<'_>) {
    let text = passage
        .paragraphs
        .first()
        .map(|first| first.text.clone())
        .unwrap_or_default();
    if let Some((value, length)) = default::read(&text, context.kind) {
        context.default(Fact::stated(value, line));
        if let Some(first) = passage.paragraphs.first_mut() {
            first.take_whole(0..length);
        }
        describe(passage, false, context);
    } else {
        search(&mut passage.paragraphs, context);
        if context.out.default.is_none() {
            context.report(
                Kind::Unclear,
                "prose-default",
                line,
                "what stands under the default is no value of the field's type",
            );
        }
        describe(passage, true, context);
    }
}

/// Keeps what is not understood, with its label where the words need it.
fn describe(passage: &Passage, labelled: bool, context: &mut Context<'_>) {
    let mut first = labelled;
    for paragraph in &passage.paragraphs {
        let rest = paragraph.rest();
        if is_nothing(&rest) {
            continue;
        }
        let text = match (first, passage.heading.is_ascii()) {
            (false, _) => rest,
            (true, true) => format!("{}: {rest}", passage.heading),
            (true, false) => format!("{}：{rest}", passage.heading),
        };
        first = false;
        context.out.description.push(paragraph.fact(text));
    }
}

impl Context<'_> {
    /// Whether one of these rules has a finding about this field. Its findings are the last ones.
    fn has_found(&self, rules: &[&str]) -> bool {
        let own = self
            .findings
            .iter()
            .rev()
            .take_while(|finding| finding.place == self.place);
        own.into_iter().any(|finding| rules.contains(&finding.rule))
    }

    fn report(&mut self, kind: Kind, rule: &'static str, line: u32, message: &str) {
        let again = self
            .findings
            .last()
            .is_some_and(|last| last.rule == rule && last.line == line && last.place == self.place);
        if !again {
            self.findings
                .push(Finding::new(kind, rule, line, self.place, message));
        }
    }

    /// `Default value: None` says that there is no default, unless it is one of the values.
    fn drop_no_default(&mut self) {
        let is_no_value = |text: &str| {
            is_nothing(text)
                && !self
                    .out
                    .values
                    .iter()
                    .any(|known| known.value.value == text)
        };
        if let Some(serde_json::Value::String(text)) =
            self.out.default.as_ref().map(|fact| &fact.value)
            && !text.is_empty()
            && is_no_value(text)
        {
            self.out.default = None;
        }
    }

    /// Keeps a default, unless the page says another one as well.
    fn default(&mut self, fact: Fact<serde_json::Value>) {
        if self.disputed.contains(&"default") {
            return;
        }
        match &self.out.default {
            Some(known) if known.value != fact.value => {
                let message = format!(
                    "the page says two defaults, {} and {}",
                    known.value, fact.value
                );
                self.report(Kind::Fault, "two-defaults", fact.line, &message);
                self.disputed.push("default");
                self.out.default = None;
            }
            Some(_) => {}
            None => self.out.default = Some(fact),
        }
    }

    /// Keeps a limit, unless the page says another one as well.
    fn limit<T: PartialEq + std::fmt::Display>(
        &mut self,
        name: &'static str,
        slot: fn(&mut Limits) -> &mut Option<Fact<T>>,
        fact: Fact<T>,
    ) {
        if self.disputed.contains(&name) {
            return;
        }
        let known = slot(&mut self.out.limits);
        match known {
            Some(before) if before.value != fact.value => {
                let message = format!(
                    "the page says two limits of one kind, {} and {}",
                    before.value, fact.value
                );
                // Lines of their own may each speak of another case.
                let kind = if before.line == fact.line {
                    Kind::Fault
                } else {
                    Kind::Unclear
                };
                *known = None;
                self.disputed.push(name);
                self.report(kind, "two-limits", fact.line, &message);
            }
            Some(_) => {}
            None => *known = Some(fact),
        }
    }
}
