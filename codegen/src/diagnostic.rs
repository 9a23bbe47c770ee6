//! Problems in a specification, each with its place and what to do about it.

use std::fmt;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet, normalize_untrusted_str};

use crate::source::Sources;

/// One problem: where it is, what is wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Path of the file below the specification's root, with `/` between its parts.
    pub file: String,
    /// The bytes that the problem is about; `None` if it concerns the file as a whole.
    pub span: Option<Range<usize>>,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it, in one line.
    pub help: String,
}

/// Every problem that one run found, ordered by file and place.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds a problem that concerns `file` as a whole.
    pub fn push_file(&mut self, file: &str, message: impl Into<String>, help: impl Into<String>) {
        self.push(Diagnostic {
            file: file.to_owned(),
            span: None,
            message: message.into(),
            help: help.into(),
        });
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The problems in the order of their files and places.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<&Diagnostic> = self.found.iter().collect();
        all.sort_by_key(|d| (d.file.as_str(), d.span.as_ref().map_or(0, |s| s.start)));
        all.dedup();
        all
    }

    /// Turns the collection into an error that carries the text to show, or `Ok` if it is empty.
    ///
    /// # Errors
    /// When at least one problem was found.
    pub fn into_result(self, sources: &Sources) -> Result<(), SpecError> {
        if self.is_empty() { Ok(()) } else { Err(SpecError::new(&self, sources)) }
    }
}

/// A specification that cannot be used, with all of its problems.
#[derive(Debug, Clone)]
pub struct SpecError {
    problems: Vec<Diagnostic>,
    report: String,
}

impl SpecError {
    fn new(diagnostics: &Diagnostics, sources: &Sources) -> Self {
        let problems: Vec<Diagnostic> = diagnostics.sorted().into_iter().cloned().collect();
        let mut report = String::new();
        for problem in &problems {
            report.push_str(&render(problem, sources));
            report.push_str("\n\n");
        }
        let (count, noun) = (problems.len(), if problems.len() == 1 { "problem" } else { "problems" });
        report.push_str(&format!("{count} {noun} in the specification; nothing was written"));
        Self { problems, report }
    }

    /// The problems, ordered by file and place.
    #[must_use]
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.report)
    }
}

impl std::error::Error for SpecError {}

/// The text of one problem: message, `file:line:column`, the line with a marker, and the help.
fn render(problem: &Diagnostic, sources: &Sources) -> String {
    let text = sources.get(&problem.file).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let help = format!("help: {}", problem.help);
    let (Some(text), Some(span)) = (text, &problem.span) else {
        return format!("error: {}\n --> {}\n  = {help}", problem.message, shown_path(sources, problem));
    };
    let span = fit(text, span);
    // Control characters in a hostile file must not reach the terminal.
    let message = normalize_untrusted_str(&problem.message);
    let group = Level::ERROR
        .primary_title(&message)
        .element(
            Snippet::source(text)
                .path(shown_path(sources, problem))
                .annotation(AnnotationKind::Primary.span(span)),
        )
        .element(Level::HELP.message(normalize_untrusted_str(&problem.help)));
    Renderer::plain().decor_style(DecorStyle::Ascii).render(&[group])
}

fn shown_path(sources: &Sources, problem: &Diagnostic) -> String {
    format!("{}{}", sources.prefix(), problem.file)
}

/// Clips a span to the text's first marked line and to character boundaries.
fn fit(text: &str, span: &Range<usize>) -> Range<usize> {
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let line_end = text[start..].find('\n').map_or(text.len(), |offset| start + offset);
    let mut end = span.end.clamp(start, line_end);
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}
