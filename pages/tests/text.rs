//! Text that crawlers made of pages becomes blocks: tables in all layouts, and what they lost is reported.

use cloudbind_pages::document::{Content, Document, Layout, Table};
use cloudbind_pages::read::text;
use cloudbind_pages::{Finding, Kind};
use proptest::prelude::*;

fn tables(document: &Document) -> Vec<&Table> {
    let tables = document
        .blocks
        .iter()
        .filter_map(|block| match &block.content {
            Content::Table(table) => Some(table),
            _ => None,
        });
    tables.collect()
}

/// The rows of the only table, cells separated by ` | `.
fn rows(page: &str) -> Vec<String> {
    let document = text::read("page.txt", page);
    let tables = tables(&document);
    assert_eq!(tables.len(), 1, "{:#?}", document.blocks);
    written(tables[0])
}

fn written(table: &Table) -> Vec<String> {
    let row = |cells: &[cloudbind_pages::document::Cell]| {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| {
                if cell.missing {
                    "(missing)".to_owned()
                } else {
                    cell.text()
                }
            })
            .collect();
        cells.join(" | ")
    };
    table.rows.iter().map(|each| row(&each.cells)).collect()
}

fn lost(page: &str, rule: &str) -> Vec<Finding> {
    let findings = text::read("page.txt", page).findings;
    findings
        .into_iter()
        .filter(|finding| finding.kind == Kind::Lost && finding.rule == rule)
        .collect()
}

#[test]
fn the_frame_below_a_table_of_codes_is_no_row() {
    let page = "Error Code Description\nLimitExceeded Too many boxes.\nBoxBusy.Locked The box is locked.\nContact Us\n\nOur team answers.\n";
    assert_eq!(
        rows(page),
        [
            "LimitExceeded | Too many boxes.",
            "BoxBusy.Locked | The box is locked."
        ]
    );
}

#[test]
fn a_required_cell_that_no_row_has_is_reported_with_the_first_line() {
    let page = "参数名称 必选 类型 描述\nBoxId String 盒子编号。\nSize Integer 大小\n示例值：3\n";
    assert_eq!(
        rows(page),
        [
            "BoxId | (missing) | String | 盒子编号。",
            "Size | (missing) | Integer | 大小 示例值：3"
        ]
    );
    let found = lost(page, "required-cell");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].line, 2);
    assert!(
        found[0].message.contains("`BoxId`, `Size`"),
        "{}",
        found[0].message
    );
}

#[test]
fn a_line_like_a_row_without_its_required_cell_stays_with_the_row_above_and_is_reported() {
    let page = "Parameter Name Required Type Description\nFilters.N No Array of Filter Filters.\ncolour String Filter by colour.\nSize No Integer Size of the box\n";
    assert_eq!(
        rows(page),
        [
            "Filters.N | No | Array of Filter | Filters. colour String Filter by colour.",
            "Size | No | Integer | Size of the box"
        ]
    );
    let document = text::read("page.txt", page);
    let doubt = document
        .findings
        .iter()
        .find(|finding| finding.rule == "row");
    assert_eq!(
        doubt.map(|finding| (finding.kind, finding.line)),
        Some((Kind::Unclear, 3))
    );
}

#[test]
fn a_lost_name_moves_the_cells_to_their_columns() {
    let one_each = "Parameter |\nMandatory |\nType |\nDescription |\n---|---|---|---|\nNo |\nString |\nLabel of the box. |\n|\nsize |\nYes |\nInteger |\nSize. |\n";
    let in_rows = "Parameter | Mandatory | Type | Description |\n---|---|---|---|\nNo | String | Label of the box. |\n|\nsize | Yes | Integer | Size. |\n";
    for page in [one_each, in_rows] {
        assert_eq!(
            rows(page),
            [
                "(missing) | No | String | Label of the box.",
                "size | Yes | Integer | Size."
            ]
        );
        assert_eq!(lost(page, "name-cell").len(), 1);
    }
}

