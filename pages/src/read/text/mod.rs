//! Text that a browser or a crawler made of a page, without any mark-up.
//!
//! Tables are told by their headings (`header`); what belongs to a row is told by the
//! look of its cells (`shape`). What cannot be told is a finding, not a guess.

mod align;
mod cell;
mod code;
mod edge;
mod found;
mod header;
mod key;
mod line;
mod lone;
mod lost;
mod pipe;
mod plain;
mod row;
mod section;
mod shape;
mod spaced;

use crate::document::{Block, Content, Document, Line};
use crate::{Finding, Kind};
use code::Code;
use found::Found;
use line::Source;

/// Reads a page that is plain text.
#[must_use]
pub fn read(name: &str, text: &str) -> Document {
    let lines = line::split(text);
    let mut pass = Pass {
        lines: &lines,
        at: 0,
        section: "",
        has_gutter: false,
        document: Document {
            name: name.to_owned(),
            lines: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            ..Document::default()
        },
    };
    while pass.at < lines.len() {
        pass.step();
    }
    pass.document
}

/// The way through the lines.
struct Pass<'a> {
    lines: &'a [Source<'a>],
    at: usize,
    /// The section that the line is in.
    section: &'static str,
    document: Document,
    /// Whether numbers of lines were met already.
    has_gutter: bool,
}

impl<'a> Pass<'a> {
    fn step(&mut self) {
        let Some(line) = self.lines.get(self.at).copied() else {
            return;
        };
        if line.is_blank() {
            self.at += 1;
        } else if let Some(found) = self.table(&line) {
            self.push_table(found);
        } else if let Some(heading) = section::of(line.text).filter(|_| !line.item) {
            self.at += 1;
            self.heading(heading, line.number, line.text);
        } else if let Some(code) = self.code() {
            self.push_code(code);
        } else if line.item {
            self.list();
        } else {
            self.at += 1;
            self.paragraph(line.number, line.text);
        }
    }

    fn push(&mut self, line: u32, content: Content) {
        self.document.blocks.push(Block { line, content });
    }

    fn heading(&mut self, section: &'static str, line: u32, text: &str) {
        self.section = section;
        let text = line::single_spaced(text);
        self.push(line, Content::Heading { level: None, text });
    }

    fn table(&self, line: &Source<'_>) -> Option<Found> {
        if pipe::has(line.raw, '|') {
            let found = row::at(self.lines, self.at);
            return found
                .or_else(|| lone::at(self.lines, self.at))
                .or_else(|| cell::at(self.lines, self.at));
        }
        if line.raw.trim().contains('\t')
            && let Some(found) = row::at(self.lines, self.at)
        {
            return Some(found);
        }
        let header = header::at(self.lines, self.at)?;
        if header.one_line
            && let Some(found) = spaced::table(self.lines, &header)
        {
            return Some(found);
        }
        plain::table(self.lines, header)
    }

    /// Adds a table; the line above it may be its caption.
    fn push_table(&mut self, mut found: Found) {
        let above = self.document.blocks.last();
        let is_caption = above.and_then(Block::text).is_some_and(edge::is_caption);
        if is_caption && let Some(block) = self.document.blocks.pop() {
            found.table.caption = block.text().map(|text| Line::new(block.line, text));
        }
        // Never stand still.
        self.at = found.next.max(self.at + 1);
        self.document.findings.append(&mut found.findings);
        self.push(found.line, Content::Table(found.table));
    }

    fn code(&mut self) -> Option<Code<'a>> {
        let count = code::gutter(self.lines, self.at);
        if count > 0 {
            self.numbered_lines();
            let after = self.at + count;
            let code = code::at(self.lines, after, section::is_example(self.section));
            return Some(code.unwrap_or_else(|| code::after_gutter(self.lines, after, count)));
        }
        if self.section == "SDK Sample Code" || self.section == "SDK代码示例" {
            return code::sample(self.lines, self.at);
        }
        code::at(self.lines, self.at, section::is_example(self.section))
    }

    /// Says once that numbers of lines are left out.
    fn numbered_lines(&mut self) {
        let line = self.lines.get(self.at).map_or(0, |line| line.number);
        if !std::mem::replace(&mut self.has_gutter, true) {
            let message =
                "the code begins with the numbers of its lines: they are no content, and left out";
            let finding = Finding::new(Kind::Unclear, "line-numbers", line, "", message);
            self.document.findings.push(finding);
        }
    }

    fn push_code(&mut self, code: Code<'_>) {
        self.at = code.next.max(self.at + 1);
        self.push(code.line, Content::Code(code.text));
        if let Some((line, rest)) = code.rest {
            match section::of(rest) {
                Some(section) => self.heading(section, line, rest),
                None => self.paragraph(line, rest),
            }
        }
    }

    fn list(&mut self) {
        let mut items: Vec<Line> = Vec::new();
        while let Some(line) = self.lines.get(self.at) {
            let next = self.lines.get(self.at + 1);
            let goes_on = line.is_blank() && next.is_some_and(|next| next.item);
            if !line.item && !goes_on {
                break;
            }
            if line.item {
                self.section = section::of(line.text).unwrap_or(self.section);
                items.push(line.line());
            }
            self.at += 1;
        }
        for item in &items {
            self.report_joined(item.line, &item.text);
        }
        if let Some(first) = items.first() {
            self.push(first.line, Content::List(items));
        }
    }

    fn paragraph(&mut self, number: u32, text: &str) {
        let is_first = self.document.blocks.is_empty() && self.document.address.is_none();
        if is_first && let Some(address) = address(text) {
            self.document.address = Some(Line::new(number, address));
            return;
        }
        self.report_joined(number, text);
        self.push(number, Content::Paragraph(line::single_spaced(text)));
    }

    fn report_joined(&mut self, number: u32, text: &str) {
        if header::is_joined_table(text) {
            let message = "a table is joined to one line here, and nothing says where its cells end; save the page anew";
            let finding = Finding::new(Kind::Lost, "joined-table", number, "", message);
            self.document.findings.push(finding);
        }
    }
}

/// The address in a line like `https://...` or `Source: https://...`.
fn address(text: &str) -> Option<&str> {
    let at = text.find("https://").or_else(|| text.find("http://"))?;
    let address = text.get(at..)?;
    let label = text.get(..at)?.trim();
    let is_label = label.is_empty() || label.ends_with([':', '：', '<']) && label.len() < 20;
    (is_label && !address.contains(char::is_whitespace)).then(|| address.trim_end_matches('>'))
}
