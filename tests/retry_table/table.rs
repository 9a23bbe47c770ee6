//! The table as Markdown, and whether the document has it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use super::run::Seen;

/// What was seen of a fault: for idempotent operations and for others, with each vendor.
pub struct Row {
    pub fault: &'static str,
    pub cells: Vec<Vec<Seen>>,
}

const HEADING: &str = "\
| fault | idempotent: outcome | attempts | executions | not idempotent: outcome | attempts | executions |
| --- | --- | ---: | ---: | --- | ---: | ---: |
";

/// The environment variable with which the document is written instead of compared.
const BLESS: &str = "CLOUDBIND_BLESS";

pub fn markdown<'a>(rows: impl Iterator<Item = &'a Row>) -> String {
    let mut text = HEADING.to_owned();
    for row in rows {
        let _ = write!(text, "| {} |", row.fault);
        for vendors in &row.cells {
            let outcome = agreed(vendors, |seen| seen.outcome.clone());
            let attempts = agreed(vendors, |seen| seen.attempts.to_string());
            let executions = agreed(vendors, |seen| seen.executions.to_string());
            let _ = write!(text, " {outcome} | {attempts} | {executions} |");
        }
        text.push('\n');
    }
    text
}

/// What both vendors have in common; else what Tencent Cloud has, and what Huawei Cloud has.
fn agreed(vendors: &[Seen], of: impl Fn(&Seen) -> String) -> String {
    let texts: Vec<String> = vendors.iter().map(of).collect();
    if texts.iter().collect::<BTreeSet<_>>().len() == 1 {
        return texts[0].clone();
    }
    format!("Tencent: {}; Huawei: {}", texts[0], texts[1])
}

/// Compares the tables with those between the markers of the document, or writes them there.
pub fn compare(tables: &[(&str, String)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/retries.md");
    let document = std::fs::read_to_string(&path).expect("the document can be read");
    // Where it was checked out with the line ends of Windows.
    let document = document.replace("\r\n", "\n");
    let mut expected = document.clone();
    for (name, table) in tables {
        let (begin, end) = (
            format!("<!-- begin: {name} -->\n"),
            format!("<!-- end: {name} -->\n"),
        );
        let Some((before, rest)) = expected.split_once(&begin) else {
            panic!("docs/retries.md lacks the line {begin}");
        };
        let Some((_, after)) = rest.split_once(&end) else {
            panic!("docs/retries.md lacks the line {end}");
        };
        expected = [before, &begin, table, &end, after].concat();
    }
    if expected == document {
        return;
    }
    if std::env::var_os(BLESS).is_some_and(|value| value == "1") {
        std::fs::write(&path, expected).expect("the document can be written");
        return;
    }
    panic!(
        "docs/retries.md does not say what happens (- what it says, + what happens):\n\n{}\n\
         If that is meant, write it there with {BLESS}=1 cargo test --test retry_table",
        difference(&document, &expected)
    );
}

/// The lines that only one of the two has, in the order of the document.
fn difference(document: &str, expected: &str) -> String {
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
        (document.lines().collect(), expected.lines().collect());
    let gone = document.lines().filter(|line| !new.contains(line));
    let come = expected.lines().filter(|line| !old.contains(line));
    let lines = gone
        .map(|line| format!("- {line}\n"))
        .chain(come.map(|line| format!("+ {line}\n")));
    lines.collect()
}
