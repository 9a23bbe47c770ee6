//! Whether a page is one of an operation, and whole.

use super::parts::{Parts, Purpose, Section};
use crate::document::{Block, Content, Table};
use crate::recognise::columns::Columns;
use crate::words::Column;
use crate::{Document, Refusal};

/// What stands on pages of this vendor only.
const SIGNS: &[&str] = &[
    "tencentcloudapi.com",
    "x-tc-action",
    "api.qcloud.com",
    "common params.",
    "公共参数,本接口取值",
    "公共参数，本接口取值",
];
/// What stands in their frames, and elsewhere as well.
const FRAMES: &[&str] = &[
    "tencent cloud",
    "腾讯云",
    "cloud.tencent.com",
    "tencentcloud.com",
];
/// How many blocks the frame of a page has at its beginning.
const FRAME: usize = 6;

/// Whether something on the page is written as on Tencent Cloud's pages only.
#[must_use]
pub fn is_page(document: &Document) -> bool {
    let address = document.address.iter().map(|line| line.text.to_lowercase());
    if address.into_iter().any(|text| contains(&text, FRAMES)) {
        return true;
    }
    let framed = document
        .blocks
        .iter()
        .take(FRAME)
        .filter_map(|block| block.text());
    let mut framed = framed.map(|text| text.trim().to_lowercase());
    framed.any(|text| FRAMES.contains(&text.as_str()))
        || document.blocks.iter().any(|block| signed(&block.content))
}

fn signed(content: &Content) -> bool {
    let has = |text: &str| contains(&text.to_lowercase(), SIGNS);
    match content {
        Content::Heading { text, .. } | Content::Paragraph(text) | Content::Code(text) => has(text),
        Content::List(items) => items.iter().any(|item| has(&item.text)),
        Content::Table(table) => table
            .rows
            .iter()
            .take(4)
            .any(|row| row.cells.iter().any(|cell| has(&cell.text()))),
    }
}

fn contains(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// The tables of input and output of the operation that the page describes.
pub(super) fn check<'a>(
    document: &Document,
    parts: &Parts<'a>,
) -> Result<(&'a Table, &'a Table), Refusal> {
    old(document)?;
    let Some(input) = parts
        .tables(Purpose::Input)
        .find(|table| has_row(table, "Action"))
        .or_else(|| parts.tables(Purpose::Input).next())
    else {
        return Err(without_input(document, parts));
    };
    several(document, parts)?;
    let Some(output) = output(parts) else {
        return Err(refusal(
            document,
            document.lines,
            "the page has no output parameters: it is cut off; save it again as a whole",
        ));
    };
    Ok((input, output))
}

/// Every page of the vendor ends with tools for developers and with error codes.
pub(super) fn ends(document: &Document, parts: &Parts<'_>) -> Result<(), Refusal> {
    let cut = |place: &str| {
        let message = format!("the page ends {place}: it is cut off; save it again as a whole");
        Err(refusal(document, document.lines, &message))
    };
    if !parts.has(Section::Resources) && !parts.has(Section::Errors) {
        let has_example = parts.has(Section::Example);
        return cut(if has_example {
            "within the examples"
        } else {
            "behind the output parameters"
        });
    }
    if parts.has(Section::Errors)
        && parts
            .tables(Purpose::Errors)
            .all(|table| table.rows.is_empty())
    {
        let none = ["no error code", "暂无", "no business error", "无错误码"];
        let said = parts.section(Section::Errors).filter_map(Block::text);
        let mut said = said.map(str::to_lowercase);
        if !said.any(|text| none.iter().any(|word| text.contains(word))) {
            return cut("before its error codes");
        }
    }
    Ok(())
}

/// The table of output parameters: it stands in its section, and its columns may be those of any table.
fn output<'a>(parts: &Parts<'a>) -> Option<&'a Table> {
    let tables = parts
        .section(Section::Output)
        .filter_map(|block| match &block.content {
            Content::Table(table) => Some(table),
            _ => None,
        });
    let mut tables = tables.filter(|table| Columns::of(table).has_fields());
    tables
        .next()
        .or_else(|| parts.tables(Purpose::Output).next())
}

fn has_row(table: &Table, name: &str) -> bool {
    let columns = Columns::of(table);
    table
        .rows
        .iter()
        .any(|row| columns.text(row, Column::Name) == name)
}

/// Version 2 of the vendor's API: other hosts, other signatures, parameters in the query.
fn old(document: &Document) -> Result<(), Refusal> {
    for block in &document.blocks {
        let (Content::Heading { text, .. } | Content::Paragraph(text) | Content::Code(text)) =
            &block.content
        else {
            continue;
        };
        if text.contains("api.qcloud.com") {
            return Err(refusal(
                document,
                block.line,
                "this is a page of version 2 of the vendor's API, which is not supported: import the page of the action in version 3",
            ));
        }
    }
    Ok(())
}

fn several(document: &Document, parts: &Parts<'_>) -> Result<(), Refusal> {
    let with_action = parts
        .tables(Purpose::Input)
        .filter(|table| has_row(table, "Action"));
    if let Some(second) = with_action.filter_map(|table| table.header.first()).nth(1) {
        return Err(refusal(
            document,
            second.line,
            "a second operation begins here: save the page of each operation on its own",
        ));
    }
    Ok(())
}

fn without_input(document: &Document, parts: &Parts<'_>) -> Refusal {
    let fields = parts.tables(Purpose::Output).count();
    let titled = document.blocks.iter().find(|block| {
        block.text().is_some_and(|text| {
            matches!(
                text.trim().to_lowercase().as_str(),
                "data types" | "data structures" | "数据结构" | "data type"
            )
        })
    });
    if let Some(block) = titled {
        return refusal(
            document,
            block.line,
            "this page describes data types and no operation: import the pages of operations",
        );
    }
    let codes = parts.tables(Purpose::Errors).count();
    let described = parts
        .headings
        .iter()
        .any(|(section, _)| *section == Section::Description);
    if described {
        return refusal(
            document,
            document.lines,
            "the page has no input parameters: it is cut off; save it again as a whole",
        );
    }
    let message = match (fields, codes) {
        (0, 0) => "this is no page of an API reference: it has no table of input parameters",
        (0, _) => {
            "this page lists error codes and describes no operation: import the pages of operations"
        }
        _ => {
            "this page has tables of members, but none of input parameters: it describes data types, or is cut off"
        }
    };
    refusal(document, 0, message)
}

/// Why a page is not imported.
pub(super) fn refusal(document: &Document, line: u32, message: &str) -> Refusal {
    Refusal {
        file: document.name.clone(),
        line,
        message: message.to_owned(),
    }
}
