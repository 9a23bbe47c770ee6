//! Mistakes that the compiler finds, and what it says of them.

#[test]
fn the_compiler_names_what_is_missing() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
