//! In a checkout: keeps `generated/` what `spec/` says. The published package has no build script.
//!
//! The generator runs as a program of its own, built in a target folder of its own. As a build
//! dependency it would be in the manifest of the published package, and so in the lock file of
//! everybody who depends on it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// What makes the generated code what it is.
const WATCHED: [&str; 5] = [
    "spec",
    "codegen/src",
    "codegen/Cargo.toml",
    "generated",
    "build.rs",
];

fn main() -> ExitCode {
    for path in WATCHED {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-env-changed=CI");
    let in_ci = env::var("CI").is_ok_and(|value| value == "true");
    let output = match generator(if in_ci { "check" } else { "write" }).output() {
        Ok(output) => output,
        Err(error) => return fail(&format!("the generator could not be started: {error}")),
    };
    let (printed, problems) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    let files: Vec<&str> = printed.lines().collect();
    match output.status.code() {
        Some(0) if files.is_empty() => ExitCode::SUCCESS,
        Some(0) => {
            println!(
                "cargo::warning=spec/ has changed, and so did: {}",
                files.join(", ")
            );
            ExitCode::SUCCESS
        }
        Some(1) if in_ci && !files.is_empty() => fail(&format!(
            "generated code is not what spec/ says. These files differ:\n  {}\nRun `cargo build` without CI=true, and commit them.",
            files.join("\n  ")
        )),
        _ => fail(&format!("nothing was generated.\n{printed}{problems}")),
    }
}

fn generator(mode: &str) -> Command {
    let checkout = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "cloudbind-codegen",
            "--target-dir",
        ])
        .arg(target_folder(&checkout))
        .args(["--", mode])
        .arg(&checkout)
        .arg("--state")
        .arg(target_folder(&checkout).join("codegen.state"))
        .current_dir(&checkout);
    // The outer build's wrappers (clippy for one), flags and target are not the generator's.
    for name in [
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTFLAGS",
        "CARGO_BUILD_TARGET",
    ] {
        command.env_remove(name);
    }
    command
}

/// What the folder of a build ends with in which a test compiles programs that must not compile.
const WITHIN_A_TEST: &str = "tests/trybuild";

/// A target folder of its own: the outer build holds the lock of the usual one. A build within a
/// test takes the one of the build around it, where the generator has been compiled already.
fn target_folder(checkout: &Path) -> PathBuf {
    let folder =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| checkout.join("target"), PathBuf::from);
    let around = folder
        .ends_with(WITHIN_A_TEST)
        .then(|| folder.ancestors().nth(2))
        .flatten();
    around.unwrap_or(&folder).join("generator")
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}
