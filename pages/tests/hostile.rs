//! Pages that are made to break a reader: none panics, none takes time that grows with the square of the
//! page (the tests would not end), and what comes out has the shape that recognisers rely on.

use cloudbind_pages::document::{Content, Table};
use cloudbind_pages::read::{html, markdown, rst, text};
use cloudbind_pages::{Document, read};
use proptest::prelude::*;

const MANY: usize = 10_000;

/// What recognisers rely on.
fn check(document: &Document) {
    let last = document.lines.max(1);
    for block in &document.blocks {
        assert!(
            (1..=last).contains(&block.line),
            "line {} of {last}",
            block.line
        );
        match &block.content {
            Content::Table(table) => check_table(table, last),
            Content::List(items) => {
                assert!(!items.is_empty());
                assert!(items.iter().all(|item| (1..=last).contains(&item.line)));
            }
            Content::Heading { text, .. } | Content::Paragraph(text) => {
                assert!(!text.is_empty() && !text.contains('\n'), "{text:?}");
            }
            Content::Code(_) => {}
        }
    }
}

fn check_table(table: &Table, last: u32) {
    for row in &table.rows {
        assert_eq!(row.cells.len(), table.header.len());
        let lines = row.cells.iter().flat_map(|cell| &cell.lines);
        for line in lines {
            assert!(
                (1..=last).contains(&line.line),
                "line {} of {last}",
                line.line
            );
            assert!(!line.text.contains('\n'));
        }
    }
}

fn all_readers(page: &str) {
    if let Ok(document) = html::read("x", page) {
        check(&document);
    }
    check(&markdown::read("x", page));
    check(&rst::read("x", page));
    let _ = text::read("x", page);
    if let Ok(document) = read("x", page.as_bytes()) {
        assert_eq!(document, read("x", page.as_bytes()).expect("as before"));
    }
}

#[test]
fn tags_that_never_end() {
    for tag in [
        "<div>",
        "<p>",
        "<div><p>",
        "<ul><li>x",
        "<table>",
        "<table><tr><td>x<td>",
        "<b>",
        "<x>",
        "<pre>\n",
        "<dl><dt>",
        "<h1>",
        "<!--",
        "<!-->",
        "<a b='",
        "<tr><td>x",
        "<script>",
        "<svg>",
        "</div>",
        "</p></table>",
        "<br>",
        "<",
        "&am",
        "<td rowspan=9 colspan=9>x",
    ] {
        let page = format!("<!doctype html>{}", tag.repeat(MANY));
        // One of them has too many attributes.
        if let Ok(document) = html::read("x", &page) {
            check(&document);
        }
    }
}

#[test]
fn fonts_that_a_tree_of_the_standard_would_open_again_in_each_paragraph() {
    let fonts: Vec<String> = (0..MANY)
        .map(|size| format!("<font size={size}>"))
        .collect();
    let page = format!("<!doctype html>{}{}", fonts.concat(), "<p>x".repeat(MANY));
    check(&html::read("x", &page).expect("it is read"));
}

#[test]
fn marks_of_markdown_that_never_end() {
    for mark in [
        "|",
        "| a ",
        "|\n|\n",
        ">",
        "> x\n",
        "- ",
        "* x\n",
        "*a **b ",
        "[",
        "[a](",
        "`",
        "<div>\n",
        "<table>\n",
        "<table><tr><td>x</table>\n",
        "![",
        "\\",
        "#",
        "---\n",
        "a\n===\n",
        "<!--",
        "  - x\n\n",
        "&",
        "_a__b",
        "<br>",
        "[a]: b\n",
        "```\n",
        "    x\n",
    ] {
        let page = format!("# T\n\n{}", mark.repeat(MANY));
        check(&markdown::read("x", &page));
    }
    let wide = format!(
        "{}\n{}\n{}",
        "|a".repeat(2000),
        "|-".repeat(2000),
        "|x|\n".repeat(2000)
    );
    check(&markdown::read("x", &wide));
}

#[test]
fn marks_of_restructured_text_that_never_end() {
    for mark in [
        "+-",
        "+---+\n",
        "+-+\n|x\n",
        "+---+---+\n| a |\n",
        "== ==\n",
        "== ==\na b\n",
        "``a ",
        "**a *b `c ",
        ":a:`",
        ":a",
        "|a ",
        "\\",
        ".. x::\n\n",
        "a::\n\n",
        ".. code::\n\n  x\n",
        "- x\n",
        "  - x\n",
        "===\n",
        "a\n===\n",
        ".. table::\n",
        ".. list-table::\n\n   * - x\n",
        ".. |a| replace:: b\n",
        "| x\n",
    ] {
        check(&rst::read("x", &format!("T\n=\n\n{}", mark.repeat(MANY))));
    }
    let stairs: Vec<String> = (0..1500)
        .map(|deep| format!("{}- x\n", " ".repeat(deep)))
        .collect();
    check(&rst::read("x", &stairs.concat()));
}

const PIECES: &[&str] = &[
    "<",
    ">",
    "</",
    "/>",
    "<p>",
    "</p>",
    "<div class='nav'>",
    "</div>",
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "<th>",
    "<td rowspan=2>",
    "<td colspan='3'>",
    "<thead>",
    "<ul>",
    "<li>",
    "</ul>",
    "<pre>",
    "</pre>",
    "<br/>",
    "<h1>",
    "</h1>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "&lt;",
    "&#x202e;",
    "&",
    "<String>",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "    ",
    "\t",
    "# ",
    "## ",
    "| ",
    "|",
    "|---|---|\n",
    "---",
    "===\n",
    "- ",
    "* ",
    "1. ",
    "> ",
    "```\n",
    "`",
    "**",
    "*",
    "_",
    "\\",
    "[a](b)",
    "+---+---+\n",
    "+===+===+\n",
    "| a | b |\n",
    "=== ===\n",
    ".. table:: Table 1 A\n\n",
    ".. note::\n",
    ".. code::\n\n",
    ".. list-table::\n\n   * - a\n     - b\n",
    ":ref:`a <b>`",
    "::\n",
    "Table 1 Boxes\n",
    "表 1 参数\n",
    "参数",
    "Parameter",
    "Mandatory",
    "Type",
    "String",
    "Yes",
    "box_id",
    "{box_id}",
    "GET /v1/{x}",
    "Status code: 200",
    "•",
    "\u{202e}",
    "\u{200b}",
    "\u{a0}",
    "é",
    "€",
    "名称",
    "\u{1f4e6}",
    "{\"a\": 1}",
    "URI\n",
    "Description",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_pages_in_any_order(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)) {
        all_readers(&pieces.concat());
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(document) = read("x", &bytes) {
            check(&document);
        }
    }
}
