//! Notes that stand on many fields: it may be null, it should no longer be used.

use super::Context;
use super::paragraph::{Paragraph, begins_clause, is_sentence_end, sentence_end, sentence_start};

const BEFORE: &[&str] = &[
    "return",
    "returns",
    "returned as",
    "may be",
    "can be",
    "could be",
    "might be",
    "set to",
    "返回",
    "返回为",
    "可为",
    "可以为",
    "可能为",
    "为空返回",
];
const AFTER: &[&str] = &[
    "may be returned",
    "is returned",
    "will be returned",
    "might be returned",
    "can be returned",
];
const NOT: &[&str] = &[
    "cannot be null",
    "can not be null",
    "must not be null",
    "not return null",
    "不能为null",
    "不可为null",
    "不会返回null",
    "不会返回 null",
];

/// Takes the remark that a field may be null.
pub(super) fn nullable(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    if NOT.iter().any(|word| paragraph.lower.contains(word)) {
        return;
    }
    let Some(at) = null(&paragraph.lower) else {
        return;
    };
    let start = sentence_start(&paragraph.text, at);
    let end = sentence_end(&paragraph.text, at);
    let whole = paragraph
        .lower
        .get(start..end)
        .unwrap_or_default()
        .trim_start();
    let noted = clause_start(paragraph, start, at) > start;
    let boiler = noted
        || [
            "note",
            "注意",
            "this field",
            "this parameter",
            "此字段",
            "该字段",
            "说明",
        ]
        .iter()
        .any(|word| whole.starts_with(word));
    context.out.nullable.get_or_insert(paragraph.fact(true));
    if boiler && (whole.contains("valid value") || whole.contains("有效值") || whole.len() < 60)
    {
        let note = clause_start(paragraph, start, at);
        let stop = paragraph
            .from(end)
            .chars()
            .next()
            .filter(|c| is_sentence_end(*c))
            .map_or(0, char::len_utf8);
        paragraph.take_whole(note..end + stop);
    }
}

/// Where `null` stands as what may be found in the field.
fn null(lower: &str) -> Option<usize> {
    let places = lower.match_indices("null").map(|(at, _)| at);
    let marks = ['`', '"', '\'', ' ', '“'];
    places.into_iter().find(|at| {
        let before = lower.get(..*at).unwrap_or_default().trim_end_matches(marks);
        let after = lower
            .get(at + 4..)
            .unwrap_or_default()
            .trim_start_matches(marks);
        BEFORE.iter().any(|word| before.ends_with(word))
            || AFTER.iter().any(|word| after.starts_with(word))
    })
}

/// Where the remark begins, if something else precedes it in its sentence.
fn clause_start(paragraph: &Paragraph, start: usize, at: usize) -> usize {
    let head = paragraph.lower.get(start..at).unwrap_or_default();
    let word = ["note:", "note：", "注意：", "注意:"]
        .iter()
        .filter_map(|word| head.rfind(word))
        .max();
    word.map_or(start, |at| start + at)
}

const SUBJECTS: &[&str] = &[
    "this parameter",
    "the parameter",
    "this field",
    "the field",
    "this attribute",
    "this api",
    "it",
    "该字段",
    "该参数",
    "此字段",
    "此参数",
    "本参数",
    "本字段",
    "参数",
    "字段",
    "已",
];
const VERBS: &[&str] = &[
    "is deprecated",
    "has been deprecated",
    "was deprecated",
    "will be deprecated",
    "is disused",
    "has been disused",
    "is discarded",
    "has been discarded",
    "is no longer used",
    "is no longer supported",
    "has been abandoned",
    "is obsolete",
    "is about to be deprecated",
    "is not recommended and will be deprecated",
];
const MARKS: &[&str] = &[
    "deprecated",
    "disused",
    "discarded",
    "obsolete",
    "abandoned",
    "this parameter is deprecated",
    "已废弃",
    "已弃用",
    "已经废弃",
    "已经弃用",
    "废弃",
    "弃用",
    "已下线",
    "即将下线",
    "不再使用",
    "已停用",
    "已作废",
    "即将废弃",
];

/// Takes the remark that a field should no longer be used.
pub(super) fn deprecated(paragraph: &mut Paragraph, context: &mut Context<'_>) {
    if context.out.deprecated.is_some() {
        return;
    }
    if let Some((start, end)) = mark(paragraph) {
        let text = paragraph.text.get(start..end).unwrap_or_default().trim();
        context.out.deprecated = Some(paragraph.fact(text.to_owned()));
        paragraph.take(start..end);
        return;
    }
    let Some(at) = verb(&paragraph.lower) else {
        return;
    };
    let start = sentence_start(&paragraph.text, at);
    let end = sentence_end(&paragraph.text, at);
    let text = paragraph
        .text
        .get(start..end)
        .unwrap_or_default()
        .trim()
        .to_owned();
    context.out.deprecated = Some(paragraph.fact(text));
    let stop = paragraph
        .from(end)
        .chars()
        .next()
        .filter(|c| is_sentence_end(*c))
        .map_or(0, char::len_utf8);
    paragraph.take_whole(start..end + stop);
}

/// `(Deprecated)`, `【已废弃】`, or the word as a clause of its own.
fn mark(paragraph: &Paragraph) -> Option<(usize, usize)> {
    MARKS.iter().find_map(|word| {
        let at = paragraph.lower.find(word)?;
        let end = at + word.len();
        let opened = begins_clause(paragraph.before(at));
        let after = paragraph.from(end).trim_start();
        let closed = after.is_empty()
            || after.starts_with(|c| {
                super::paragraph::is_stop(c) || matches!(c, ')' | '）' | ']' | '】')
            });
        (opened && closed && !after.starts_with([':', '：'])).then_some((at, end))
    })
}

fn verb(lower: &str) -> Option<usize> {
    let english = VERBS.iter().filter_map(|word| lower.find(word)).find(|at| {
        let before = lower.get(..*at).unwrap_or_default().trim_end();
        SUBJECTS.iter().any(|subject| {
            before
                .strip_suffix(subject)
                .is_some_and(|head| begins_clause(head) || head.ends_with(' '))
        })
    });
    english.or_else(|| {
        [
            "已废弃",
            "已弃用",
            "废弃",
            "弃用",
            "已下线",
            "即将下线",
            "不再使用",
            "已停用",
        ]
        .iter()
        .filter_map(|word| lower.find(word))
        .find(|at| {
            let before = lower.get(..*at).unwrap_or_default().trim_end();
            let asked = before.ends_with("是否") || before.ends_with('未');
            !asked
                && SUBJECTS
                    .iter()
                    .any(|subject| before.strip_suffix(subject).is_some_and(begins_clause))
        })
    })
}
