//! What stands before the tables: title, date, place in the contents, what the operation does.

use super::outline::{Part, Piece};
use super::section::Section;
use crate::Document;
use crate::document::Content;
use crate::facts::Fact;
use crate::recognise::name::is_deprecated;
use crate::words::is_nothing;

/// Facts about the page as a whole.
#[derive(Default)]
pub struct Front {
    pub title: Option<Fact<String>>,
    pub updated: Option<Fact<String>>,
    pub category: Option<Fact<String>>,
    pub deprecated: Option<Fact<String>>,
    pub description: Vec<Fact<String>>,
    pub notes: Vec<Fact<String>>,
}

/// Words of the frame that stand between the title and the first section.
const FRAME: &[&str] = &[
    "view pdf",
    "查看pdf",
    "share",
    "分享",
    "copy link",
    "on this page",
    "本页导读",
    "feedback",
    "文档反馈",
];

/// Reads what stands before the tables.
pub fn read(document: &Document, parts: &[Part<'_>]) -> Front {
    let mut front = Front::default();
    let crumb = parts
        .iter()
        .take_while(|part| part.section == Section::Front)
        .find_map(|part| match part.piece {
            Piece::Text(text) => Some((part.line, breadcrumb(text)?)),
            _ => None,
        });
    front.updated = parts.iter().find_map(|part| match part.piece {
        Piece::Text(text) => Some(Fact::stated(updated(text)?, part.line)),
        _ => None,
    });
    front.title = title(document, parts);
    let title = front
        .title
        .as_ref()
        .map(|fact| fact.value.clone())
        .unwrap_or_default();
    front.category = crumb
        .and_then(|(line, crumbs)| category(&crumbs, &title).map(|text| Fact::stated(text, line)));
    front.deprecated = front
        .title
        .as_ref()
        .filter(|fact| says_deprecated(&fact.value))
        .cloned();
    if front.deprecated.is_none() {
        front.deprecated = front
            .category
            .as_ref()
            .filter(|fact| says_deprecated(&fact.value))
            .cloned();
    }
    if let Some(title) = &mut front.title {
        // What a browser shows as the mark of a link to the heading.
        title
            .value
            .truncate(title.value.trim_end_matches(['¶', ' ']).len());
    }
    for part in parts {
        texts(part, &mut front);
    }
    front
}

fn texts(part: &Part<'_>, front: &mut Front) {
    match (part.section, part.piece) {
        (_, Piece::Text(text)) if is_label(text) => {}
        (Section::Front, Piece::Text(text)) if is_whole_deprecated(text) => {
            front.deprecated = Some(Fact::stated(text.to_owned(), part.line));
        }
        (Section::Function, Piece::Text(text)) if !is_nothing(text) && updated(text).is_none() => {
            // A sentence says more than the title's remark does.
            if is_whole_deprecated(text) {
                front.deprecated = Some(Fact::stated(text.to_owned(), part.line));
            } else {
                front
                    .description
                    .push(Fact::stated(text.to_owned(), part.line));
            }
        }
        (Section::Function, Piece::Item(text))
        | (Section::Constraints, Piece::Item(text) | Piece::Text(text))
            if !is_nothing(text) =>
        {
            front.notes.push(Fact::stated(text.to_owned(), part.line));
        }
        _ => {}
    }
}

/// A word that stands above a note.
fn is_label(text: &str) -> bool {
    let text = text.trim_end_matches([':', '：', ' ']).to_lowercase();
    let labels = [
        "note", "notes", "notice", "caution", "warning", "说明", "须知", "注意", "警告",
    ];
    labels.contains(&text.as_str())
}

/// The heading of level 1, or what stands last before the first section.
fn title(document: &Document, parts: &[Part<'_>]) -> Option<Fact<String>> {
    let first = document
        .blocks
        .iter()
        .find_map(|block| match &block.content {
            Content::Heading {
                level: Some(1),
                text,
            } if super::section::heading(text).is_none() => {
                Some(Fact::stated(text.clone(), block.line))
            }
            _ => None,
        });
    if first.is_some() {
        return first;
    }
    let mut front = parts
        .iter()
        .take_while(|part| part.section == Section::Front);
    let mut last = None;
    for part in front.by_ref() {
        if let Piece::Text(text) = part.piece
            && is_title(text)
        {
            last = Some(Fact::stated(text.to_owned(), part.line));
        }
    }
    last
}

fn is_title(text: &str) -> bool {
    let words = text.trim();
    !words.is_empty()
        && words.chars().count() <= 200
        && updated(words).is_none()
        && breadcrumb(words).is_none()
        && !words.starts_with(":original_name:")
        && !FRAME.contains(&words.to_lowercase().as_str())
}

/// The day in `Updated on 2025-11-05 GMT+08:00`.
fn updated(text: &str) -> Option<String> {
    let text = text.trim();
    let words = ["updated on", "last updated", "更新时间", "最近更新"];
    let rest = words.into_iter().find_map(|word| {
        let start = text.get(..word.len())?;
        start
            .eq_ignore_ascii_case(word)
            .then(|| text.get(word.len()..))?
    })?;
    let rest = rest.trim_start_matches([' ', ':', '：', '于']);
    let day: String = rest.chars().take(10).collect();
    is_day(&day).then_some(day.replace('/', "-"))
}

fn is_day(day: &str) -> bool {
    day.len() == 10
        && day.char_indices().all(|(at, c)| match at {
            4 | 7 => c == '-' || c == '/',
            _ => c.is_ascii_digit(),
        })
}

/// The parts of `Help Center/ A Service/ API Reference/ A Chapter/ A Page`.
fn breadcrumb(text: &str) -> Option<Vec<&str>> {
    if text.len() > 600 {
        return None;
    }
    let split = |mark: &str| -> Vec<&str> { text.split(mark).map(str::trim).collect() };
    let parts = ["/ ", " > ", ">", " / "]
        .into_iter()
        .map(split)
        .find(|parts| parts.len() >= 3)?;
    let sentence = parts.iter().any(|part| part.is_empty() || part.len() > 150);
    (!sentence && !text.contains("://")).then_some(parts)
}

/// What stands between the reference and the page itself.
fn category(crumbs: &[&str], title: &str) -> Option<String> {
    let is_reference = |crumb: &&str| {
        let crumb = crumb.to_lowercase();
        crumb == "api reference" || crumb == "api参考"
    };
    let start = crumbs.iter().position(is_reference).map_or(2, |at| at + 1);
    let mut inner = crumbs.get(start..)?;
    if let [before @ .., last] = inner
        && (*last == title || title.is_empty() || inner.len() > 1)
    {
        inner = before;
    }
    (!inner.is_empty()).then(|| inner.join(" / "))
}

/// Whether a title or chapter says that the operation should no longer be used.
fn says_deprecated(text: &str) -> bool {
    let lower = text.to_lowercase();
    let chapters = [
        "out-of-date",
        "out of date",
        "historical api",
        "discarded api",
        "历史api",
        "unavailable soon",
        "即将下线",
    ];
    let in_brackets = text
        .find(['(', '（'])
        .and_then(|at| text.get(at..))
        .is_some_and(is_deprecated);
    in_brackets || chapters.into_iter().any(|word| lower.contains(word))
}

/// Whether a sentence says it of the whole operation.
fn is_whole_deprecated(text: &str) -> bool {
    let lower = text.to_lowercase();
    let starts = [
        "this api has been",
        "this api is",
        "this api will be",
        "the api has been",
        "该接口已",
        "本接口已",
        "该接口即将",
        "此接口已",
    ];
    starts.into_iter().any(|start| lower.starts_with(start))
        && (is_deprecated(text) || lower.contains("out-of-date") || lower.contains("out of date"))
}
