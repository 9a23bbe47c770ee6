//! Examples and code in a text that does not mark them.

use super::edge;
use super::line::Source;
use super::section;

/// Code that begins in a line, where it ends, and what follows it on its last line.
pub struct Code<'a> {
    /// The line that it begins in.
    pub line: u32,
    /// Its text.
    pub text: String,
    /// The first line after it.
    pub next: usize,
    /// What stands after it on its last line, and the number of that line.
    pub rest: Option<(u32, &'a str)>,
}

const METHODS: &[&str] = &["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/// The code that begins at this line, if any does. In a section of examples a lone request line is one.
pub fn at<'a>(lines: &[Source<'a>], at: usize, in_examples: bool) -> Option<Code<'a>> {
    let line = lines.get(at)?;
    if line.item {
        return None;
    }
    if begins_json(line.text) {
        return Some(json(lines, at));
    }
    if is_request(lines, at, in_examples) {
        return Some(request(lines, at));
    }
    if line.text.starts_with("curl ") {
        return Some(until_blank(lines, at));
    }
    None
}

/// Whether code begins at this line that cannot stand in a table.
pub fn ends_table(lines: &[Source<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else {
        return true;
    };
    !line.item && (line.text == "{" || is_request(lines, at, false) || gutter(lines, at) > 0)
}

fn line_of(lines: &[Source<'_>], at: usize) -> u32 {
    lines.get(at).map_or(1, |line| line.number)
}

/// The number of lines of a gutter: integers from 1 on, one on a line. Fewer than two are none.
pub fn gutter(lines: &[Source<'_>], at: usize) -> usize {
    let numbers = lines.iter().skip(at).zip(1_u32..);
    let count = numbers
        .take_while(|(line, number)| !line.item && line.text.parse() == Ok(*number))
        .count();
    if count < 2 { 0 } else { count }
}

/// The code after a gutter of this many numbers: as many lines, fewer if something else begins before.
pub fn after_gutter<'a>(lines: &[Source<'a>], at: usize, count: usize) -> Code<'a> {
    let mut end = at;
    while end < lines.len() && end - at < count {
        if lines.get(end).is_some_and(ends_code) || gutter(lines, end) > 0 {
            break;
        }
        end += 1;
    }
    Code {
        line: line_of(lines, at),
        text: joined(lines, at, end),
        next: end,
        rest: None,
    }
}

/// The lines of a part, with the indentation that they have beyond that of all.
pub fn joined(lines: &[Source<'_>], from: usize, to: usize) -> String {
    let part = lines.get(from..to).unwrap_or_default();
    let indent = part
        .iter()
        .filter(|line| !line.raw.trim().is_empty())
        .map(|line| line.raw.len() - line.raw.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    let texts: Vec<&str> = part
        .iter()
        .map(|line| line.raw.get(indent..).unwrap_or_default().trim_end())
        .collect();
    texts.join("\n").trim_end().to_owned()
}

fn begins_json(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !c.is_whitespace());
    matches!(
        (chars.next(), chars.next()),
        (Some('{'), None | Some('"' | '}')) | (Some('['), None | Some('{' | '"' | ']'))
    )
}

/// JSON from this line on, to where its brackets are closed; if they never are, to the next section.
fn json<'a>(lines: &[Source<'a>], at: usize) -> Code<'a> {
    let mut scan = Brackets::default();
    for (index, line) in lines.iter().enumerate().skip(at) {
        if index > at && edge::ends_table(line) {
            return unclosed(lines, at, index);
        }
        let Some(end) = scan.line(line.raw) else {
            continue;
        };
        let rest = line.raw.get(end..).map(str::trim).unwrap_or_default();
        let is_text = rest.starts_with(|c: char| c.is_alphabetic());
        let mut text = joined(lines, at, index + 1);
        if is_text {
            text.truncate(text.len().saturating_sub(line.raw.trim_end().len() - end));
            text.truncate(text.trim_end().len());
        }
        return Code {
            line: line_of(lines, at),
            text,
            next: index + 1,
            rest: is_text.then_some((line.number, rest)),
        };
    }
    unclosed(lines, at, lines.len())
}

fn unclosed<'a>(lines: &[Source<'a>], at: usize, end: usize) -> Code<'a> {
    Code {
        line: line_of(lines, at),
        text: joined(lines, at, end),
        next: end.max(at + 1),
        rest: None,
    }
}

/// Counts brackets outside of strings.
#[derive(Default)]
struct Brackets {
    depth: usize,
    quoted: bool,
}

