//! A page as blocks: what every reader makes, and the only thing that recognisers see.

/// A page, and what its reader noticed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The name of the file that it was read from.
    pub name: String,
    /// The address that the file itself names (`<link rel="canonical">`, a front matter, a first line).
    pub address: Option<Line>,
    /// What is on the page, in its order, without navigation and other frames as far as these can be told.
    pub blocks: Vec<Block>,
    /// What the layout lost, or what could not be read.
    pub findings: Vec<crate::Finding>,
    /// The number of lines of the file.
    pub lines: u32,
}

/// A part of a page, and the line of the file that it begins in, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its first line.
    pub line: u32,
    /// What it is.
    pub content: Content,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A heading. Text layouts do not say of what level.
    Heading {
        /// 1 for the title.
        level: Option<u8>,
        /// Its text.
        text: String,
    },
    /// A paragraph. In a text layout what is really a heading arrives as one, too: recognisers ask for
    /// headings by [`Block::text`], not by the variant.
    Paragraph(String),
    /// Items of a list.
    List(Vec<Line>),
    /// A table.
    Table(Table),
    /// Code or an example, with its line ends.
    Code(String),
}

/// A line of text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Its line in the file.
    pub line: u32,
    /// The text, with single spaces and without marks of lists.
    pub text: String,
    /// Whether it is an item of a list.
    pub item: bool,
}

/// A table with a row of headings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands above it, if it is a caption: `Table 3 Request body parameters`.
    pub caption: Option<Line>,
    /// The headings of its columns.
    pub header: Vec<Line>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// How it stands in the file.
    pub layout: Layout,
}

/// A row of a table. It has as many cells as there are headings; a reader that finds fewer adds empty
/// ones and a finding of [`crate::Kind::Lost`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its first line.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell: its paragraphs and items of lists, in their order. A layout that joins them gives one line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is in it.
    pub lines: Vec<Line>,
    /// The cell is not in the file, although the row is.
    pub missing: bool,
}

/// How a table stands in a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// Cells are marked as such: HTML, reStructuredText.
    #[default]
    Marked,
    /// `| a | b |`, or `a | b |`: a row on a line.
    Row,
    /// `a |` on a line, then `b |`: a cell on a line, lines of one cell joined.
    CellOnALine,
    /// A lone `|`, then the cells, each a paragraph or more.
    LonePipe,
    /// Each cell is a paragraph or more, and nothing says where one ends.
    Paragraphs,
    /// A row on a line, cells separated by spaces as words are.
    Spaces,
}

impl Block {
    /// The text of a heading or paragraph.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Heading { text, .. } | Content::Paragraph(text) => Some(text),
            _ => None,
        }
    }
}

impl Cell {
    /// All of its text on one line.
    #[must_use]
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.lines.iter().map(|line| line.text.as_str()).collect();
        texts.join(" ")
    }
}

impl Line {
    /// A line of text that is no item of a list.
    #[must_use]
    pub fn new(line: u32, text: impl Into<String>) -> Self {
        Self {
            line,
            text: text.into(),
            item: false,
        }
    }
}
