"""The few kinds of error: a refusal, a question, a needed approval, the machine's trouble."""

from dataclasses import dataclass
from uuid import UUID


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """A rule of the clinic says no, and nothing was written; the attributes are the facts a sentence needs."""

    def __str__(self) -> str:
        """Name the refusal and its facts, for logs and tests (no patient names in log lines: ids only)."""
        return type(self).__name__


class Question(Refusal):
    """Something a person must confirm: the same command sent again with its answer goes through."""


@dataclass(eq=False)
class ApprovalNeeded(Exception):  # noqa: N818 - it can be answered
    """A manager must sign this very act; `action` names why (a word of `app.domain.approval.Action`)."""

    action: str
    needs_owner: bool = False
    not_by: UUID | None = None


@dataclass(eq=False)
class Trouble(Exception):  # noqa: N818 - not a bug: the machine, the disk or the network
    """The machine could not do it: `what` is busy, full, disk, unreachable, damaged, newer, foreign, ...

    `unknown` is an act of which nobody can tell whether it was saved; `saved` was, but cannot be shown.
    """

    what: str
    detail: str = ""
