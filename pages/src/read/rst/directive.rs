//! Directives, and what becomes of them.

/// What a line that begins with `..` asks for.
pub(super) enum Directive<'a> {
    /// A table follows, with this caption.
    Table(&'a str),
    /// A table that is written as lists, with this caption.
    ListTable(&'a str),
    /// A table that cannot be read.
    OtherTable,
    /// Code.
    Code,
    /// A remark: its kind, and the text that stands beside it.
    Note(&'a str, &'a str),
    /// A heading that is in no table of contents.
    Rubric(&'a str),
    /// Its content is content of the page.
    Box,
    /// Nothing that a reader sees: a label, an image, a comment.
    Nothing,
}

impl<'a> Directive<'a> {
    /// What a line asks for.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        let rest = text.strip_prefix("..")?;
        let rest = match rest.strip_prefix(' ') {
            Some(rest) => rest.trim_start(),
            None if rest.is_empty() => return Some(Self::Nothing),
            None => return None,
        };
        let Some((name, argument)) = rest.split_once("::") else {
            return Some(Self::Nothing);
        };
        let argument = argument.trim();
        Some(match name {
            "table" => Self::Table(argument),
            "list-table" => Self::ListTable(argument),
            "csv-table" => Self::OtherTable,
            "code-block" | "code" | "sourcecode" | "parsed-literal" | "literalinclude"
            | "highlight" | "prompt" => Self::Code,
            "note" | "caution" | "warning" | "important" | "tip" | "hint" | "danger"
            | "attention" | "notice" | "deprecated" | "admonition" | "error" => {
                Self::Note(name, argument)
            }
            "rubric" | "topic" | "sidebar" | "tab" => Self::Rubric(argument),
            "only" | "container" | "rst-class" | "class" | "tabs" | "compound" | "centered" => {
                Self::Box
            }
            _ => Self::Nothing,
        })
    }
}
