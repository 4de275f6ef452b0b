"""Which acts on a patient package are allowed while it has which status: the table of domain.md, Status."""

from enum import StrEnum

from app.domain.errors import NotInThisStatus
from app.domain.status import Status


class Act(StrEnum):
    """What a manager may be asked to do to a sold package."""

    CANCEL = "cancel"
    COMPLETE = "complete"
    FREEZE = "freeze"
    EXTEND = "extend"
    TRANSFER = "transfer"
    ADJUST = "adjust"
    REOPEN = "reopen"
    MOVE_START = "move_start"
    UPGRADE = "upgrade"
    PAY = "pay"


_RUNNING = (Status.SCHEDULED, Status.ACTIVE, Status.FROZEN)

ALLOWED: dict[Act, frozenset[Status]] = {
    Act.CANCEL: frozenset((*_RUNNING, Status.AWAITING_PAYMENT)),
    Act.COMPLETE: frozenset(_RUNNING),
    Act.FREEZE: frozenset(_RUNNING),
    Act.EXTEND: frozenset((*_RUNNING, Status.EXHAUSTED, Status.EXPIRED)),
    Act.TRANSFER: frozenset(_RUNNING),
    Act.ADJUST: frozenset((*_RUNNING, Status.EXHAUSTED)),
    Act.REOPEN: frozenset((Status.COMPLETED,)),
    Act.MOVE_START: frozenset((Status.SCHEDULED,)),
    Act.UPGRADE: frozenset((*_RUNNING, Status.AWAITING_PAYMENT)),
    Act.PAY: frozenset((*_RUNNING, Status.AWAITING_PAYMENT, Status.EXHAUSTED)),
}
"""An upgrade is a cancellation; paying on an expired package goes with an extension only (domain.md, Sale 3)."""


def ensure_allowed(act: Act, status: Status) -> None:
    """Refuse an act that the status of today does not allow."""
    if status not in ALLOWED[act]:
        raise NotInThisStatus(act=act.value, status=status.value)
