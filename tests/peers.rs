//! The vendors' own SDKs call the simulator. What it accepts here from them is what it accepts from
//! the client elsewhere, so it is no more lenient than the vendors' code is right.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cloudbind_simulator::{RecordedRequest, Simulator};
use serde_json::Value;

/// The name of the variable that names a Python which has the SDKs.
const PYTHON: &str = "CLOUDBIND_PYTHON";
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers/call_simulator.py");

/// The packages, their operations, and how many calls of each are to be accepted and refused.
const EXPECTED: [(&str, &str, usize, usize); 5] = [
    ("huaweicloudsdkcbh", "UpgradeInstance", 3, 4),
    ("huaweicloudsdkcce", "PauseUpgradeClusterTask", 3, 4),
    // Its client sends this operation, but does not know it.
    ("huaweicloudsdkdcs", "CancelInstanceResize", 3, 4),
    (
        "tencentcloud-sdk-python-autoscaling",
        "StopInstanceRefresh",
        4,
        4,
    ),
    ("tencentcloud-sdk-python-cynosdb", "PauseServerless", 4, 4),
];

/// Requests of the SDKs for keys and projects, which they send by themselves.
const IDENTITIES: [&str; 6] = [
    "iam:ListProjects",
    "metadata:CreateToken",
    "metadata:GetRoleKeys",
    "metadata:GetRoleName",
    "metadata:GetSecurityKey",
    "sts:AssumeRole",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_vendors_own_sdks_are_understood() {
    let Some(python) = python() else {
        assert!(
            std::env::var("CI").as_deref() != Ok("true"),
            "there is no Python with the vendors' SDKs: .ci/run makes one"
        );
        println!(
            "skipped: there is no Python with the vendors' SDKs. Name one in {PYTHON}, or let .ci/run make one."
        );
        return;
    };
    let simulator = Simulator::builder()
        .unlimited()
        .project("cn-north-4", Simulator::PROJECT_ID)
        .instance_role("example")
        .start()
        .await
        .expect("a loopback port is free");
    let url = simulator.url();
    let output = tokio::task::spawn_blocking(move || run(&python, &url))
        .await
        .expect("the script can be run");
    let printed = String::from_utf8_lossy(&output.stdout);
    println!("{printed}");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let last = printed.lines().last().expect("there is a summary");
    let summary: Value = serde_json::from_str(last).expect("the summary is JSON");
    assert_eq!(
        summary["operations_in_no_sdk"],
        serde_json::json!(["CancelInstanceResize"])
    );
    let calls = summary["calls"].as_array().expect("a list of calls");
    check_counts(calls);
    let requests = simulator.requests();
    for call in calls {
        check_call(call, &requests);
    }
    check_identities(&requests);
    assert_eq!(simulator.executions().total, executed(calls));
    simulator.stop().await;
}

/// The Python that has the SDKs, if there is one.
fn python() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(PYTHON).filter(|named| !named.is_empty()) {
        return Some(named.into());
    }
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("peers/bin/python");
    made.exists().then_some(made)
}

fn run(python: &Path, url: &str) -> Output {
    Command::new(python)
        .args([SCRIPT, url])
        // One of the SDKs leaves a file in the home of the user.
        .env("HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONWARNINGS", "ignore")
        .output()
        .unwrap_or_else(|error| panic!("{} cannot be run: {error}", python.display()))
}

/// That each SDK made the calls that it should, and that as many were accepted as should be.
fn check_counts(calls: &[Value]) {
    let mut counts = BTreeMap::new();
    for call in calls {
        let key = (text(&call["package"]), text(&call["operation"]));
        let (accepted, refused) = counts.entry(key).or_insert((0, 0));
        let count = if is_accepted(call) { accepted } else { refused };
        *count += 1;
    }
    let expected = EXPECTED
        .map(|(package, operation, accepted, refused)| ((package, operation), (accepted, refused)));
    assert_eq!(counts, BTreeMap::from(expected));
}

/// That the simulator tells the same of a call as the SDK that made it.
fn check_call(call: &Value, requests: &[RecordedRequest]) {
    let id = text(&call["request_id"]);
    let request = requests
        .iter()
        .find(|request| request.request_id == id)
        .unwrap_or_else(|| panic!("the simulator knows nothing of {call}"));
    assert_eq!(
        request.operation.as_deref(),
        call["operation"].as_str(),
        "{call}"
    );
    assert_eq!(request.executed, is_accepted(call), "{call}");
    if is_accepted(call) {
        assert_eq!(
            (request.status, &request.code),
            (Some(200), &None),
            "{call}"
        );
    } else {
        // Where the SDK finds no code in the answer, it takes the status for one.
        let status = request.status.unwrap_or_default().to_string();
        let codes = [request.code.as_deref(), Some(&status)];
        assert!(codes.contains(&call["code"].as_str()), "{call}: {codes:?}");
    }
    // Tencent Cloud's SDK leaves `User-Agent` to the library that it sends with.
    let (agent, signature) = if text(&call["package"]).starts_with("huaweicloud") {
        (
            ("user-agent", "huaweicloud-usdk-python/"),
            "SDK-HMAC-SHA256 ",
        )
    } else {
        (("x-tc-requestclient", "SDK_PYTHON_"), "TC3-HMAC-SHA256 ")
    };
    for (header, start) in [agent, ("authorization", signature)] {
        let value = request.header(header).unwrap_or_default();
        assert!(value.starts_with(start), "{call}: {header} is `{value}`");
    }
}

/// That the SDKs got their keys and projects from the simulator, and nothing else came.
fn check_identities(requests: &[RecordedRequest]) {
    let operations: BTreeSet<_> = requests
        .iter()
        .filter_map(|request| request.operation.as_deref())
        .filter(|operation| operation.contains(':'))
        .collect();
    assert_eq!(operations, BTreeSet::from(IDENTITIES));
    for request in requests {
        let operation = request.operation.as_deref().unwrap_or_default();
        assert!(
            !operation.contains(':') || request.status == Some(200),
            "{request:?}"
        );
    }
}

fn executed(calls: &[Value]) -> u64 {
    calls.iter().filter(|call| is_accepted(call)).count() as u64
}

fn is_accepted(call: &Value) -> bool {
    call["accepted"] == true
}

fn text(value: &Value) -> &str {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
}
