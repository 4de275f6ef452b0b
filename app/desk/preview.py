"""What a command would do, told before anybody signs it."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from app.domain.errors import ApprovalNeeded

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Preview(Generic[R]):
    """What a command would show, and whose yes it would need."""

    result: R
    needed: ApprovalNeeded | None


class Rehearsed(Exception):  # noqa: N818 - how a trial leaves its transaction: undone
    """Carries what a trial found out of the transaction that is rolled back."""

    def __init__(self, preview: Preview[Any]) -> None:
        """Found by a trial."""
        super().__init__()
        self.preview = preview
