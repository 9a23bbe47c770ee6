//! The tour, run as a stranger runs it.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cloudbind_codegen::Sources;

type Outcome = Result<(), Box<dyn Error>>;

fn tour(arguments: &[&str]) -> Result<Output, std::io::Error> {
    Command::new(env!("CARGO_BIN_EXE_cloudbind"))
        .arg("tour")
        .args(arguments)
        .output()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn last_line(output: &Output) -> String {
    text(output).lines().last().unwrap_or_default().to_owned()
}

#[test]
fn every_operation_succeeds_and_every_error_is_typed() -> Outcome {
    let api = cloudbind_codegen::read(&Sources::read(&specification())?)?;
    let output = tour(&[])?;
    let line = last_line(&output);
    let count = api.operations().count();
    assert!(
        line.starts_with(&format!("{count} operations called, {count} succeeded.")),
        "{line}"
    );
    assert!(line.ends_with("0 unknown."), "{line}");
    assert_eq!(output.status.code(), Some(0));
    // A line for each service, and few others.
    let text = text(&output);
    for vendor in &api.vendors {
        for service in &vendor.services {
            let name = format!("{}/{} ", vendor.key, service.key);
            let lines: Vec<&str> = text.lines().filter(|line| line.contains(&name)).collect();
            assert_eq!(lines.len(), 1, "{name} in\n{text}");
            let numbers: Vec<&str> = lines[0].split_whitespace().skip(1).take(3).collect();
            let all = service.operations.len().to_string();
            assert_eq!(numbers, [&all, &all, &all], "{}", lines[0]);
        }
    }
    assert!(text.lines().count() < 20, "{text}");
    Ok(())
}

#[test]
fn an_operation_is_shown_with_all_of_its_errors() -> Outcome {
    let names = ["dcs/CancelInstanceResize", "PauseServerless"];
    let output = tour(&["--operation", names[0], "--operation", names[1]])?;
    let text = text(&output);
    for expected in [
        "huaweicloud/dcs/CancelInstanceResize",
        "tencentcloud/cynosdb/PauseServerless",
        "AuthFailure.SignatureFailure",
        "APIGW.0301",
        "InstanceNotExtending",
        "DCS.4239",
        "287 service errors",
    ] {
        assert!(text.contains(expected), "{expected} is missing in\n{text}");
    }
    let line = last_line(&output);
    assert!(
        line.starts_with("2 operations called, 2 succeeded."),
        "{line}"
    );
    assert!(line.ends_with("0 unknown."), "{line}");
    assert!(!text.contains("DCS.4002"), "it is counted: {text}");
    let listed = tour(&["--operation", names[0], "--all"])?;
    assert!(String::from_utf8_lossy(&listed.stdout).contains("DCS.4002"));
    Ok(())
}

#[test]
fn a_service_is_shown_operation_by_operation() -> Outcome {
    let output = tour(&["--service", "cbh"])?;
    let text = text(&output);
    for expected in [
        "huaweicloud/cbh/CreateInstance: ",
        "huaweicloud/cbh/UpgradeInstance: ",
    ] {
        assert!(text.contains(expected), "{expected} is missing in\n{text}");
    }
    assert!(!text.contains("huaweicloud/dcs/"), "{text}");
    assert_eq!(output.status.code(), Some(0));
    Ok(())
}

#[test]
fn a_name_that_nothing_has_is_pointed_out() -> Outcome {
    for (option, name, meant) in [
        ("--operation", "PauseServerles", "`PauseServerless`"),
        ("--operation", "dcs/PauseServerless", "no operation `dcs/"),
        (
            "--service",
            "tencentcloud/cynosbd",
            "`tencentcloud/cynosdb`",
        ),
    ] {
        let output = tour(&[option, name])?;
        let problem = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(problem.contains(meant), "{problem}");
        assert_eq!(output.status.code(), Some(2));
    }
    Ok(())
}

#[test]
fn what_goes_to_loopback_reaches_no_proxy() -> Outcome {
    // Nobody listens there, so whatever is sent to this proxy fails.
    let proxy = "http://127.0.0.1:1";
    let output = Command::new(env!("CARGO_BIN_EXE_cloudbind"))
        .args(["tour", "--operation", "PauseServerless"])
        .envs(["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"].map(|name| (name, proxy)))
        .output()?;
    assert_eq!(output.status.code(), Some(0), "{}", last_line(&output));
    Ok(())
}

#[test]
fn what_the_client_does_not_know_ends_it_with_1() -> Outcome {
    let folder = TemporaryFolder::new("unknown-code")?;
    copy(&specification(), &folder.0)?;
    let pause = folder.0.join("tencentcloud/cynosdb/pause_serverless.yaml");
    let text_of_pause = std::fs::read_to_string(&pause)?;
    let more = text_of_pause.replace(
        "error_codes:\n",
        "error_codes:\n  ResourceNotFound.AddedToday: New.\n",
    );
    assert_ne!(text_of_pause, more);
    std::fs::write(&pause, more)?;
    let another = text_of_pause
        .replace("operation: PauseServerless", "operation: AddedToday")
        .replace("ForcePause", "ForceAddedToday");
    std::fs::write(pause.with_file_name("added_today.yaml"), another)?;
    let folder = folder.0.to_string_lossy();
    let arguments = ["--spec", &*folder, "--operation", "PauseServerless"];
    let output = tour(&arguments)?;
    assert!(
        last_line(&output).ends_with("1 unknown."),
        "{}",
        last_line(&output)
    );
    assert!(text(&output).contains("ResourceNotFound.AddedToday is Unknown"));
    assert_eq!(output.status.code(), Some(1));
    let output = tour(&["--spec", &folder, "--operation", "AddedToday"])?;
    let said = text(&output);
    assert!(
        said.contains("AddedToday: the client has no such operation"),
        "{said}"
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
