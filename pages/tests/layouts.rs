//! The same page in every layout gives the same blocks.

mod facts_text;
mod lay_out;

use std::path::{Path, PathBuf};

use cloudbind_pages::read::{html, markdown, rst, text};
use cloudbind_pages::{Document, Kind, recognise};
use lay_out::{Layout, MARKED, PLAIN, outline};

/// All fixture pages, with their names.
fn fixtures() -> Vec<(String, Document)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the fixtures are in the repository") {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    assert!(!paths.is_empty(), "no fixture pages");
    let read = |path: PathBuf| {
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = std::fs::read_to_string(&path).expect("a fixture is text");
        let document = markdown::read(&stem, &text);
        (stem, document)
    };
    paths.into_iter().map(read).collect()
}

fn read_back(stem: &str, layout: Layout, page: &str) -> Document {
    let name = lay_out::file_name(stem, layout);
    match layout {
        Layout::Html => html::read(&name, page).expect("HTML"),
        Layout::Markdown | Layout::MarkdownHtml => markdown::read(&name, page),
        Layout::Grid => rst::read(&name, page),
        _ => text::read(&name, page),
    }
}

/// What a layout loses of a page, and the rule of the finding that says so.
const LOST: &[(&str, &[Layout], &str)] = &[
    // Nothing tells the message from the solution.
    ("create_box", SPACED, "cell"),
    ("set_tide_alarm_zh", SPACED, "cell"),
    // Values without marks of a list between them are words.
    ("list_boxes", JOINED, "prose-range"),
    ("show_orchard_zh", JOINED, "prose-range"),
    // A name of two words is no name, and so the row has none.
    (
        "hostile_names",
        &[Layout::Paragraphs, Layout::Dense],
        "name-cell",
    ),
];
const SPACED: &[Layout] = &[Layout::Spaces, Layout::Indented];
const JOINED: &[Layout] = &[
    Layout::Rows,
    Layout::RuledRows,
    Layout::OpenRows,
    Layout::OpenRuledRows,
    Layout::Tabs,
    Layout::Cells,
    Layout::LedCells,
];
/// Names with spaces, where spaces separate the cells: what comes of it is not compared.
const HOPELESS: &[&str] = &["hostile_names"];

/// The differences in all fixtures for these layouts, in what this shows of a page.
fn differences(layouts: &[Layout], show: impl Fn(&Document) -> Vec<String>) -> Vec<String> {
    let mut differences = Vec::new();
    for (stem, document) in fixtures() {
        let expected = show(&document);
        for layout in layouts {
            if SPACED.contains(layout) && HOPELESS.contains(&stem.as_str()) {
                continue;
            }
            let page = lay_out::write(&document, *layout);
            let found = read_back(&stem, *layout, &page);
            let difference = outline::difference(&expected, &show(&found));
            let lost = LOST
                .iter()
                .find(|(name, layouts, _)| *name == stem && layouts.contains(layout));
            match (difference, lost) {
                (Some(_), Some((_, _, rule))) if reports(&found, rule) => {}
                // Blocks may be equal where facts are not.
                (None, _) => {}
                (Some(difference), _) => {
                    differences.push(format!("{stem} as {layout:?}:\n{difference}"));
                }
            }
        }
    }
    differences
}

/// Whether a finding, of the reader or of the recogniser, says that something was lost or is unclear.
fn reports(document: &Document, rule: &str) -> bool {
    let mut findings = document.findings.clone();
    findings.extend(recognise(document).map_or_else(|_| Vec::new(), |page| page.findings));
    let mut findings = findings.iter();
    findings.any(|finding| finding.kind != Kind::Inferred && finding.rule == rule)
}

/// The facts of a page, without findings, and without the marks of what is inferred.
fn facts(document: &Document) -> Vec<String> {
    match recognise(document) {
        Ok(mut page) => {
            page.findings.clear();
            // Whether a cell has one line or several is the layout's business.
            let text = facts_text::render(&page).replace(" / ", " ");
            text.lines().map(|line| line.replace('~', "")).collect()
        }
        Err(refusal) => vec![format!("refused: {}", refusal.message)],
    }
}

#[test]
fn text_in_every_layout_gives_the_same_blocks() {
    let differences = differences(PLAIN, outline::of);
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

#[test]
fn mark_up_gives_the_same_blocks() {
    let differences = differences(MARKED, outline::of);
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

#[test]
fn text_in_every_layout_gives_the_same_facts() {
    let differences = differences(PLAIN, facts);
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

#[test]
fn mark_up_gives_the_same_facts() {
    let differences = differences(MARKED, facts);
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}
