//! Facts are found in sentences, and only where the sentences say them.
//!
//! The tables in `tests/prose/` have an entry of two lines for each description: the type and the text
//! (`⏎` is a line's end, `•` an item of a list), then what is understood of it.

use std::fmt::Write as _;

use cloudbind_pages::document::Line;
use cloudbind_pages::facts::Fact;
use cloudbind_pages::recognise::prose::{Understood, understand};
use cloudbind_pages::types::Type;

fn kind(name: &str) -> Type {
    match name {
        "string" => Type::String,
        "integer" => Type::Integer(None),
        "unsigned" => Type::Unsigned(None),
        "float" => Type::Float,
        "boolean" => Type::Boolean,
        "timestamp" => Type::Timestamp,
        "list" => Type::List(Box::new(Type::String)),
        "integers" => Type::List(Box::new(Type::Integer(None))),
        "Box" => Type::Named("Box".to_owned()),
        "Boxes" => Type::List(Box::new(Type::Named("Box".to_owned()))),
        other => panic!("no type is called {other}"),
    }
}

fn lines(text: &str) -> Vec<Line> {
    text.split('⏎')
        .enumerate()
        .map(|(at, text)| {
            let item = text.trim().strip_prefix("• ");
            Line {
                line: u32::try_from(at).unwrap() + 1,
                text: item.unwrap_or(text.trim()).to_owned(),
                item: item.is_some(),
            }
        })
        .collect()
}

fn number<T: std::fmt::Display>(out: &mut Vec<String>, name: &str, fact: Option<&Fact<T>>) {
    if let Some(fact) = fact {
        out.push(format!("{name} {}", fact.value));
    }
}

/// What is understood, on one line.
fn told(understood: &Understood, findings: &[cloudbind_pages::Finding]) -> String {
    let mut out = Vec::new();
    if !understood.values.is_empty() {
        let mut values = String::from("values");
        for value in &understood.values {
            write!(values, " {}", value.value.value).unwrap();
            if !value.meaning.is_empty() {
                write!(values, "={}", value.meaning).unwrap();
            }
            values.push(',');
        }
        out.push(values.trim_end_matches(',').to_owned());
    }
    number(&mut out, "default", understood.default.as_ref());
    let limits = &understood.limits;
    number(&mut out, "min", limits.minimum.as_ref());
    number(&mut out, "max", limits.maximum.as_ref());
    number(&mut out, "shortest", limits.min_length.as_ref());
    number(&mut out, "longest", limits.max_length.as_ref());
    number(&mut out, "fewest", limits.min_items.as_ref());
    number(&mut out, "most", limits.max_items.as_ref());
    number(&mut out, "pattern", limits.pattern.as_ref());
    number(&mut out, "nullable", understood.nullable.as_ref());
    number(&mut out, "deprecated", understood.deprecated.as_ref());
    number(&mut out, "unit", understood.unit.as_ref());
    number(&mut out, "sample", understood.sample.as_ref());
    for finding in findings {
        out.push(format!("{} {}", finding.kind, finding.rule));
    }
    let text: Vec<&str> = understood
        .description
        .iter()
        .map(|fact| fact.value.as_str())
        .collect();
    if !text.is_empty() {
        out.push(format!("\"{}\"", text.join(" ⏎ ")));
    }
    out.join("; ")
}

/// The entries of a table that are understood differently, as they should stand in it.
fn check(table: &str) -> usize {
    let mut count = 0;
    let mut wrong = String::new();
    let mut entries = table
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    while let Some(entry) = entries.next() {
        let (name, text) = entry
            .split_once(" :: ")
            .expect("an entry is `type :: text`");
        let expected = entries.next().expect("each entry has what is understood");
        let mut findings = Vec::new();
        let understood = understand(&lines(text), &kind(name), "body.Field", &mut findings);
        let got = told(&understood, &findings);
        if format!("=> {got}").trim_end() != expected.trim_end() {
            writeln!(
                wrong,
                "{entry}\n=> {got}\n   {}\n",
                expected.trim_start_matches("=> ")
            )
            .unwrap();
        }
        count += 1;
    }
    assert!(
        wrong.is_empty(),
        "understood, and below it what the table says:\n\n{wrong}"
    );
    count
}

#[test]
fn english_sentences() {
    assert!(check(include_str!("prose/english.txt")) >= 80);
}

#[test]
fn chinese_sentences() {
    assert!(check(include_str!("prose/chinese.txt")) >= 40);
}
