//! The elements of a page become blocks.

use std::ops::Range;

use super::attributes::Mark;
use super::flow::{self, Ends, Flow};
use super::role::Role;
use super::tree::{Node, Tree};
use super::{code, table};
use crate::Finding;
use crate::document::{Block, Content, Line};
use crate::read::caption;

/// Makes blocks of parts of a page.
pub(super) struct Reader<'a> {
    nodes: &'a [Node],
    tables: table::Counts,
    blocks: Vec<Block>,
    findings: Vec<Finding>,
    flow: Flow,
    /// Lists that are open.
    lists: usize,
    items: Vec<Line>,
}

impl<'a> Reader<'a> {
    /// A reader of this page.
    pub(super) fn new(tree: &'a Tree) -> Self {
        Self {
            nodes: tree.nodes(),
            tables: table::Counts::of(tree.nodes()),
            blocks: Vec::new(),
            findings: Vec::new(),
            flow: Flow::default(),
            lists: 0,
            items: Vec::new(),
        }
    }

    /// What was read.
    pub(super) fn finish(self) -> (Vec<Block>, Vec<Finding>) {
        (self.blocks, self.findings)
    }

    /// What stands before the content and is needed nevertheless: the place in the table of contents,
    /// the day of the last change, a title.
    pub(super) fn frame_before(&mut self, content: &Range<usize>) {
        let inside = self.nodes.get(content.clone()).unwrap_or_default();
        let has_title = inside.iter().any(|node| node.role == Role::Heading(1));
        self.frame(0..content.start, !has_title);
    }

    /// What stands after the content and is needed nevertheless.
    pub(super) fn frame_after(&mut self, content: &Range<usize>) {
        self.frame(content.end..self.nodes.len(), false);
    }

    fn frame(&mut self, range: Range<usize>, title: bool) {
        let mut index = range.start;
        while let Some(node) = self.nodes.get(index).filter(|_| index < range.end) {
            let inside = index + 1..node.end.min(range.end);
            let is_wanted = matches!(node.mark, Mark::Crumbs | Mark::Updated)
                || (title && node.role == Role::Heading(1));
            if is_wanted && node.end <= range.end {
                self.element(index);
            } else if node.role == Role::Text && says_updated(&node.text) {
                self.updated(index);
            }
            let is_over = is_wanted || node.mark == Mark::Frame || node.role == Role::Skipped;
            index = if is_over && node.end <= range.end {
                inside.end.max(index + 1)
            } else {
                index + 1
            };
        }
    }

    /// The day of the last change, which may stand in an element of its own.
    fn updated(&mut self, index: usize) {
        let near = index..(index + 6).min(self.nodes.len());
        let mut lines = flow::lines(self.nodes, near);
        let has_day = |line: &Line| line.text.contains(|c: char| c.is_ascii_digit());
        lines.truncate(if lines.first().is_some_and(has_day) {
            1
        } else {
            2
        });
        self.paragraph(joined(lines, " "));
    }

    /// Reads a part of the page.
    pub(super) fn blocks(&mut self, range: Range<usize>) {
        let mut ends = Ends::default();
        let mut index = range.start;
        while let Some(node) = self.nodes.get(index).filter(|_| index < range.end) {
            while let Some(role) = ends.pop(index) {
                self.leave(role);
            }
            if self.element(index) {
                index = node.end.max(index + 1);
                continue;
            }
            self.enter(index);
            ends.push(node);
            index += 1;
        }
        while let Some(role) = ends.pop(usize::MAX) {
            self.leave(role);
        }
        self.end_paragraph();
        self.end_list();
        self.lists = 0;
    }

    /// Reads an element that is a block as a whole, or none; false, if it is neither.
    fn element(&mut self, index: usize) -> bool {
        let Some(node) = self.nodes.get(index) else {
            return false;
        };
        let inside = index + 1..node.end;
        if node.role == Role::Skipped || matches!(node.mark, Mark::Frame | Mark::Gutter) {
            return true;
        }
        match (node.mark, node.role) {
            (Mark::Crumbs, _) => self.crumbs(inside),
            (_, Role::Heading(level)) => self.heading(level, inside),
            (_, Role::Code) => self.code(inside, node.line),
            (_, Role::Table) if self.tables.is_table(self.nodes, index) => self.table(index),
            (Mark::Updated, _) => {
                self.end_paragraph();
                let lines = flow::lines(self.nodes, inside);
                self.paragraph(joined(lines, " "));
            }
            _ => return false,
        }
        true
    }

