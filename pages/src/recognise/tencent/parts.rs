//! The sections of a page. Their headings are numbered, but many texts of a page have lost them: then the
//! columns of the tables and the vendor's own sentences tell where a section begins.

use crate::Document;
use crate::document::{Block, Content, Table};
use crate::recognise::columns::Columns;
use crate::words::Column;

/// A section of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Frame,
    Description,
    Input,
    Output,
    Example,
    Resources,
    Errors,
}

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Input,
    Output,
    Errors,
    Other,
}

/// The blocks of a page with the sections that they belong to, without the headings of these.
pub(super) struct Parts<'a> {
    pub blocks: Vec<(Section, &'a Block)>,
    /// The sections that have a heading of their own, with its line.
    pub headings: Vec<(Section, u32)>,
}

const HEADINGS: &[(&str, Section)] = &[
    ("api description", Section::Description),
    ("接口描述", Section::Description),
    ("input parameters", Section::Input),
    ("request parameters", Section::Input),
    ("输入参数", Section::Input),
    ("请求参数", Section::Input),
    ("output parameters", Section::Output),
    ("response parameters", Section::Output),
    ("输出参数", Section::Output),
    ("返回参数", Section::Output),
    ("example", Section::Example),
    ("examples", Section::Example),
    ("示例", Section::Example),
    ("sample", Section::Example),
    ("samples", Section::Example),
    ("developer resources", Section::Resources),
    ("开发者资源", Section::Resources),
    ("resources for developers", Section::Resources),
    ("other resources", Section::Resources),
    ("其他资源", Section::Resources),
    ("error code", Section::Errors),
    ("error codes", Section::Errors),
    ("错误码", Section::Errors),
    ("错误码表", Section::Errors),
];

/// Sentences of the vendor's own that begin a section.
const SENTENCES: &[(&str, Section)] = &[
    ("domain name for api request", Section::Description),
    ("接口请求域名", Section::Description),
    (
        "the following request parameter list only provides",
        Section::Input,
    ),
    ("以下请求参数列表仅列出", Section::Input),
    ("tencentcloud api 3.0 integrates", Section::Resources),
    ("云 api 3.0 提供", Section::Resources),
    ("腾讯云 api 平台", Section::Resources),
    ("api inspector", Section::Resources),
    ("the following only lists the error codes", Section::Errors),
    ("the following lists the error codes", Section::Errors),
    ("以下仅列出了接口业务逻辑", Section::Errors),
    ("该接口暂无业务逻辑相关的错误码", Section::Errors),
    ("there is no error code related", Section::Errors),
];

impl<'a> Parts<'a> {
    /// Divides a page.
    pub fn of(document: &'a Document) -> Self {
        let mut parts = Self {
            blocks: Vec::new(),
            headings: Vec::new(),
        };
        let mut now = Section::Frame;
        let mut had_output = false;
        for block in &document.blocks {
            if let Some(section) = block
                .text()
                .and_then(heading)
                .filter(|section| may_begin(*section, now))
            {
                now = section;
                parts.headings.push((section, block.line));
                continue;
            }
            if let Some(section) = block.text().and_then(announced)
                && section >= now
            {
                now = section;
            }
            if let Content::Table(table) = &block.content {
                match purpose(table) {
                    Purpose::Input if now <= Section::Input => now = Section::Input,
                    Purpose::Output if now <= Section::Output => now = Section::Output,
                    Purpose::Errors => now = Section::Errors,
                    _ => {}
                }
                had_output |= now == Section::Output;
            } else if now == Section::Output && had_output {
                now = Section::Example;
            }
            parts.blocks.push((now, block));
        }
        parts
    }

    /// The blocks of a section.
    pub fn section(&self, section: Section) -> impl Iterator<Item = &'a Block> {
        let blocks = self.blocks.iter();
        blocks
            .filter(move |(own, _)| *own == section)
            .map(|(_, block)| *block)
    }

    /// The tables of a purpose.
    pub fn tables(&self, wanted: Purpose) -> impl Iterator<Item = &'a Table> {
        self.blocks
            .iter()
            .filter_map(move |(_, block)| match &block.content {
                Content::Table(table) if purpose(table) == wanted => Some(table),
                _ => None,
            })
    }

    /// Whether anything of a section is on the page.
    pub fn has(&self, section: Section) -> bool {
        self.headings.iter().any(|(own, _)| *own == section)
            || self.blocks.iter().any(|(own, _)| *own == section)
    }
}

/// Whether a heading may be one here: the frame lists other pages, and some are called as a section is.
fn may_begin(section: Section, now: Section) -> bool {
    now != Section::Frame || section <= Section::Input
}

/// The section that a heading begins, without its number.
pub(super) fn heading(text: &str) -> Option<Section> {
    if text.len() > 60 {
        return None;
    }
    let lower = text.trim().to_lowercase();
    let plain = lower
        .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '、' | ' ' | '．'));
    let plain = plain.trim_end_matches([':', '：']).trim();
    let found = HEADINGS.iter().find(|(word, _)| *word == plain);
    found.map(|(_, section)| *section)
}

fn announced(text: &str) -> Option<Section> {
    let start: String = text
        .trim()
        .chars()
        .take(80)
        .collect::<String>()
        .to_lowercase();
    let found = SENTENCES.iter().find(|(words, _)| start.starts_with(words));
    found.map(|(_, section)| *section)
}

/// What a table is about, by its columns.
pub(super) fn purpose(table: &Table) -> Purpose {
    let columns = Columns::of(table);
    if columns.has(Column::ErrorCode) {
        return Purpose::Errors;
    }
    if !columns.has_fields() || !columns.has(Column::Type) {
        return Purpose::Other;
    }
    let has_action = table
        .rows
        .iter()
        .take(4)
        .any(|row| columns.text(row, Column::Name) == "Action");
    if columns.has(Column::Required) || has_action {
        Purpose::Input
    } else {
        Purpose::Output
    }
}
