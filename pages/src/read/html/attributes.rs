//! What attributes say about an element: whether it belongs to the page's content, and its span.

use html5ever::tokenizer::Tag;

/// What an element is, apart from its name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing in particular.
    #[default]
    None,
    /// Not shown, or around the content: navigation, feedback, advertisement.
    Frame,
    /// A frame by the word of a class, which is believed if no good part of the content is in it.
    Doubtful,
    /// Not shown when the page was saved. It is content if there are tables or code in it, in a tab
    /// that was not open.
    Hidden,
    /// The place in the table of contents.
    Crumbs,
    /// When the page was changed.
    Updated,
    /// Numbers of lines beside code.
    Gutter,
    /// The content, by its own word.
    Main,
}

/// Words of a class or id, each whole between hyphens and the like, that only frames have.
const FRAMES: &[&str] = &[
    "nav",
    "navbar",
    "navigation",
    "menu",
    "sidebar",
    "sidenav",
    "footer",
    "feedback",
    "toc",
    "breadcrumbs-nav",
    "toolbar",
    "advert",
    "ads",
    "banner",
    "recommend",
    "related",
    "share",
    "comment",
    "comments",
    "modal",
    "dialog",
    "tooltip",
    "popup",
    "cookie",
    "pagination",
    "pager",
    "headerlink",
    "anchorjs",
    "copybtn",
    "skip",
];

/// Values of a class that are whole words for the numbers of lines.
const GUTTERS: &[&str] = &[
    "linenos",
    "lineno",
    "linenodiv",
    "gutter",
    "line-numbers-rows",
    "line-numbers-wrapper",
    "hljs-ln-numbers",
    "hljs-ln-n",
    "line-number",
    "rouge-gutter",
];

/// What a start tag says.
pub(super) fn mark(tag: &Tag) -> Mark {
    let name = &*tag.name;
    if tag.attrs.is_empty() {
        return match name {
            "main" | "article" => Mark::Main,
            "nav" | "footer" | "aside" => Mark::Frame,
            _ => Mark::None,
        };
    }
    let class = get(tag, "class").unwrap_or_default();
    let id = get(tag, "id").unwrap_or_default();
    let role = get(tag, "role").unwrap_or_default();
    if is_hidden(tag) {
        return Mark::Hidden;
    }
    if class.split_whitespace().any(|word| GUTTERS.contains(&word)) {
        return Mark::Gutter;
    }
    let label = get(tag, "aria-label").unwrap_or_default();
    if contains(class, "crumb") || contains(id, "crumb") || contains(label, "breadcrumb") {
        return Mark::Crumbs;
    }
    if matches!(name, "main" | "article") || role == "main" {
        return Mark::Main;
    }
    if [
        "updatetime",
        "update-time",
        "update_time",
        "updated",
        "last-update",
    ]
    .iter()
    .any(|word| contains(class, word))
    {
        return Mark::Updated;
    }
    let is_frame = matches!(name, "nav" | "footer" | "aside")
        || matches!(
            role,
            "navigation" | "contentinfo" | "search" | "dialog" | "complementary"
        );
    // Tables and what is in them carry classes of styles, and are never frames.
    let is_box = matches!(
        name,
        "div" | "ul" | "section" | "a" | "span" | "form" | "header"
    );
    if is_frame {
        Mark::Frame
    } else if is_box && (has_frame_word(class) || has_frame_word(id)) {
        Mark::Doubtful
    } else {
        Mark::None
    }
}

fn is_hidden(tag: &Tag) -> bool {
    let style = get(tag, "style").unwrap_or_default();
    let style: String = style
        .chars()
        .filter(|c| !c.is_whitespace())
        .take(400)
        .collect();
    get(tag, "hidden").is_some_and(|value| value != "until-found")
        || contains(&style, "display:none")
        || contains(&style, "visibility:hidden")
}

fn has_frame_word(value: &str) -> bool {
    value
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '_'))
        .any(|word| FRAMES.iter().any(|frame| word.eq_ignore_ascii_case(frame)))
}

fn contains(value: &str, word: &str) -> bool {
    value.to_ascii_lowercase().contains(word)
}

/// Columns and rows that a cell spans: 1 and 1, if the tag says nothing.
pub(super) fn spans(tag: &Tag) -> (usize, usize) {
    let span = |name| get(tag, name).and_then(|value| value.trim().parse().ok());
    // No rows means: all that follow.
    let rows = span("rowspan").map_or(1, |rows: usize| if rows == 0 { usize::MAX } else { rows });
    (span("colspan").unwrap_or(1).max(1), rows)
}

/// The value of an attribute.
pub(super) fn get<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    let attribute = tag
        .attrs
        .iter()
        .find(|attribute| &*attribute.name.local == name)?;
    Some(&attribute.value)
}
