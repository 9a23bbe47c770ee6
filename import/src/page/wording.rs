//! What of a page's words goes into the specification: labels may, sentences are the vendor's.

use cloudbind_codegen::yaml::is_invisible;

use crate::words;

/// From how many words on a text is a sentence, and from how many characters of Chinese.
const WORDS: usize = 6;
const IDEOGRAPHS: usize = 12;

/// No label is longer, and no title.
const LONGEST_LABEL: usize = 100;
const LONGEST_TITLE: usize = 300;

/// Text without characters that show something else than what is there.
#[must_use]
pub fn clean(text: &str) -> String {
    let visible = text.chars().filter(|c| !is_invisible(*c));
    let visible: String = visible.collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    words.join(" ")
}

/// Whether a text has only what can be seen.
#[must_use]
pub fn is_visible(text: &str) -> bool {
    !text.chars().any(is_invisible)
}

/// Whether a text can be the name of something, or a code.
#[must_use]
pub fn is_name(text: &str) -> bool {
    !text.trim().is_empty()
        && text.len() <= 2 * LONGEST_LABEL
        && is_visible(text)
        && !text.contains(['\n', '\r', '\t'])
}

/// The text, if it is only a label.
#[must_use]
pub fn label(text: &str) -> Option<String> {
    let text = clean(text);
    let ideographs = text
        .chars()
        .filter(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
    let is_label = !text.is_empty()
        && text.split(' ').count() < WORDS
        && ideographs.count() < IDEOGRAPHS
        && text.chars().count() <= LONGEST_LABEL;
    is_label.then_some(text)
}

/// A title: it names the page, and is cited as it is.
#[must_use]
pub fn title(text: &str) -> String {
    clean(text).chars().take(LONGEST_TITLE).collect()
}

/// The words that may stand for a text: its own if that is asked for, or if it is only a label.
#[must_use]
pub fn carried(text: &str, with_sentences: bool) -> Option<String> {
    if with_sentences {
        return Some(clean(text)).filter(|text| !text.is_empty());
    }
    label(text)
}

/// What a status means, in words of our own.
#[must_use]
pub const fn of_status(status: u16) -> &'static str {
    match status {
        200..=299 => "Success.",
        400 => "The request is not valid.",
        401 => "The credentials are not valid.",
        403 => "The request was refused.",
        404 => "There is no such resource.",
        405 => "The method is not allowed.",
        408 => "The request took too long.",
        409 => "The state of the resource does not allow it.",
        429 => "Too many requests.",
        500 => "The service failed.",
        501 => "The service does not offer this.",
        502 => "The service gave the gateway no usable answer.",
        503 => "The service is not available for the moment.",
        504 => "The service did not answer the gateway in time.",
        _ => "The message says what is wrong.",
    }
}

/// What a value means, as far as it says it itself.
#[must_use]
pub fn of_value(value: &str) -> String {
    let is_word = value.chars().any(|c| c.is_ascii_alphabetic());
    if is_word && value.len() <= LONGEST_LABEL {
        words::sentence(value)
    } else {
        format!("The value `{value}`.")
    }
}

/// A short name of a text that stays the same as long as its words do.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    // FNV-1a: its definition never changes.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let (mut gap, mut begun) = (false, false);
    let mut add = |c: char| {
        for byte in u32::from(c).to_le_bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if c.is_alphanumeric() {
            if std::mem::take(&mut gap) && begun {
                add(' ');
            }
            begun = true;
            c.to_lowercase().for_each(&mut add);
        } else {
            gap = true;
        }
    }
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_carried_and_sentences_are_not() {
        assert_eq!(carried("Cluster  ID", false).as_deref(), Some("Cluster ID"));
        assert_eq!(carried("The id of the box that is opened", false), None);
        assert_eq!(carried("需要打开的箱子的唯一标识符号码", false), None);
        assert_eq!(carried("箱子标识", false).as_deref(), Some("箱子标识"));
        assert_eq!(
            carried("The id of the box that\u{202e} is opened", true).as_deref(),
            Some("The id of the box that is opened")
        );
    }

    #[test]
    fn a_fingerprint_is_of_words_and_not_of_layout() {
        assert_eq!(fingerprint("Cluster ID."), fingerprint("cluster  id"));
        assert_ne!(fingerprint("Cluster ID"), fingerprint("Clusters ID"));
        assert_eq!(fingerprint(""), "cbf29ce484222325");
    }
}
