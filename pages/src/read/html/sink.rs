//! Tokens become a tree.

use std::cell::{Cell, RefCell};

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::attributes;
use super::role::{EMPTY, Role};
use super::tree::{Node, Tree};
use crate::document::Line;

/// A page, and the address that it names.
#[derive(Default)]
pub(super) struct Parsed {
    /// Its elements.
    pub tree: Tree,
    /// The line of a table that the page ends within.
    pub cut_off: Option<u32>,
    /// `<link rel="canonical">`, or what a browser wrote when it saved the page.
    pub address: Option<Line>,
}

#[derive(Default)]
struct Sink<'a> {
    line: Cell<u32>,
    /// The text of the line.
    text: Cell<&'a str>,
    parsed: RefCell<Parsed>,
}

/// Parses a page.
pub(super) fn parse(text: &str) -> Parsed {
    parse_from(text, 1)
}

/// Parses a piece of a page that begins in this line. The tokenizer gets it line by line, and a token
/// stands in the line in which it ends.
pub(super) fn parse_from(text: &str, first_line: u32) -> Parsed {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    for (line, text) in (first_line..).zip(text.split_inclusive('\n')) {
        tokenizer.sink.line.set(line);
        tokenizer.sink.text.set(text);
        queue.push_back(StrTendril::from_slice(text));
        while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    }
    tokenizer.end();
    let mut parsed = tokenizer.sink.parsed.take();
    parsed.cut_off = parsed.tree.open_table();
    parsed.tree.finish();
    parsed
}

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut parsed = self.parsed.borrow_mut();
        let line = self.line.get();
        match token {
            Token::CharacterTokens(text) if !parsed.tree.is_skipping() => {
                parsed.tree.text(&text, line);
            }
            Token::CommentToken(text) => parsed.comment(&text, line),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                return parsed.start(&tag, line, self.text.get());
            }
            Token::TagToken(tag) if &*tag.name == "br" => parsed.tree.empty(Role::Break, line),
            Token::TagToken(tag) => parsed.tree.close(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Parsed {
    fn start(&mut self, tag: &Tag, line: u32, text: &str) -> TokenSinkResult<()> {
        let name = &*tag.name;
        if name == "link" && attributes::get(tag, "rel") == Some("canonical") {
            let saved = self.address.take();
            self.name_address(attributes::get(tag, "href"), line);
            self.address = self.address.take().or(saved);
        }
        let role = Role::of(name);
        if EMPTY.contains(&name) {
            self.tree.empty(role, line);
            return TokenSinkResult::Continue;
        }
        // `<head>` holds nothing that is read, but many pages never close it.
        if name == "head" {
            return TokenSinkResult::Continue;
        }
        let mut node = Node::new(role, line, usize::MAX);
        node.mark = attributes::mark(tag);
        if role == Role::Unknown && tag.attrs.iter().all(|attribute| attribute.value.is_empty()) {
            node.text = as_written(tag, text);
        }
        if matches!(role, Role::Cell { .. }) {
            node.spans = attributes::spans(tag);
        }
        self.tree.open(node, name);
        match name {
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => {
                TokenSinkResult::RawData(RawKind::Rawtext)
            }
            "textarea" | "title" => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }

    /// ` saved from url=(0042)https://... `
    fn comment(&mut self, text: &str, line: u32) {
        if let Some(rest) = text.trim().strip_prefix("saved from url=") {
            let address = rest.split_once(')').map_or(rest, |(_, address)| address);
            self.name_address(Some(address), line);
        }
    }

    fn name_address(&mut self, address: Option<&str>, line: u32) {
        let address = address
            .map(str::trim)
            .filter(|address| address.starts_with("https://") || address.starts_with("http://"));
        if let Some(address) = address.filter(|address| address.len() < 2000) {
            self.address.get_or_insert(Line::new(line, address));
        }
    }
}

/// A tag as the page has it, since the tokenizer writes it in small letters.
fn as_written(tag: &Tag, line: &str) -> String {
    let small = format!("<{}", tag.name);
    // The tag is searched for in its line. That would take too long where a page is one long line.
    let found = (line.len() < 5000).then(|| line.to_ascii_lowercase().find(&small));
    let written = found.flatten().and_then(|at| {
        let rest = line.get(at..)?;
        rest.get(..=rest.find('>')?)
    });
    written.map_or_else(|| format!("{small}>"), str::to_owned)
}
