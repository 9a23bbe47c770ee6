#!/usr/bin/env python3
"""How the generator copes with the whole catalogue of a vendor.

Imports all of Tencent Cloud's services out of the metadata in the Python package `tccli`, generates
their bindings from nothing, with one file changed and with nothing changed, and type-checks whole
services of what was generated. Everything is below `target/scale`, and the package is downloaded once.
`--scratch` puts what is read and written elsewhere: in a file system that is in memory the generator is
measured, and on a disk mostly the disk, which has 16,000 files to create.

    python3 benches/scale/measure.py                                  # three minutes after the first build
    python3 benches/scale/measure.py --all                            # type-checks everything, in batches
    python3 benches/scale/measure.py --scratch /dev/shm/scale --no-check

Prints Markdown on standard output and progress on standard error.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", CHECKOUT / "target")).resolve()
SCALE = TARGET / "scale"
# The folder whose spec/ is read and whose generated/ is written.
SCRATCH = SCALE
SPEC = SCRATCH / "spec"
GENERATED = SCRATCH / "generated"
STATE = SCRATCH / "codegen.state"
VENDOR = "tencentcloud"

ROUNDS = 3
SAMPLE = 20
# Services larger than this take minutes each to check; `--all` has them.
LARGEST_OF_SAMPLE = 120
BATCH = 800
# Nothing here takes so long, unless it hangs.
LIMIT = 60 * 60


@dataclass(frozen=True)
class Run:
    seconds: float
    processor: float
    peak: int
    output: str


def say(text):
    print(text, file=sys.stderr, flush=True)


def run(command, **options):
    """Runs a program to its end; whatever it prints goes to standard error."""
    command = [str(part) for part in command]
    subprocess.run(command, check=True, stdout=sys.stderr, timeout=LIMIT, **options)


def measure(command):
    """Runs a program and measures it: its time, and the most memory that it had at once."""
    begin = time.perf_counter()
    with subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True) as process:
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed with {process.returncode}")
    # Kilobytes, but for one system, which counts in bytes.
    peak = usage.ru_maxrss // (2**20 if sys.platform == "darwin" else 2**10)
    return Run(seconds, usage.ru_utime + usage.ru_stime, peak, output)


def settle(scratch):
    """Reads and writes elsewhere."""
    global SCRATCH, SPEC, GENERATED, STATE
    SCRATCH = scratch.resolve()
    SPEC, GENERATED, STATE = SCRATCH / "spec", SCRATCH / "generated", SCRATCH / "codegen.state"


def metadata():
    """The folder of the vendor's metadata, installed once."""
    environment = SCALE / "venv"
    if not list(environment.glob("lib/python*/site-packages/tccli/services")):
        say("install tccli")
        run([sys.executable, "-m", "venv", "--clear", environment])
        run([environment / "bin" / "pip", "install", "--quiet", "--no-deps", "tccli"])
    [services] = environment.glob("lib/python*/site-packages/tccli/services")
    return services


def prepare():
    """The specification of everything, and the programs."""
    folder = metadata()
    say("build the importer and the generator")
    build = ["cargo", "build", "--locked", "--target-dir", TARGET, "--bins", "--package"]
    # The import is not measured, and the command has the whole library in it.
    run([*build, "cloudbind-cli"], cwd=CHECKOUT)
    run([*build, "cloudbind-codegen", "--release"], cwd=CHECKOUT)
    say("import")
    shutil.rmtree(SPEC, ignore_errors=True)
    (SPEC / VENDOR).mkdir(parents=True)
    shutil.copy(CHECKOUT / "spec" / VENDOR / "vendor.yaml", SPEC / VENDOR)
    importer = [TARGET / "debug" / "cloudbind", "import", "tencent", "--metadata", folder, "--spec", SPEC]
    with open(SCALE / "import.log", "w", encoding="utf-8") as log:
        subprocess.run(importer, check=True, stdout=log, timeout=LIMIT)


def services():
    """The services by the number of their operations, the smallest first."""
    counts = {}
    for folder in (SPEC / VENDOR).iterdir():
        if folder.is_dir():
            others = sum((folder / name).exists() for name in ("service.yaml", "types.yaml"))
            counts[folder.name] = len(list(folder.glob("*.yaml"))) - others
    return dict(sorted(counts.items(), key=lambda item: (item[1], item[0])))


def generate():
    return measure([TARGET / "release" / "cloudbind-codegen", "write", SCRATCH, "--state", STATE])


def from_nothing():
    runs = []
    for number in range(ROUNDS):
        say(f"generate from nothing, {number + 1} of {ROUNDS}")
        shutil.rmtree(GENERATED, ignore_errors=True)
        STATE.unlink(missing_ok=True)
        runs.append(generate())
    return runs


def nothing_changed():
    # What was written a moment ago has to be read once more; then times and lengths tell.
    time.sleep(0.5)
    generate()
    runs = [generate() for _ in range(2 * ROUNDS + 1)]
    if any(one.output for one in runs):
        sys.exit("something was written though nothing had changed")
    return runs


