from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.acts import ALLOWED, Act
from app.domain.errors import (
    ExtensionTooEarly,
    FreezeInTheWay,
    FreezeIsOver,
    FreezeOutsideValidity,
    FreezeOverlaps,
    FreezeTooEarly,
    FreezeTooShort,
    NeverExpires,
    NothingToAdjust,
    NotInThisStatus,
    RedeemedInFreeze,
    Refusal,
    ReopenTooLate,
    RequestWaits,
    SameHead,
    TooManyFreezeDays,
    TooManyFreezes,
    TransferredBefore,
)
from app.domain.status import Status
from ui.wording import refusal
from ui.wording_life import SENTENCES
from ui.wording_sentence import Words

INDIA = Words("INR", "Asia/Kolkata")
DAY = date(2026, 3, 31)


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("status", Status)
def test_each_status_says_why_an_act_is_not_possible_and_what_is(qapp: QApplication, act: Act, status: Status) -> None:
    if status in ALLOWED[act]:
        return
    said = SENTENCES[NotInThisStatus](NotInThisStatus(act=act.value, status=status.value), INDIA)

    assert said.head.endswith(".")
    assert said.next_step
    assert "{" not in str(said)


def test_an_expired_package_is_extended_first(qapp: QApplication) -> None:
    said = refusal(NotInThisStatus(act="cancel", status="expired"))

    assert str(said) == "This package has expired. It cannot be cancelled. Extend it first."


def test_a_request_that_waits_is_named_with_who_asked_and_when(qapp: QApplication) -> None:
    asked_at = datetime(2026, 3, 10, 5, 12, tzinfo=UTC)

    said = SENTENCES[RequestWaits](RequestWaits(action="void", asked_at=asked_at, by="Rita"), INDIA)

    assert said.head == "Rita asked for an approval on this package at 10 Mar 2026, 10:42: Void a redemption."
    assert said.next_step == "Decide it in Approvals first."


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (NeverExpires(), "never expires"),
        (ExtensionTooEarly(earliest=DAY), "31 Mar 2026"),
        (FreezeTooShort(days=2, shortest=3), "at least 3 days; these are 2"),
        (FreezeTooEarly(earliest=DAY), "31 Mar 2026"),
        (FreezeOutsideValidity(first=date(2026, 1, 1), last=DAY), "between 1 Jan 2026 and 31 Mar 2026"),
        (FreezeOverlaps(from_day=date(2026, 3, 1), to_day=DAY), "from 1 Mar 2026 to 31 Mar 2026"),
        (TooManyFreezes(most=2), "2 times"),
        (TooManyFreezeDays(most=60, left=20), "20 are still free"),
        (TooManyFreezeDays(most=60, left=0), "None is free"),
        (RedeemedInFreeze(on=DAY), "31 Mar 2026"),
        (FreezeIsOver(on=DAY), "31 Mar 2026"),
        (FreezeInTheWay(from_day=date(2026, 3, 1), to_day=DAY), "Withdraw that freeze first"),
        (TransferredBefore(on=DAY), "only once"),
        (SameHead(person="Asha Kulkarni"), "Asha Kulkarni"),
        (NothingToAdjust(), "how many"),
        (ReopenTooLate(last_valid_day=DAY), "31 Mar 2026"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Refusal) else "",
)
def test_every_no_tells_the_fact_and_the_next_step(qapp: QApplication, error: Refusal, told: str) -> None:
    said = refusal(error)

    assert told in str(said)
    assert said.next_step
    assert "{" not in str(said)
