"""Model classes: their members, which of them are required, and the constants of enums."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Any

from . import types
from .problems import Source, is_docstring, target

# What a class inherits from says what it is for.
KINDS = {
    (): "object",
    ("SdkResponse",): "object",
    ("SdkStreamRequest",): "stream",
    ("SdkStreamResponse",): "stream",
}
# Functions that say nothing of the wire.
PLUMBING = {"__init__", "__eq__", "__ne__", "__repr__", "to_dict", "to_str"}


@dataclass
class Class:
    """A model class, and where it is defined."""

    name: str
    file: str
    line: int
    kind: str
    members: list[dict[str, Any]] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def member(self, attribute: str) -> dict[str, Any] | None:
        return next((m for m in self.members if m["attribute"] == attribute), None)

    def facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = {"name": self.name, "kind": self.kind}
        if self.kind == "enum":
            facts["values"] = self.values
        else:
            facts["members"] = self.members
        return facts


def read(source: Source) -> list[Class]:
    """The classes of one file."""
    found = []
    for statement in source.body:
        if isinstance(statement, ast.ClassDef):
            found.append(_class(source, statement))
        elif not isinstance(statement, (ast.Import, ast.ImportFrom)) and not is_docstring(statement):
            source.problem(statement, "neither an import nor a class")
    return found


def _class(source: Source, node: ast.ClassDef) -> Class:
    bases = tuple(ast.unparse(base) for base in node.bases)
    if bases not in KINDS:
        source.problem(node, f"`{node.name}` inherits from {', '.join(bases)}, which is not understood")
    result = Class(node.name, source.name, node.lineno, KINDS.get(bases, "object"))
    assigned = _assignments(source, node)
    for name in ("openapi_types", "attribute_map", "sensitive_list"):
        if name not in assigned:
            source.problem(node, f"`{node.name}` has no `{name}`")
            return result
    wire_types = source.text_pairs(assigned.pop("openapi_types"), "openapi_types")
    wire_names = source.text_pairs(assigned.pop("attribute_map"), "attribute_map")
    sensitive = source.texts(assigned.pop("sensitive_list"), "sensitive_list")
    required = _required(source, node, set(wire_types))
    if set(wire_types) != set(wire_names):
        odd = ", ".join(sorted(set(wire_types) ^ set(wire_names)))
        source.problem(node, f"`openapi_types` and `attribute_map` do not agree about {odd}")
    for unknown in sorted(set(sensitive) - set(wire_types)):
        source.problem(node, f"`sensitive_list` names `{unknown}`, which is no member")
    for attribute, expression in wire_types.items():
        try:
            parsed = types.parse(expression)
        except ValueError as error:
            source.problem(node, f"`{node.name}.{attribute}`: {error}")
            continue
        member = {"attribute": attribute, "name": wire_names.get(attribute, attribute), "type": parsed}
        member["required"] = attribute in required
        if attribute in sensitive:
            member["sensitive"] = True
        result.members.append(member)
    _constants(source, node, assigned, result)
    _functions(source, node, set(wire_types))
    return result


def _assignments(source: Source, node: ast.ClassDef) -> dict[str, ast.expr]:
    assigned: dict[str, ast.expr] = {}
    for statement in node.body:
        name = target(statement)
        if name is not None and isinstance(statement, ast.Assign):
            if name in assigned:
                source.problem(statement, f"`{name}` is assigned twice")
            assigned[name] = statement.value
        elif not isinstance(statement, ast.FunctionDef) and not is_docstring(statement):
            source.problem(statement, f"a statement of class `{node.name}` that is not understood")
    return assigned


def _constants(source: Source, node: ast.ClassDef, assigned: dict[str, ast.expr], result: Class) -> None:
    """What is left of the assignments are the values of an enum."""
    for name, value in assigned.items():
        is_known = isinstance(value, ast.Constant) and type(value.value) in (str, int)
        if not is_known or name != name.upper():
            source.problem(value, f"`{node.name}.{name}` is not a constant of an enum")
        elif isinstance(value, ast.Constant) and value.value not in result.values:
            result.values.append(value.value)
    if result.values and result.members:
        source.problem(node, f"`{node.name}` has both members and constants")
    elif result.values and len({type(value) for value in result.values}) > 1:
        source.problem(node, f"the constants of `{node.name}` are of different types")
    elif result.values:
        result.kind = "enum"


def _functions(source: Source, node: ast.ClassDef, members: set[str]) -> None:
    for function in node.body:
        if not isinstance(function, ast.FunctionDef) or function.name in PLUMBING:
            continue
        decorators = {ast.unparse(decorator) for decorator in function.decorator_list}
        accessor = {"property", f"{function.name}.setter"}
        if function.name not in members or not decorators & accessor:
            source.problem(function, f"function `{node.name}.{function.name}` is not understood")


def _required(source: Source, node: ast.ClassDef, members: set[str]) -> set[str]:
    """A constructor assigns what is required always, and what is not only if it is there."""
    constructor = next((f for f in node.body if isinstance(f, ast.FunctionDef) and f.name == "__init__"), None)
    if constructor is None:
        source.problem(node, f"`{node.name}` has no constructor")
        return set()
    required: set[str] = set()
    optional: set[str] = set()
    for statement in constructor.body:
        if is_docstring(statement) or _is_setup(statement):
            continue
        always = _assigned_member(statement)
        sometimes = _assigned_if_given(statement)
        if always in members:
            required.add(str(always))
        elif sometimes in members:
            optional.add(str(sometimes))
        else:
            source.problem(statement, f"a statement of the constructor of `{node.name}` that is not understood")
    for attribute in sorted(members - required - optional):
        source.problem(constructor, f"the constructor of `{node.name}` does not assign `{attribute}`")
    return required


def _is_setup(statement: ast.stmt) -> bool:
    """`super().__init__(…)`, `self._x = None` and `self.discriminator = None`."""
    if isinstance(statement, ast.Expr):
        return ast.unparse(statement).startswith("super().__init__(")
    name = target(statement)
    is_none = isinstance(statement, ast.Assign) and ast.unparse(statement.value) == "None"
    return name is not None and is_none and (name.startswith("self._") or name == "self.discriminator")


def _assigned_member(statement: ast.stmt) -> str | None:
    """`x` of `self.x = x`."""
    name = target(statement)
    if isinstance(statement, ast.Assign) and name == f"self.{ast.unparse(statement.value)}":
        return ast.unparse(statement.value)
    return None


def _assigned_if_given(statement: ast.stmt) -> str | None:
    """`x` of `if x is not None: self.x = x`."""
    if not isinstance(statement, ast.If) or statement.orelse or len(statement.body) != 1:
        return None
    name = _assigned_member(statement.body[0])
    return name if ast.unparse(statement.test) == f"{name} is not None" else None