def one_changed(service):
    """Gives an operation in the middle of a service another summary, and takes it back."""
    files = sorted((SPEC / VENDOR / service).glob("*.yaml"))
    path = [file for file in files if file.name not in ("service.yaml", "types.yaml")][len(files) // 2 - 1]
    original = path.read_text(encoding="utf-8")
    changed = original.replace("\nsummary: ", "\nsummary: Changed. ", 1).replace('Changed. "', '"Changed. ', 1)
    runs = []
    for number in range(2 * (ROUNDS - 1) + 2):
        path.write_text(original if number % 2 else changed, encoding="utf-8")
        time.sleep(0.3)
        runs.append(generate())
        if len(runs[-1].output.splitlines()) != 1:
            sys.exit(f"one file was to be written, and these were:\n{runs[-1].output}")
        time.sleep(0.3)
    return runs


def lines():
    files = list(GENERATED.rglob("*.rs"))
    return len(files), sum(file.read_bytes().count(b"\n") for file in files)


def crate(counts):
    """A crate of the generated modules, each service behind its feature."""
    folder = SCALE / "check"
    (folder / "src").mkdir(parents=True, exist_ok=True)
    features = "\n".join(f"{VENDOR}-{name} = []" for name in counts)
    manifest = f"""[package]
name = "scale"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
cloudbind = {{ path = '{CHECKOUT}' }}
serde = {{ version = "1.0", features = ["derive"], optional = true }}

[features]
serde = ["dep:serde", "cloudbind/serde"]
{features}

[workspace]
"""
    library = f"""//! What was generated.
#![deny(warnings)]
#[path = '{GENERATED / "mod.rs"}']
pub mod bindings;
""".replace("'", '"')
    (folder / "Cargo.toml").write_text(manifest, encoding="utf-8")
    (folder / "src" / "lib.rs").write_text(library, encoding="utf-8")
    shutil.copy(CHECKOUT / "Cargo.lock", folder)
    return folder


def type_check(counts, batches):
    """Checks whole services; the first warning is an error."""
    folder = crate(counts)
    # A target folder of its own, so that the dependencies are built with these features once.
    check = ["cargo", "check", "--quiet", "--target-dir", SCALE / "checked"]
    say("type-check the library")
    run(check, cwd=folder)
    begin = time.perf_counter()
    for number, names in enumerate(batches):
        operations = sum(counts[name] for name in names)
        say(f"type-check {len(names)} services, {operations} operations; batch {number + 1} of {len(batches)}")
        features = ",".join(f"{VENDOR}-{name}" for name in names)
        run([*check, "--features", features], cwd=folder)
    return time.perf_counter() - begin


def sample(counts):
    """Services of all sizes but the largest."""
    names = [name for name, count in counts.items() if count <= LARGEST_OF_SAMPLE]
    step = len(names) / SAMPLE
    return [[names[int((number + 0.5) * step)] for number in range(SAMPLE)]]


def everything(counts):
    batches, size = [[]], 0
    for name, count in counts.items():
        if size + count > BATCH and batches[-1]:
            batches.append([])
            size = 0
        batches[-1].append(name)
        size += count
    return batches


def median(runs, of):
    return statistics.median(of(one) for one in runs)


def row(what, runs, operations=None):
    seconds = median(runs, lambda one: one.seconds)
    spread = f"{min(one.seconds for one in runs):.2f}–{max(one.seconds for one in runs):.2f}"
    rate = f"{operations / seconds:,.0f}" if operations else ""
    processor = median(runs, lambda one: one.processor)
    peak = max(one.peak for one in runs)
    print(f"| {what} | {seconds:.3f} | {spread} | {processor:.2f} | {rate} | {peak} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--all", action="store_true", help="type-check everything, in batches")
    parser.add_argument("--no-check", action="store_true", help="type-check nothing")
    parser.add_argument("--scratch", type=Path, metavar="DIR", help="what is read and written (target/scale)")
    arguments = parser.parse_args()
    if arguments.scratch:
        settle(arguments.scratch)
    prepare()
    counts = services()
    operations = sum(counts.values())
    cold = from_nothing()
    files, count = lines()
    seconds = median(cold, lambda one: one.seconds)
    rate = f"{count / seconds:,.0f} lines a second"
    print(f"{len(counts)} services, {operations:,} operations, {files:,} files, {count:,} lines; {rate}\n")
    print("| run | median s | range | processor s | operations/s | peak MiB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    row("from nothing", cold, operations)
    names = list(counts)
    for what, name in [("median", names[len(names) // 2]), ("largest", names[-1])]:
        say(f"one file changed, {what} service")
        row(f"one file changed in the {what} service, of {counts[name]} operations", one_changed(name))
    say("nothing changed")
    row("nothing changed", nothing_changed())
    if not arguments.no_check:
        batches = everything(counts) if arguments.all else sample(counts)
        seconds = type_check(counts, batches)
        checked = sum(counts[name] for batch in batches for name in batch)
        number = sum(len(batch) for batch in batches)
        print(f"\n{number} services with {checked:,} operations type-checked in {seconds:.0f} s, without a warning")


if __name__ == "__main__":
    main()
