//! A guard: the tokenizer compares each attribute of a tag with all before it.

/// More attributes than any tag of a page has.
const ATTRIBUTES: usize = 200;

/// What to say about such a tag.
pub(super) const MESSAGE: &str =
    "this tag has more than 200 attributes, so it is damaged or no page; save the page again";

/// The line of the first tag with too many attributes.
pub(super) fn overfull_tag(text: &str) -> Option<u32> {
    let mut at = 0;
    while let Some(found) = text.get(at..)?.find('<') {
        let rest = text.get(at + found..)?;
        let (length, attributes) = measure(rest);
        if attributes > ATTRIBUTES {
            let line = text.get(..at + found)?.matches('\n').count() + 1;
            return u32::try_from(line).ok();
        }
        at += found + length;
    }
    None
}

/// The length of what begins with this `<`, and how many attributes it has.
fn measure(rest: &str) -> (usize, usize) {
    let until = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
    if rest.starts_with("<!--") {
        return (until("-->"), 0);
    }
    let is_tag = rest
        .as_bytes()
        .get(1)
        .is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'/');
    if !is_tag {
        return (1, 0);
    }
    let is = |name: &str| {
        rest.get(1..=name.len())
            .is_some_and(|tag| tag.eq_ignore_ascii_case(name))
    };
    // What looks like tags in there is none.
    for (name, end) in [("script", "</script"), ("style", "</style")] {
        if is(name) {
            return (until(end), 0);
        }
    }
    attributes(rest.as_bytes())
}

/// Where a tag ends, and its attributes, counted by the blanks and quotes between them.
fn attributes(tag: &[u8]) -> (usize, usize) {
    let mut count = 0;
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in tag.iter().copied().enumerate() {
        match quote {
            Some(open) if byte == open => quote = None,
            Some(_) => continue,
            None if byte == b'>' => return (at + 1, count),
            None if matches!(byte, b'"' | b'\'') && before == b'=' => quote = Some(byte),
            None if is_between(before) && !is_between(byte) && byte != b'=' => count += 1,
            None => {}
        }
        if !byte.is_ascii_whitespace() || before != b'=' {
            before = byte;
        }
    }
    (tag.len(), count)
}

/// Whether an attribute's name may begin after this.
const fn is_between(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\'')
}
