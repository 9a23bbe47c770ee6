//! Which known word somebody may have meant.

/// `; did you mean X?` if a known word is near, else nothing: the end of a message.
pub fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, known).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// The known word that is most like `word`, if any is like it at all.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.into_iter().collect();
    cloudbind_codegen::nearest::nearest(word, &known)
}

#[cfg(test)]
mod tests {
    use super::hint;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let known = ["PauseServerless", "StopInstanceRefresh"];
        assert_eq!(
            hint("pauseserverles", known),
            "; did you mean `PauseServerless`?"
        );
        assert_eq!(
            hint("StopInstanceRefersh", known),
            "; did you mean `StopInstanceRefresh`?"
        );
        assert_eq!(hint("DescribeZones", known), "");
    }
}
