#!/usr/bin/env python3
"""Prints the facts in Huawei Cloud's Python packages as one JSON document.

The packages are read as text by Python's own parser. They are neither imported nor run, and need
not be installed: a folder that a wheel was unpacked to is as good. Sentences of the vendor are left
out. Code that is not understood is reported with file and line, all at once, and nothing is printed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from sdk import package
from sdk.problems import Problems

# Whoever reads the document can tell an older form by it.
FORMAT = 1


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    problems = Problems()
    services: list[dict[str, Any]] = []
    for folder in sorted(options.package, key=lambda path: path.name):
        services += package.read(folder, set(options.only), problems)
    known = {f"{service['service']}/{service['version']}" for service in services}
    for missing in sorted(set(options.only) - known):
        problems.add(missing, 1, "no package has this service in this version")
    if problems:
        print("\n".join(problems.lines()), file=sys.stderr)
        print(f"{len(problems)} things were not understood; nothing was printed", file=sys.stderr)
        return 1
    print(json.dumps({"format": FORMAT, "services": services}, indent=1))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="read_sdk.py", description=__doc__)
    parser.add_argument(
        "package",
        type=Path,
        nargs="+",
        help="folder of a package, installed or unpacked: PATH/huaweicloudsdkcce",
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="SERVICE/VERSION",
        help="read this version only, for example cce/v3; may be repeated (default: all versions)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
