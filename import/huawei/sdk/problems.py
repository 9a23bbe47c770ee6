"""What a reader did not understand, each with its place."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Union

Place = Union[ast.AST, int]


class Problems:
    """Collects problems, so that all are reported at once."""

    def __init__(self) -> None:
        self._found: set[tuple[str, int, str]] = set()

    def add(self, file: str, place: Place, message: str) -> None:
        line = place if isinstance(place, int) else getattr(place, "lineno", 1)
        self._found.add((file, line, message))

    def __bool__(self) -> bool:
        return bool(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def lines(self) -> list[str]:
        return [f"{file}:{line}: {message}" for file, line, message in sorted(self._found)]


class Source:
    """One Python file, as a tree. `name` is how messages call it: without the machine's folders."""

    def __init__(self, path: Path, name: str, problems: Problems) -> None:
        self.name = name
        self.problems = problems
        self.body: list[ast.stmt] = []
        try:
            self.body = ast.parse(path.read_bytes()).body
        except SyntaxError as error:
            self.problem(error.lineno or 1, f"not Python: {error.msg}")
        except (OSError, ValueError, RecursionError, MemoryError) as error:
            self.problem(1, f"cannot be read: {error}")

    def problem(self, place: Place, message: str) -> None:
        self.problems.add(self.name, place, message)

    def literal(self, node: ast.expr, kind: type, what: str) -> object:
        """The value of a constant expression of a certain kind; an empty one if it is another."""
        try:
            value = ast.literal_eval(node)
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            value = None
        # `True` is an `int` to Python, and no number to us.
        if isinstance(value, kind) and (kind is bool or not isinstance(value, bool)):
            return value
        self.problem(node, f"{what} is not a constant {kind.__name__}")
        return kind()

    def text(self, node: ast.expr, what: str) -> str:
        return str(self.literal(node, str, what))

    def texts(self, node: ast.expr, what: str) -> list[str]:
        values = self.literal(node, list, what)
        if isinstance(values, list) and all(isinstance(value, str) for value in values):
            return values
        self.problem(node, f"{what} holds more than texts")
        return []

    def text_pairs(self, node: ast.expr, what: str) -> dict[str, str]:
        """A dictionary of texts, in the order of the file; a key that stands twice is a problem."""
        pairs: dict[str, str] = {}
        if not isinstance(node, ast.Dict):
            self.problem(node, f"{what} is not a dictionary")
            return pairs
        for key, value in zip(node.keys, node.values):
            if key is None:
                self.problem(value, f"{what} contains another dictionary")
                continue
            name = self.text(key, f"a key of {what}")
            if name in pairs:
                self.problem(key, f"{what} has `{name}` twice")
            pairs[name] = self.text(value, f"`{name}` of {what}")
        return pairs


def is_docstring(statement: ast.stmt) -> bool:
    """Sentences of the vendor are not facts: nobody reads them."""
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def target(statement: ast.stmt) -> str | None:
    """`name` of `name = …`, written as in the source: `self.x`, `form_params['x']`."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        return ast.unparse(statement.targets[0])
    return None
