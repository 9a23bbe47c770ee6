//! Lines that stand between tables: captions, statuses, the frame of the page, and headings.

use super::line::Source;
use super::{section, shape};
use crate::words;

/// What the frame of a site writes below a page or between its parts.
const FRAME: &[&str] = &[
    "contact us",
    "feedback",
    "provide feedback",
    "was this page helpful?",
    "technical support",
    "help and support",
    "was this helpful?",
    "parent topic",
    "previous topic",
    "next topic",
    "chatbot",
    "document feedback",
    "try it",
    "last updated",
    "联系我们",
    "文档反馈",
    "提交反馈",
    "技术支持",
    "意见反馈",
    "父主题",
    "上一篇",
    "下一篇",
    "相关文档",
    "文档内容是否对您有帮助?",
    "文档内容是否对您有帮助？",
    "本页内容是否解决了您的问题?",
    "帮助和支持",
    "帮助与支持",
    "我的收藏",
    "点击调试",
    // The pages of other languages have a frame of their own around English text.
    "문의하기",
    "기술 지원",
    "피드백",
    "도움말 및 지원",
    "문제 해결에 도움이 되었나요?",
    "お問い合わせ",
    "テクニカルサポート",
    "フィードバック",
    "ヘルプとサポート",
    "ajuda e suporte",
    "esta página foi útil?",
];

const FRAME_BEGINNINGS: &[&str] = &[
    "previous topic:",
    "next topic:",
    "parent topic:",
    "last updated:",
    "last updated on",
    "updated on ",
    "was this page helpful",
    "was this helpful",
    "contact our sales",
    "for any further questions",
    "copyright ©",
    "© ",
    "父主题：",
    "父主题:",
    "上一篇：",
    "上一篇:",
    "下一篇：",
    "下一篇:",
    "最近更新时间",
    "最后更新时间",
    "更新时间：",
    "更新时间:",
    "更新于",
    "文档内容是否对您",
    "本页内容是否",
    "如果遇到产品相关问题",
    "we recommend you to use api explorer",
    "推荐使用 api explorer",
    "the following only lists the error codes",
];

/// Whether a line is the caption of a table: `Table 3 Request body parameters`, `表3 请求Body参数`.
pub fn is_caption(text: &str) -> bool {
    let numbered = |rest: &str| {
        let rest = rest.trim_start();
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let after = rest.get(digits..).and_then(|rest| rest.chars().next());
        (1..=3).contains(&digits)
            && after.is_none_or(|c| {
                c.is_whitespace() || matches!(c, '-' | ':' | '：' | '.') || !c.is_ascii()
            })
    };
    // A sentence that begins so is none.
    let sentence = |text: &str| {
        text.ends_with(['.', '。']) || text.contains("lists ") || text.contains("describes ")
    };
    text.len() <= 200
        && ["Table ", "table ", "表"]
            .iter()
            .any(|word| text.strip_prefix(word).is_some_and(numbered))
        && !sentence(text)
}

/// Whether a line says which status the following is about: `Status code: 200`, `状态码：200`.
pub fn is_status_line(text: &str) -> bool {
    let after = ["http status code", "status code", "http状态码", "状态码"]
        .iter()
        .find(|word| words::begins_with(text, word))
        .and_then(|word| text.get(word.len()..));
    after.is_some_and(|rest| {
        let rest = rest.trim_start();
        let colon = rest.strip_prefix([':', '：']).unwrap_or(rest).trim_start();
        shape::is_status(colon)
    })
}

/// Whether a line belongs to the frame of the site.
pub fn is_frame(text: &str) -> bool {
    // `feedback` may be the name of a parameter.
    let named = text.starts_with(|c: char| c.is_ascii_lowercase());
    !named
        && (FRAME.iter().any(|word| word.eq_ignore_ascii_case(text))
            || FRAME_BEGINNINGS
                .iter()
                .any(|word| words::begins_with(text, word)))
}

/// Whether a table cannot go on with this line.
pub fn ends_table(line: &Source<'_>) -> bool {
    let text = line.text;
    if line.item {
        // Some pages have sections as items of a list.
        return section::is_strong(text);
    }
    is_caption(text)
        || is_status_line(text)
        || is_frame(text)
        || section::is_strong(text)
        || section::of(text).is_some() && section::without_number(text).len() < text.len()
}

/// Whether a line may end a table: it is the heading of a section, or the text of a cell. What follows
/// must decide.
pub fn may_end_table(line: &Source<'_>) -> bool {
    !line.item && section::of(line.text).is_some()
}

/// Whether a line is one that follows the heading of a section.
pub fn follows_heading(line: &Source<'_>) -> bool {
    words::is_nothing(line.text)
        || ends_table(line)
        || ["See ", "For details", "请参见", "请参考", "详见"]
            .iter()
            .any(|word| line.text.starts_with(word))
}
