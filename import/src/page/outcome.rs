//! What an import of a page did, for whoever ran it.

use std::fmt;

use cloudbind_pages::Finding;
use serde::Serialize;
use serde_json::Value;

use super::change::{Change, shown};

/// What happened to the file of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It is new.
    New,
    /// It was changed.
    Changed,
    /// It says already what the page says.
    Unchanged,
    /// It stays as it is until somebody decides.
    Conflict,
}

/// A place where somebody has to decide.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dispute {
    /// The place: `body.ClusterId.type`.
    pub place: String,
    /// Where that is in the specification: `tencentcloud/boxes/open_box.yaml:12:5`.
    pub file: String,
    /// What the file says.
    pub ours: Option<Value>,
    /// The line of the page; 0 if the page has nothing there.
    pub line: u32,
    /// What the page says.
    pub theirs: Option<Value>,
}

/// What came of one page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outcome {
    /// The page.
    pub page: String,
    /// The file of the specification.
    pub file: String,
    /// The operation.
    pub operation: String,
    /// What happened to the file.
    pub status: Status,
    /// What is other than before; nothing for a new file.
    pub changes: Vec<Change>,
    /// What somebody has to decide.
    pub conflicts: Vec<Dispute>,
    /// Places that stay, although the page has them no longer: its layout may have lost them.
    pub lost: Vec<String>,
    /// Places where the page's value is only inferred, and the file's stays.
    pub outweighed: Vec<String>,
    /// What is inferred, lost, unclear or wrong.
    pub findings: Vec<Finding>,
}

impl Outcome {
    /// Whether the file is not yet what the page makes of it.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.status != Status::Unchanged
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Conflict => "conflict, not written",
        })
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let page = visible(&self.page);
        let (file, operation) = (&self.file, &self.operation);
        writeln!(f, "{page} -> {file} ({operation}): {}", self.status)?;
        for change in &self.changes {
            writeln!(f, "  {change}")?;
        }
        for conflict in &self.conflicts {
            conflict.write(&page, f)?;
        }
        for place in &self.lost {
            let place = visible(place);
            writeln!(
                f,
                "  kept {place}: it is not on the page, but the layout of the file may have lost it"
            )?;
        }
        for place in &self.outweighed {
            let place = visible(place);
            writeln!(
                f,
                "  kept {place}: what the page says otherwise is only inferred"
            )?;
        }
        for finding in &self.findings {
            let (line, kind, rule) = (finding.line, finding.kind, finding.rule);
            let message = visible(&finding.message);
            let place = match &*finding.place {
                "" => String::new(),
                place => format!(" {}", visible(place)),
            };
            writeln!(f, "{page}:{line}: {kind}{place} ({rule}): {message}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = visible(&self.place);
        let short = |value: &Value| visible(&shown(Some(value)));
        match (&self.old, &self.new) {
            (None, None) => Ok(()),
            (None, Some(new)) => write!(f, "added {place}: {}", short(new)),
            (Some(old), None) => write!(f, "removed {place}: {}", short(old)),
            (Some(old), Some(new)) => {
                let (old, new) = both(old, new);
                write!(f, "changed {place}: {old} -> {new}")
            }
        }
    }
}

impl Dispute {
    fn write(&self, page: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = visible(&self.place);
        let ours = visible(&shown(self.ours.as_ref()));
        let theirs = visible(&shown(self.theirs.as_ref()));
        writeln!(f, "  conflict {place}")?;
        writeln!(f, "    {}: {ours}", visible(&self.file))?;
        writeln!(f, "    {page}:{}: {theirs}", self.line)?;
        writeln!(f, "    decide with --keep '{place}' or --take '{place}'")
    }
}

/// Two values; in quotes, if one is a text that looks like the other one.
fn both(old: &Value, new: &Value) -> (String, String) {
    let texts = (visible(&shown(Some(old))), visible(&shown(Some(new))));
    if texts.0 == texts.1 {
        return (visible(&old.to_string()), visible(&new.to_string()));
    }
    texts
}

/// Text that cannot move a terminal's cursor or turn its direction.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if cloudbind_codegen::yaml::is_invisible(c) || matches!(c, '\n' | '\r' | '\t') {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}