    fn enter(&mut self, index: usize) {
        let Some(node) = self.nodes.get(index) else {
            return;
        };
        match node.role {
            Role::Text | Role::Inline | Role::Raised | Role::Unknown => {
                flow::enter(&mut self.flow, self.nodes, index);
            }
            Role::List => {
                self.end_paragraph();
                self.lists += 1;
            }
            Role::Item => {
                self.end_paragraph();
                if self.lists == 0 {
                    self.lists = 1;
                }
                self.flow.begin_item();
            }
            _ => self.end_paragraph(),
        }
    }

    fn leave(&mut self, role: Role) {
        match role {
            Role::Text | Role::Inline | Role::Raised | Role::Unknown => {}
            Role::List => {
                self.end_paragraph();
                self.lists = self.lists.saturating_sub(1);
                if self.lists == 0 {
                    self.end_list();
                }
            }
            _ => self.end_paragraph(),
        }
    }

    /// What flowed so far is a paragraph, or belongs to the last item of a list.
    fn end_paragraph(&mut self) {
        for line in self.flow.take_keeping_item() {
            if self.lists == 0 && !line.item {
                self.end_list();
                self.paragraph(Some(line));
            } else if let (false, Some(last)) = (line.item, self.items.last_mut()) {
                last.text.push(' ');
                last.text.push_str(&line.text);
            } else {
                self.items.push(Line { item: true, ..line });
            }
        }
    }

    fn end_list(&mut self) {
        let items = std::mem::take(&mut self.items);
        if let Some(line) = items.first().map(|item| item.line) {
            self.push(line, Content::List(items));
        }
    }

    fn paragraph(&mut self, line: Option<Line>) {
        if let Some(Line { line, text, .. }) = line {
            self.push(line, Content::Paragraph(text));
        }
    }

    fn heading(&mut self, level: u8, inside: Range<usize>) {
        self.end_paragraph();
        self.end_list();
        if let Some(Line { line, text, .. }) = joined(flow::lines(self.nodes, inside), " ") {
            let level = Some(level);
            self.push(line, Content::Heading { level, text });
        }
    }

    fn crumbs(&mut self, inside: Range<usize>) {
        self.end_paragraph();
        self.end_list();
        let mut lines = flow::lines(self.nodes, inside);
        for line in &mut lines {
            let places = line.text.split(['/', '>', '»', '›']).map(str::trim);
            let places: Vec<&str> = places.filter(|place| !place.is_empty()).collect();
            line.text = places.join("/ ");
        }
        lines.retain(|line| !line.text.is_empty());
        self.paragraph(joined(lines, "/ "));
    }

    fn code(&mut self, inside: Range<usize>, line: u32) {
        self.end_paragraph();
        self.end_list();
        let first = self.nodes.get(inside.clone()).unwrap_or_default();
        let first = first.iter().find(|node| !node.text.trim().is_empty());
        let line = first.map_or(line, |node| node.line);
        if let Some(code) = code::text(self.nodes, inside) {
            self.push(line, Content::Code(code));
        }
    }

    fn table(&mut self, index: usize) {
        self.end_paragraph();
        self.end_list();
        let Some(node) = self.nodes.get(index) else {
            return;
        };
        let (mut table, finding) = table::read(self.nodes, index);
        self.findings.extend(finding);
        if table.header.is_empty() {
            return;
        }
        if table.caption.is_none() {
            table.caption = caption::take(&mut self.blocks);
        }
        self.push(node.line, Content::Table(table));
    }

    fn push(&mut self, line: u32, content: Content) {
        self.blocks.push(Block { line, content });
    }
}

/// Whether a text is about the last change of the page.
fn says_updated(text: &str) -> bool {
    const WORDS: [&str; 5] = [
        "Updated on",
        "Last updated",
        "最近更新时间",
        "最后更新时间",
        "更新时间",
    ];
    WORDS.iter().any(|word| text.trim_start().starts_with(word))
}

/// Several lines as one.
fn joined(lines: Vec<Line>, between: &str) -> Option<Line> {
    let line = lines.first()?.line;
    let texts: Vec<String> = lines.into_iter().map(|line| line.text).collect();
    Some(Line::new(line, texts.join(between)))
}
