//! The lines of a page become blocks.

use super::directive::Directive;
use super::flow::Flow;
use super::source::{Line, Source};
use super::{grid_table, list_table, simple_table};
use crate::document::{self, Block, Content, Table};
use crate::read::{caption, shape};
use crate::{Document, Finding, Kind};

/// Goes through the lines of a page.
pub(super) struct Reader<'a> {
    source: &'a Source<'a>,
    flow: Flow<'a>,
    blocks: Vec<Block>,
    findings: Vec<Finding>,
    items: Vec<document::Line>,
    /// What `.. table::` said above the table.
    caption: Option<document::Line>,
    /// Underlines of headings, in the order of their levels.
    levels: Vec<(char, bool)>,
    at: usize,
}

impl<'a> Reader<'a> {
    /// A reader of this page.
    pub(super) fn new(source: &'a Source<'a>) -> Self {
        Self {
            source,
            flow: Flow::new(&source.inline),
            blocks: Vec::new(),
            findings: Vec::new(),
            items: Vec::new(),
            caption: None,
            levels: Vec::new(),
            at: 0,
        }
    }

    /// What was read.
    pub(super) fn finish(self) -> Document {
        Document {
            blocks: self.blocks,
            findings: self.findings,
            ..Document::default()
        }
    }

    /// Reads all lines.
    pub(super) fn read(&mut self) {
        while let Some(line) = self.source.get(self.at) {
            if !self.directive(line) && !self.heading(line) && !self.table(line) {
                self.text(line);
            }
        }
        self.end_text();
    }

    /// What follows may be code: `::` says so.
    fn text(&mut self, line: Line<'a>) {
        self.at += 1;
        // Of the fields before the title, one says what the page is called where it comes from.
        if self.levels.is_empty() && line.text.starts_with(':') && line.indent == 0 {
            if line.text.starts_with(":original_name:") {
                self.paragraph(document::Line::new(line.number, line.text));
            }
            return;
        }
        if !line.is_blank() {
            self.flow.line(line);
            return;
        }
        if self.flow.announces_literal() {
            let indent = self.before(self.at).map_or(0, |line| line.indent);
            self.flow.end();
            self.code(self.at, indent);
        }
        self.flow.end();
    }

