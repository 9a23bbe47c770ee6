//! Facts in the sentences of a description: values, limits, a default, whether it may be null.

use crate::Finding;
use crate::document::Line;
use crate::facts::{EnumValue, Fact, Limits};
use crate::types::Type;

/// What is understood of a description.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Understood {
    /// Whether the field may be null.
    pub nullable: Option<Fact<bool>>,
    /// Why it should no longer be used.
    pub deprecated: Option<Fact<String>>,
    /// What is assumed if it is left out.
    pub default: Option<Fact<serde_json::Value>>,
    /// The documented values.
    pub values: Vec<EnumValue>,
    /// Limits.
    pub limits: Limits,
    /// The unit.
    pub unit: Option<Fact<String>>,
    /// A sample.
    pub sample: Option<Fact<String>>,
    /// What is left: the description itself.
    pub description: Vec<Fact<String>>,
}

/// Understands the description of a field of this type at this place (`body.ClusterId`).
#[must_use]
pub fn understand(
    lines: &[Line],
    kind: &Type,
    place: &str,
    findings: &mut Vec<Finding>,
) -> Understood {
    let _ = (lines, kind, place, findings);
    Understood::default()
}
