//! Pages of a vendor's API reference into the specification: one page, one file.
//!
//! A [`Page`](cloudbind_pages::Page) has a [`Target`]; [`draft`](draft::draft) makes of its facts what the file
//! would say if nobody had touched it; [`merge`] brings that together with the file as it is and with the
//! [`record`] of the last import; [`edit`] writes it into the file's own layout.

pub mod change;
pub mod draft;
pub mod edit;
pub mod importer;
pub mod layout;
pub mod merge;
pub mod outcome;
mod plan;
pub mod record;
pub mod scheme;
mod service;
pub mod settle;
pub mod specification;
pub mod target;
pub mod tree;
pub mod wording;

pub use draft::{Draft, Surroundings, draft};
pub use importer::{Importer, Request};
pub use outcome::{Outcome, Status};
pub use record::Record;
pub use specification::Specification;
pub use target::{Hints, Target};
pub use tree::Tree;
