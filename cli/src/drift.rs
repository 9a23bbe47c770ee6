//! `cloudbind drift`: saved pages of the vendors' API references against the specification.

use std::error::Error;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use cloudbind_import::drift::{self, Accepted, Class, Drift, Records, Strictness, gather, report};
use cloudbind_import::page::Specification;

use crate::SPECIFICATION;
use crate::output::print;

/// The folder that is read where none is named.
const USUAL: &str = "saved-pages";

/// So many pages are read before anybody wonders what goes on.
const WORTH_A_WORD: usize = 50;

/// What to compare, and how to report it.
#[derive(Debug, Args)]
pub struct Options {
    /// Saved pages, or folders that hold some: *.html, *.htm, *.md, *.markdown, *.rst, *.txt. Without any,
    /// the folder `saved-pages`.
    #[arg(value_name = "PAGES")]
    pages: Vec<PathBuf>,
    /// Folder of the specification.
    #[arg(long, value_name = "DIR", default_value = SPECIFICATION, hide_default_value = true)]
    spec: PathBuf,
    /// How to report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// For what to exit with 1.
    #[arg(long, value_enum, default_value_t = FailOn::Any)]
    fail_on: FailOn,
    /// A file of fingerprints that are not to be reported, one on a line, `#` before comments.
    #[arg(long, value_name = "FILE")]
    accept: Option<PathBuf>,
    /// Report also where a page is only less precise than the specification, such as `String` for a
    /// point in time.
    #[arg(long)]
    strict: bool,
    /// Name each place that has other words than at the last import, and not only how many.
    #[arg(long)]
    wording: bool,
    /// The pages are all pages of their services: report operations that have none.
    #[arg(long)]
    complete: bool,
}

/// How to report.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For a terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// For which differences to fail.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    /// For those that break callers.
    Breaking,
    /// For these, and for those that add something.
    Additive,
    /// For all but wordings, what the saved page lost, and what was changed by hand.
    Any,
    /// For none.
    None,
}

impl FailOn {
    fn includes(self, class: Class) -> bool {
        match self {
            Self::Breaking => class == Class::Breaking,
            Self::Additive => matches!(class, Class::Breaking | Class::Additive),
            Self::Any => !matches!(class, Class::Wording | Class::Lost | Class::ByHand),
            Self::None => false,
        }
    }
}

/// Compares, prints the report, and says whether there is nothing to fail for.
pub fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    let accepted = options.accept.as_deref().map(Accepted::read).transpose()?;
    let files = gather::files(&pages(options)?)?;
    let specification = Specification::read(&options.spec)?;
    let drift = drift::compare(
        &specification,
        &read(&files),
        &drift::Options {
            strictness: Strictness {
                strict: options.strict,
            },
            wording: options.wording,
            complete: options.complete,
            accepted: accepted.unwrap_or_default(),
            records: Records::beside(&options.spec),
        },
    );
    print(&match options.format {
        Format::Text => report::text(&drift),
        Format::Markdown => report::markdown(&drift),
        Format::Json => report::json(&drift),
    })?;
    outcome(&drift, options.fail_on)
}

/// What to compare: the pages that are named, or the usual folder.
fn pages(options: &Options) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let usual = PathBuf::from(USUAL);
    match (options.pages.is_empty(), usual.is_dir()) {
        (false, _) => Ok(options.pages.clone()),
        (true, true) => Ok(vec![usual]),
        (true, false) => Err(format!(
            "no pages: pass saved pages of an API reference, or folders that hold them; \
             without any, the folder `{USUAL}` is read, and there is none here"
        )
        .into()),
    }
}

fn read(files: &[PathBuf]) -> Vec<Result<cloudbind_pages::Page, cloudbind_pages::Refusal>> {
    let count = files.len();
    gather::read(files, |done| {
        if count > WORTH_A_WORD && (done % WORTH_A_WORD == 0 || done == count) {
            eprintln!("{done} of {count} pages read");
        }
    })
}

fn outcome(drift: &Drift, fail_on: FailOn) -> Result<bool, Box<dyn Error>> {
    match drift.refused.len() {
        0 => {
            let mut classes = drift.changes.iter().map(|change| change.class);
            Ok(!classes.any(|class| fail_on.includes(class)))
        }
        1 => Err("a page could not be compared; the report says why".into()),
        several => {
            Err(format!("{several} pages could not be compared; the report says why").into())
        }
    }
}
