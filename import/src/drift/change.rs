//! One difference between a page and the specification.

use std::fmt;

use serde::{Serialize, Serializer};

/// What a difference means to callers of the generated library; the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Their programs no longer compile, or their calls no longer work, once the specification follows.
    Breaking,
    /// There is more than before, or something should no longer be used.
    Additive,
    /// Codes and statuses of errors.
    ErrorCodes,
    /// What values may be: limits, defaults, `null`, units, rates.
    Constraints,
    /// Only the page's words are others.
    Wording,
    /// The saved page lost it, as far as its findings tell; the vendor need not have changed anything.
    Lost,
    /// A person has changed the specification since the page was imported, and the page is what it was.
    ByHand,
}

/// All of them, the worst first.
pub const CLASSES: [Class; 7] = [
    Class::Breaking,
    Class::Additive,
    Class::ErrorCodes,
    Class::Constraints,
    Class::Wording,
    Class::Lost,
    Class::ByHand,
];

impl Class {
    /// Its name in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::ErrorCodes => "error codes",
            Self::Constraints => "constraints",
            Self::Wording => "wording",
            Self::Lost => "lost",
            Self::ByHand => "by hand",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Class {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name().replace(' ', "_"))
    }
}

/// A line of a saved page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PageLine {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
}

/// A place in the specification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SpecPlace {
    /// The file, with the folder of the specification in front.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What it means to callers.
    pub class: Class,
    /// A short name that stays the same.
    pub rule: &'static str,
    /// Whose it is: `tencentcloud/cynosdb PauseServerless`, or `tencentcloud/cynosdb types`.
    pub operation: String,
    /// What it is about: `body.ClusterId`, `types.Filter.Name`; empty for the operation as a whole.
    pub place: String,
    /// What the specification says; empty if nothing.
    pub before: String,
    /// What the page says; empty if nothing.
    pub after: String,
    /// Both in a few words.
    pub message: String,
    /// Where the pages say it; the first one is shown.
    pub pages: Vec<PageLine>,
    /// Where the specification says it, or would.
    pub spec: Option<SpecPlace>,
    /// For a shared type, the operations that reach it.
    pub reaches: Vec<String>,
    /// Why it is believed to be lost rather than removed.
    pub because: Option<String>,
    /// The same for the same difference on any line of the page and in any order.
    pub fingerprint: String,
}

impl fmt::Display for PageLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl fmt::Display for SpecPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// The fingerprint of a difference. FNV-1a, since it is to be the same with every compiler and version.
#[must_use]
pub fn fingerprint(operation: &str, place: &str, rule: &str, after: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in [operation, place, rule, after] {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
