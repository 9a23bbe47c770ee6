//! Lines between examples that say what follows.

use crate::facts::Shows;

/// What a line says about what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label<'a> {
    /// `Input Example`.
    Shows(Shows),
    /// `Example1 Opening a box`.
    Title(&'a str),
}

const REQUESTS: &[&str] = &[
    "input example",
    "request example",
    "sample request",
    "input sample",
    "input sample code",
    "sample input",
    "sample input code",
    "输入示例",
    "请求示例",
    "入参示例",
];
const ANSWERS: &[&str] = &[
    "output example",
    "response example",
    "sample response",
    "output sample",
    "output sample code",
    "sample output",
    "sample output code",
    "输出示例",
    "返回示例",
    "响应示例",
    "出参示例",
];

impl<'a> Label<'a> {
    /// The label that a line is.
    pub fn of(text: &'a str) -> Option<Self> {
        let text = text.trim();
        if text.len() > 300 {
            return None;
        }
        let lower = text.to_lowercase();
        let plain = lower.trim_end_matches([':', '：']).trim();
        if REQUESTS.contains(&plain) {
            return Some(Self::Shows(Shows::Request));
        }
        if ANSWERS.contains(&plain) {
            return Some(Self::Shows(Shows::Answer(None)));
        }
        let rest = ["Example", "EXAMPLE", "Sample", "示例", "例"]
            .iter()
            .find_map(|word| text.strip_prefix(word))?;
        let rest = rest.trim_start();
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits == 0 || digits > 3 {
            return None;
        }
        let title = rest
            .get(digits..)?
            .trim_start_matches([':', '：', '.', '、', ' ', '-']);
        Some(Self::Title(title.trim()))
    }
}
