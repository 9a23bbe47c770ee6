//! Events of Markdown become blocks.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::front::CRAWLED;
use super::inline::{Inline, cleaned, joined};
use super::raw_tables::RawTables;
use crate::document::{Block, Cell, Content, Layout, Line, Row, Table};
use crate::read::characters::visible;
use crate::read::{caption, html, shape};
use crate::{Document, Finding};

/// Makes blocks of events.
pub(super) struct Builder<'a> {
    raw_tables: &'a RawTables,
    blocks: Vec<Block>,
    findings: Vec<Finding>,
    /// The lines of what is being read: a paragraph, a cell, an item.
    open: Vec<Line>,
    items: Vec<Line>,
    in_item: usize,
    /// Images that are open: their text is not on the page.
    in_image: usize,
    table: Option<(u32, Table)>,
    code: Option<String>,
    /// The line of the code's first line, which is behind that of its fence.
    code_line: Option<u32>,
    html: Option<String>,
    in_front: bool,
    /// The lines of a front matter.
    front: Vec<Line>,
}

impl<'a> Builder<'a> {
    /// A builder for a page with these tables of HTML.
    pub(super) fn new(raw_tables: &'a RawTables) -> Self {
        Self {
            raw_tables,
            blocks: Vec::new(),
            findings: Vec::new(),
            open: Vec::new(),
            items: Vec::new(),
            in_item: 0,
            in_image: 0,
            table: None,
            code: None,
            code_line: None,
            html: None,
            in_front: false,
            front: Vec::new(),
        }
    }

    /// What was built, and the lines of the front matter.
    pub(super) fn finish(mut self) -> (Document, Vec<Line>) {
        self.end_list();
        let document = Document {
            blocks: self.blocks,
            findings: self.findings,
            ..Document::default()
        };
        (document, self.front)
    }

