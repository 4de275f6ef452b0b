import pytest
from PySide6.QtWidgets import QApplication

from app.domain.errors import ApproverMayNot, NoLongerHere, NotAllowed, RequestDecided, WrongPin
from ui.wording_people import SENTENCES, relation_word
from ui.wording_sentence import Words

HERE = Words("INR", "Asia/Kolkata")


def test_a_wrong_pin_tells_how_often_one_may_still_try(qapp: QApplication) -> None:
    first = SENTENCES[WrongPin](WrongPin(left=9, wait_seconds=0), HERE)
    later = SENTENCES[WrongPin](WrongPin(left=4, wait_seconds=10), HERE)
    last = SENTENCES[WrongPin](WrongPin(left=0, wait_seconds=80), HERE)

    assert first.head == "That PIN is not right. Tries left: 9."
    assert later.next_step == "Try again in 10 s."
    assert "Another manager or the owner" in last.next_step


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("own_redemption", "Kavita Rao recorded this redemption"),
        ("own_refund", "it needs a second person"),
        ("needs_owner", "older than a manager may approve"),
        ("centre", "Kavita Rao does not work at this centre"),
        ("role", "Kavita Rao is not a manager"),
    ],
)
def test_who_may_not_approve_is_told_why(qapp: QApplication, why: str, words: str) -> None:
    assert words in SENTENCES[ApproverMayNot](ApproverMayNot(name="Kavita Rao", why=why), HERE).head


def test_roles_are_named(qapp: QApplication) -> None:
    assert SENTENCES[NotAllowed](NotAllowed(needs="owner"), HERE).head == "Only an owner may do this."
    assert "manager" in SENTENCES[NotAllowed](NotAllowed(needs="manager"), HERE).head


@pytest.mark.parametrize("state", ["approved", "declined", "withdrawn"])
def test_who_decided_a_request_is_named(qapp: QApplication, state: str) -> None:
    assert "Kavita Rao" in SENTENCES[RequestDecided](RequestDecided(state=state, by="Kavita Rao"), HERE).head


def test_who_left_is_told_so_by_name(qapp: QApplication) -> None:
    left = SENTENCES[NoLongerHere](NoLongerHere(name="Ravi Patil", why="left"), HERE)
    moved = SENTENCES[NoLongerHere](NoLongerHere(name="Ravi Patil", why="centre"), HERE)

    assert left.head == "Ravi Patil no longer works here. Nothing was changed."
    assert moved.head == "Ravi Patil no longer works at this centre. Nothing was changed."


def test_everyday_relations_are_said_in_the_language_shown(qapp: QApplication) -> None:
    assert relation_word("Husband") == "husband"
    assert relation_word("mother's cousin") == "mother's cousin"
    assert relation_word("") == ""
