"""Calls a simulator with the vendors' own SDKs.

    python call_simulator.py http://127.0.0.1:8080

Prints a line for each call, and at the end a summary as one line of JSON. The status is 1 if anything came out
otherwise than expected. The SDKs are those of requirements.txt. The simulator has to know the project `cn-north-4` and
a machine's role, as in tests/peers.rs, which runs this.
"""

from __future__ import annotations

import json
import os
import sys
from importlib.metadata import version
from typing import Any

# The simulator is on this machine, past any proxy. NO_PROXY is not enough: Tencent Cloud's SDK looks there for the host
# together with its port.
for variable in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(variable, None)
    os.environ.pop(variable.lower(), None)

import huawei_cloud  # noqa: E402
import tencent_cloud  # noqa: E402
from call import ACCEPTED, Call  # noqa: E402


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: call_simulator.py <the simulator's URL>", file=sys.stderr)
        return 2
    url = arguments[0].rstrip("/")
    missing = huawei_cloud.missing_operations()
    failures = []
    if missing != [huawei_cloud.WITHOUT_MODEL.name]:
        failures.append(f"{huawei_cloud.WITHOUT_MODEL.name} is in the SDK now: call it as the SDK does")
    results = []
    for call in [*tencent_cloud.calls(url), *huawei_cloud.calls(url)]:
        result, failure = make(call)
        results.append(result)
        if failure is not None:
            failures.append(failure)
    print(json.dumps(summary(results, missing, failures)))
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


def make(call: Call) -> tuple[dict[str, Any], str | None]:
    """Makes a call. Gives what the summary says of it, and what was not as expected."""
    result = {"package": call.package, "operation": call.operation, "case": call.case}
    title = f"{call.operation}, {call.case}"
    try:
        answer = call.send()
    except Exception as exception:  # Whatever it is, it is none of those that were expected.
        told = f"{type(exception).__name__}: {exception}"
        print(f"{title}: {told}")
        return {**result, "accepted": False, "code": None, "request_id": None}, f"{title}: {told}"
    print(f"{title}: {answer.outcome}, request {answer.request_id}")
    result["accepted"] = answer.outcome == ACCEPTED
    result["code"] = answer.outcome.code
    result["request_id"] = answer.request_id
    if answer.outcome != call.expected:
        return result, f"{title}: expected {call.expected}, but it was {answer.outcome}: {answer.message}"
    return result, None


def summary(results: list[dict[str, Any]], missing: list[str], failures: list[str]) -> dict[str, Any]:
    packages = {result["package"] for result in results} | {tencent_cloud.COMMON, huawei_cloud.COMMON}
    return {
        "sdks": {package: version(package) for package in sorted(packages)},
        "calls": results,
        "operations_in_no_sdk": missing,
        "failures": failures,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
