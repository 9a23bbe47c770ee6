//! Markdown, with tables of pipes.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::Document;
use crate::document::{Block, Cell, Content, Layout, Line, Row, Table};

/// Reads a page that is written in Markdown.
#[must_use]
pub fn read(name: &str, text: &str) -> Document {
    let lines = Lines::of(text);
    let mut builder = Builder::default();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        builder.event(event, lines.at(range.start));
    }
    Document {
        name: name.to_owned(),
        blocks: builder.blocks,
        lines: lines.count(),
        ..Document::default()
    }
}

/// Which line a byte is in.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(ends).collect())
    }

    fn at(&self, byte: usize) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start <= byte)).unwrap_or(u32::MAX)
    }

    fn count(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }
}

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    /// The lines of what is being read: a paragraph, a cell, an item.
    open: Vec<Line>,
    items: Vec<Line>,
    in_item: usize,
    table: Option<(u32, Table)>,
    in_code: bool,
    code: String,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, line: u32) {
        match event {
            Event::Start(Tag::Table(_)) => self.begin_table(line),
            Event::Start(Tag::TableRow) => self.row(line),
            Event::Start(Tag::Item) => {
                self.end_item();
                self.in_item += 1;
            }
            Event::Start(Tag::CodeBlock(_)) => {
                self.in_code = true;
                self.code.clear();
            }
            Event::Text(text) if self.in_code => self.code.push_str(&text),
            Event::Text(text) | Event::Code(text) => self.text(&text, line),
            Event::SoftBreak => self.text(" ", line),
            Event::HardBreak => self.open.push(Line::new(line, "")),
            Event::InlineHtml(tag) if tag.to_lowercase().starts_with("<br") => {
                self.open.push(Line::new(line, ""));
            }
            Event::End(TagEnd::CodeBlock) => {
                self.in_code = false;
                let code = std::mem::take(&mut self.code);
                self.push(line, Content::Code(code));
            }
            Event::End(TagEnd::Heading(level)) => self.heading(level, line),
            Event::End(TagEnd::Paragraph) if self.in_item == 0 => self.paragraph(line),
            Event::End(TagEnd::Item) => {
                self.end_item();
                self.in_item = self.in_item.saturating_sub(1);
            }
            Event::End(TagEnd::List(_)) if self.in_item == 0 => {
                let items = std::mem::take(&mut self.items);
                if let Some(first) = items.first() {
                    self.push(first.line, Content::List(items));
                }
            }
            Event::End(TagEnd::TableCell) => self.cell(line),
            Event::End(TagEnd::Table) => {
                if let Some((line, table)) = self.table.take() {
                    self.push(line, Content::Table(table));
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, line: u32, content: Content) {
        self.blocks.push(Block { line, content });
    }

    fn text(&mut self, text: &str, line: u32) {
        match self.open.last_mut() {
            Some(open) => open.text.push_str(text),
            None => self.open.push(Line::new(line, text)),
        }
    }

    /// The lines that are complete now, without those that are empty.
    fn taken(&mut self) -> Vec<Line> {
        let mut lines = std::mem::take(&mut self.open);
        for line in &mut lines {
            let text = line.text.trim();
            let item = text.strip_prefix('•').or_else(|| text.strip_prefix('●'));
            line.item = item.is_some();
            line.text = item
                .unwrap_or(text)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
        }
        lines.retain(|line| !line.text.is_empty());
        lines
    }

    fn heading(&mut self, level: HeadingLevel, line: u32) {
        let text = joined(&self.taken());
        let level = Some(level as u8);
        self.push(line, Content::Heading { level, text });
    }

    fn paragraph(&mut self, line: u32) {
        for part in self.taken() {
            self.push(part.line.max(line), Content::Paragraph(part.text));
        }
    }

    fn end_item(&mut self) {
        let taken = self.taken();
        if let Some(first) = taken.first() {
            let text = joined(&taken);
            let line = first.line;
            let item = true;
            self.items.push(Line { line, text, item });
        }
    }

    fn begin_table(&mut self, line: u32) {
        let before = self.blocks.last().and_then(Block::text);
        let is_caption = before.is_some_and(|text| {
            let text = text.trim_start();
            text.starts_with("Table ") || text.starts_with('表')
        });
        let caption = if is_caption { self.blocks.pop() } else { None };
        let caption = caption.and_then(|block| Some(Line::new(block.line, block.text()?)));
        let layout = Layout::Row;
        let table = Table {
            caption,
            layout,
            ..Table::default()
        };
        self.table = Some((line, table));
    }

    fn row(&mut self, line: u32) {
        if let Some((_, table)) = &mut self.table {
            table.rows.push(Row {
                line,
                cells: Vec::new(),
            });
        }
    }

    fn cell(&mut self, line: u32) {
        let lines = self.taken();
        let Some((_, table)) = &mut self.table else {
            return;
        };
        match table.rows.last_mut() {
            Some(row) => row.cells.push(Cell {
                lines,
                missing: false,
            }),
            None => table.header.push(Line::new(line, joined(&lines))),
        }
    }
}

fn joined(lines: &[Line]) -> String {
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    texts.join(" ")
}
