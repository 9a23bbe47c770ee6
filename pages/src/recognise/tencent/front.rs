//! What stands before the parameters: title, date, host, number of requests, what the operation does.

use super::parts::{Parts, Section};
use super::sentence;
use crate::Document;
use crate::document::{Block, Content};
use crate::facts::Fact;

/// What the front of a page says.
pub(super) struct Front {
    pub title: Fact<String>,
    pub updated: Option<Fact<String>>,
    pub host: Option<Fact<String>>,
    pub deprecated: Option<Fact<String>>,
    pub description: Vec<Fact<String>>,
    pub notes: Vec<Fact<String>>,
    pub rate_limit: Option<Fact<(u32, u32)>>,
}

/// Reads the front.
pub(super) fn read(document: &Document, parts: &Parts<'_>, operation: &Fact<String>) -> Front {
    let title = document.blocks.iter().find(|block| {
        block
            .text()
            .is_some_and(|text| text.trim() == operation.value)
    });
    let mut front = Front {
        title: Fact::stated(
            operation.value.clone(),
            title.map_or(operation.line, |block| block.line),
        ),
        updated: None,
        host: None,
        deprecated: None,
        description: Vec::new(),
        notes: Vec::new(),
        rate_limit: None,
    };
    for (section, block) in &parts.blocks {
        match section {
            Section::Frame => frame(block, &mut front),
            Section::Description => described(block, &mut front),
            _ => {}
        }
    }
    front
}

fn frame(block: &Block, front: &mut Front) {
    let Some(text) = block.text() else { return };
    if front.updated.is_none() && is_update(text) {
        front.updated = day(text).map(|day| Fact::stated(day, block.line));
    } else if front.deprecated.is_none() && is_deprecation(text) {
        front.deprecated = Some(sentence(text, block.line));
    }
}

const UPDATES: &[&str] = &[
    "last updated",
    "updated on",
    "最后更新",
    "最近更新",
    "更新时间",
    "最終更新",
    "마지막 업데이트",
    "última",
    "terakhir diperbarui",
];

/// Whether a line says when the page was changed.
pub(super) fn is_update(text: &str) -> bool {
    let lower = text.to_lowercase();
    UPDATES.iter().any(|word| lower.contains(word))
}

fn described(block: &Block, front: &mut Front) {
    match &block.content {
        Content::Heading { text, .. } | Content::Paragraph(text) => said(text, block.line, front),
        Content::List(items) => {
            for item in items.iter().filter(|item| !is_boilerplate(&item.text)) {
                if is_deprecation(&item.text) {
                    front
                        .deprecated
                        .get_or_insert(sentence(&item.text, item.line));
                }
                front.notes.push(sentence(&item.text, item.line));
            }
        }
        Content::Code(_) | Content::Table(_) => {}
    }
}

fn said(text: &str, line: u32, front: &mut Front) {
    let text = text.trim();
    let lower = text.to_lowercase();
    if names_host(text, &lower) {
        if front.host.is_none() {
            front.host = host(text).map(|host| Fact::stated(host, line));
        }
    } else if let Some(limit) = rate(&lower) {
        front.rate_limit.get_or_insert(Fact::stated(limit, line));
    } else if is_update(text) && day(text).is_some() {
        if front.updated.is_none() {
            front.updated = day(text).map(|day| Fact::stated(day, line));
        }
    } else if is_boilerplate(text) {
    } else if is_deprecation(text) {
        front.deprecated.get_or_insert(sentence(text, line));
    } else if is_note(&lower) {
        front.notes.push(sentence(text, line));
    } else {
        describe(text, line, front);
    }
}

/// Whether a sentence in lower case says what the host is. The name of the action may stand before it.
fn names_host(text: &str, lower: &str) -> bool {
    const STARTS: &[&str] = &[
        "domain name for api request",
        "api request domain name",
        "api domain name",
        "接口请求域名",
    ];
    let named = ["api: ", "接口："]
        .iter()
        .any(|word| lower.starts_with(word));
    STARTS.iter().any(|words| lower.starts_with(words))
        || named && text.len() < 200 && host(text).is_some()
}

/// Keeps a sentence, with the one before it if that was broken in its midst.
fn describe(text: &str, line: u32, front: &mut Front) {
    let goes_on = text.starts_with(|c: char| c.is_ascii_lowercase());
    if let Some(last) = front.description.last_mut()
        && goes_on
        && !last.value.ends_with(['.', '。', ':', '：', '!', '?', ';'])
    {
        last.value.push(' ');
        last.value.push_str(text);
        return;
    }
    front.description.push(sentence(text, line));
}

