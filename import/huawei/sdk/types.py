"""Type expressions: `str`, `list[Tag]`, `dict(str, list[Tag])`.

A type becomes a word, or an object with one key: `{"list": "str"}`, `{"map": {"class": "Tag"}}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

WORDS = ("str", "int", "float", "bool", "date", "datetime", "object", "file")
CLASS = re.compile(r"[A-Z]\w*")


# No known type comes near.
MAX_DEPTH = 16


def parse(text: str, depth: int = 0) -> Any:
    """The type that `text` stands for; `ValueError` if it stands for none that is known."""
    text = text.strip()
    if depth > MAX_DEPTH:
        raise ValueError(f"the type is nested more than {MAX_DEPTH} deep")
    if text in WORDS:
        return text
    if text.startswith("list[") and text.endswith("]"):
        return {"list": parse(text[len("list[") : -1], depth + 1)}
    if text.startswith("dict(") and text.endswith(")"):
        key, comma, value = text[len("dict(") : -1].partition(",")
        if not comma or key.strip() != "str":
            raise ValueError(f"the keys of `{text}` are not texts")
        return {"map": parse(value, depth + 1)}
    if CLASS.fullmatch(text):
        return {"class": text}
    raise ValueError(f"unknown type `{text}`")


def classes(parsed: Any) -> Iterator[str]:
    """The classes that a type refers to."""
    while isinstance(parsed, dict):
        ((kind, inner),) = parsed.items()
        if kind == "class":
            yield inner
            return
        parsed = inner
