//! `cloudbind lint`: what saved pages leave open, and where they contradict themselves.

use std::error::Error;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use cloudbind_import::drift::gather;
use cloudbind_import::page::outcome::visible;
use cloudbind_pages::{Finding, Kind, Page, Refusal};

use crate::output::print;

/// What to read, and for what to fail.
#[derive(Debug, Args)]
pub struct Options {
    /// Saved pages, or folders that hold some: *.html, *.htm, *.md, *.markdown, *.rst, *.txt.
    #[arg(value_name = "PAGES", required = true)]
    pages: Vec<PathBuf>,
    /// How to report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// For what to exit with 1.
    #[arg(long, value_enum, default_value_t = FailOn::Fault)]
    fail_on: FailOn,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For a terminal.
    Text,
    /// For programs.
    Json,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    /// For contradictions of a page.
    Fault,
    /// For anything at all.
    Any,
    /// For nothing.
    None,
}

/// Reads the pages, prints what was found, and says whether there is nothing to fail for.
pub fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    let files = gather::files(&options.pages)?;
    let pages = gather::read(&files, |_| {});
    let report = match options.format {
        Format::Text => text(&pages),
        Format::Json => format!("{:#}\n", json(&pages)),
    };
    print(&report)?;
    match pages.iter().filter(|page| page.is_err()).count() {
        0 => Ok(!findings(&pages).any(|(_, finding)| options.fail_on.includes(finding.kind))),
        1 => Err("a page could not be read; the report says why".into()),
        several => Err(format!("{several} pages could not be read; the report says why").into()),
    }
}

impl FailOn {
    fn includes(self, kind: Kind) -> bool {
        match self {
            Self::Fault => kind == Kind::Fault,
            Self::Any => true,
            Self::None => false,
        }
    }
}

type Pages = [Result<Page, Refusal>];

fn findings(pages: &Pages) -> impl Iterator<Item = (&Page, &Finding)> {
    let pages = pages.iter().filter_map(|page| page.as_ref().ok());
    pages.flat_map(|page| page.findings.iter().map(move |finding| (page, finding)))
}

fn text(pages: &Pages) -> String {
    let mut lines: Vec<String> = findings(pages)
        .map(
            |(
                page,
                Finding {
                    line,
                    kind,
                    rule,
                    place,
                    message,
                },
            )| {
                let gap = if place.is_empty() { "" } else { " " };
                visible(&format!(
                    "{}:{line}: {kind}{gap}{place} ({rule}): {message}",
                    page.file
                ))
            },
        )
        .collect();
    let refused = pages.iter().filter_map(|page| page.as_ref().err());
    lines.extend(refused.map(|refusal| visible(&format!("not read: {refusal}"))));
    lines.push(summary(pages));
    lines.push(String::new());
    lines.join("\n")
}

fn summary(pages: &Pages) -> String {
    let count = |kind| {
        findings(pages)
            .filter(|(_, finding)| finding.kind == kind)
            .count()
    };
    format!(
        "{} {}: {} faults, {} unclear, {} lost, {} inferred, {} not read",
        pages.len(),
        if pages.len() == 1 { "page" } else { "pages" },
        count(Kind::Fault),
        count(Kind::Unclear),
        count(Kind::Lost),
        count(Kind::Inferred),
        pages.iter().filter(|page| page.is_err()).count()
    )
}

fn json(pages: &Pages) -> serde_json::Value {
    let pages = pages.iter().map(|page| match page {
        Ok(page) => serde_json::json!({ "page": page.file, "findings": page.findings }),
        Err(refusal) => serde_json::json!({
            "page": refusal.file,
            "not_read": { "line": refusal.line, "message": refusal.message },
        }),
    });
    pages.collect()
}
