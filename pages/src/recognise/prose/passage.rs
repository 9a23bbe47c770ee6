//! Descriptions that are divided by labels: Definition, Constraints, Range, Default Value.

use super::joined;
use super::paragraph::Paragraph;
use crate::document::Line;

/// What a passage is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Definition,
    Constraints,
    Range,
    Default,
}

/// The lines behind one label.
#[derive(Debug, Clone)]
pub(super) struct Passage {
    pub label: Option<Label>,
    /// The label as the page writes it.
    pub heading: String,
    pub paragraphs: Vec<Paragraph>,
}

const LABELS: &[(&str, Label)] = &[
    ("Definition", Label::Definition),
    ("Explanation", Label::Definition),
    ("Parameter description", Label::Definition),
    ("Parameter Description", Label::Definition),
    ("Constraints", Label::Constraints),
    ("Constraint", Label::Constraints),
    ("Default Value", Label::Default),
    ("Default value", Label::Default),
    ("Value Range", Label::Range),
    ("Value range", Label::Range),
    ("Range", Label::Range),
    ("参数解释", Label::Definition),
    ("功能说明", Label::Definition),
    ("约束限制", Label::Constraints),
    ("默认取值", Label::Default),
    ("默认值", Label::Default),
    ("取值范围", Label::Range),
];

/// Labels that a divided description begins with.
const OPENING: &[&str] = &[
    "Definition",
    "Explanation",
    "Parameter description",
    "Parameter Description",
    "Constraints",
    "参数解释",
    "功能说明",
    "约束限制",
];

/// Divides lines by their labels.
pub(super) fn divide(lines: &[Line]) -> Vec<Passage> {
    let lines = with_bullets(lines);
    let labelled = lines.iter().any(|line| is_labelled(&line.text));
    let mut passages = vec![Passage {
        label: None,
        heading: String::new(),
        paragraphs: Vec::new(),
    }];
    for line in &lines {
        if labelled {
            split(line, &mut passages);
        } else if let Some(passage) = passages.last_mut() {
            passage.paragraphs.push(Paragraph::new(line));
        }
    }
    passages.retain(|passage| passage.label.is_some() || !passage.paragraphs.is_empty());
    passages
}

/// Whether a line shows that the description is divided.
fn is_labelled(text: &str) -> bool {
    let text = text.trim();
    OPENING.iter().any(|word| {
        text.strip_prefix(word).is_some_and(|rest| {
            rest.is_empty()
                || rest.trim_start().starts_with([':', '：'])
                || (rest.starts_with(' ') && bare(rest))
        })
    }) || LABELS.iter().any(|(word, _)| text == *word)
}

/// Whether labels without a colon follow in a line: `Definition Box ID. Constraints N/A Range N/A`.
fn bare(rest: &str) -> bool {
    [" Constraints ", " Range ", " 约束限制 ", " 取值范围 "]
        .iter()
        .any(|word| rest.contains(word))
}

fn split(line: &Line, passages: &mut Vec<Passage>) {
    let text = line.text.trim();
    let loose = ["Definition ", "参数解释 "]
        .iter()
        .any(|word| text.strip_prefix(word).is_some_and(bare));
    let mut from = 0;
    for (at, end, label, word) in labels(text, loose) {
        push(line, text.get(from..at).unwrap_or_default(), passages);
        passages.push(Passage {
            label: Some(label),
            heading: word.to_owned(),
            paragraphs: Vec::new(),
        });
        from = end;
    }
    push(line, text.get(from..).unwrap_or_default(), passages);
}

/// The labels in a line: where each begins and where what it announces begins.
fn labels(text: &str, loose: bool) -> Vec<(usize, usize, Label, &'static str)> {
    let mut found: Vec<(usize, usize, Label, &'static str)> = Vec::new();
    for (word, label) in LABELS {
        for (at, _) in text.match_indices(word) {
            let end = at + word.len();
            let behind = text.get(end..).unwrap_or_default();
            let trimmed = behind.trim_start();
            let colon = trimmed.chars().next().filter(|c| matches!(c, ':' | '：'));
            let alone = text == *word;
            let bare = loose && (behind.is_empty() || behind.starts_with(' '));
            if colon.is_none() && !alone && !bare {
                continue;
            }
            if !is_apart(text.get(..at).unwrap_or_default()) {
                continue;
            }
            let start = end + behind.len() - trimmed.len() + colon.map_or(0, char::len_utf8);
            found.push((at, start, *label, word));
        }
    }
    found.sort_by_key(|(at, end, ..)| (*at, std::cmp::Reverse(*end)));
    found.dedup_by(|next, before| next.0 < before.1);
    found
}

/// Whether a label may stand behind this text: not as the end of `Value Range`.
fn is_apart(before: &str) -> bool {
    let trimmed = before.trim_end();
    let word = trimmed
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    trimmed.is_empty()
        || !matches!(
            word,
            "Value" | "Length" | "value" | "length" | "The" | "the"
        ) && (before.len() > trimmed.len() || !trimmed.ends_with(char::is_alphanumeric))
}

fn push(line: &Line, text: &str, passages: &mut [Passage]) {
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    if let Some(passage) = passages.last_mut() {
        passage.paragraphs.push(Paragraph::new(&Line {
            line: line.line,
            text: text.to_owned(),
            item: line.item,
        }));
    }
}

/// Items that stand in one line with their marks become lines of their own.
fn with_bullets(lines: &[Line]) -> Vec<Line> {
    let mut out = Vec::new();
    for line in lines {
        let mut first = true;
        for part in line.text.split(['•', '●', '\n']) {
            let part = part.trim();
            if !part.is_empty() {
                let part = part
                    .strip_prefix("- ")
                    .map_or((part, line.item), |part| (part, true));
                out.extend(joined::lines(Line {
                    line: line.line,
                    text: part.0.to_owned(),
                    item: part.1 || !first,
                }));
            }
            first = false;
        }
    }
    out
}
