//! Which known word somebody may have meant.

/// The known word with the fewest edits to `word`, if it is near enough to be a slip.
#[must_use]
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let length = word.chars().count();
    let limit = (length / 3).max(1);
    known
        .iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| (distance(word, candidate), *candidate))
        .filter(|(edits, _)| *edits <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Edits (insert, delete, replace, exchange two neighbours) between two words, case apart.
fn distance(a: &str, b: &str) -> usize {
    let a: String = a.to_lowercase().chars().take(64).collect();
    strsim::osa_distance(&a, &b.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let known = ["summary", "required", "type"];
        assert_eq!(nearest("sumary", &known), Some("summary"));
        assert_eq!(nearest("Required", &known), Some("required"));
        assert_eq!(nearest("tpye", &known), Some("type"));
        assert_eq!(nearest("colour", &known), None);
    }
}
