//! A line as columns: a Chinese character takes two, as borders of tables count it.

/// Stands in the second column of a wide character.
const FILLER: char = '\0';

/// The columns of a line.
pub(super) fn of(text: &str) -> Vec<char> {
    let mut columns = Vec::with_capacity(text.len());
    for c in text.chars() {
        columns.push(c);
        if is_wide(c) {
            columns.push(FILLER);
        }
    }
    columns
}

/// The text in a range of columns.
pub(super) fn text(columns: &[char], from: usize, to: usize) -> String {
    let to = to.min(columns.len());
    let columns = columns.get(from.min(to)..to).unwrap_or_default();
    let text: String = columns.iter().filter(|c| **c != FILLER).collect();
    text.trim_end().to_owned()
}

const fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{33ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{a000}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}')
}
