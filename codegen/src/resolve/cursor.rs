//! A position in a file: resolution walks values and places side by side.

use std::cell::RefCell;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::node::Node;

/// Where resolution is in a file. Problems that it reports stand at that place.
#[derive(Clone, Copy)]
pub struct Cursor<'a> {
    file: &'a str,
    key: Option<&'a Range<usize>>,
    node: &'a Node,
    problems: &'a RefCell<Diagnostics>,
}

impl<'a> Cursor<'a> {
    /// At the top of a file.
    pub fn new(file: &'a str, node: &'a Node, problems: &'a RefCell<Diagnostics>) -> Self {
        Self {
            file,
            key: None,
            node,
            problems,
        }
    }

    /// At the value of a key, or still here if there is none.
    #[must_use]
    pub fn key(self, key: &str) -> Self {
        match self.node.get(key) {
            Some((key, node)) => Self {
                key: Some(&key.span),
                node,
                ..self
            },
            None => self,
        }
    }

    /// At an item of a list, or still here if there is none.
    #[must_use]
    pub fn item(self, index: usize) -> Self {
        match self.node.items().get(index) {
            Some(node) => Self {
                key: None,
                node,
                ..self
            },
            None => self,
        }
    }

    /// The file that it is in.
    pub fn file(&self) -> &'a str {
        self.file
    }

    /// Reports a problem with the value.
    pub fn value_problem(&self, message: impl Into<String>, help: impl Into<String>) {
        self.push(self.node.span.clone(), message.into(), help.into());
    }

    /// Reports a problem with the key that the value belongs to.
    pub fn key_problem(&self, message: impl Into<String>, help: impl Into<String>) {
        let span = self.key.unwrap_or(&self.node.span).clone();
        self.push(span, message.into(), help.into());
    }

    fn push(&self, span: Range<usize>, message: String, help: String) {
        self.problems.borrow_mut().push(Diagnostic {
            file: self.file.to_owned(),
            span: Some(span),
            message,
            help,
        });
    }
}