/// The host that a sentence names.
fn host(text: &str) -> Option<String> {
    let at = text.find("tencentcloudapi.")?;
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let before = text.get(..at)?;
    let start = before.rfind(|c| !allowed(c)).map_or(0, |at| {
        at + before
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let rest = text.get(start..)?;
    let end = rest.find(|c| !allowed(c)).unwrap_or(rest.len());
    let host = rest.get(..end)?.trim_end_matches('.');
    (host.split('.').count() > 2 && !host.starts_with('.')).then(|| host.to_owned())
}

/// The service that a host belongs to.
pub(super) fn service(host: &Fact<String>) -> Option<Fact<String>> {
    let name = host.value.split('.').next()?;
    Some(Fact::stated(name.to_owned(), host.line))
}

/// The number of requests and seconds that a sentence in lower case allows.
fn rate(lower: &str) -> Option<(u32, u32)> {
    let english = (lower.contains("request")
        && (lower.contains("per second") || lower.contains("/second") || lower.contains("/sec")))
        && (lower.contains("maximum of") || lower.contains("limit"));
    let chinese = lower.contains("频率限制");
    if !english && !chinese || lower.len() > 200 {
        return None;
    }
    let number = lower
        .split(|c: char| !c.is_ascii_digit())
        .find(|part| !part.is_empty())?;
    // The first number is the rate; another may follow: `20次/秒，1200次/分钟`.
    let first = |words: &[&str]| words.iter().filter_map(|word| lower.find(word)).min();
    let minute = first(&["分钟", "per minute", "/minute", "/min"]);
    let second = first(&["秒", "per second", "/second", "/sec"]);
    let seconds = match (minute, second) {
        (Some(minute), Some(second)) if second < minute => 1,
        (Some(_), _) => 60,
        _ => 1,
    };
    let number: u32 = number.parse().ok()?;
    (number > 0).then_some((number, seconds))
}

/// The day in a line, as `2024-11-12`.
pub(super) fn day(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let at = (0..bytes.len()).find(|at| {
        bytes.get(*at..*at + 10).is_some_and(|part| {
            part.iter().enumerate().all(|(place, byte)| match place {
                4 | 7 => *byte == b'-' || *byte == b'/',
                _ => byte.is_ascii_digit(),
            })
        })
    })?;
    Some(text.get(at..at + 10)?.replace('/', "-"))
}

/// Sentences that stand on every page.
pub(super) fn is_boilerplate(text: &str) -> bool {
    const STARTS: &[&str] = &[
        "we recommend you to use api explorer",
        "we recommend that you use api explorer",
        "api explorer provides",
        "try it",
        "推荐使用 api explorer",
        "推荐使用api explorer",
        "点击调试",
        "立即调试",
        "api explorer 提供",
        "the following request parameter list",
        "以下请求参数列表",
        "feedback",
        "文档反馈",
        "我的收藏",
        "本页目录",
    ];
    let lower = text.trim().to_lowercase();
    STARTS.iter().any(|start| lower.starts_with(start))
        || lower == "api explorer"
        || lower == "online debugging"
}

fn is_deprecation(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "going offline",
        "go offline",
        "will be offline",
        "has been offline",
        "taken offline",
        "brought offline",
        "is offline",
        "即将下线",
        "已下线",
        "将于",
        "deprecated",
        "no longer maintained",
        "no longer provided",
        "discontinued",
        "is disused",
        "已废弃",
        "已弃用",
        "不再维护",
        "不推荐使用",
        "不再提供",
    ];
    let lower = text.to_lowercase();
    let about = ["api", "接口", "interface", "action"]
        .iter()
        .any(|word| lower.contains(word));
    let about_another = lower.contains("parameter")
        || lower.contains("参数")
        || lower.contains("字段")
        || lower.contains("field");
    let retired = WORDS.iter().any(|word| lower.contains(word))
        && (!lower.contains("将于") || lower.contains("下线"));
    about && !about_another && retired && text.len() < 600
}

/// Whether a sentence in lower case is a remark rather than what the operation does.
fn is_note(lower: &str) -> bool {
    const STARTS: &[&str] = &[
        "note:",
        "note：",
        "notes:",
        "注意：",
        "注意:",
        "说明：",
        "说明:",
        "warning:",
        "caution:",
        "tip:",
        "*",
        "提示：",
    ];
    STARTS.iter().any(|start| lower.starts_with(start))
}
