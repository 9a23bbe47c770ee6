//! The text of one example, line by line, until its JSON closes.

use serde_json::Value;

use crate::facts::Shows;

/// How an example begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// `POST / HTTP/1.1`, then headers, then JSON.
    Http,
    /// `https://box.tencentcloudapi.com/?Action=...`.
    Query,
    /// `{`.
    Json,
}

/// An example that is being read.
pub(super) struct Open {
    pub line: u32,
    pub expects: Option<Shows>,
    start: Start,
    lines: Vec<String>,
    /// The line that its JSON begins in, counted from 0.
    body: Option<usize>,
    depth: u32,
    in_string: bool,
    escaped: bool,
    closed: bool,
}

/// How an example begins in this line, if one does.
pub(super) fn starts(text: &str) -> Option<Start> {
    if text.starts_with(['{', '[']) {
        return Some(Start::Json);
    }
    if (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("GET "))
        && text.contains('?')
    {
        return Some(Start::Query);
    }
    (text.starts_with("POST /") || text.starts_with("POST https://") || text.starts_with("GET / "))
        .then_some(Start::Http)
}

impl Open {
    pub fn new(line: u32, start: Start, expects: Option<Shows>) -> Self {
        Self {
            line,
            expects,
            start,
            lines: Vec::new(),
            body: None,
            depth: 0,
            in_string: false,
            escaped: false,
            closed: false,
        }
    }

    /// Adds a line.
    pub fn push(&mut self, text: &str) {
        if self.start != Start::Query {
            let json = text.trim_start().starts_with(['{', '[']);
            if self.body.is_none() && json {
                self.body = Some(self.lines.len());
            }
            if self.body.is_some() {
                self.count(text);
            }
        }
        self.lines.push(text.to_owned());
    }

    /// Follows brackets and strings.
    fn count(&mut self, text: &str) {
        for byte in text.bytes() {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_string => self.escaped = true,
                b'"' => self.in_string = !self.in_string,
                b'{' | b'[' if !self.in_string => self.depth += 1,
                b'}' | b']' if !self.in_string => {
                    self.depth = self.depth.saturating_sub(1);
                    self.closed |= self.depth == 0;
                }
                _ => {}
            }
        }
        // A string does not go on in the next line; if it seems to, a mark is missing.
        self.in_string = false;
        self.escaped = false;
    }

    pub fn is_closed(&self) -> bool {
        self.closed && self.depth == 0
    }

    pub fn is_unfinished(&self) -> bool {
        self.depth > 0
    }

    pub fn is_query(&self) -> bool {
        self.start == Start::Query
    }

    pub fn is_request(&self) -> bool {
        self.start != Start::Json
    }

    /// The whole text.
    pub fn text(&self) -> String {
        self.lines.join("\n").trim_end().to_owned()
    }

    /// The JSON in it; none if there is none.
    pub fn json(&self) -> Result<Option<Value>, String> {
        let Some(body) = self.body else {
            return Ok(None);
        };
        let text = self.lines.get(body..).unwrap_or_default().join("\n");
        match serde_json::from_str(&text) {
            Ok(json) => Ok(Some(json)),
            Err(error) => {
                let line = self.line as usize + body + error.line().saturating_sub(1);
                Err(format!("the example is no JSON from line {line} on"))
            }
        }
    }
}
