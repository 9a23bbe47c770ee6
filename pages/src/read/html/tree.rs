//! The elements of a page, in their order; each knows where its last descendant is.
//!
//! So a walk over a subtree is a walk over a slice, and nothing is recursive.

use super::attributes::Mark;
use super::role::Role;

/// Deeper elements are taken for parts of this one: browsers have such a limit, too.
const DEPTH: usize = 256;

/// An element, or text.
#[derive(Debug)]
pub(super) struct Node {
    /// What it does to its text.
    pub role: Role,
    /// What its attributes say.
    pub mark: Mark,
    /// Its line in the file.
    pub line: u32,
    /// The index after its last descendant.
    pub end: usize,
    /// Columns and rows that a cell spans.
    pub spans: (usize, usize),
    /// The text of a text; an unknown element as the page has it.
    pub text: String,
}

/// A page.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// Elements that are open, with their names.
    open: Vec<(usize, Role, String)>,
    /// How many elements are open below the limit.
    below: usize,
    /// No tag came after the last text.
    joins: bool,
}

impl Tree {
    /// All elements and texts, each before its descendants.
    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Whether what follows is in an element whose text is not for readers.
    pub(super) fn is_skipping(&self) -> bool {
        self.open
            .last()
            .is_some_and(|(_, role, _)| *role == Role::Skipped)
    }

    /// Adds text to the open element.
    pub(super) fn text(&mut self, text: &str, line: u32) {
        if std::mem::replace(&mut self.joins, true)
            && let Some(last) = self.nodes.last_mut()
            && last.line == line
        {
            last.text.push_str(text);
            return;
        }
        let node = Node::new(Role::Text, line, self.nodes.len() + 1);
        self.nodes.push(Node {
            text: text.to_owned(),
            ..node
        });
    }

    /// Adds an element that has no end tag.
    pub(super) fn empty(&mut self, role: Role, line: u32) {
        self.joins = false;
        self.end_implied(role);
        self.nodes.push(Node::new(role, line, self.nodes.len() + 1));
    }

    /// Opens an element.
    pub(super) fn open(&mut self, node: Node, name: &str) {
        self.joins = false;
        self.end_implied(node.role);
        let is_hiding = node.role == Role::Skipped && !self.is_skipping();
        if self.open.len() >= DEPTH && !is_hiding {
            self.below += 1;
            self.empty(Role::Block, node.line);
            return;
        }
        self.open
            .push((self.nodes.len(), node.role, name.to_owned()));
        self.nodes.push(node);
    }

    /// Ends what ends by itself where this begins: a paragraph before a table, a cell before a cell.
    fn end_implied(&mut self, role: Role) {
        if role.ends_paragraph() {
            self.end_nearest(
                |role| role == Role::Paragraph,
                |role| role.is_of_table() || role == Role::Item,
            );
        }
        let is_table = |role| role == Role::Table;
        match role {
            Role::Item => self.end_nearest(
                |role| role == Role::Item,
                |role| role == Role::List || role.is_of_table(),
            ),
            Role::Row => self.end_nearest(|role| role == Role::Row, is_table),
            Role::Section { .. } => {
                self.end_nearest(|role| matches!(role, Role::Section { .. }), is_table);
            }
            Role::Cell { .. } => self.end_nearest(
                |role| matches!(role, Role::Cell { .. }),
                |role| matches!(role, Role::Row | Role::Table),
            ),
            _ => {}
        }
    }

    /// Ends the innermost of such elements, unless one that holds it stands between.
    fn end_nearest(&mut self, is: impl Fn(Role) -> bool, holds: impl Fn(Role) -> bool) {
        let found = self
            .open
            .iter()
            .rposition(|(_, role, _)| is(*role) || holds(*role));
        if let Some(at) = found
            && self.open.get(at).is_some_and(|(_, role, _)| is(*role))
        {
            self.close_to(at);
        }
    }

    /// Closes the innermost element with this name; nothing, if none is open in this cell.
    pub(super) fn close(&mut self, name: &str) {
        self.joins = false;
        if self.below > 0 && !self.is_skipping() {
            self.below -= 1;
            return;
        }
        let of_table = Role::of(name).is_of_table();
        let found = self.open.iter().rposition(|(_, role, open)| {
            open == name
                || (!of_table && matches!(role, Role::Cell { .. } | Role::Caption))
                || (of_table && *role == Role::Table)
        });
        if let Some(at) = found
            && self.open.get(at).is_some_and(|(_, _, open)| open == name)
        {
            self.close_to(at);
        }
    }

    fn close_to(&mut self, depth: usize) {
        let end = self.nodes.len();
        for (index, ..) in self.open.drain(depth..) {
            if let Some(node) = self.nodes.get_mut(index) {
                node.end = end;
            }
        }
    }

    /// The line of a table that is still open.
    pub(super) fn open_table(&self) -> Option<u32> {
        let mut open = self.open.iter();
        let (index, ..) = open.find(|(_, role, _)| *role == Role::Table)?;
        self.nodes.get(*index).map(|node| node.line)
    }

    /// Closes what the page never closed, and settles which doubtful elements are frames: those that hold
    /// neither the title nor a good part of all rows and headings. A page may well call the element around
    /// all of it `has-sidebar`.
    pub(super) fn finish(&mut self) {
        self.close_to(0);
        let mut sums = Vec::with_capacity(self.nodes.len() + 1);
        let (mut titles, mut parts, mut codes) = (0_usize, 0_usize, 0_usize);
        for node in &self.nodes {
            sums.push((titles, parts, codes));
            titles += usize::from(node.role == Role::Heading(1));
            parts += usize::from(matches!(node.role, Role::Row | Role::Heading(_)));
            codes += usize::from(matches!(node.role, Role::Row | Role::Code));
        }
        sums.push((titles, parts, codes));
        for (index, node) in self.nodes.iter_mut().enumerate() {
            let at = |index: usize| sums.get(index).copied().unwrap_or((titles, parts, codes));
            let (before, after) = (at(index), at(node.end));
            let (has_title, has_code) = (after.0 > before.0, after.2 > before.2);
            let held = after.1 - before.1;
            node.mark = match node.mark {
                Mark::Doubtful | Mark::Hidden if has_title || held * 3 > parts => Mark::None,
                Mark::Hidden if has_code => Mark::None,
                Mark::Doubtful | Mark::Hidden => Mark::Frame,
                Mark::Crumbs | Mark::Updated if held > 0 => Mark::None,
                mark => mark,
            };
        }
    }
}

impl Node {
    /// An element without marks.
    pub(super) fn new(role: Role, line: u32, end: usize) -> Self {
        Self {
            role,
            mark: Mark::None,
            line,
            end,
            spans: (1, 1),
            text: String::new(),
        }
    }
}
