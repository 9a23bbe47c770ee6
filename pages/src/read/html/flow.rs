//! Text that flows: pieces of it become lines, wherever an element or a `<br>` ends one.

use std::ops::Range;

use super::attributes::Mark;
use super::role::Role;
use super::tree::Node;
use crate::document::Line;
use crate::read::characters::squeezed;

/// Marks of lists that a page writes itself.
const BULLETS: [char; 7] = ['•', '●', '·', '■', '◦', '▪', '○'];

/// Lines of text in the making.
#[derive(Default)]
pub(super) struct Flow {
    open: String,
    line: u32,
    /// The next line is the first of an item.
    item: bool,
    lines: Vec<Line>,
}

impl Flow {
    /// Adds text to the open line.
    pub(super) fn text(&mut self, text: &str, line: u32) {
        if self.open.is_empty() {
            let text = text.trim_start();
            if !text.is_empty() {
                self.line = line;
                self.open.push_str(text);
            }
        } else {
            self.open.push_str(text);
        }
    }

    /// Adds code, whose line ends are ends of lines.
    fn code(&mut self, text: &str, line: u32) {
        for part in text.split_inclusive('\n') {
            self.text(part, line);
            if part.ends_with('\n') {
                self.end_line();
            }
        }
    }

    /// Adds `^` between a number and the exponent that a page shows above the line.
    pub(super) fn raise(&mut self, exponent: &str) {
        let is_number = |text: &str| text.ends_with(|c: char| c.is_ascii_digit());
        if is_number(&self.open) && exponent.starts_with(|c: char| c.is_ascii_digit() || c == 'n') {
            self.open.push('^');
        }
    }

    /// Ends the open line.
    pub(super) fn end_line(&mut self) {
        let text = squeezed(&self.open);
        self.open.clear();
        if text.is_empty() {
            return;
        }
        let own = text.strip_prefix(BULLETS).map(str::trim_start);
        let item = std::mem::take(&mut self.item) || own.is_some();
        let text = own.unwrap_or(&text).to_owned();
        // A bullet may stand in an element of its own, before its text.
        if text.is_empty() {
            self.item = true;
            return;
        }
        let line = self.line;
        self.lines.push(Line { line, text, item });
    }

    /// Ends the open line; the next one is an item of a list.
    pub(super) fn begin_item(&mut self) {
        self.end_line();
        self.item = true;
    }

    /// Ends the open line, and the item that had no text.
    pub(super) fn end_item(&mut self) {
        self.end_line();
        self.item = false;
    }

    /// The lines so far; if an item has begun, what follows is still its first line.
    pub(super) fn take_keeping_item(&mut self) -> Vec<Line> {
        self.end_line();
        std::mem::take(&mut self.lines)
    }

    /// The lines so far.
    pub(super) fn take(&mut self) -> Vec<Line> {
        self.end_line();
        self.item = false;
        std::mem::take(&mut self.lines)
    }
}

/// Where each element that is open ends, so that its end is seen on a walk over nodes.
#[derive(Default)]
pub(super) struct Ends(Vec<(usize, Role)>);

impl Ends {
    /// An element begins.
    pub(super) fn push(&mut self, node: &Node) {
        self.0.push((node.end, node.role));
    }

    /// The next element that ends at or before this index.
    pub(super) fn pop(&mut self, index: usize) -> Option<Role> {
        self.0
            .pop_if(|(end, _)| *end <= index)
            .map(|(_, role)| role)
    }
}

/// The lines of a part of a page, whatever is in it: lists, code, tables within a cell of a table.
pub(super) fn lines(nodes: &[Node], range: Range<usize>) -> Vec<Line> {
    let mut flow = Flow::default();
    let mut ends = Ends::default();
    let mut code_end = 0;
    let mut index = range.start;
    while let Some(node) = nodes.get(index).filter(|_| index < range.end) {
        while let Some(role) = ends.pop(index) {
            leave(&mut flow, role);
        }
        if node.role == Role::Skipped || matches!(node.mark, Mark::Frame | Mark::Gutter) {
            index = node.end.max(index + 1);
            continue;
        }
        if node.role == Role::Code {
            code_end = node.end;
        }
        if node.role == Role::Text && index < code_end {
            flow.code(&node.text, node.line);
        } else {
            enter(&mut flow, nodes, index);
        }
        ends.push(node);
        index += 1;
    }
    flow.take()
}

/// What the beginning of a node does to the text around it.
pub(super) fn enter(flow: &mut Flow, nodes: &[Node], index: usize) {
    let Some(node) = nodes.get(index) else {
        return;
    };
    match node.role {
        // An element that HTML does not know is a text that the page forgot to escape: `List<String>`.
        Role::Text | Role::Unknown => flow.text(&node.text, node.line),
        Role::Raised => {
            let inside = nodes.get(index + 1).filter(|_| node.end > index + 1);
            flow.raise(inside.map_or("", |inside| inside.text.trim()));
        }
        Role::Item => flow.begin_item(),
        Role::Cell { .. } => flow.text(" ", node.line),
        Role::Inline | Role::Skipped => {}
        _ => flow.end_line(),
    }
}

/// What the end of an element does.
pub(super) fn leave(flow: &mut Flow, role: Role) {
    match role {
        Role::Item => flow.end_item(),
        Role::Text | Role::Inline | Role::Raised | Role::Unknown | Role::Skipped => {}
        Role::Cell { .. } => flow.text(" ", 0),
        _ => flow.end_line(),
    }
}
