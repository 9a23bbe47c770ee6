//! The soak, short enough for every run of the tests.
//!
//! That its checks can fail is tested where they are: `cli/src/soak/checks/tests.rs`.

use std::error::Error;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Output, Stdio};

type Outcome = Result<(), Box<dyn Error>>;

fn cloudbind(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cloudbind"));
    command.args(arguments);
    command
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs a soak, which must violate nothing.
fn soak(arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    let output = cloudbind(&["soak"]).args(arguments).output()?;
    let text = text(&output);
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(text.contains("6 checks, 0 violated."), "{text}");
    Ok(text)
}

#[test]
fn nothing_is_violated_when_three_in_ten_requests_fail() -> Outcome {
    let text = soak(&["--calls", "2000", "--concurrency", "16", "--faults", "0.3"])?;
    for check in [
        "every call had an outcome: ",
        "nothing was carried out twice: ",
        "every failure is typed: ",
        "every failure has its request id: ",
        "every request is accounted for: ",
    ] {
        let line = format!("holds       {check}");
        assert!(text.contains(&line), "{check} is missing in\n{text}");
    }
    assert_eq!(
        text.contains("holds       memory does not grow: "),
        cfg!(target_os = "linux"),
        "{text}"
    );
    // Chance is kind to nobody two thousand times: there are failures, and calls that recovered.
    for shown in [" of 2000 calls, 0 panics", "Interrupted", "Decode", "100 %"] {
        assert!(text.contains(shown), "{shown} is missing in\n{text}");
    }
    assert!(!text.contains("\n0 calls succeeded after"), "{text}");
    Ok(())
}

#[test]
fn a_cloud_that_keeps_clients_waiting_is_survived() -> Outcome {
    let arguments = ["--calls", "400", "--concurrency", "32", "--faults", "0.5"];
    let text = soak(&[&arguments[..], &["--stalls"]].concat())?;
    assert!(text.contains("Timeout"), "{text}");
    Ok(())
}

#[test]
fn without_faults_every_call_succeeds_at_once() -> Outcome {
    let text = soak(&["--calls", "50", "--concurrency", "8", "--faults", "0"])?;
    assert!(text.contains("50 successes + 0 failures"), "{text}");
    assert!(
        text.contains("50 sent for 50 calls (factor 1.000), 50 arrived"),
        "{text}"
    );
    Ok(())
}

#[test]
fn what_cannot_be_is_refused() -> Outcome {
    for wrong in [["--faults", "2"], ["--calls", "0"], ["--concurrency", "0"]] {
        let output = cloudbind(&["soak"]).args(wrong).output()?;
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
    let output = cloudbind(&["soak", "--spec", "there-is-no-such-folder"]).output()?;
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(problem.contains("there-is-no-such-folder"), "{problem}");
    assert_eq!(output.status.code(), Some(2));
    Ok(())
}

#[test]
fn the_cloud_ends_with_its_input() -> Outcome {
    let mut cloud = cloudbind(&["soak-cloud"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut output = BufReader::new(cloud.stdout.take().ok_or("it has an output")?);
    let mut url = String::new();
    output.read_line(&mut url)?;
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    drop(cloud.stdin.take());
    let mut counted = String::new();
    output.read_to_string(&mut counted)?;
    assert_eq!(counted, "arrived 0\nmost 0\nexecutions \n");
    assert!(cloud.wait()?.success());
    Ok(())
}
