//! Reads a page of a vendor's API reference, whatever layout it was saved in.
//!
//! [`read()`] makes blocks of the file ([`document`]), [`recognise()`] makes facts of the blocks
//! ([`facts`]). What a page does not say is not made up: what follows from something else says so
//! ([`facts::Basis`]), and what is lost, unclear or wrong is a [`finding`] with its line.

pub mod document;
pub mod facts;
pub mod finding;
pub mod lint;
pub mod read;
pub mod recognise;
pub mod types;
pub mod words;

pub use document::Document;
pub use facts::Page;
pub use finding::{Finding, Kind, Refusal};
pub use lint::lint;
pub use read::read;
pub use recognise::recognise;
