//! What an element does to the text in it.

/// The role of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Text.
    Text,
    /// `a`, `b`, `span`: nothing.
    Inline,
    /// `sup`
    Raised,
    /// `div`, `section`: its text is apart from what is around it.
    Block,
    /// `p`
    Paragraph,
    /// `h1` to `h6`
    Heading(u8),
    /// `ul`, `ol`
    List,
    /// `li`
    Item,
    /// `table`
    Table,
    /// `caption`
    Caption,
    /// `thead`, `tbody`, `tfoot`
    Section {
        /// `thead`
        head: bool,
    },
    /// `tr`
    Row,
    /// `td`, `th`
    Cell {
        /// `th`
        head: bool,
    },
    /// `pre`
    Code,
    /// `br`
    Break,
    /// `script` and others: what is in it is not for readers.
    Skipped,
    /// No element of HTML: `<String>` in a text that was not escaped.
    Unknown,
}

impl Role {
    /// The role of the element with this name, in small letters.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "p" => Self::Paragraph,
            "br" => Self::Break,
            "sup" => Self::Raised,
            "ul" | "ol" | "menu" | "dir" => Self::List,
            "li" => Self::Item,
            "table" => Self::Table,
            "caption" => Self::Caption,
            "thead" => Self::Section { head: true },
            "tbody" | "tfoot" => Self::Section { head: false },
            "tr" => Self::Row,
            "td" => Self::Cell { head: false },
            "th" => Self::Cell { head: true },
            "pre" | "listing" | "xmp" => Self::Code,
            "h1" => Self::Heading(1),
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            "h4" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            _ if BLOCKS.contains(&name) => Self::Block,
            _ if INLINES.contains(&name) || name.contains('-') => Self::Inline,
            _ if SKIPPED.contains(&name) => Self::Skipped,
            _ => Self::Unknown,
        }
    }

    /// Whether an open `p` ends where this begins.
    pub(super) const fn ends_paragraph(self) -> bool {
        matches!(
            self,
            Self::Block
                | Self::Paragraph
                | Self::Heading(_)
                | Self::List
                | Self::Table
                | Self::Code
        )
    }

    /// Whether this is a part of a table, or one.
    pub(super) const fn is_of_table(self) -> bool {
        matches!(
            self,
            Self::Table | Self::Caption | Self::Section { .. } | Self::Row | Self::Cell { .. }
        )
    }
}

/// Elements without an end.
pub(super) const EMPTY: &[&str] = &[
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
    "keygen", "link", "meta", "param", "source", "track", "wbr",
];

const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "main",
    "nav",
    "search",
    "section",
    "summary",
];

const INLINES: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "col", "colgroup", "data",
    "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt",
    "ruby", "s", "samp", "slot", "small", "span", "strike", "strong", "sub", "time", "tt", "u",
    "var", "wbr", "area", "base", "bgsound", "basefont", "embed", "frame", "input", "keygen",
    "link", "meta", "param", "picture", "source", "track",
];

const SKIPPED: &[&str] = &[
    "applet", "audio", "button", "canvas", "datalist", "frameset", "head", "iframe", "map", "math",
    "meter", "noembed", "noframes", "noscript", "object", "optgroup", "option", "output",
    "progress", "script", "select", "style", "svg", "template", "textarea", "title", "video",
];
