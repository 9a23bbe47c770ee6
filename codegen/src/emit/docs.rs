//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

/// Columns of text in a documentation comment.
const WIDTH: usize = 92;

/// Paragraphs of a documentation comment.
#[derive(Debug, Default)]
pub struct Docs {
    lines: Vec<String>,
}

impl Docs {
    /// Begins with a paragraph of prose.
    pub fn new(text: &str) -> Self {
        Self::default().paragraph(text)
    }

    /// Adds a paragraph of prose; nothing if it is empty.
    pub fn paragraph(mut self, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.gap();
            self.lines.extend(wrap(&escape(text), "", ""));
        }
        self
    }

    /// Adds a paragraph of Markdown of our own, as it is.
    pub fn markdown(mut self, text: &str) -> Self {
        self.gap();
        self.lines.extend(wrap(text, "", ""));
        self
    }

    /// Adds what can do harm if overlooked, each with a loud beginning.
    pub fn warnings(mut self, warnings: &[String]) -> Self {
        for warning in warnings {
            self.gap();
            self.lines.extend(wrap(&format!("**Warning:** {}", escape(warning)), "", ""));
        }
        self
    }

    /// Adds a list.
    pub fn list(mut self, items: &[String]) -> Self {
        if !items.is_empty() {
            self.gap();
        }
        for item in items {
            self.lines.extend(wrap(&escape(item), "- ", "  "));
        }
        self
    }

    /// Adds lines as they are: code.
    pub fn verbatim(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.gap();
        self.lines.extend(lines);
        self
    }

    fn gap(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    /// The attributes of an item.
    pub fn tokens(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }

    /// The attributes of the module that they stand in.
    pub fn inner_tokens(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#![doc = #lines])*)
    }
}

/// Keeps prose from being read as links or HTML; what stands in backticks is left alone.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        if index % 2 == 1 {
            escaped.push_str(part);
            continue;
        }
        for c in part.chars() {
            if matches!(c, '<' | '>' | '[' | ']' | '*' | '_' | '\\') {
                escaped.push('\\');
            }
            escaped.push(c);
        }
    }
    escaped
}

fn wrap(text: &str, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}
