//! Brings whole services into the specification, out of the metadata that vendors publish.
//!
//! A reader ([`tencent`]) turns a vendor's files into the [`model`]; [`names`] settles what things are
//! called in Rust; [`mod@write`] makes the YAML that a person would write, without a word of the vendor's;
//! [`Folder`] brings a folder of the specification up to date. What a person wrote stays as it is, and
//! [`compare`] tells where it differs from the metadata. [`page`] brings in one operation, out of the page of a
//! vendor's API reference.

pub mod compare;
pub mod drift;
mod error;
mod existing;
mod folder;
pub mod huawei;
pub mod judge;
pub mod model;
pub mod names;
pub mod page;
mod reach;
mod redact;
mod report;
pub mod tencent;
pub mod words;
pub mod write;

pub use error::Problem;
pub use folder::Folder;
pub use report::{Report, ServiceReport};
