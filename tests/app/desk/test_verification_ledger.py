"""Replaying a ledger: what each line must be follows from the lines before."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from app.desk.verification import Fault, verify
from app.desk.verification_ledger import Replay
from app.domain.ledger import LineKind
from tests.clinic import Clinic
from tests.tampering import tamper, worked

SOLD, PART = 10, 1003


def line(seq: int, kind: LineKind, change: int, balance: int, **more: Any) -> dict[str, Any]:
    plain = {"id": uuid4(), "numbers": "", "used": "", "withdrawn": "", "granted": SOLD, "value_minor": 0}
    plain |= {"voids_id": None}
    return plain | {"seq": seq, "kind": kind, "change": change, "balance": balance} | more


def told(*lines: dict[str, Any]) -> list[str]:
    replay = Replay({"id": uuid4(), "sold": SOLD, "used_before": 0, "part_minor": PART})
    return [what for one in lines for what in replay.take(one)]


GRANT = line(1, LineKind.GRANT, SOLD, SOLD)
TWO = line(2, LineKind.REDEEM, -2, 8, numbers="1-2", used="1-2", value_minor=201)
THIRD = line(3, LineKind.REDEEM, -1, 7, numbers="3", used="1-3", value_minor=100)

MINUS = line(2, LineKind.ADJUST, -2, 8, numbers="9-10", withdrawn="9-10", value_minor=201, granted=8)
PLUS = line(3, LineKind.ADJUST, 3, 11, numbers="9-10", value_minor=-201, granted=11)
END = line(2, LineKind.END, -10, 0)
REOPEN = line(3, LineKind.REOPEN, 10, 10)


def undo(of: UUID, **more: Any) -> dict[str, Any]:
    return line(4, LineKind.VOID, 2, 9, voids_id=of, numbers="1-2", used="3", value_minor=-201) | more


def test_an_honest_ledger_replays() -> None:
    again = line(5, LineKind.REDEEM, -1, 8, numbers="1", used="1,3", value_minor=100)

    assert told(GRANT, TWO, THIRD, undo(TWO["id"]), again) == []


def test_an_honest_adjustment_and_an_honest_closing_replay() -> None:
    after = line(4, LineKind.REDEEM, -11, 0, numbers="1-10", used="1-10", value_minor=PART, granted=11)

    assert told(GRANT, MINUS, PLUS, after) == []
    assert told(GRANT, END, REOPEN) == []


@pytest.mark.parametrize(
    ("lines", "word"),
    [
        ([GRANT, TWO | {"seq": 3}], "seq"),
        ([GRANT, TWO | {"balance": 9}], "balance"),
        ([GRANT, TWO | {"numbers": "2-3"}], "numbers"),
        ([GRANT, TWO | {"value_minor": 200}], "worth"),
        ([GRANT, TWO | {"used": "1-3"}], "stands"),
        ([GRANT, line(2, LineKind.REDEEM, -11, -1)], "balance"),
        ([GRANT, TWO, THIRD, undo(uuid4())], "a void that cannot be"),
        ([GRANT, TWO, THIRD, undo(TWO["id"], change=1)], "a void that cannot be"),
        ([GRANT, TWO, THIRD, undo(TWO["id"]), undo(TWO["id"], seq=5)], "a void that cannot be"),
        ([GRANT, GRANT | {"seq": 2, "balance": 20}], "a grant that cannot be"),
        ([GRANT, TWO | {"withdrawn": "10"}], "stands"),
        ([GRANT, TWO | {"granted": 9}], "stands"),
        ([GRANT, MINUS | {"numbers": "8-9"}], "numbers"),
        ([GRANT, MINUS | {"value_minor": 200}], "worth"),
        ([GRANT, MINUS | {"withdrawn": ""}], "stands"),
        ([GRANT, END | {"change": -9, "balance": 1}], "a end that cannot be"),
        ([GRANT, END, line(3, LineKind.REOPEN, 9, 9)], "a reopen that cannot be"),
        ([GRANT, END, REOPEN, REOPEN | {"seq": 4, "balance": 20}], "a reopen that cannot be"),
        ([GRANT, TWO, THIRD, undo(TWO["id"], value_minor=-200)], "worth"),
    ],
)
def test_what_does_not_follow_is_told(lines: list[dict[str, Any]], word: str) -> None:
    assert any(word in what for what in told(*lines))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_line SET change = change + 1, balance = balance + 1 WHERE kind = 'grant'",
        "UPDATE ledger_line SET used = '1-9' WHERE seq = 2",
        "UPDATE ledger_line SET value_minor = value_minor + 1 WHERE kind = 'redeem'",
    ],
)
def test_a_ledger_edited_by_hand_is_found(clinic: Clinic, statement: str) -> None:
    worked(clinic)

    assert Fault.LEDGER in {finding.fault for finding in tamper(clinic, statement)}


def test_a_claim_follows_its_redemption(clinic: Clinic) -> None:
    worked(clinic)
    assert verify(clinic.desk.database) == ()

    found = tamper(clinic, "DELETE FROM appointment_claim")

    assert [finding.where.partition(":")[0] for finding in found] == ["appointment_claim"]
