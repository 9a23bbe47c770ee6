//! Pages against the specification: where the two differ, and what it means to callers.
//!
//! A page is compared with the file of its operation (`comparison`), place by place. Differences that
//! mean nothing are none: an `Integer` of a page fits any width, and what pages never say (what a client
//! fills in, paging, tokens) is not looked for. Each [`Change`] has a class by what it means to callers
//! of the generated library, the line of the page, the place in the YAML, and a fingerprint.

mod accept;
mod answers;
mod change;
mod comparison;
mod constraints;
mod field;
mod fields;
mod find;
mod fixes;
pub mod gather;
mod kind;
mod locate;
mod losses;
mod operation;
mod outcome;
mod place;
mod reach;
mod record;
pub mod report;
mod run;
mod scope;
mod values;
mod wording;

pub use accept::Accepted;
pub use change::{CLASSES, Change, Class, PageLine, SpecPlace};
pub use comparison::Strictness;
pub use outcome::{Drift, Options};
pub use record::Records;
pub use run::compare;