#[test]
fn a_lost_type_leaves_the_description_in_its_place() {
    let page = "参数 |\n是否必选 |\n参数类型 |\n描述 |\n---|---|---|---|\nlid |\n否 |\n盒盖。 |\n|\nsize |\n是 |\nInteger |\n大小。 |\n";
    assert_eq!(
        rows(page),
        [
            "lid | 否 | (missing) | 盒盖。",
            "size | 是 | Integer | 大小。"
        ]
    );
    assert_eq!(lost(page, "type-cell")[0].line, 6);
}

#[test]
fn lists_of_which_only_the_announcement_is_left_are_reported() {
    let page = "| Name | Required | Type | Description |\n|---|---|---|---|\n| Mode | No | String | Mode of the lamp. Valid values:\n|\n| Size | No | Integer | Size |\n";
    assert_eq!(
        rows(page),
        [
            "Mode | No | String | Mode of the lamp. Valid values:",
            "Size | No | Integer | Size"
        ]
    );
    assert_eq!(lost(page, "bullets").len(), 1);
    let kept = "Name\n\nRequired\n\nType\n\nDescription\n\nMode\n\nNo\n\nString\n\nValid values:\n\n  • dim\n\n  • bright\n";
    assert!(lost(kept, "bullets").is_empty());
}

#[test]
fn a_description_that_is_called_like_a_section_stays_in_its_row() {
    let page = "Parameter\n\nType\n\nDescription\n\nerror_code\n\nString\n\nError code\n\nerror_msg\n\nString\n\nError message\n\nStatus Codes\n";
    assert_eq!(
        rows(page),
        [
            "error_code | String | Error code",
            "error_msg | String | Error message"
        ]
    );
}

#[test]
fn headings_run_together_begin_a_table_of_paragraphs() {
    let page =
        "Parameter NameRequiredTypeDescription\n\nbox\n\nYes\n\nString\n\nThe box.\n\nIt is red.\n";
    assert_eq!(rows(page), ["box | Yes | String | The box. It is red."]);
}

#[test]
fn a_table_joined_to_one_line_is_reported_and_not_guessed() {
    let page = "表4 响应Body参数 参数 参数类型 描述 result Result object 结果 status String 状态\n";
    let document = text::read("page.txt", page);
    assert!(tables(&document).is_empty());
    assert_eq!(lost(page, "joined-table").len(), 1);
}

#[test]
fn gutters_are_dropped_and_the_code_after_them_is_whole() {
    let page = "SDK Sample Code\n\n1\n2\n3\nlet a = {\n  b\n};\nStatus Codes\n";
    let document = text::read("page.txt", page);
    let code = document
        .blocks
        .iter()
        .find_map(|block| match &block.content {
            Content::Code(code) => Some((block.line, code.as_str())),
            _ => None,
        });
    assert_eq!(code, Some((6, "let a = {\n  b\n};")));
    let last = document.blocks.last().and_then(|block| block.text());
    assert_eq!(last, Some("Status Codes"));
}

