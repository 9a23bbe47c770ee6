//! Writes a page in each of the layouts that pages occur in, so that readers can be compared.

pub mod marked;
pub mod outline;
pub mod plain;

use cloudbind_pages::Document;

/// A layout of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Each cell is a paragraph.
    Paragraphs,
    /// As [`Layout::Paragraphs`], without blank lines, the headings of a table run together on one line.
    Dense,
    /// `| a | b |`
    Rows,
    /// `| a | b |` with a rule.
    RuledRows,
    /// `a | b |`
    OpenRows,
    /// `a | b |` with a rule.
    OpenRuledRows,
    /// `a`, tab, `b`
    Tabs,
    /// `a |` and `b |` each on a line, with a rule.
    Cells,
    /// As [`Layout::Cells`], with a lone pipe before each row.
    LedCells,
    /// A lone pipe before each row, and the cells on lines of their own.
    LonePipes,
    /// Cells separated by spaces.
    Spaces,
    /// As [`Layout::Spaces`], the whole page indented.
    Indented,
    /// HTML.
    Html,
    /// Markdown with tables of pipes.
    Markdown,
    /// Markdown with tables of HTML.
    MarkdownHtml,
    /// `reStructuredText` with grid tables.
    Grid,
}

/// All layouts of text without mark-up.
pub const PLAIN: &[Layout] = &[
    Layout::Paragraphs,
    Layout::Dense,
    Layout::Rows,
    Layout::RuledRows,
    Layout::OpenRows,
    Layout::OpenRuledRows,
    Layout::Tabs,
    Layout::Cells,
    Layout::LedCells,
    Layout::LonePipes,
    Layout::Spaces,
    Layout::Indented,
];

/// All layouts with mark-up.
pub const MARKED: &[Layout] = &[
    Layout::Html,
    Layout::Markdown,
    Layout::MarkdownHtml,
    Layout::Grid,
];

/// The page in a layout.
pub fn write(document: &Document, layout: Layout) -> String {
    match layout {
        Layout::Html => marked::html(document),
        Layout::Markdown => marked::markdown(document, false),
        Layout::MarkdownHtml => marked::markdown(document, true),
        Layout::Grid => marked::grid(document),
        Layout::Indented => {
            let text = plain::write(document, Layout::Spaces);
            let lines = text.lines().map(|line| format!("    {line}\n"));
            lines.collect()
        }
        plain => plain::write(document, plain),
    }
}

/// A name of a file as such a page would have it.
pub fn file_name(stem: &str, layout: Layout) -> String {
    let ending = match layout {
        Layout::Html => "html",
        Layout::Markdown | Layout::MarkdownHtml => "md",
        Layout::Grid => "rst",
        _ => "txt",
    };
    format!("{stem}.{ending}")
}
