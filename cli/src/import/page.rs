//! `cloudbind import page`: operations into the specification, out of pages of API references.

use std::error::Error;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use cloudbind_import::Problem;
use cloudbind_import::drift::gather;
use cloudbind_import::page::merge::Decisions;
use cloudbind_import::page::outcome::visible;
use cloudbind_import::page::{Hints, Importer, Outcome, Request, Status};

use crate::SPECIFICATION;
use crate::output::print;

/// What to import, and how.
#[derive(Debug, Args)]
pub struct Options {
    /// Saved pages, or folders that hold some; `-` reads one from the standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The folder of the service, where the page does not say which service it belongs to.
    #[arg(long, value_name = "KEY")]
    service: Option<String>,
    /// The operation's name, where the page does not say it: `PauseServerless`.
    #[arg(long, value_name = "NAME")]
    operation: Option<String>,
    /// The address of the page, which often says service and operation.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// Folder of the specification.
    #[arg(long, value_name = "DIR", default_value = SPECIFICATION, hide_default_value = true)]
    spec: PathBuf,
    /// Write nothing, and exit with 1 if a file would change.
    #[arg(long)]
    check: bool,
    /// Decide a conflict: at this place, and below it, the file is right. The decision is remembered
    /// until the page changes there.
    #[arg(long, value_name = "PLACE")]
    keep: Vec<String>,
    /// Decide a conflict: at this place, and below it, the page is right.
    #[arg(long, value_name = "PLACE")]
    take: Vec<String>,
    /// Copy the page's own sentences. Only for a specification that is not published: facts are free,
    /// the vendor's sentences are not.
    #[arg(long)]
    page_text: bool,
    /// How the report is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How a report is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// Imports, prints the report, and says whether everything is as it was asked to be.
pub fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    let mut importer = Importer::new(&options.spec)?;
    let files = files(&options.files)?;
    let request = request(options, &files)?;
    let (mut outcomes, mut refused) = (Vec::new(), Vec::new());
    for file in &files {
        match import(&mut importer, file, &request) {
            Ok(outcome) => {
                if options.format == Format::Text {
                    print(&format!("{outcome}\n"))?;
                }
                outcomes.push(outcome);
            }
            Err(problem) => {
                if options.format == Format::Text {
                    let text = visible_lines(&format!("not imported: {problem}"));
                    print(&format!("{text}\n\n"))?;
                }
                refused.push(problem);
            }
        }
    }
    match options.format {
        Format::Text => print(&format!("{}\n", summary(&outcomes, &refused)))?,
        Format::Json => print(&format!("{:#}\n", json(&outcomes, &refused)))?,
    }
    match refused.len() {
        0 => Ok(outcomes
            .iter()
            .all(|outcome| is_done(outcome, options.check))),
        1 => Err("a page was not imported".into()),
        several => Err(format!("{several} pages were not imported").into()),
    }
}

/// The files that are named, and those in folders.
fn files(given: &[PathBuf]) -> Result<Vec<PathBuf>, Problem> {
    let mut files = Vec::new();
    for path in given {
        if path.is_dir() {
            files.extend(gather::files(std::slice::from_ref(path))?);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn request(options: &Options, files: &[PathBuf]) -> Result<Request, Box<dyn Error>> {
    let is_of_one = options.operation.is_some() || options.address.is_some();
    if is_of_one && files.len() > 1 {
        return Err(
            "--operation and --address are those of one page; import the others without them"
                .into(),
        );
    }
    Ok(Request {
        hints: Hints {
            service: options.service.clone(),
            operation: options.operation.clone(),
            address: options.address.clone(),
        },
        decisions: Decisions {
            keep: options.keep.clone(),
            take: options.take.clone(),
        },
        page_text: options.page_text,
        check: options.check,
    })
}

fn import(importer: &mut Importer, file: &Path, request: &Request) -> Result<Outcome, Problem> {
    let name = file.display().to_string();
    let bytes = if name == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    let bytes = bytes.map_err(|error| Problem::new(&name, error.to_string()))?;
    let refused = |refusal: cloudbind_pages::Refusal| {
        let place = match refusal.line {
            0 => refusal.file,
            line => format!("{}:{line}", refusal.file),
        };
        Problem::new(place, refusal.message)
    };
    let document = cloudbind_pages::read(&name, &bytes).map_err(refused)?;
    let page = cloudbind_pages::recognise(&document).map_err(refused)?;
    importer.import(&page, request)
}

fn is_done(outcome: &Outcome, check: bool) -> bool {
    match outcome.status {
        Status::Conflict => false,
        Status::New | Status::Changed => !check,
        Status::Unchanged => true,
    }
}

fn summary(outcomes: &[Outcome], refused: &[Problem]) -> String {
    let count = |status| {
        outcomes
            .iter()
            .filter(|outcome| outcome.status == status)
            .count()
    };
    let all = outcomes.len() + refused.len();
    format!(
        "{all} {}: {} new, {} changed, {} unchanged, {} with conflicts, {} not imported",
        if all == 1 { "page" } else { "pages" },
        count(Status::New),
        count(Status::Changed),
        count(Status::Unchanged),
        count(Status::Conflict),
        refused.len()
    )
}

fn json(outcomes: &[Outcome], refused: &[Problem]) -> serde_json::Value {
    let refused = refused
        .iter()
        .map(|problem| serde_json::json!({ "place": problem.place, "message": problem.message }));
    serde_json::json!({ "pages": outcomes, "not_imported": refused.collect::<Vec<_>>() })
}

/// What comes from a page cannot control the terminal, and line ends stay.
fn visible_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(visible).collect();
    lines.join("\n")
}