#[test]
fn a_request_keeps_its_body_and_a_joined_heading_is_told_apart() {
    let page = "4. Example\nInput Example\nPOST / HTTP/1.1\nHost: box.example.com\n<Common request parameters>\n\n{\n\"Id\": \"b-1\"\n} Output Example\n{ \"Response\": {} }\n";
    let document = text::read("page.txt", page);
    let codes: Vec<&str> = document
        .blocks
        .iter()
        .filter_map(|block| match &block.content {
            Content::Code(code) => Some(code.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(codes.len(), 2, "{codes:?}");
    assert!(codes[0].starts_with("POST / HTTP/1.1") && codes[0].ends_with("\"Id\": \"b-1\"\n}"));
    assert_eq!(codes[1], "{ \"Response\": {} }");
    assert!(
        document
            .blocks
            .iter()
            .any(|block| block.text() == Some("Output Example"))
    );
}

#[test]
fn lines_are_those_of_the_file() {
    let page = "Status code: 200\r\n\r\nTable 1 Response body parameters\r\n\r\nParameter\r\n\r\nType\r\n\r\nDescription\r\n\r\nid\r\n\r\nString\r\n\r\nBox ID.\r\n";
    let document = text::read("page.txt", page);
    let table = tables(&document)[0];
    assert_eq!(table.layout, Layout::Paragraphs);
    assert_eq!(table.caption.as_ref().map(|caption| caption.line), Some(3));
    assert_eq!(table.rows[0].line, 11);
    assert_eq!(table.rows[0].cells[2].lines[0].line, 15);
}

#[test]
fn cells_on_lines_of_their_own_with_a_rule_below_the_headings_are_no_markdown() {
    let page = "Function\nIt counts boxes.\nURI\nGET /v1/boxes\n| \n        Parameter  | \n      \n        Type  | \n     \n|---|---|\n| \n        id  | \n      \n        String  | \n     \nRequest Parameters\nNone\n";
    let document = cloudbind_pages::read("page", page.as_bytes()).expect("text");
    let tables = tables(&document);
    assert_eq!(tables.len(), 1);
    assert_eq!(tables[0].layout, Layout::CellOnALine);
    assert_eq!(written(tables[0]), ["id | String"]);
}

/// Pieces of pages, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "|",
        " | ",
        "\n",
        "\n\n",
        "---|---|",
        "|---|\n",
        "Parameter",
        "Type ",
        "Description",
        "Required ",
        "Yes",
        "String",
        "Array of ",
        "box_id",
        " ",
        "\t",
        "• ",
        "- ",
        "{",
        "}",
        "[",
        "\"",
        "\\|",
        "Status code: 200",
        "Error Code",
        "参数",
        "类型",
        "描述",
        "是",
        "Table 1 x",
        "1\n2\n3\n",
        "POST / HTTP/1.1",
        "curl ",
        "\u{202e}",
        "SDK Sample Code\n",
        "Valid values:",
        "Example\n",
        "\r",
        "\u{0}",
        "https://a/?b\n&c",
    ]);
    prop::collection::vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn every_row_is_as_wide_as_its_table(page in pieces()) {
        let document = text::read("page.txt", &page);
        for table in tables(&document) {
            for row in &table.rows {
                prop_assert_eq!(row.cells.len(), table.header.len());
                prop_assert!(row.line >= 1 && row.line <= document.lines);
            }
        }
    }
}

#[test]
fn a_lone_pipe_that_ends_the_last_row_belongs_to_it_although_another_table_follows() {
    let page = "Parameter |\nType |\nDescription |\n---|---|---|\nversion |\nInteger |\n|\nParameter |\nType |\nDescription |\n---|---|---|\nid |\nString |\nBox ID |\n";
    let document = text::read("page.txt", page);
    let tables = tables(&document);
    assert_eq!(tables.len(), 2, "{:#?}", document.blocks);
    assert_eq!(written(tables[0]), ["version | Integer | "]);
    assert!(document.findings.is_empty(), "{:?}", document.findings);
}

#[test]
fn a_lone_pipe_that_ends_the_last_row_does_not_begin_another_table() {
    let page = "Request Parameters\nParameter |\nMandatory |\nType |\nDescription |\n---|---|---|---|\nversion |\nYes |\nInteger |\n|\nResponse Parameters\nStatus code: 201\nParameter |\nType |\nDescription |\n---|---|---|\nid |\nString |\nBox ID |\n";
    let document = text::read("page.txt", page);
    let tables = tables(&document);
    assert_eq!(tables.len(), 2, "{:#?}", document.blocks);
    assert_eq!(written(tables[0]), ["version | Yes | Integer | "]);
    assert_eq!(written(tables[1]), ["id | String | Box ID"]);
    let headings: Vec<&str> = document
        .blocks
        .iter()
        .filter_map(|block| block.text())
        .collect();
    assert_eq!(
        headings,
        [
            "Request Parameters",
            "Response Parameters",
            "Status code: 201"
        ]
    );
}
