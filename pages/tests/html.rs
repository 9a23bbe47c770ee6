//! Saved pages become blocks, each with the line that it stands in.

mod outline;

use cloudbind_pages::document::{Content, Table};
use cloudbind_pages::read;
use cloudbind_pages::read::html;
use outline::outline;

fn blocks(text: &str) -> Vec<Content> {
    let document = html::read("page.html", text).expect("it is read");
    document
        .blocks
        .into_iter()
        .map(|block| block.content)
        .collect()
}

fn first_table(text: &str) -> Table {
    let table = blocks(text).into_iter().find_map(|content| match content {
        Content::Table(table) => Some(table),
        _ => None,
    });
    table.expect("there is a table")
}

fn texts(table: &Table) -> Vec<Vec<String>> {
    let rows = table.rows.iter();
    rows.map(|row| {
        row.cells
            .iter()
            .map(cloudbind_pages::document::Cell::text)
            .collect()
    })
    .collect()
}

#[test]
fn pages_become_blocks() {
    insta::glob!("readers/*.html", |path| {
        let text = std::fs::read_to_string(path).expect("a fixture");
        let document = html::read("page.html", &text).expect("it is read");
        insta::assert_snapshot!(outline(&document));
    });
}

#[test]
fn a_table_needs_no_end_tags() {
    let table = first_table("<table><tr><th>A<th>B<tr><td>1<td>2<tr><td>3<td>4</table>after");
    assert_eq!(texts(&table), [["1", "2"], ["3", "4"]]);
}

#[test]
fn cells_that_span_rows_stand_in_each() {
    let table = first_table(
        "<table><tr><th>Status<th>Code<th>Text</tr>\
         <tr><td rowspan=0>400</td><td>A.1</td><td>one</td></tr>\
         <tr><td>A.2</td><td>two</td></tr></table>",
    );
    assert_eq!(
        texts(&table),
        [["400", "A.1", "one"], ["400", "A.2", "two"]]
    );
}

#[test]
fn a_page_that_ends_within_a_table_is_refused() {
    let whole = "<html><body><h1>T</h1>\n<table><tr><th>A<th>B<tr><td>1<td>2</table></body></html>";
    assert!(read("page.html", whole.as_bytes()).is_ok());
    let careless = whole.replace("</table>", "");
    assert!(read("page.html", careless.as_bytes()).is_ok());
    let refusal = read("page.html", &whole.as_bytes()[..60]).expect_err("it is cut off");
    assert!(
        refusal
            .to_string()
            .starts_with("page.html:2: the file ends within this table"),
        "{refusal}"
    );
}

#[test]
fn spans_cannot_blow_a_table_up() {
    let cell = format!("<td rowspan=65000 colspan=1000>{}</td>", "x".repeat(10_000));
    let table = first_table(&format!(
        "<table><tr><th>A{}",
        format!("<tr>{cell}<td>y").repeat(1000)
    ));
    let bytes: usize = texts(&table).iter().flatten().map(String::len).sum();
    assert!(bytes < 12_000_000, "{bytes}");
    assert!(
        table
            .rows
            .iter()
            .all(|row| row.cells.len() == table.header.len())
    );
    assert!(table.header.len() <= 64);
}

#[test]
fn a_box_that_is_called_like_a_frame_but_holds_the_page_is_none() {
    let page = "<body class='nav-open'><div class='menu' style='display:none'><h1>Title</h1><p>Text</p></div>";
    let heading = Content::Heading {
        level: Some(1),
        text: "Title".to_owned(),
    };
    assert_eq!(
        blocks(page),
        [heading, Content::Paragraph("Text".to_owned())]
    );
}

#[test]
fn a_tab_that_was_not_open_is_content_and_a_hidden_remark_is_none() {
    let page = "<h1>T</h1><div style='display: none'><pre>GET /x</pre></div><p hidden>secret</p>";
    assert_eq!(blocks(page)[1..], [Content::Code("GET /x\n".to_owned())]);
}

#[test]
fn a_table_around_the_page_is_no_table() {
    let page = "<table><tr><td>Menu</td><td><h1>T</h1><table><tr><th>A<th>B<tr><td>1<td>2</table></td></tr></table>";
    assert_eq!(texts(&first_table(page)), [["1", "2"]]);
}

#[test]
fn marks_that_turn_text_do_not_pass_as_entities() {
    let page = "<p>a&#x202e;b&ZeroWidthSpace;c</p>";
    assert_eq!(blocks(page), [Content::Paragraph("abc".to_owned())]);
}

#[test]
fn what_is_no_tag_of_html_is_text() {
    let page = "<p>Map<String,List<Integer>> and <Common request parameters></p>";
    let text = "Map<String,List<Integer>> and <Common request parameters>";
    assert_eq!(blocks(page), [Content::Paragraph(text.to_owned())]);
}

#[test]
fn a_line_is_right_after_tags_and_entities_of_several_lines() {
    let page = "<!-- a\nb\n-->\n<p\nclass='x\ny'>one &am\n&lt;\ntwo</p>\n<script>\n\n</script>\n<p>last</p>\n";
    let document = html::read("page.html", page).expect("it is read");
    let lines: Vec<u32> = document.blocks.iter().map(|block| block.line).collect();
    assert_eq!(lines, [6, 12], "{document:#?}");
}

#[test]
fn a_tag_without_end_is_refused() {
    let page = format!("<html>\n<body>\n<a {}", "x=1 ".repeat(300));
    let refusal = html::read("page.html", &page).expect_err("it is damaged");
    assert_eq!(refusal.line, 3);
    let script = format!(
        "<script>if (a <b {}) {{}}</script><p>fine",
        "&& c ".repeat(300)
    );
    assert_eq!(blocks(&script), [Content::Paragraph("fine".to_owned())]);
}
