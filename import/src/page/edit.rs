//! Changes within the text of a file, so that its layout and comments survive.
//!
//! The new content is compared with what the text says; what differs is replaced, taken out or put in
//! where it stands. Whoever calls this reads the result again and compares.

use std::collections::HashMap;
use std::ops::Range;

use cloudbind_codegen::node::{Content, Key, Node};

use super::layout;
use super::scheme::Part;
use super::tree::Tree;
use crate::write::yaml::Yaml;

/// The text with the new content.
#[must_use]
pub fn apply(text: &str, node: &Node, new: &Tree) -> String {
    let mut editor = Editor {
        text,
        edits: Vec::new(),
    };
    editor.mapping(node, new, Part::Endpoint, 0..text.len());
    editor.finish()
}

struct Editor<'t> {
    text: &'t str,
    edits: Vec<(Range<usize>, String)>,
}

impl Editor<'_> {
    fn finish(mut self) -> String {
        // Inner edits come before outer ones at the same place, which a stable sort keeps; what is put in
        // comes before what is taken out.
        self.edits
            .sort_by_key(|(range, _)| (range.start, !range.is_empty()));
        let mut result = String::with_capacity(self.text.len());
        let mut at = 0;
        for (range, new) in &self.edits {
            if range.start < at {
                continue;
            }
            result.push_str(self.text.get(at..range.start).unwrap_or_default());
            result.push_str(new);
            at = range.end;
        }
        result.push_str(self.text.get(at..).unwrap_or_default());
        result
    }

    /// Changes a mapping into another. `extent` are the lines that it takes up.
    fn mapping(&mut self, node: &Node, new: &Tree, part: Part, extent: Range<usize>) {
        if self.is_in_braces(node) {
            return self.row(node, new, part);
        }
        let ours = node.entries();
        let wanted = new.by_key();
        let extents = self.extents(ours, &extent);
        for ((key, value), extent) in ours.iter().zip(&extents) {
            match wanted.get(key.text.as_str()) {
                None => self.edits.push((extent.clone(), String::new())),
                Some(wanted) => self.value(key, value, wanted, part.of(&key.text), extent),
            }
        }
        let column = ours
            .first()
            .map_or(0, |(key, _)| self.column(key.span.start));
        let places: HashMap<&str, usize> = ours
            .iter()
            .enumerate()
            .map(|(at, (key, _))| (key.text.as_str(), at))
            .collect();
        let mut last = None;
        for (key, value) in new.entries() {
            if let Some(at) = places.get(key.as_str()) {
                last = Some(*at);
                continue;
            }
            let before = customary(ours, part, key).unwrap_or(last);
            let at = match before.and_then(|before| extents.get(before)) {
                Some(extent) => extent.end,
                None => extents.first().map_or(extent.end, |first| first.start),
            };
            let mut text = String::new();
            let entry = [(key.clone(), layout::yaml(value, part.of(key)))];
            Yaml::write(&entry, 0, &mut text);
            self.edits.push((
                at..at,
                self.with_line_end_before(at, indented(&text, column)),
            ));
        }
    }

    fn value(&mut self, key: &Key, node: &Node, new: &Tree, part: Part, extent: &Range<usize>) {
        if Tree::of(node).same(new) {
            return;
        }
        match (&node.content, new) {
            (Content::Map(_), Tree::Map(entries))
                if !node.entries().is_empty()
                    && !entries.is_empty()
                    && !self.would_be_empty(node, new) =>
            {
                let inside = node.span.start..extent.end;
                self.mapping(node, new, part, inside);
            }
            (Content::List(items), Tree::List(wanted))
                if !items.is_empty()
                    && wanted.len() >= items.len()
                    && items
                        .iter()
                        .all(|item| matches!(item.content, Content::Map(_)))
                    && !self.is_in_brackets(node) =>
            {
                self.items(items, wanted, part, extent);
            }
            _ => self.replace(key, node, new, part, extent),
        }
    }

    /// Changes the items of a list of mappings, and adds more at its end.
    fn items(&mut self, items: &[Node], wanted: &[Tree], part: Part, extent: &Range<usize>) {
        let part = if part == Part::Examples {
            Part::Example
        } else {
            part
        };
        let starts: Vec<usize> = items
            .iter()
            .map(|item| self.line_start(item.span.start))
            .collect();
        for (index, (item, new)) in items.iter().zip(wanted).enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(extent.end);
            if !Tree::of(item).same(new) {
                self.mapping(item, new, part, item.span.start..end);
            }
        }
        let Some(first) = items.first() else { return };
        let column = self.column(first.span.start).saturating_sub(2);
        for new in wanted.iter().skip(items.len()) {
            let mut text = "-".to_owned();
            layout::yaml(new, part).item(0, &mut text);
            let at = extent.end;
            self.edits.push((
                at..at,
                self.with_line_end_before(at, indented(&text, column)),
            ));
        }
    }

    /// Writes a value anew, after its key.
    fn replace(&mut self, key: &Key, node: &Node, new: &Tree, part: Part, extent: &Range<usize>) {
        let is_scalar = !matches!(node.content, Content::Map(_) | Content::List(_));
        let on_line = matches!(new, Tree::Leaf(_)).then(|| layout::yaml(new, part));
        if is_scalar
            && let Some(line) = on_line.and_then(|yaml| yaml.on_one_line())
            && let Some(span) = self.scalar(node)
        {
            return self.edits.push((span, line));
        }
        let mut text = String::new();
        let column = self.column(key.span.start);
        Yaml::write(&[(key.text.clone(), layout::yaml(new, part))], 0, &mut text);
        let text = indented(&text, column);
        // The first key of an item stands behind a dash, which stays.
        let text = text.get(column..).unwrap_or_default().to_owned();
        self.edits.push((key.span.start..extent.end, text));
    }

    /// The bytes of a value that stands on one line and has a plain beginning and end.
    fn scalar(&self, node: &Node) -> Option<Range<usize>> {
        let text = self.text.get(node.span.clone())?;
        let is_line = !text.contains('\n')
            && !text.is_empty()
            && !text.starts_with(['|', '>', '&', '!', '*']);
        is_line.then(|| node.span.clone())
    }

    /// A mapping in braces.
    fn row(&mut self, node: &Node, new: &Tree, part: Part) {
        let ours = node.entries();
        let wanted = new.by_key();
        let Some(end) = self.row_end(node) else {
            return;
        };
        let is_flat = new
            .entries()
            .iter()
            .all(|(_, value)| matches!(value, Tree::Leaf(_)));
        let keeps_all = ours.iter().all(|(key, value)| {
            wanted.contains_key(key.text.as_str()) && self.scalar(value).is_some()
        });
        if !(is_flat && keeps_all) {
            return self.row_anew(node, new, part, end);
        }
        for (key, value) in ours {
            if let (Some(wanted), Some(span)) = (wanted.get(key.text.as_str()), self.scalar(value))
                && !Tree::of(value).same(wanted)
                && let Some(line) =
                    Yaml::Row(vec![("k".to_owned(), layout::yaml(wanted, Part::Fact))])
                        .on_one_line()
            {
                let line = line
                    .trim_start_matches("{ k: ")
                    .trim_end_matches(" }")
                    .to_owned();
                self.edits.push((span, line));
            }
        }
        for (key, value) in new.entries() {
            if node.get(key).is_some() {
                continue;
            }
            let pair = Yaml::Row(vec![(key.clone(), layout::yaml(value, part.of(key)))]);
            let pair = pair.on_one_line().unwrap_or_default();
            let pair = pair.trim_start_matches("{ ").trim_end_matches(" }");
            let before = customary(ours, part, key).unwrap_or(ours.len().checked_sub(1));
            if let Some((_, before)) = before.and_then(|at| ours.get(at)) {
                let at = before.span.end;
                self.edits.push((at..at, format!(", {pair}")));
            } else {
                let at = ours.first().map_or(end, |(first, _)| first.span.start);
                self.edits.push((at..at, format!("{pair}, ")));
            }
        }
    }

    /// Writes a mapping in braces anew: in braces, if it may stand on one line still.
    fn row_anew(&mut self, node: &Node, new: &Tree, part: Part, end: usize) {
        let yaml = Yaml::Row(layout::entries(new, part));
        if let Some(line) = yaml.on_one_line() {
            return self.edits.push((node.span.start..end, line));
        }
        let indent = self.indent(node.span.start) + 2;
        let mut text = String::new();
        Yaml::write(&layout::entries(new, part), 0, &mut text);
        let text = format!("\n{}", indented(&text, indent));
        let before = self.text.get(..node.span.start).unwrap_or_default();
        let start = before.trim_end_matches(' ').len();
        let text = text.trim_end_matches('\n').to_owned();
        self.edits.push((start..end, text));
    }

    /// Where the closing brace of a row has been passed.
    fn row_end(&self, node: &Node) -> Option<usize> {
        let from = node
            .entries()
            .last()
            .map_or(node.span.start + 1, |(_, last)| last.span.end);
        let rest = self.text.get(from..)?;
        let skipped = rest.find('}')?;
        let between = rest.get(..skipped)?;
        between
            .chars()
            .all(|c| c.is_whitespace() || c == ',')
            .then_some(from + skipped + 1)
    }

    /// The lines of each entry: up to the next one, without the blank lines and comments before that.
    fn extents(&self, entries: &[(Key, Node)], extent: &Range<usize>) -> Vec<Range<usize>> {
        let mut extents = Vec::with_capacity(entries.len());
        for (index, (key, _)) in entries.iter().enumerate() {
            let next = entries.get(index + 1);
            let end = next.map_or(extent.end, |(next, _)| self.line_start(next.span.start));
            let start = if self.is_after_dash(key.span.start) {
                key.span.start
            } else {
                self.line_start(key.span.start)
            };
            let column = self.column(key.span.start);
            extents.push(start..self.without_comments(key.span.end, end, column));
        }
        extents
    }

    /// The end without trailing blank lines and comments that stand no further in than the key.
    fn without_comments(&self, start: usize, end: usize, column: usize) -> usize {
        let mut end = end.max(start);
        while let Some(block) = self.text.get(start..end) {
            let body = block.strip_suffix('\n').unwrap_or(block);
            let Some(last) = body.rfind('\n') else { break };
            let line = body.get(last + 1..).unwrap_or_default();
            let indent = line.len() - line.trim_start_matches(' ').len();
            let is_outside =
                line.trim().is_empty() || line.trim_start().starts_with('#') && indent <= column;
            if !is_outside {
                break;
            }
            end = start + last + 1;
        }
        end
    }

    fn would_be_empty(&self, node: &Node, new: &Tree) -> bool {
        let wanted = new.by_key();
        let first_goes = node.entries().first().is_some_and(|(key, _)| {
            // The first key of an item stands behind a dash: it cannot go alone.
            !wanted.contains_key(key.text.as_str()) && self.is_after_dash(key.span.start)
        });
        first_goes
            || !node
                .entries()
                .iter()
                .any(|(key, _)| wanted.contains_key(key.text.as_str()))
    }

    fn is_after_dash(&self, at: usize) -> bool {
        let line = self.text.get(self.line_start(at)..at).unwrap_or_default();
        line.trim_start().starts_with('-')
    }

    fn is_in_braces(&self, node: &Node) -> bool {
        self.text.as_bytes().get(node.span.start) == Some(&b'{')
    }

    fn is_in_brackets(&self, node: &Node) -> bool {
        self.text.as_bytes().get(node.span.start) == Some(&b'[')
    }

    fn line_start(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or_default();
        before.rfind('\n').map_or(0, |end| end + 1)
    }

    fn column(&self, at: usize) -> usize {
        at - self.line_start(at)
    }

    fn indent(&self, at: usize) -> usize {
        let line = self.text.get(self.line_start(at)..).unwrap_or_default();
        line.len() - line.trim_start_matches(' ').len()
    }

    fn with_line_end_before(&self, at: usize, text: String) -> String {
        let is_after_line = at == 0 || self.text.as_bytes().get(at - 1) == Some(&b'\n');
        if is_after_line {
            text
        } else {
            format!("\n{text}")
        }
    }
}

/// The entry after which a new one belongs by the customary order of keys, none if it is the first; no answer
/// where there is no such order.
#[allow(
    clippy::option_option,
    reason = "to be the first is another answer than to have no order"
)]
fn customary(ours: &[(Key, Node)], part: Part, key: &str) -> Option<Option<usize>> {
    let rank = part.rank(key)?;
    let is_before =
        |(known, _): &(Key, Node)| part.rank(&known.text).is_some_and(|known| known < rank);
    Some(ours.iter().rposition(is_before))
}

fn indented(text: &str, column: usize) -> String {
    let lines = text.lines().map(|line| format!("{:column$}{line}\n", ""));
    lines.collect()
}