    /// Reads an event that begins in this line. If nothing of the page belongs to it, it is a cell that the
    /// parser added to a short row.
    pub(super) fn event(&mut self, event: Event<'_>, line: u32, is_added: bool) {
        match event {
            Event::End(TagEnd::TableCell) if is_added => {}
            Event::Start(tag) => self.start(&tag, line),
            Event::End(tag) => self.end(tag, line),
            Event::Text(text) => match &mut self.code {
                Some(code) => {
                    self.code_line.get_or_insert(line);
                    code.push_str(&text);
                }
                None => self.text(&text, line),
            },
            Event::Code(text) => self.text(&text, line),
            Event::SoftBreak if self.open.last().is_some_and(|open| open.text == CRAWLED) => {
                self.begin_line(line, false);
            }
            Event::SoftBreak => self.text(" ", line),
            Event::HardBreak => self.begin_line(line, false),
            Event::Html(text) => match &mut self.html {
                Some(html) => html.push_str(&text),
                None => self.html(&text, line),
            },
            Event::InlineHtml(tag) => match Inline::of(&tag) {
                Inline::Break => self.begin_line(line, false),
                Inline::Item => self.begin_line(line, true),
                Inline::Nothing => {}
                Inline::Text => self.text(&tag, line),
            },
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, line: u32) {
        match tag {
            Tag::Table(_) => self.begin_table(line),
            Tag::TableRow => self.begin_row(line),
            Tag::Item => {
                self.end_item();
                self.in_item += 1;
            }
            Tag::Image { .. } => self.in_image += 1,
            Tag::CodeBlock(_) => self.code = Some(String::new()),
            Tag::HtmlBlock => self.html = Some(String::new()),
            Tag::MetadataBlock(_) => self.in_front = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, line: u32) {
        match tag {
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                let line = self.code_line.take().unwrap_or(line);
                self.code(&code, line);
            }
            TagEnd::HtmlBlock => {
                let html = self.html.take().unwrap_or_default();
                self.html(&html, line);
            }
            TagEnd::Heading(level) => self.heading(level, line),
            TagEnd::Paragraph if self.in_item == 0 => self.paragraph(line),
            TagEnd::Paragraph => self.begin_line(line, false),
            TagEnd::Item => {
                self.end_item();
                self.in_item = self.in_item.saturating_sub(1);
            }
            TagEnd::List(_) if self.in_item == 0 => self.end_list(),
            TagEnd::Image => self.in_image = self.in_image.saturating_sub(1),
            TagEnd::TableCell => self.end_cell(line),
            TagEnd::Table => self.end_table(),
            TagEnd::MetadataBlock(_) => self.in_front = false,
            _ => {}
        }
    }

    fn push(&mut self, line: u32, content: Content) {
        self.end_item();
        self.end_list();
        self.blocks.push(Block { line, content });
    }

    fn text(&mut self, text: &str, line: u32) {
        if self.in_image > 0 {
            return;
        }
        if self.in_front {
            let lines = (line..).zip(text.lines());
            self.front
                .extend(lines.map(|(line, text)| Line::new(line, text)));
            return;
        }
        match self.open.last_mut() {
            Some(open) if !open.text.is_empty() => open.text.push_str(text),
            Some(open) => {
                open.line = line;
                text.clone_into(&mut open.text);
            }
            None => self.open.push(Line::new(line, text)),
        }
    }

    fn begin_line(&mut self, line: u32, item: bool) {
        let text = String::new();
        self.open.push(Line { line, text, item });
    }

    fn taken(&mut self) -> Vec<Line> {
        cleaned(std::mem::take(&mut self.open))
    }

    fn heading(&mut self, level: HeadingLevel, line: u32) {
        let text = joined(&self.taken());
        if !text.is_empty() {
            let level = Some(level as u8);
            self.push(line, Content::Heading { level, text });
        }
    }

    fn paragraph(&mut self, line: u32) {
        for part in self.taken() {
            self.push(part.line.max(line), Content::Paragraph(part.text));
        }
    }

    fn code(&mut self, code: &str, line: u32) {
        self.push(line, Content::Code(visible(code)));
    }

    /// Ends an item, or what of it stands before a list, a table or code within it.
    fn end_item(&mut self) {
        if self.in_item == 0 {
            return;
        }
        let taken = self.taken();
        if let Some(first) = taken.first() {
            let text = joined(&taken);
            let line = first.line;
            let item = true;
            self.items.push(Line { line, text, item });
        }
    }

    /// Ends an item and its list before a table within it, whose caption is no part of the item's text.
    fn end_before_table(&mut self) {
        let mut caption = None;
        if self.in_item > 0 {
            let mut lines = self.taken();
            caption = lines.pop_if(|line| caption::is_caption(&line.text));
            self.open = lines;
        }
        self.end_item();
        self.end_list();
        if let Some(Line { line, text, .. }) = caption {
            let content = Content::Paragraph(text);
            self.blocks.push(Block { line, content });
        }
    }

    fn end_list(&mut self) {
        let items = std::mem::take(&mut self.items);
        if let Some(line) = items.first().map(|first| first.line) {
            let content = Content::List(items);
            self.blocks.push(Block { line, content });
        }
    }

    /// A block of HTML; a comment may stand for a table that was set aside.
    fn html(&mut self, html: &str, line: u32) {
        let table = self.raw_tables.get(&line).map(String::as_str);
        let (mut blocks, findings) = html::fragment(table.unwrap_or(html), line);
        self.findings.extend(findings);
        if blocks.is_empty() {
            return;
        }
        self.end_before_table();
        if let Some(Content::Table(table)) = blocks.first_mut().map(|block| &mut block.content)
            && table.caption.is_none()
        {
            table.caption = caption::take(&mut self.blocks);
        }
        self.blocks.append(&mut blocks);
    }

    fn begin_table(&mut self, line: u32) {
        self.end_before_table();
        let table = Table {
            caption: caption::take(&mut self.blocks),
            layout: Layout::Row,
            ..Table::default()
        };
        self.table = Some((line, table));
    }

    fn begin_row(&mut self, line: u32) {
        if let Some((_, table)) = &mut self.table {
            let cells = Vec::new();
            table.rows.push(Row { line, cells });
        }
    }

    fn end_cell(&mut self, line: u32) {
        let lines = self.taken();
        let Some((_, table)) = &mut self.table else {
            return;
        };
        match table.rows.last_mut() {
            Some(row) if row.cells.len() >= shape::COLUMNS => {}
            Some(row) => row.cells.push(Cell {
                lines,
                missing: false,
            }),
            None => table.header.push(Line::new(line, joined(&lines))),
        }
    }

    fn end_table(&mut self) {
        if let Some((line, mut table)) = self.table.take() {
            self.findings.extend(shape::square(&mut table));
            self.push(line, Content::Table(table));
        }
    }
}
