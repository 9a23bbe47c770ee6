//! Mistakes that the compiler finds, and what it says of them.

use std::process::Command;

/// The compiler whose words the expectations are; others say the same in other words.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn the_compiler_names_what_is_missing() {
    let version = Command::new("rustc").arg("--version").output();
    let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    match version {
        Ok(version) if !version.starts_with(COMPILER) => {
            println!(
                "skipped: the expectations are in the words of {COMPILER}x, this is {version}"
            );
        }
        _ => trybuild::TestCases::new().compile_fail("cases/*.rs"),
    }
}
