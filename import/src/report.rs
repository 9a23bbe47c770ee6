//! What an import did, for whoever ran it.

use std::fmt;

use cloudbind_codegen::output::Difference;

use crate::compare::Disagreement;
use crate::error::Problem;
use crate::model::LeftOut;
use crate::names::Renamed;

/// What happened to one service.
#[derive(Debug, Clone, Default)]
pub struct ServiceReport {
    /// The service: `tencentcloud/autoscaling`.
    pub service: String,
    /// How many operations the metadata have that can be called.
    pub operations: usize,
    /// How many types they share.
    pub types: usize,
    /// How many files the import is responsible for.
    pub files: usize,
    /// The files that were not as they should be.
    pub differences: Vec<Difference>,
    /// The files that a person wrote.
    pub kept: Vec<String>,
    /// Where these differ from the metadata.
    pub disagreements: Vec<Disagreement>,
    /// Operations that were not imported.
    pub left_out: Vec<LeftOut>,
    /// Types that have another name than in the metadata.
    pub renamed: Vec<Renamed>,
    /// How many operations have an example that contradicts the facts.
    pub with_faulty_examples: usize,
}

impl ServiceReport {
    fn count(&self, of: impl Fn(&Difference) -> bool) -> usize {
        self.differences
            .iter()
            .filter(|difference| of(difference))
            .count()
    }
}

/// What happened to all of them.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// One for each service.
    pub services: Vec<ServiceReport>,
    /// Why some could not be imported.
    pub problems: Vec<Problem>,
}

impl Report {
    /// Whether everything was as it should be.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.services
            .iter()
            .all(|service| service.differences.is_empty())
    }
}

impl fmt::Display for ServiceReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let new = self.count(|difference| matches!(difference, Difference::Missing(_)));
        let changed = self.count(|difference| matches!(difference, Difference::Changed(_)));
        let removed = self.count(|difference| matches!(difference, Difference::Orphan(_)));
        let unchanged = self.files - new - changed;
        writeln!(
            f,
            "{}: {} operations, {} types; {new} files new, {changed} changed, {unchanged} unchanged, {removed} removed, {} kept as written by hand",
            self.service,
            self.operations,
            self.types,
            self.kept.len()
        )?;
        for left_out in &self.left_out {
            writeln!(
                f,
                "  left out: {}, because {}",
                left_out.operation, left_out.reason
            )?;
        }
        for (old, new) in &self.renamed {
            writeln!(f, "  renamed: type {old} is called {new}")?;
        }
        for Disagreement {
            file,
            place,
            message,
        } in &self.disagreements
        {
            writeln!(f, "  disagreement: {file}, {place}: {message}")?;
        }
        if self.with_faulty_examples > 0 {
            writeln!(
                f,
                "  operations with an example that contradicts the facts: {}",
                self.with_faulty_examples
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for service in &self.services {
            write!(f, "{service}")?;
        }
        for problem in &self.problems {
            writeln!(f, "not imported: {problem}")?;
        }
        let sum = |of: fn(&ServiceReport) -> usize| self.services.iter().map(of).sum::<usize>();
        writeln!(
            f,
            "{} services, {} operations, {} types; {} files differed; {} operations left out; {} disagreements with files written by hand",
            self.services.len(),
            sum(|service| service.operations),
            sum(|service| service.types),
            sum(|service| service.differences.len()),
            sum(|service| service.left_out.len()),
            sum(|service| service.disagreements.len()),
        )
    }
}
