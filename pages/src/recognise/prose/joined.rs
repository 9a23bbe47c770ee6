//! Lines of a cell that a layout joined to one, told apart again where a line begins with a known word.

use crate::document::Line;
use crate::words;

/// Words that begin a line of a description, with a colon after them.
const CUES: &[&str] = &[
    "注意",
    "说明",
    "示例",
    "示例值",
    "默认值",
    "缺省值",
    "默认取值",
    "枚举值",
    "取值范围",
    "最小值",
    "最大值",
    "最小长度",
    "最大长度",
    "参数解释",
    "约束限制",
    "Note",
    "Default",
    "Default value",
    "Default Value",
    "Enumeration values",
    "Enumeration value",
    "Minimum",
    "Maximum",
    "Minimum length",
    "Maximum length",
    "Minimum value",
    "Maximum value",
    "Value range",
    "Example value",
    "Sample value",
];

/// The lines that one line was made of. Where a sentence ends before such a word, one line may hold both.
pub(super) fn lines(line: Line) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut begin = 0;
    for (at, _) in line.text.match_indices(' ') {
        let before = line.text.get(begin..at).unwrap_or_default();
        let after = line.text.get(at + 1..).unwrap_or_default();
        let ended = before.ends_with(['.', ',', ';', ':', '(', '"', '“']);
        if before.is_empty() || ended || !begins_line(after) {
            continue;
        }
        lines.push(part(&line, before, begin == 0));
        begin = at + 1;
    }
    if begin == 0 {
        return vec![line];
    }
    let rest = line.text.get(begin..).unwrap_or_default();
    lines.push(part(&line, rest, false));
    lines
}

fn part(line: &Line, text: &str, first: bool) -> Line {
    Line {
        line: line.line,
        text: text.to_owned(),
        item: line.item && first,
    }
}

fn begins_line(text: &str) -> bool {
    // Few letters begin such a word: most words are told by the first one.
    let first = text.chars().next().unwrap_or_default();
    if !"NDEMVS".contains(first) && first.is_ascii() {
        return false;
    }
    CUES.iter().any(|cue| {
        words::begins_with(text, cue)
            && text
                .get(cue.len()..)
                .is_some_and(|rest| rest.starts_with([':', '：']) && rest.len() > 1)
    })
}
