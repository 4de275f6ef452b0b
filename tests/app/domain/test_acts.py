"""What may be done while a package has which status: the table of the domain, line by line."""

import pytest

from app.domain.acts import ALLOWED, Act, ensure_allowed
from app.domain.errors import NotInThisStatus
from app.domain.status import Status

RUNNING = {Status.SCHEDULED, Status.ACTIVE, Status.FROZEN}
TABLE = {
    Act.CANCEL: RUNNING | {Status.AWAITING_PAYMENT},
    Act.COMPLETE: RUNNING,
    Act.FREEZE: RUNNING,
    Act.EXTEND: RUNNING | {Status.EXHAUSTED, Status.EXPIRED},
    Act.TRANSFER: RUNNING,
    Act.ADJUST: RUNNING | {Status.EXHAUSTED},
    Act.REOPEN: {Status.COMPLETED},
    Act.MOVE_START: {Status.SCHEDULED},
    Act.UPGRADE: RUNNING | {Status.AWAITING_PAYMENT},
    Act.PAY: RUNNING | {Status.AWAITING_PAYMENT, Status.EXHAUSTED},
}


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("act", Act)
def test_an_act_is_allowed_where_the_table_says_so_and_nowhere_else(act: Act, status: Status) -> None:
    if status in TABLE[act]:
        ensure_allowed(act, status)
        return
    with pytest.raises(NotInThisStatus) as refusal:
        ensure_allowed(act, status)
    assert (refusal.value.act, refusal.value.status) == (act.value, status.value)


def test_every_act_is_in_the_table() -> None:
    assert set(ALLOWED) == set(Act)


@pytest.mark.parametrize("act", sorted(set(Act) - {Act.REOPEN}))
def test_nothing_is_done_to_what_was_closed_but_reopening(act: Act) -> None:
    assert not ALLOWED[act] & {Status.CANCELLED, Status.COMPLETED}
