//! Where the content of a page is, between its navigation and its footer.

use std::ops::Range;

use super::attributes::Mark;
use super::role::Role;
use super::tree::{Node, Tree};

/// What content is made of, summed up before each node.
struct Measures {
    rows: Vec<usize>,
    headings: Vec<usize>,
    /// Bytes of text that is in no link.
    prose: Vec<usize>,
}

/// The nodes within the content. It is the innermost element that holds nearly all rows of tables,
/// headings, and text that is no link; that needs no names of classes, which change with each design.
pub(super) fn of(tree: &Tree) -> Range<usize> {
    let nodes = tree.nodes();
    let measures = Measures::of(nodes);
    let mut range = 0..nodes.len();
    while let Some(inner) = within(nodes, &measures, &range) {
        range = inner;
    }
    range
}

/// The child that holds nearly all of what is in a range.
fn within(nodes: &[Node], measures: &Measures, range: &Range<usize>) -> Option<Range<usize>> {
    let mut index = range.start;
    while index < range.end {
        let node = nodes.get(index)?;
        let inside = index + 1..node.end;
        let is_box = matches!(node.role, Role::Block | Role::Inline | Role::Unknown);
        let is_content = node.mark != Mark::Frame && node.mark != Mark::Crumbs;
        if is_box && is_content && measures.nearly_all(&inside, range, node.mark) {
            return Some(inside);
        }
        index = node.end.max(index + 1);
    }
    None
}

impl Measures {
    fn of(nodes: &[Node]) -> Self {
        let sums = || Vec::with_capacity(nodes.len() + 1);
        let (mut rows, mut headings, mut prose) = (sums(), sums(), sums());
        let (mut row, mut heading, mut bytes) = (0, 0, 0);
        let mut frame_end = 0;
        for (index, node) in nodes.iter().enumerate() {
            rows.push(row);
            headings.push(heading);
            prose.push(bytes);
            if index >= frame_end && is_frame(node) {
                frame_end = node.end;
            }
            if index < frame_end {
                continue;
            }
            match node.role {
                Role::Row => row += 1,
                Role::Heading(_) => heading += 1,
                Role::Text => bytes += node.text.trim().len(),
                _ => {}
            }
        }
        rows.push(row);
        headings.push(heading);
        prose.push(bytes);
        Self {
            rows,
            headings,
            prose,
        }
    }

    fn nearly_all(&self, inside: &Range<usize>, of: &Range<usize>, mark: Mark) -> bool {
        let share = |sums: &[usize], percent: usize| {
            let sum = |range: &Range<usize>| {
                let at = |index: usize| sums.get(index).copied().unwrap_or(0);
                at(range.end).saturating_sub(at(range.start))
            };
            sum(inside) * 100 >= sum(of) * percent
        };
        // An element that says that it is the content is believed sooner.
        let is_main = mark == Mark::Main;
        let (headings, prose) = if is_main { (50, 30) } else { (75, 60) };
        share(&self.rows, 95) && share(&self.headings, headings) && share(&self.prose, prose)
    }
}

/// Whether nothing in it is content.
pub(super) fn is_frame(node: &Node) -> bool {
    node.role == Role::Skipped || matches!(node.mark, Mark::Frame | Mark::Crumbs | Mark::Gutter)
}