    /// The last line before an index that is not empty.
    fn before(&self, index: usize) -> Option<Line<'a>> {
        let before = self.source.lines.get(..index)?;
        before.iter().rev().find(|line| !line.is_blank()).copied()
    }

    fn directive(&mut self, line: Line<'a>) -> bool {
        let Some(directive) = Directive::of(line.text) else {
            return false;
        };
        self.at += 1;
        let plain = |text: &str| self.source.inline.plain(text);
        match directive {
            Directive::Table(text) => {
                let text = plain(text);
                self.end_text();
                self.options();
                self.caption = Some(document::Line::new(line.number, text))
                    .filter(|line| !line.text.is_empty());
            }
            Directive::ListTable(text) => self.list_table(line, plain(text)),
            Directive::OtherTable => {
                self.end_text();
                let message = "this table is written as comma-separated values, which are not read";
                self.findings.push(Finding::new(
                    Kind::Lost,
                    "csv-table",
                    line.number,
                    "",
                    message,
                ));
                self.at = self.source.block(self.at, line.indent).end.max(self.at);
            }
            Directive::Code => {
                self.flow.end();
                self.code(self.at, line.indent);
            }
            Directive::Note(name, text) => {
                self.flow
                    .begin(line, &format!("{}: {text}", name.to_uppercase()));
            }
            Directive::Rubric(text) => {
                let text = plain(text);
                self.end_text();
                self.paragraph(document::Line::new(line.number, text));
            }
            Directive::Box => {
                self.flow.end();
                self.options();
            }
            Directive::Nothing => {
                self.flow.end();
                self.at = self.source.block(self.at, line.indent).end.max(self.at);
            }
        }
        true
    }

    /// A table that is the content of the directive in this line.
    fn list_table(&mut self, line: Line<'a>, caption: String) {
        self.end_text();
        let block = self.source.block(self.at, line.indent);
        self.at = block.end.max(self.at);
        let lines = self.source.lines.get(block).unwrap_or_default();
        let (table, finding) = list_table::read(&self.source.inline, lines);
        let caption = document::Line::new(line.number, caption);
        self.caption = Some(caption).filter(|caption| !caption.text.is_empty());
        self.push_table(table, finding, line.number);
    }

    /// Skips `:name: value` below a directive.
    fn options(&mut self) {
        while self
            .source
            .get(self.at)
            .is_some_and(|line| line.text.starts_with(':') && line.indent > 0)
        {
            self.at += 1;
        }
    }

    /// A block of code that is indented deeper than what announces it.
    fn code(&mut self, start: usize, indent: usize) {
        self.at = start;
        self.options();
        let block = self.source.block(self.at, indent);
        let lines = self.source.lines.get(block.clone()).unwrap_or_default();
        let Some(first) = lines.first() else {
            return;
        };
        let indented = lines.iter().filter(|line| !line.is_blank());
        let margin = indented.map(|line| line.indent).min().unwrap_or(0);
        let mut code = String::new();
        for line in lines {
            let blanks = line.indent.saturating_sub(margin).min(400);
            code.extend(std::iter::repeat_n(
                ' ',
                blanks * usize::from(!line.is_blank()),
            ));
            code.push_str(line.text);
            code.push('\n');
        }
        self.at = block.end;
        self.end_text();
        self.push(first.number, Content::Code(code));
    }

    /// A title with a line below it, and perhaps one above.
    fn heading(&mut self, line: Line<'a>) -> bool {
        let next = |ahead: usize| {
            self.source
                .get(self.at + ahead)
                .filter(|line| line.indent == 0)
        };
        let over = underline(line.text).filter(|_| line.indent == 0);
        let (title, under) = match over {
            Some(_) => (self.source.get(self.at + 1), next(2)),
            None => (Some(line).filter(|line| line.indent == 0), next(1)),
        };
        let (Some(title), Some(under)) = (title, under) else {
            return false;
        };
        let Some(mark) = underline(under.text).filter(|mark| over.is_none_or(|over| over == *mark))
        else {
            return false;
        };
        let wide = title.text.chars().count();
        if title.is_blank() || wide > under.text.len() || underline(title.text).is_some() {
            return false;
        }
        self.end_text();
        let style = (mark, over.is_some());
        let level = self.levels.iter().position(|known| *known == style);
        let level = level.unwrap_or_else(|| {
            self.levels.push(style);
            self.levels.len() - 1
        });
        let level = u8::try_from(level + 1).ok();
        let text = self.source.inline.plain(title.text);
        if !text.is_empty() {
            self.push(title.number, Content::Heading { level, text });
        }
        self.at += if over.is_some() { 3 } else { 2 };
        true
    }

    fn table(&mut self, line: Line<'a>) -> bool {
        let lines = &self.source.lines;
        let inline = &self.source.inline;
        let is_grid = grid_table::is_border(line.text);
        let end = if is_grid {
            grid_table::end(lines, self.at)
        } else if simple_table::is_border(line.text) {
            simple_table::end(lines, self.at)
        } else {
            // A line between two paragraphs.
            let is_rule = underline(line.text).is_some() && line.text.len() > 3;
            self.at += usize::from(is_rule);
            return is_rule;
        };
        let caption = self.caption.take();
        self.end_text();
        self.caption = caption;
        let table = lines.get(self.at..end).unwrap_or_default();
        let (table, finding) = if is_grid {
            grid_table::read(inline, table)
        } else {
            simple_table::read(inline, table)
        };
        let last = lines
            .get(end.saturating_sub(1))
            .map_or("", |line| line.text);
        let is_closed = grid_table::is_border(last) || simple_table::is_border(last);
        if !is_closed && self.is_last(end) {
            self.findings.push(shape::cut_off(line.number));
        }
        self.at = end;
        self.push_table(table, finding, line.number);
        true
    }

    /// Whether only empty lines follow.
    fn is_last(&self, index: usize) -> bool {
        let rest = self.source.lines.get(index..).unwrap_or_default();
        rest.iter().all(Line::is_blank)
    }

    fn push_table(&mut self, mut table: Table, finding: Option<Finding>, line: u32) {
        self.findings.extend(finding);
        table.caption = self
            .caption
            .take()
            .or_else(|| caption::take(&mut self.blocks));
        if !table.header.is_empty() {
            self.push(line, Content::Table(table));
        }
    }

    /// Ends the open paragraph and list.
    fn end_text(&mut self) {
        for piece in self.flow.take() {
            if piece.line.item {
                self.items.push(piece.line);
            } else if let (true, Some(last)) = (piece.in_item, self.items.last_mut()) {
                last.text.push(' ');
                last.text.push_str(&piece.line.text);
            } else {
                self.end_list();
                self.paragraph(piece.line);
            }
        }
        self.end_list();
    }

    fn end_list(&mut self) {
        let items = std::mem::take(&mut self.items);
        if let Some(line) = items.first().map(|item| item.line) {
            self.push(line, Content::List(items));
        }
    }

    fn paragraph(&mut self, line: document::Line) {
        if !line.text.is_empty() {
            self.push(line.line, Content::Paragraph(line.text));
        }
    }

    fn push(&mut self, line: u32, content: Content) {
        self.blocks.push(Block { line, content });
    }
}

/// The character of a line under a title.
fn underline(text: &str) -> Option<char> {
    let first = text.chars().next().filter(char::is_ascii_punctuation)?;
    let is_line =
        text.len() > 2 && text.chars().all(|c| c == first) && first != '|' && first != '.';
    is_line.then_some(first)
}
