//! What was found, as remarks for maintainers: the same sentences for the same page, without its lines.

use std::collections::BTreeMap;

use cloudbind_pages::{Finding, Kind};

use super::{Entry, entry};
use crate::page::tree::Tree;
use crate::page::wording;

/// Nobody reads more.
const MOST: usize = 20;
const MOST_PLACES: usize = 3;
const LONGEST: usize = 300;

/// The value of `page_faults:`. What only this file of the page has lost is no fault of the page.
pub fn page_faults(findings: &[Finding]) -> Option<Entry> {
    let mut rules: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    let mut order = Vec::new();
    let kept = findings.iter().filter(|finding| finding.kind != Kind::Lost);
    for finding in kept.filter(|finding| !OF_IMPORT.contains(&finding.rule)) {
        let found = rules.entry(finding.rule).or_default();
        if found.is_empty() {
            order.push(finding.rule);
        }
        found.push(finding);
    }
    let sentences = order
        .iter()
        .filter_map(|rule| rules.get(rule))
        .map(|found| sentence(found));
    let sentences: Vec<Tree> = sentences.take(MOST).map(Tree::text).collect();
    (!sentences.is_empty()).then(|| entry("page_faults", Tree::List(sentences)))
}

/// What says something of an import, and nothing of the page.
const OF_IMPORT: [&str; 2] = ["remarks-not-copied", "address"];

fn sentence(found: &[&Finding]) -> String {
    let message = found
        .first()
        .map(|finding| wording::clean(&finding.message))
        .unwrap_or_default();
    let mut text: String = without_lines(&message).chars().take(LONGEST).collect();
    let mut places: Vec<&str> = Vec::new();
    for finding in found {
        if !finding.place.is_empty() && !places.contains(&finding.place.as_str()) {
            places.push(&finding.place);
        }
    }
    let shown: Vec<String> = places
        .iter()
        .take(MOST_PLACES)
        .map(|place| {
            format!(
                "`{}`",
                wording::clean(place)
                    .chars()
                    .take(LONGEST)
                    .collect::<String>()
            )
        })
        .collect();
    if !shown.is_empty() {
        text = format!("{}: {text}", shown.join(", "));
        if places.len() > MOST_PLACES {
            text = text.replacen(
                ": ",
                &format!(" and {} more: ", places.len() - MOST_PLACES),
                1,
            );
        }
    }
    if let Some(first) = text.chars().next().filter(char::is_ascii_lowercase) {
        text.replace_range(..1, &first.to_ascii_uppercase().to_string());
    }
    if !text.ends_with(['.', '。', '!', '?']) {
        text.push('.');
    }
    text
}

/// `line 42 describes it already` without the number, which changes with everything above it.
fn without_lines(message: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    for word in message.split(' ') {
        let is_number = word
            .trim_matches(|c: char| !c.is_ascii_digit())
            .parse::<u32>()
            .is_ok();
        match words.last_mut() {
            Some(last) if *last == "line" && is_number => *last = "another line",
            Some(last) if *last == "Line" && is_number => *last = "Another line",
            _ => words.push(word),
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_of_one_rule_are_one_remark_without_lines() {
        let finding = |line, place: &str| {
            Finding::new(
                Kind::Fault,
                "duplicate-row",
                line,
                place,
                "line 7 describes it already",
            )
        };
        let lost = Finding::new(Kind::Lost, "cell", 3, "body", "a cell is missing");
        let found = page_faults(&[lost, finding(9, "body.A"), finding(12, "body.B")]);
        let expected = Tree::List(vec![Tree::text(
            "`body.A`, `body.B`: another line describes it already.",
        )]);
        assert_eq!(found, Some(entry("page_faults", expected)));
    }
}
