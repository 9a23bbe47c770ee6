#!/usr/bin/env python3
"""What an operation of a real service adds to a build, for each service.

For each service of the specification it prints

* the generated lines per operation: all of them, and those that are neither documentation nor blank;
* the seconds of user CPU per operation of a release build
    (a) of the library: with the feature of the service, less without any, and
    (b) of a program: one that sends every operation and prints the reply, less one that sends one;

and beside it what the peer publishes. The library is packaged as it would be published. Dependencies are built before
anything is measured, and variants take turns, so that whatever else the machine does meets all of them.

    python3 benches/build_cost/services.py [--rounds 3] [SERVICE…]

A service is named like its feature, `huaweicloud-cbh`; without a name all of them are measured.
"""

import argparse
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = CHECKOUT / "generated"
TOKIO = 'tokio = { version = "1", features = ["macros", "rt-multi-thread"] }'

# aws-sdk-autoscaling, as its repository and issue 4 have it: user CPU of a release build and lines, an operation.
PEER = ("aws-sdk-autoscaling (published)", "1645", "", "0.490", "")


def services():
    """The features of the services, and the folders of their generated code."""
    found = {}
    for vendor in sorted(path for path in GENERATED.iterdir() if path.is_dir()):
        for service in sorted(path for path in vendor.iterdir() if path.is_dir()):
            found[f"{vendor.name}-{service.name}"] = service
    return found


def lines(folder):
    """All lines, and those that are neither documentation nor comments nor blank."""
    texts = [path.read_text() for path in folder.rglob("*.rs")]
    every = [line.strip() for text in texts for line in text.splitlines()]
    return len(every), sum(1 for line in every if line and not line.startswith("//"))


def operations(folder):
    """The type of the service, and those of its operations, as its module lists them."""
    module = (folder / "mod.rs").read_text()
    table = re.search(r"operations! \{\n +(\w+);\n(.*?)\n\}", module, re.DOTALL)
    return table.group(1), re.findall(r"^ +\w+: (\w+),$", table.group(2), re.MULTILINE)


def program(module, shown):
    """A program that sends each operation that is shown to the visitor, and prints reply or error."""
    return f"""#![allow(deprecated)]
use std::hint::black_box;
use std::pin::Pin;

use cloudbind::service::{{Operations, Visitor}};
use cloudbind::{{Client, Operation}};

struct Calls(Vec<Pin<Box<dyn Future<Output = ()>>>>);

impl Visitor for Calls {{
    fn visit<O: Operation>(&mut self) {{
        // Where they come from is not known to the compiler, so it has to keep all of this.
        let (client, request) = (black_box(None::<Client<O::Service>>), black_box(None::<O>));
        if let (Some(client), Some(request)) = (client, request) {{
            self.0.push(Box::pin(async move {{
                match client.send(&request).await {{
                    Ok(reply) => println!("{{reply:?}}"),
                    Err(error) => println!("{{error}} {{:?}}", error.kind()),
                }}
            }}));
        }}
    }}
}}

fn unused<S: Operations>() {{}}

#[tokio::main(flavor = "current_thread")]
async fn main() {{
    let mut calls = Calls(Vec::new());
    {shown(f"cloudbind::{module}")}
    for call in calls.0 {{
        call.await;
    }}
}}
"""


def package(folder):
    """Unpacks the package as it would be published: without `build.rs`, which runs in a checkout only."""
    target = folder / "package"
    command = ["cargo", "package", "--quiet", "--no-verify", "--allow-dirty", "--package", "cloudbind"]
    subprocess.run([*command, "--target-dir", target], cwd=CHECKOUT, check=True)
    [archive] = (target / "package").glob("cloudbind-*.crate")
    shutil.unpack_archive(archive, folder, "gztar")
    (folder / archive.stem).rename(folder / "cloudbind")


def write(folder, name, feature, main):
    crate = folder / name
    (crate / "src").mkdir(parents=True)
    (crate / "src/main.rs").write_text(main)
    features = f', features = ["{feature}"]' if feature else ""
    (crate / "Cargo.toml").write_text(
        f'[package]\nname = "{name}"\nversion = "0.0.0"\nedition = "2024"\n\n'
        f'[dependencies]\ncloudbind = {{ path = "../cloudbind"{features} }}\n{TOKIO}\n\n[workspace]\n'
    )
    # The versions of the checkout.
    shutil.copy(CHECKOUT / "Cargo.lock", crate / "Cargo.lock")
    return crate


def build(crate, target, *touched):
    """User CPU of a build in which nothing but what is touched is compiled."""
    for path in touched:
        path.touch()
    environment = {k: v for k, v in os.environ.items() if k not in ("RUSTFLAGS", "CARGO_TARGET_DIR")}
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = ["cargo", "build", "--release", "--quiet", "--jobs", "2", "--offline", "--target-dir", target]
    subprocess.run(command, cwd=crate, env=environment, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def measure(folder, feature, generated, rounds):
    service, requests = operations(generated)
    if len(requests) < 2:
        sys.exit(f"{feature} has {len(requests)} operations, two are needed")
    module = feature.replace("-", "::")
    nothing = "fn main() {}\n"
    prefix = feature.replace("-", "_")
    without = write(folder, f"{prefix}_none", "", nothing)
    with_it = write(folder, f"{prefix}_library", feature, nothing)
    one = write(folder, f"{prefix}_one", feature, program(module, lambda at: f"unused::<{at}::{service}>(); calls.visit::<{at}::{requests[0]}>();"))
    every = write(folder, f"{prefix}_all", feature, program(module, lambda at: f"unused::<{at}::{service}>(); {at}::{service}::each(&mut calls);"))
    library = folder / "cloudbind/src/lib.rs"
    target = folder / "target"
    programs, seconds = (without, with_it, one, every), {}
    for crate in programs:
        subprocess.run(["cargo", "fetch", "--quiet"], cwd=crate, check=True)
        build(crate, target)
    for number in range(rounds):
        for crate, touched in (
            (without, library),
            (with_it, library),
            (one, one / "src/main.rs"),
            (every, every / "src/main.rs"),
        ):
            # What was touched for another program is no part of this one's time.
            build(crate, target)
            seconds.setdefault(crate.name, []).append(build(crate, target, touched))
        shown = ", ".join(f"{name} {values[-1]:.2f} s" for name, values in seconds.items())
        print(f"  {feature}, round {number + 1}: {shown}", flush=True)
    median = {name: statistics.median(values) for name, values in seconds.items()}
    for crate in programs:
        shutil.rmtree(crate)
    of_library = (median[with_it.name] - median[without.name]) / len(requests)
    of_program = (median[every.name] - median[one.name]) / (len(requests) - 1)
    total, code = lines(generated)
    return (
        f"{feature} ({len(requests)} operations)",
        f"{total / len(requests):.0f}",
        f"{code / len(requests):.0f}",
        f"{of_library:.3f}",
        f"{of_program:.3f}",
    )


def main():
    known = services()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("services", nargs="*", metavar="SERVICE", help="default: all")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    for name in arguments.services:
        if name not in known:
            parser.error(f"there is no service {name}; there are {', '.join(known)}")
    chosen = {name: known[name] for name in arguments.services or known}
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        package(folder)
        for feature, generated in chosen.items():
            rows.append(measure(folder, feature, generated, max(1, arguments.rounds)))
    titles = ("an operation of", "lines", "without documentation", "library, s", "program, s")
    print("\n| " + " | ".join(titles) + " |\n| --- | ---: | ---: | ---: | ---: |")
    for row in [*rows, PEER]:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
