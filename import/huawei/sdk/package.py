"""A whole package: what belongs to which version, and whether its parts fit together."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from . import client, model, types
from .client import Operation
from .model import Class
from .problems import Problems, Source

PREFIX = "huaweicloudsdk"
VERSION = re.compile(r"v\d+")
# Placeholders that a client fills in by itself.
OF_THE_CLIENT = ("project_id", "domain_id")
NOT_READ = {
    "__init__.py": "only names what other files define",
    "region": "hosts by region, which the vendor's endpoint tables have, too",
}


def read(folder: Path, only: set[str], problems: Problems) -> list[dict[str, Any]]:
    """The versions of the service in a package; `only` those (`cce/v3`), unless it is empty."""
    if not folder.is_dir() or not folder.name.startswith(PREFIX):
        problems.add(folder.name, 1, f"not the folder of a package: its name begins with `{PREFIX}`")
        return []
    service = folder.name[len(PREFIX) :]
    versions = [f for f in sorted(folder.iterdir()) if f.is_dir() and VERSION.fullmatch(f.name)]
    if not versions:
        problems.add(folder.name, 1, "there is no version in it")
    wanted = [version for version in versions if not only or f"{service}/{version.name}" in only]
    return [_version(version, service, problems) for version in wanted]


def _version(folder: Path, service: str, problems: Problems) -> dict[str, Any]:
    package = folder.parent
    place = f"{package.name}/{folder.name}"
    source = Source(folder / f"{service}_client.py", f"{place}/{service}_client.py", problems)
    operations = client.read(source)
    classes = _classes(folder / "model", f"{place}/model", problems)
    for operation in operations:
        _check_operation(operation, classes, problems)
    _check_classes(classes, problems)
    return {
        "package": package.name,
        "package_version": _package_version(package),
        "service": service,
        "version": folder.name,
        "operations": [_facts(operation, classes) for operation in sorted(operations, key=lambda o: o.name)],
        "classes": [classes[name].facts() for name in sorted(classes)],
        "skipped": _skipped(folder, service),
    }


def _classes(folder: Path, place: str, problems: Problems) -> dict[str, Class]:
    classes: dict[str, Class] = {}
    for path in sorted(folder.glob("*.py")):
        if path.name == "__init__.py":
            continue
        for found in model.read(Source(path, f"{place}/{path.name}", problems)):
            if found.name in classes:
                problems.add(found.file, found.line, f"`{found.name}` is also in {classes[found.name].file}")
            classes[found.name] = found
    return classes


def _check_operation(operation: Operation, classes: dict[str, Class], problems: Problems) -> None:
    def problem(message: str) -> None:
        problems.add(operation.file, operation.line, f"`{operation.method}`: {message}")

    for name in (operation.request, operation.response):
        if name not in classes:
            problem(f"there is no class `{name}`")
    request = classes.get(operation.request)
    if request is None:
        return
    bound = {attribute for location in operation.bindings.values() for _, attribute in location}
    bound |= {operation.body} if operation.body else set()
    known = {member["attribute"] for member in request.members}
    known |= {member["attribute"] for member in _form(operation, classes)}
    for attribute in sorted(bound - known):
        problem(f"`{attribute}` is no member of `{operation.request}`")
    for attribute in sorted({member["attribute"] for member in request.members} - bound):
        problem(f"`{attribute}` of `{operation.request}` travels nowhere")
    placeholders = re.findall(r"{([^}]*)}", operation.path)
    named = [wire_name for wire_name, _ in operation.bindings["path"]]
    for name in placeholders:
        if name not in named and name not in OF_THE_CLIENT:
            problem(f"nothing fills in `{{{name}}}`")
    for name in named:
        if name not in placeholders:
            problem(f"the path has no `{{{name}}}`")


def _check_classes(classes: dict[str, Class], problems: Problems) -> None:
    for found in classes.values():
        for member in found.members:
            for name in types.classes(member["type"]):
                if name not in classes:
                    problems.add(
                        found.file, found.line, f"`{member['attribute']}` refers to `{name}`, which is missing"
                    )


def _form(operation: Operation, classes: dict[str, Class]) -> list[dict[str, Any]]:
    """The parts of a form are the members of the class that stands for the body."""
    request = classes.get(operation.request)
    body = request.member(operation.body) if request and operation.body else None
    if not operation.bindings["form"] or body is None:
        return []
    return [m for name in types.classes(body["type"]) if name in classes for m in classes[name].members]


def _facts(operation: Operation, classes: dict[str, Class]) -> dict[str, Any]:
    request = classes.get(operation.request)

    def member(attribute: str) -> dict[str, Any] | None:
        own = request.member(attribute) if request else None
        return own or next((m for m in _form(operation, classes) if m["attribute"] == attribute), None)

    facts: dict[str, Any] = {
        "name": operation.name,
        "python_name": operation.method,
        "method": operation.http_method,
        "path": operation.path,
        "content_types": operation.content_types,
        "request": operation.request,
        "response": operation.response,
        "deprecated": operation.deprecated,
        "bindings": {
            location: [_bound(wire_name, member(attribute)) for wire_name, attribute in bindings]
            for location, bindings in operation.bindings.items()
        },
        "response_headers": operation.response_headers,
    }
    body = member(operation.body) if operation.body else None
    if body is not None:
        facts["body"] = {"type": body["type"], "required": body["required"]}
    return facts


def _bound(wire_name: str, member: dict[str, Any] | None) -> dict[str, Any]:
    """A parameter; without a member it has been reported already."""
    found = member or {"type": "object", "required": False}
    facts = {"name": wire_name, "type": found["type"], "required": found["required"]}
    if found.get("sensitive"):
        facts["sensitive"] = True
    return facts


def _package_version(package: Path) -> str | None:
    """Installers and wheels leave a folder `<package>-<version>.dist-info` beside the package."""
    found = sorted(package.parent.glob(f"{package.name}-*.dist-info"))
    return found[0].name[len(package.name) + 1 : -len(".dist-info")] if len(found) == 1 else None


def _skipped(folder: Path, service: str) -> list[dict[str, str]]:
    """What was not read of this version, and why."""
    read_files = {f"{service}_client.py", "model"}
    skipped = []
    for path in sorted(folder.iterdir()):
        if path.name in read_files or path.name.startswith("__pycache__"):
            continue
        reason = NOT_READ.get(path.name, "not known to hold facts about operations")
        if path.name.endswith("_async_client.py"):
            reason = "the same operations as in the client that was read"
        elif path.name.endswith("_exception_handler.py"):
            reason = "reads error bodies, whose members stand in the service's file"
        skipped.append({"file": path.name, "reason": reason})
    return skipped
