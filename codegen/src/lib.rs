//! Generates typed Rust bindings from one YAML file per documented API endpoint.
//!
//! The pipeline is [`load`], [`resolve`], [`select`], [`emit`], [`render`], [`output`]: each step
//! is a function of what the one before it made, and the disk is touched by the first and the last
//! only. [`Generator`] runs it; whoever wants the meaning of a specification calls [`read`].
//!
//! A service needs nothing of another one, so [`Generator::write`] runs the pipeline for each service by
//! itself, on all processors, and only for those whose files are others than at the last run.

pub mod conform;
pub mod diagnostic;
pub mod emit;
mod generate;
pub mod ir;
mod listing;
pub mod load;
pub mod name;
pub mod nearest;
pub mod node;
pub mod output;
mod parallel;
mod plain;
pub mod render;
pub mod resolve;
pub mod schema;
pub mod select;
mod source;
pub mod spec;
mod stale;
mod stamp;
mod state;
pub mod surface;
mod unit;
mod update;
pub mod yaml;

pub use diagnostic::{Diagnostic, Diagnostics, SpecError};
pub use emit::{Examples, Options};
pub use generate::{GenerateError, Generator, files};
pub use source::Sources;

/// Loads and resolves a specification.
///
/// # Errors
/// With every problem of every file, if there is any.
pub fn read(sources: &Sources) -> Result<ir::Api, SpecError> {
    let mut problems = Diagnostics::default();
    let folders = load::load(sources, &mut problems);
    let api = resolve::resolve(&folders, &mut problems);
    problems.into_result(sources)?;
    Ok(api)
}
