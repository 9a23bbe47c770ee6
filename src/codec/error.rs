//! What is wrong with JSON that arrived, and where.

use std::fmt;

use super::Json;

/// JSON that is not what the page documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Problem>);

/// Boxed, so that a result is no larger than a pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Problem {
    path: Vec<String>,
    text: String,
}

impl DecodeError {
    /// A value of another type than expected.
    #[must_use]
    pub fn expected(expected: &str, found: &Json<'_>) -> Self {
        // What kind it is; the value itself may be a secret.
        let found = found.kind();
        Self::because(format!("expected {expected}, found {found}"))
    }

    /// Any other problem.
    #[must_use]
    pub fn because(problem: impl Into<String>) -> Self {
        Self(Box::new(Problem {
            path: Vec::new(),
            text: problem.into(),
        }))
    }

    pub(crate) fn not_json(error: &serde_json::Error) -> Self {
        Self::because(format!("not JSON: {error}"))
    }

    /// The same problem, seen from outside of `segment` (`.Name` or `[3]`).
    #[must_use]
    pub fn under(mut self, segment: String) -> Self {
        self.0.path.push(segment);
        self
    }

    /// Where the problem is: `$.Instances[3].Name`.
    #[must_use]
    pub fn json_path(&self) -> String {
        let mut path = String::from("$");
        path.extend(self.0.path.iter().rev().map(String::as_str));
        path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}: {}", self.json_path(), self.0.text)
    }
}

impl std::error::Error for DecodeError {}
