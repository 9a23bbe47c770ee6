//! Layouts of which nothing can be read.

use crate::Document;

/// Headings of tables in a row, as they stand where a whole table was joined into one line.
const HEADINGS: &[&str] = &[
    "parameter mandatory type",
    "name mandatory type",
    "parameter name required type",
    "parameter type description",
    "parameter name type description",
    "参数 是否必选 参数类型",
    "参数 是否必选 类型",
    "参数名称 必选 类型",
    "参数名称 类型 描述",
    "参数 参数类型 描述",
];

/// How far into a paragraph they are looked for.
const REACH: usize = 2_000;

/// The line of a paragraph that a table was joined into: its cells cannot be told apart any more.
pub fn joined_table(document: &Document) -> Option<u32> {
    let blocks = document.blocks.iter();
    let texts = blocks.flat_map(|block| match &block.content {
        crate::document::Content::List(items) => items
            .iter()
            .map(|item| (item.line, item.text.as_str()))
            .collect(),
        _ => block
            .text()
            .map(|text| (block.line, text))
            .into_iter()
            .collect::<Vec<_>>(),
    });
    let mut texts = texts.filter(|(_, text)| text.len() >= 20);
    texts
        .find(|(_, text)| is_joined(text))
        .map(|(line, _)| line)
}

fn is_joined(text: &str) -> bool {
    let end = text
        .char_indices()
        .nth(REACH)
        .map_or(text.len(), |(at, _)| at);
    let start = text.get(..end).unwrap_or_default().to_lowercase();
    HEADINGS.iter().any(|heading| start.contains(heading))
}
