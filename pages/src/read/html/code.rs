//! Code: its lines stay as they are, the numbers beside them go.

use std::ops::Range;

use super::attributes::Mark;
use super::flow::Ends;
use super::role::Role;
use super::tree::Node;
use crate::read::characters::visible;

/// The code in a part of a page; none, if there is nothing but the numbers of lines.
pub(super) fn text(nodes: &[Node], range: Range<usize>) -> Option<String> {
    let mut code = String::new();
    let mut ends = Ends::default();
    let mut index = range.start;
    while let Some(node) = nodes.get(index).filter(|_| index < range.end) {
        while let Some(role) = ends.pop(index) {
            end_line_after(&mut code, role);
        }
        if node.role == Role::Skipped || matches!(node.mark, Mark::Frame | Mark::Gutter) {
            index = node.end.max(index + 1);
            continue;
        }
        match node.role {
            Role::Text => code.push_str(&node.text),
            Role::Break => code.push('\n'),
            _ => {}
        }
        ends.push(node);
        index += 1;
    }
    trimmed(&visible(&code))
}

/// Some pages have an item, a row or a block for each line of code.
fn end_line_after(code: &mut String, role: Role) {
    let is_line = matches!(role, Role::Item | Role::Row | Role::Block | Role::Paragraph);
    if is_line && !code.ends_with('\n') {
        code.push('\n');
    }
}

/// Code without empty lines before and after it, with one line end at its end.
pub(super) fn trimmed(code: &str) -> Option<String> {
    let code = code.trim_end();
    let start = code
        .find(|c: char| !c.is_whitespace())
        .and_then(|at| code.get(..at)?.rfind('\n'))
        .map_or(0, |at| at + 1);
    let code = code.get(start..)?;
    if code.is_empty() || is_gutter(code) {
        return None;
    }
    Some(format!("{code}\n"))
}

/// Whether there are only the numbers of lines: 1, 2, 3 and so on.
fn is_gutter(code: &str) -> bool {
    let mut lines = 0;
    let counts = (1_usize..).zip(code.lines()).all(|(number, line)| {
        lines = number;
        line.trim().parse() == Ok(number)
    });
    counts && lines > 1
}
