//! The tour, run as a stranger runs it.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

type Outcome = Result<(), Box<dyn Error>>;

fn tour(arguments: &[&str]) -> Result<Output, std::io::Error> {
    Command::new(env!("CARGO_BIN_EXE_cloudbind"))
        .arg("tour")
        .args(arguments)
        .output()
}

fn last_line(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn every_operation_succeeds_and_every_error_is_typed() -> Outcome {
    let output = tour(&[])?;
    let line = last_line(&output);
    assert!(
        line.starts_with("5 operations called, 5 succeeded."),
        "{line}"
    );
    assert!(line.ends_with("0 unknown."), "{line}");
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    for expected in [
        "AuthFailure.SignatureFailure",
        "APIGW.0301",
        "InstanceNotExtending",
        "DCS.4239",
    ] {
        assert!(text.contains(expected), "{expected} is missing in\n{text}");
    }
    Ok(())
}

#[test]
fn what_goes_to_loopback_reaches_no_proxy() -> Outcome {
    // Nobody listens there, so whatever is sent to this proxy fails.
    let proxy = "http://127.0.0.1:1";
    let output = Command::new(env!("CARGO_BIN_EXE_cloudbind"))
        .arg("tour")
        .envs(["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"].map(|name| (name, proxy)))
        .output()?;
    assert_eq!(output.status.code(), Some(0), "{}", last_line(&output));
    Ok(())
}

#[test]
fn an_error_that_the_client_does_not_know_ends_it_with_1() -> Outcome {
    let folder = TemporaryFolder::new("unknown-code")?;
    copy(&specification(), &folder.0)?;
    let file = folder.0.join("tencentcloud/cynosdb/pause_serverless.yaml");
    let text = std::fs::read_to_string(&file)?;
    let more = text.replace(
        "error_codes:\n",
        "error_codes:\n  ResourceNotFound.AddedToday: New.\n",
    );
    assert_ne!(text, more);
    std::fs::write(&file, more)?;
    let output = tour(&["--spec", &folder.0.to_string_lossy()])?;
    assert!(
        last_line(&output).ends_with("1 unknown."),
        "{}",
        last_line(&output)
    );
    assert_eq!(output.status.code(), Some(1));
    Ok(())
}

#[test]
fn a_specification_that_cannot_be_read_is_named() -> Outcome {
    let output = tour(&["--spec", "there-is-no-such-folder"])?;
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(problem.contains("there-is-no-such-folder"), "{problem}");
    assert_eq!(output.status.code(), Some(2));
    Ok(())
}

fn specification() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// A folder below the build's own, removed when the test ends.
struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    fn new(name: &str) -> std::io::Result<Self> {
        let folder =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // What cannot be removed is below the build's folder, and goes with it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