impl Brackets {
    /// Where the outermost bracket is closed in this line.
    fn line(&mut self, text: &str) -> Option<usize> {
        let mut escaped = false;
        for (index, c) in text.char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' if self.quoted => escaped = true,
                '"' => self.quoted = !self.quoted,
                _ if self.quoted => {}
                '{' | '[' => self.depth += 1,
                '}' | ']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return Some(index + c.len_utf8());
                    }
                }
                _ => {}
            }
        }
        // No string of JSON goes over a line end: a lost quote spoils one line, not the page.
        self.quoted = false;
        None
    }
}

/// Whether a line begins a request that is an example, not the line that says the path.
fn is_request(lines: &[Source<'_>], at: usize, in_examples: bool) -> bool {
    let Some(line) = lines.get(at) else {
        return false;
    };
    let text = line.text;
    if in_examples && (text.starts_with("https://") || text.starts_with("http://")) {
        return true;
    }
    let next = lines.get(at + 1).map_or("", |next| next.text);
    if text.starts_with("http") && text.contains("/?") && next.starts_with('&') {
        return true;
    }
    let mut words = text.split_whitespace();
    let is_line = words.next().is_some_and(|word| METHODS.contains(&word))
        && words
            .next()
            .is_some_and(|path| path.starts_with(['/', '{']) || path.starts_with("http"));
    is_line
        && (in_examples
            || text.contains(" HTTP/")
            || lines
                .get(at + 1)
                .is_some_and(|next| next.text.starts_with("Host:")))
}

/// A request line, its headers and its body.
fn request<'a>(lines: &[Source<'a>], at: usize) -> Code<'a> {
    if let Some(code) = ended_by_heading(lines, at) {
        return code;
    }
    let mut end = at + 1;
    let mut body = None;
    while let Some(line) = lines.get(end) {
        if begins_json(line.text) {
            body = Some(json(lines, end));
            break;
        }
        let after_blank = line.is_blank()
            && lines
                .get(end + 1)
                .is_some_and(|next| begins_json(next.text));
        if !after_blank && (line.is_blank() || !is_part_of_request(line.text)) {
            break;
        }
        end += 1;
    }
    let (next, rest) = body.map_or((end, None), |body| (body.next, body.rest));
    let mut text = joined(lines, at, next);
    if let Some((_, rest)) = rest {
        text.truncate(text.len().saturating_sub(rest.len()));
    }
    Code {
        line: line_of(lines, at),
        text: text.trim_end().to_owned(),
        next,
        rest,
    }
}

/// `GET https://... Example Response`: some crawlers join the next heading to the line.
fn ended_by_heading<'a>(lines: &[Source<'a>], at: usize) -> Option<Code<'a>> {
    let line = lines.get(at)?;
    let (begin, word) = line.text.rsplit_once(' ')?;
    let (begin, before) = begin.rsplit_once(' ')?;
    let heading = line
        .text
        .get(line.text.len() - before.len() - word.len() - 1..)?;
    section::of(heading)?;
    Some(Code {
        line: line.number,
        text: begin.to_owned(),
        next: at + 1,
        rest: Some((line.number, heading)),
    })
}

/// Headers, `<Common request parameters>`, `&Offset=0`, and lines of forms.
fn is_part_of_request(text: &str) -> bool {
    let header = text.split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    });
    header && section::of(text).is_none() && !edge::is_status_line(text)
        || text.starts_with(['&', '<', '-'])
        || text.starts_with("--")
        || text.contains('=') && !text.contains(' ')
}

fn until_blank<'a>(lines: &[Source<'a>], at: usize) -> Code<'a> {
    let ended = |line: &Source<'_>| line.is_blank() || edge::ends_table(line);
    let length = lines.iter().skip(at).skip(1).position(ended);
    let next = length.map_or(lines.len(), |length| at + 1 + length);
    Code {
        line: line_of(lines, at),
        text: joined(lines, at, next),
        next,
        rest: None,
    }
}

/// Whether a line is the heading of a section, and cannot be a line of code: one English word can.
fn ends_code(line: &Source<'_>) -> bool {
    let unindented = !line.raw.starts_with([' ', '\t']);
    unindented
        && section::of(line.text)
            .is_some_and(|section| section.contains(' ') || !section.is_ascii())
}

/// Code in a section of code, up to the next section. Sentences between are none.
pub fn sample<'a>(lines: &[Source<'a>], at: usize) -> Option<Code<'a>> {
    let first = lines.get(at)?;
    let is_sentence =
        first.text.ends_with(['.', '。']) || !first.text.contains([' ', '(', ';', '#']);
    if is_sentence {
        return None;
    }
    let mut end = at + 1;
    while lines.get(end).is_some_and(|line| !ends_code(line)) && gutter(lines, end) == 0 {
        end += 1;
    }
    Some(Code {
        line: line_of(lines, at),
        text: joined(lines, at, end),
        next: end,
        rest: None,
    })
}
