//! The meaning of a value, up to the next value or the end of the sentence.

use super::entry::{Head, Style, head};
use super::listing::{Step, skip_spaces, skip_word};
use super::paragraph::is_sentence_end;
use crate::types::Type;

/// What separates the values of a list, as far as it is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marks {
    /// Commas do.
    pub comma: bool,
    /// It is lost: no mark ends a meaning.
    pub lost: bool,
}

/// Reads the meaning of a value. A line of its own (`whole`) is one meaning as a rule.
pub(super) fn read(
    text: &str,
    head: &Head,
    kind: &Type,
    whole: bool,
    marks: Marks,
) -> Option<Step> {
    let mut scan = Scan {
        text,
        head,
        kind,
        whole,
        first_mark: None,
        depth: 0,
        last: ' ',
    };
    let mut end = text.len();
    for (place, c) in text.get(head.meaning..)?.char_indices() {
        let at = head.meaning + place;
        match scan.turn(at, c) {
            Turn::GoesOn => {}
            Turn::Ends => {
                end = at;
                break;
            }
            Turn::Next(step) => return Some(step),
        }
        scan.last = c;
    }
    if let Some((at, mark)) = scan.first_mark
        && !marks.lost
        && (marks.comma || head.style == Style::Attached || matches!(mark, ';' | '；'))
    {
        end = at;
    }
    let meaning = trimmed(text.get(head.meaning..end)?);
    (!meaning.is_empty() && !super::cue::begins(&meaning)).then_some(Step {
        meaning,
        end,
        next: None,
        rejoined: false,
        comma: false,
    })
}

/// What a character does to the meaning that it stands in.
enum Turn {
    GoesOn,
    Ends,
    /// The next value follows.
    Next(Step),
}

struct Scan<'a> {
    text: &'a str,
    head: &'a Head,
    kind: &'a Type,
    whole: bool,
    /// The first comma or semicolon that no value follows.
    first_mark: Option<(usize, char)>,
    /// How many brackets are open.
    depth: u32,
    last: char,
}

impl Scan<'_> {
    fn turn(&mut self, at: usize, c: char) -> Turn {
        match c {
            '(' | '（' => self.depth += 1,
            ')' | '）' if self.depth == 0 => return Turn::Ends,
            ')' | '）' => self.depth -= 1,
            _ => {}
        }
        if self.depth > 0 {
            return Turn::GoesOn;
        }
        let behind = at + c.len_utf8();
        let stops = self.is_full_stop(c, behind);
        if stops || matches!(c, ',' | '，' | ';' | '；' | '、' | '/') {
            return self.mark(at, c, behind, stops);
        }
        let spaced = c.is_whitespace() && !self.last.is_whitespace();
        let other_script = !self.last.is_ascii() && self.last.is_alphabetic();
        if spaced || (other_script && c.is_ascii_alphanumeric()) {
            let from = if spaced { behind } else { at };
            if let Some(next) = run_together(self.text, from, self.head, self.kind) {
                return self.step(at, next, true, false);
            }
        }
        if c.is_whitespace() && self.text.get(behind..).is_some_and(begins_other) {
            return Turn::Ends;
        }
        Turn::GoesOn
    }

    /// A mark that may stand between two values.
    fn mark(&mut self, at: usize, c: char, behind: usize, stops: bool) -> Turn {
        if let Some(next) = following(self.text, behind, self.head.style, self.kind) {
            return self.step(at, next, false, matches!(c, ',' | '，' | '、'));
        }
        let parts = matches!(c, ',' | '，') || (matches!(c, ';' | '；') && !self.whole);
        if parts && self.first_mark.is_none() {
            self.first_mark = Some((at, c));
        }
        if stops && !self.whole {
            Turn::Ends
        } else {
            Turn::GoesOn
        }
    }

    fn step(&self, end: usize, next: usize, rejoined: bool, comma: bool) -> Turn {
        Turn::Next(Step {
            meaning: trimmed(self.text.get(self.head.meaning..end).unwrap_or_default()),
            end,
            next: Some(next),
            rejoined,
            comma,
        })
    }

    fn is_full_stop(&self, c: char, behind: usize) -> bool {
        let rest = self.text.get(behind..).unwrap_or_default();
        is_sentence_end(c) && (!c.is_ascii() || rest.is_empty() || rest.starts_with(' '))
    }
}

/// Whether a text speaks of all other values, or begins another remark.
fn begins_other(text: &str) -> bool {
    [
        "Other values",
        "Others:",
        "Note:",
        "Note：",
        "其他：",
        "其他值",
    ]
    .iter()
    .any(|word| text.starts_with(word))
}

/// Where the next entry begins behind a separator, if what stands there is one.
fn following(text: &str, at: usize, style: Style, kind: &Type) -> Option<usize> {
    let at = skip_spaces(text, at);
    let at = skip_word(text, at).unwrap_or(at);
    let next = head(text, at, kind)?;
    let same = next.style == style
        || (next.style != Style::Plain && style != Style::Plain && next.token.is_certain());
    same.then_some(at)
}

/// Where the next entry begins behind a space, if it is written as the last one.
fn run_together(text: &str, at: usize, last: &Head, kind: &Type) -> Option<usize> {
    let at = skip_spaces(text, at);
    let next = head(text, at, kind)?;
    let colon = next.style == Style::Colon && last.style == Style::Colon;
    let url = text
        .get(next.meaning..)
        .is_some_and(|rest| rest.starts_with("//"));
    (colon && !url && next.token.shape() == last.token.shape()).then_some(at)
}

fn trimmed(text: &str) -> String {
    let text = text.trim().trim_end_matches([',', '，', ';', '；', '、']);
    let text = text.trim_end_matches(['.', '。']).trim();
    text.to_owned()
}
