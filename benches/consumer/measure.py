"""What cloudbind adds to a program that already has reqwest: build time and size of the program.

Builds two programs from nothing, with the release profile and two jobs, in turn:

* `bare` sends one POST with reqwest, with rustls and ring set up as cloudbind sets them up;
* `consumer` calls one operation of cloudbind, with the features that it needs and no other.

Prints wall time, CPU time and the size of the stripped program, and the difference. Takes about two minutes
a round. Dependencies are downloaded before anything is timed.

    python3 benches/consumer/measure.py [ROUNDS]
"""

import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]

REQWEST = 'reqwest = { version = "0.13", default-features = false, features = ["http2", "rustls-no-provider"] }'
TOKIO = 'tokio = { version = "1", features = ["macros", "rt-multi-thread"] }'

BARE = (
    f"""{REQWEST}
rustls = {{ version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }}
rustls-platform-verifier = "0.7"
{TOKIO}
""",
    """use std::sync::Arc;
use rustls_platform_verifier::BuilderVerifierExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    let client = reqwest::Client::builder().tls_backend_preconfigured(tls).build()?;
    let body = r#"{"ClusterId":"cynosdbmysql-example"}"#;
    let answer = client.post("https://cynosdb.tencentcloudapi.com/").body(body).send().await?;
    println!("{} {}", answer.status(), answer.text().await?);
    Ok(())
}
""",
)

CONSUMER = (
    f"""cloudbind = {{ path = "../cloudbind", features = ["tencentcloud-cynosdb"] }}
{TOKIO}
""",
    """use cloudbind::tencentcloud::cynosdb::*;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().env().region("ap-guangzhou").build()?;
    let required = PauseServerlessRequired { cluster_id: "cynosdbmysql-example".into() };
    let reply = client.send(&PauseServerless::new(required)).await?;
    println!("{:?} {:?}", reply.status(), reply.flow_id);
    Ok(())
}
""",
)


def package(folder):
    """Unpacks the package as it would be published: without `build.rs`, which runs in a checkout only."""
    target = folder / "package"
    command = ["cargo", "package", "--quiet", "--no-verify", "--allow-dirty", "--package", "cloudbind"]
    subprocess.run([*command, "--target-dir", target], cwd=CHECKOUT, check=True)
    [archive] = (target / "package").glob("cloudbind-*.crate")
    shutil.unpack_archive(archive, folder, "gztar")
    (folder / archive.stem).rename(folder / "cloudbind")


def write(folder, name, program):
    dependencies, main = program
    crate = folder / name
    (crate / "src").mkdir(parents=True)
    (crate / "src/main.rs").write_text(main)
    (crate / "Cargo.toml").write_text(
        f'[package]\nname = "{name}"\nversion = "0.0.0"\nedition = "2024"\n\n[dependencies]\n{dependencies}\n'
        "[profile.release]\nstrip = true\n\n[workspace]\n"
    )
    # The versions of the checkout, so that both programs have the same.
    shutil.copy(CHECKOUT / "Cargo.lock", crate / "Cargo.lock")
    subprocess.run(["cargo", "fetch", "--quiet"], cwd=crate, check=True)
    return crate


def build(crate):
    shutil.rmtree(crate / "target", ignore_errors=True)
    environment = {k: v for k, v in os.environ.items() if k not in ("RUSTFLAGS", "CARGO_TARGET_DIR")}
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = ["cargo", "build", "--release", "--quiet", "--jobs", "2", "--offline"]
    subprocess.run(command, cwd=crate, env=environment, check=True)
    wall, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, (crate / "target/release" / crate.name).stat().st_size


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        package(folder)
        crates = [write(folder, "bare", BARE), write(folder, "consumer", CONSUMER)]
        results = {crate.name: [] for crate in crates}
        for number in range(rounds):
            for crate in crates:
                results[crate.name].append(build(crate))
                wall, cpu, size = results[crate.name][-1]
                print(f"round {number + 1} {crate.name:9} {wall:6.1f} s {cpu:6.1f} s CPU {size:9} bytes", flush=True)
    median = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in results.items()}
    for name, (wall, cpu, size) in median.items():
        print(f"{name:9} {wall:6.1f} s {cpu:6.1f} s CPU {size / 1e6:6.2f} MB")
    wall, cpu, size = (c - b for b, c in zip(median["bare"], median["consumer"]))
    print(f"more      {wall:6.1f} s {cpu:6.1f} s CPU {size / 1e6:6.2f} MB")


if __name__ == "__main__":
    main()
