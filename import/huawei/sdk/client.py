"""Client classes: one function per operation says how it travels."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from .problems import Source, is_docstring, target

PREFIX, SUFFIX = "_", "_http_info"
# What a client has beside its operations.
PLUMBING = {"__init__", "new_builder", "call_api", "_call_api"}
# The library's own business: nothing of it reaches the wire in a way that depends on the operation.
IGNORED = {"local_var_params", "auth_settings"}
# Where bindings are collected, and what they must begin with.
EMPTY = {
    "path_params": "{}",
    "query_params": "[]",
    "header_params": "{}",
    "form_params": "{}",
    "collection_formats": "{}",
    "cname": "None",
    "body": "None",
}
LOCATIONS = {"path_params": "path", "header_params": "header", "form_params": "form"}
CONTENT_TYPE = "header_params['Content-Type']"


@dataclass
class Operation:
    """An operation, and where it is defined. A binding is a wire name and an attribute."""

    method: str
    file: str
    line: int
    http_method: str = ""
    path: str = ""
    response: str = ""
    deprecated: bool = False
    bindings: dict[str, list[tuple[str, str]]] = field(
        default_factory=lambda: {"path": [], "query": [], "header": [], "form": []}
    )
    body: str | None = None
    content_types: list[str] = field(default_factory=list)
    response_headers: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name that the vendor gives it elsewhere: its response class without the ending."""
        return self.response[: -len("Response")] if self.response.endswith("Response") else self.response

    @property
    def request(self) -> str:
        return f"{self.name}Request"


def read(source: Source) -> list[Operation]:
    """The operations of one client, in the order of the file."""
    clients = [node for node in source.body if isinstance(node, ast.ClassDef) and node.name.endswith("Client")]
    if len(clients) != 1:
        if source.body:
            source.problem(1, f"{len(clients)} client classes where there should be one")
        return []
    functions = {f.name: f for f in clients[0].body if isinstance(f, ast.FunctionDef)}
    operations = []
    for name, function in functions.items():
        if name.startswith(PREFIX) and name.endswith(SUFFIX):
            operations.append(_operation(source, name[len(PREFIX) : -len(SUFFIX)], function, functions))
        elif not _is_known(name, functions):
            source.problem(function, f"function `{name}` belongs to no operation that is understood")
    return operations


def _is_known(name: str, functions: dict[str, ast.FunctionDef]) -> bool:
    invoked = name[: -len("_invoker")] if name.endswith("_invoker") else name
    return name in PLUMBING or f"{PREFIX}{invoked}{SUFFIX}" in functions


def _operation(source: Source, method: str, info: ast.FunctionDef, functions: dict[str, ast.FunctionDef]) -> Operation:
    operation = Operation(method, source.name, info.lineno)
    public = functions.get(method)
    if public is None:
        source.problem(info, f"there is no function `{method}` that uses this one")
    else:
        operation.deprecated = any(_warns_of_deprecation(statement) for statement in public.body)
    for statement in info.body:
        if not is_docstring(statement) and not _understood(source, statement, operation):
            source.problem(statement, f"`{ast.unparse(statement)[:80]}` is not understood")
    for what, value in (
        ("method", operation.http_method),
        ("path", operation.path),
        ("response type", operation.response),
        ("content type", operation.content_types),
    ):
        if not value:
            source.problem(info, f"`{method}` has no {what}")
    return operation


def _warns_of_deprecation(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and "DeprecationWarning" in ast.unparse(statement)


def _understood(source: Source, statement: ast.stmt, operation: Operation) -> bool:
    if isinstance(statement, ast.Return):
        return statement.value is not None and ast.unparse(statement.value) == "http_info"
    if isinstance(statement, ast.If):
        return _binding(source, statement, operation)
    name = target(statement)
    if name is None or not isinstance(statement, ast.Assign):
        return False
    if name in EMPTY:
        return ast.unparse(statement.value) == EMPTY[name]
    if name == "http_info":
        _route(source, statement.value, operation)
    elif name == "response_headers":
        operation.response_headers = source.texts(statement.value, name)
    elif name == CONTENT_TYPE:
        return _content_type(source, statement.value, operation)
    else:
        return name in IGNORED or name.startswith("http_info['")
    return True


def _route(source: Source, value: ast.expr, operation: Operation) -> None:
    if not isinstance(value, ast.Dict):
        source.problem(value, "`http_info` is not a dictionary")
        return
    for key, item in zip(value.keys, value.values):
        name = source.text(key, "a key of http_info") if key is not None else ""
        if name == "method":
            operation.http_method = source.text(item, name)
        elif name == "resource_path":
            operation.path = source.text(item, name)
        elif name == "response_type":
            operation.response = source.text(item, name)
            if not operation.response.endswith("Response"):
                source.problem(item, "the response type does not end with `Response`")
        elif name != "request_type":
            source.problem(item, f"`http_info` has `{name}`, which is not understood")


def _content_type(source: Source, value: ast.expr, operation: Operation) -> bool:
    is_choice = isinstance(value, ast.Call) and ast.unparse(value.func).endswith("select_header_content_type")
    if not isinstance(value, ast.Call) or not is_choice or len(value.args) != 1 or value.keywords:
        return False
    operation.content_types = source.texts(value.args[0], "the content type")
    return True


def _binding(source: Source, statement: ast.If, operation: Operation) -> bool:
    """`if 'x' in local_var_params:` and what is done with it."""
    test, body = ast.unparse(statement.test), statement.body
    if test == "isinstance(request, SdkStreamRequest)":
        return True  # What the request class inherits from says the same.
    if len(body) != 1 or statement.orelse or not isinstance(statement.test, ast.Compare):
        return False
    attribute = source.text(statement.test.left, "the name of a parameter")
    if test != f"{attribute!r} in local_var_params":
        return False
    value = f"local_var_params[{attribute!r}]"
    if isinstance(body[0], ast.Expr):
        return _query(source, body[0].value, attribute, value, operation)
    assigned = body[0]
    if not isinstance(assigned, ast.Assign) or ast.unparse(assigned.value) != value:
        return False
    if target(assigned) == "body":
        operation.body = attribute
        return True
    place = assigned.targets[0]
    if not isinstance(place, ast.Subscript) or ast.unparse(place.value) not in LOCATIONS:
        return False
    location = LOCATIONS[ast.unparse(place.value)]
    operation.bindings[location].append((source.text(place.slice, "a wire name"), attribute))
    return True


def _query(source: Source, call: ast.expr, attribute: str, value: str, operation: Operation) -> bool:
    """`query_params.append(('limit', local_var_params['limit']))`."""
    if not isinstance(call, ast.Call) or ast.unparse(call.func) != "query_params.append" or len(call.args) != 1:
        return False
    pair = call.args[0]
    if not isinstance(pair, ast.Tuple) or len(pair.elts) != 2 or ast.unparse(pair.elts[1]) != value:
        return False
    operation.bindings["query"].append((source.text(pair.elts[0], "a wire name"), attribute))
    return True
