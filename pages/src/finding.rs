//! What whoever imports a page should know about it.

use std::fmt;

use serde::Serialize;

/// Something that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The line of the page, counted from 1.
    pub line: u32,
    /// What kind of thing it is.
    pub kind: Kind,
    /// A short name that stays the same: `width-of-integer`, `example-against-table`.
    pub rule: &'static str,
    /// The place in the specification that it is about: `body.ClusterId`; empty for the whole page.
    pub place: String,
    /// What it is, in a sentence.
    pub message: String,
}

/// What kind of thing a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The page does not say it; it follows from something that it says.
    Inferred,
    /// The page said it, but the file does not any more.
    Lost,
    /// The page leaves it open, and so does the import.
    Unclear,
    /// The page contradicts itself.
    Fault,
}

/// Why a file is not imported at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The file.
    pub file: String,
    /// The line that shows it; 0 for the whole file.
    pub line: u32,
    /// Why, in a sentence that says what to do.
    pub message: String,
}

impl Finding {
    /// A finding about a place of the specification.
    pub fn new(
        kind: Kind,
        rule: &'static str,
        line: u32,
        place: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            line,
            kind,
            rule,
            place: place.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Inferred => "inferred",
            Self::Lost => "lost",
            Self::Unclear => "unclear",
            Self::Fault => "fault",
        })
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.message),
            line => write!(f, "{}:{line}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for Refusal {}
