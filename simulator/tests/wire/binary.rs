//! The simulator as a program.

use std::process::Stdio;
use std::time::Duration;

use cloudbind_simulator::Simulator;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::vectors::started;

/// One service is read faster than all.
const SERVICE: &str = "huaweicloud/dcs";

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cloudbind-simulator"));
    command
        .args(["--service", SERVICE])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    for name in ["ACCESS_KEY_ID", "SECRET_KEY", "TOKEN"] {
        command.env_remove(format!("CLOUDBIND_SIMULATOR_{name}"));
    }
    command
}

/// Starts the program, and gives what it says about itself.
async fn running(mut command: Command) -> (Child, Lines<BufReader<ChildStdout>>, String) {
    let mut child = command.spawn().expect("it runs");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut greeting = String::new();
    while !greeting.contains("/_simulator/requests") {
        let line = tokio::time::timeout(Duration::from_secs(20), lines.next_line()).await;
        greeting += &line
            .expect("in time")
            .expect("readable")
            .expect("a greeting");
        greeting.push('\n');
    }
    (child, lines, greeting)
}

/// Where the program says that it listens.
fn address(greeting: &str) -> &str {
    let rest = greeting.split("http://").nth(1).expect("an address");
    rest.split(' ').next().expect("an address")
}

#[tokio::test]
async fn it_says_how_to_use_it_and_logs_requests() {
    let (_child, mut lines, greeting) = running(command(&["--port", "0"])).await;
    for part in [
        "http://127.0.0.1:",
        "AKID-EXAMPLE",
        "not-a-secret",
        "(a fake)",
        "X-Simulator-Error",
    ] {
        assert!(greeting.contains(part), "{part} is not in\n{greeting}");
    }
    let served = Simulator::builder().services([SERVICE]).start().await;
    let count = served.expect("it starts").operation_count();
    let said = format!("Simulating {count} operations at ");
    assert!(greeting.contains(&said), "{greeting}");
    let address = address(&greeting);
    let mut stream = tokio::net::TcpStream::connect(address)
        .await
        .expect("a connection");
    tokio::io::AsyncWriteExt::write_all(&mut stream, b"GET /x HTTP/1.1\r\nHost: a\r\n\r\n")
        .await
        .expect("sent");
    let line = loop {
        let line = lines.next_line().await.expect("readable").expect("a line");
        if !line.is_empty() {
            break line;
        }
    };
    assert!(line.starts_with("GET /x - 404 APIGW.0101 "), "{line}");
}

#[tokio::test]
async fn secrets_that_it_was_given_are_not_repeated() {
    let mut command = command(&[
        "--port",
        "0",
        "--access-key-id",
        "mine",
        "--token",
        "hidden-token",
    ]);
    command.env("CLOUDBIND_SIMULATOR_SECRET_KEY", "hidden-key");
    let (_child, _, greeting) = running(command).await;
    assert!(
        greeting.contains("mine") && !greeting.contains("hidden"),
        "{greeting}"
    );
}

#[tokio::test]
async fn a_port_that_is_taken_ends_it() {
    let first = started().await;
    let port = first.address().port().to_string();
    let output = command(&["--port", &port]).output().await.expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        error.contains(&port) && error.contains("choose another port"),
        "{error}"
    );
}

#[tokio::test]
async fn arguments_that_make_no_sense_are_a_mistake() {
    for arguments in [
        &["--access-key-id", "mine"][..],
        &["--random-faults", "1.1"],
        &["--random-faults", "often"],
        &["--seed", "1"],
        &["--tls"],
    ] {
        let output = command(arguments).output().await.expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[tokio::test]
async fn the_certificate_is_written_where_one_says() {
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/simulator.pem");
    let _ = std::fs::remove_file(file);
    let arguments = ["--port", "0", "--tls", "--certificate", file];
    let (_child, _, greeting) = running(command(&arguments)).await;
    assert!(greeting.contains("https://127.0.0.1:"), "{greeting}");
    assert!(greeting.contains(file), "{greeting}");
    let pem = std::fs::read_to_string(file).expect("it is there");
    assert!(pem.starts_with("-----BEGIN CERTIFICATE-----"), "{pem}");
}

#[tokio::test]
async fn chance_can_be_asked_for() {
    let arguments = ["--port", "0", "--random-faults", "1", "--seed", "1"];
    let (_child, mut lines, greeting) = running(command(&arguments)).await;
    let address = address(&greeting);
    let request = "POST /v2/p/instances/i/resize/cancel/t HTTP/1.1\r\n\
        Host: a\r\nX-Auth-Token: not-a-token\r\nContent-Length: 0\r\n\r\n";
    let mut log = Vec::new();
    for _ in 0..20 {
        let mut stream = tokio::net::TcpStream::connect(address)
            .await
            .expect("a connection");
        tokio::io::AsyncWriteExt::write_all(&mut stream, request.as_bytes())
            .await
            .expect("sent");
        log.push(lines.next_line().await.expect("readable").expect("a line"));
    }
    assert!(log.iter().any(|line| line.contains(" 503 ")), "{log:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn an_interrupt_ends_it_cleanly() {
    let (mut child, mut lines, _) = running(command(&["--port", "0"])).await;
    let id = child.id().expect("it runs").to_string();
    let sent = Command::new("kill")
        .args(["-INT", &id])
        .status()
        .await
        .expect("kill runs");
    assert!(sent.success());
    let status = tokio::time::timeout(Duration::from_secs(10), child.wait())
        .await
        .expect("in time");
    assert!(status.expect("a status").success());
    let mut last = String::new();
    while let Some(line) = lines.next_line().await.expect("readable") {
        last = line;
    }
    assert_eq!(last, "stopped");
}
