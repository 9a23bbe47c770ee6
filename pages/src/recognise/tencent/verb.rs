//! What an operation does, by its name and by its description.

/// What a verb does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Query,
    Create,
    Delete,
    Stop,
    Pause,
    Start,
    Resume,
}

const WORDS: &[(&str, Deed)] = &[
    ("describe", Deed::Query),
    ("query", Deed::Query),
    ("list", Deed::Query),
    ("get", Deed::Query),
    ("obtain", Deed::Query),
    ("view", Deed::Query),
    ("create", Deed::Create),
    ("delete", Deed::Delete),
    ("remove", Deed::Delete),
    ("stop", Deed::Stop),
    ("pause", Deed::Pause),
    ("suspend", Deed::Pause),
    ("start", Deed::Start),
    ("resume", Deed::Resume),
    ("查询", Deed::Query),
    ("获取", Deed::Query),
    ("创建", Deed::Create),
    ("新建", Deed::Create),
    ("删除", Deed::Delete),
    ("停止", Deed::Stop),
    ("暂停", Deed::Pause),
    ("启动", Deed::Start),
    ("恢复", Deed::Resume),
];

/// Pairs that cannot both be meant.
const APART: &[(Deed, Deed)] = &[
    (Deed::Stop, Deed::Pause),
    (Deed::Stop, Deed::Start),
    (Deed::Stop, Deed::Resume),
    (Deed::Pause, Deed::Start),
    (Deed::Pause, Deed::Resume),
    (Deed::Create, Deed::Delete),
    (Deed::Query, Deed::Delete),
    (Deed::Query, Deed::Create),
];

/// The verbs of name and text, if they mean different things.
pub(super) fn mismatch(operation: &str, text: &str) -> Option<(String, &'static str)> {
    let end = operation
        .char_indices()
        .skip(1)
        .find(|(_, c)| c.is_ascii_uppercase())
        .map_or(operation.len(), |(at, _)| at);
    let name = operation.get(..end)?.to_ascii_lowercase();
    let (_, named) = WORDS.iter().find(|(word, _)| *word == name)?;
    let (word, said) = told(text)?;
    let apart = APART.contains(&(*named, said)) || APART.contains(&(said, *named));
    apart.then_some((name, word))
}

/// The verb of a sentence: behind "used to" or "用于", or its first word.
fn told(text: &str) -> Option<(&'static str, Deed)> {
    let lower = text.to_lowercase();
    let at = [
        "is used to ",
        "used to ",
        "used for ",
        "allows you to ",
        "用于",
        "用来",
    ]
    .iter()
    .find_map(|lead| lower.find(lead).map(|at| at + lead.len()));
    let rest = lower.get(at.unwrap_or(0)..)?.trim_start();
    let found = WORDS.iter().find(|(word, _)| {
        rest.strip_prefix(word).is_some_and(|behind| {
            let behind = behind
                .strip_prefix("ing")
                .or_else(|| behind.strip_prefix('s'))
                .unwrap_or(behind);
            !word.is_ascii() || !behind.starts_with(|c: char| c.is_ascii_alphabetic())
        })
    });
    found.map(|(word, deed)| (*word, *deed))
}
