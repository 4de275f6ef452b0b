"""Every rule that says no is told in whole sentences with its facts, without a code and without blame."""

import dataclasses
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, get_type_hints

import pytest
from PySide6.QtWidgets import QApplication

from app.desk.work import Place
from app.domain import errors
from app.domain.acts import Act
from app.domain.approval import Action, RequestState
from app.domain.errors import NotEnoughSessions, Question, Refusal
from app.domain.ledger import LineKind, Outcome
from app.domain.patient import Sex
from app.domain.sale import Tender
from app.domain.staff import Role
from app.domain.status import Status
from app.domain.terms import RefundPolicy
from tests.clinic import Clinic
from ui import wording

FACTS: dict[Any, Any] = {
    str: "Something",
    int: 3,
    bool: True,
    date: date(2026, 1, 15),
    datetime: datetime(2026, 1, 15, 5, 12, tzinfo=UTC),
    tuple[str, ...]: ("Andheri West", "Bandra West"),
}

CODES = {
    "act": Act.FREEZE.value,
    "status": Status.EXPIRED.value,
    "action": Action.VOID.value,
    "FileNotUnderstood.why": "columns",
    "BackupRefused.why": "damaged",
}
"""Facts that are words of the domain, by their name, or by the refusal's and theirs."""


def kinds(kind: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    for one in kind.__subclasses__():
        if one is not Question and one.__module__.startswith("app."):
            yield one
        yield from kinds(one)


def example(kind: type[Refusal]) -> Refusal:
    hints = get_type_hints(kind)
    facts = {}
    for one in dataclasses.fields(kind):  # type: ignore[arg-type]  # every kind is a dataclass
        hint = hints[one.name]
        code = CODES.get(f"{kind.__name__}.{one.name}") or CODES.get(one.name)
        facts[one.name] = code or FACTS.get(hint, FACTS.get(next(iter(getattr(hint, "__args__", [hint])), None)))
    return kind(**facts)


@pytest.mark.parametrize("kind", sorted(set(kinds()), key=str), ids=str)
def test_every_refusal_is_told_in_whole_sentences(qapp: QApplication, kind: type[Refusal]) -> None:
    words = wording.refusal(example(kind))

    assert words.head.endswith((".", "?"))
    assert not words.next_step or words.next_step.endswith((".", "?"))
    assert kind in wording.SENTENCES
    whole = str(words)
    assert "{" not in whole
    assert kind.__name__ not in whole
    assert not [word for word in ("error", "invalid", "illegal", "failed", "wrong input") if word in whole.lower()]


def test_every_refusal_of_the_domain_is_known(qapp: QApplication) -> None:
    listed = {getattr(errors, name) for name in errors.__all__}

    assert {kind for kind in listed if issubclass(kind, Refusal)} - {Refusal, Question} <= set(wording.SENTENCES)


def test_amounts_and_times_are_the_clinics(qapp: QApplication, clinic: Clinic) -> None:
    place = clinic.desk.place
    assert isinstance(place, Place)
    due = wording.refusal(errors.NotActivated(due_minor=450_000), place)
    used = wording.refusal(
        NotEnoughSessions(
            service="Physiotherapy",
            asked=1,
            left=0,
            sold=10,
            last_at=datetime(2026, 1, 15, 5, 12, tzinfo=UTC),
            last_by="Ravi Patil",
        ),
        place,
    )

    assert due.head == "Not paid yet: ₹4,500.00 is due."
    assert used.head == (
        "0 of 10 Physiotherapy left. Ravi Patil used the last one (15 Jan 2026, 10:42). Nothing was taken."
    )
    assert used.next_step == "Sell again?"


def test_a_refusal_nobody_knows_is_still_an_answer(qapp: QApplication) -> None:
    class Unheard(Refusal):
        """Of a later version."""

    assert wording.refusal(Unheard()).head.startswith("This is not possible")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        (wording.status_word, Status),
        (wording.tender_word, Tender),
        (wording.role_word, Role),
        (wording.outcome_word, Outcome),
        (wording.line_word, LineKind),
        (wording.action_word, Action),
        (wording.action_why, Action),
        (wording.request_state_word, RequestState),
        (wording.refund_policy_words, RefundPolicy),
    ],
)
def test_every_kind_has_its_word(qapp: QApplication, word: Any, kind: Any) -> None:
    words = [word(one) for one in kind]

    assert all(words)
    assert len(set(words)) == len(words)


def test_a_reason_is_ours_in_words_or_the_clinics_own(qapp: QApplication) -> None:
    assert wording.reason_word("recorded_twice") == "Recorded twice"
    assert wording.reason_word("Fire drill") == "Fire drill"


def test_nobody_asked_means_nothing_is_said(qapp: QApplication) -> None:
    assert wording.sex_word(Sex.UNKNOWN) == ""
    assert wording.sex_letter(Sex.FEMALE) == "F"


def test_a_fee_stands_with_the_policy(qapp: QApplication) -> None:
    words = wording.refund_policy_words(RefundPolicy.PRO_RATA, 1250)

    assert words.endswith("A fee of 12.5 % of the refund is kept.")
    assert "fee" not in wording.refund_policy_words(RefundPolicy.NONE, 1250)
