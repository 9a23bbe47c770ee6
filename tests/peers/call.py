"""A call of an operation through a vendor's SDK, and what is expected to come of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

# The fakes that the simulator knows, and what it does not know.
ACCESS_KEY_ID = "AKID-EXAMPLE"
SECRET = "not-a-secret"
WRONG_SECRET = "not-a-secreT"
PROJECT_ID = "0123456789abcdef0123456789abcdef"

# The header that asks the simulator for an error.
ERROR_HEADER = "X-Simulator-Error"


@dataclass(frozen=True)
class Outcome:
    """What the SDK tells its caller: nothing but success, or an exception."""

    exception: str | None = None
    status: int | None = None
    code: str | None = None

    def __str__(self) -> str:
        if self.exception is None:
            return "accepted"
        return " ".join(str(part) for part in (self.exception, self.status, self.code) if part is not None)


ACCEPTED = Outcome()


@dataclass(frozen=True)
class Answer:
    """What came of a call. The request id tells which of the simulator's requests it was."""

    outcome: Outcome
    request_id: str | None
    message: str = ""


@dataclass(frozen=True)
class Call:
    """A call that is still to be made."""

    package: str
    operation: str
    case: str
    expected: Outcome
    send: Callable[[], Answer]
