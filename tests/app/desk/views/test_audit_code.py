"""The code on a statement stands for every entry behind it: the same on any day, another once the past changed."""

import re
from datetime import timedelta

import pytest

from app.desk.views.statement import Verified, statement, verify_statement
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.tampering import tamper


def code(life: Life) -> str:
    return life.clinic.desk.ask(statement, life.id).code


def verified(life: Life, said: str) -> Verified:
    return life.clinic.desk.ask(verify_statement, life.id, said)


@pytest.fixture
def life(clinic: Clinic) -> Life:
    """A pack with a visit, a void, a freeze and an extension."""
    life = Life(clinic)
    for act in (life.freeze, life.end_freeze, life.extend):
        clinic.clock.go(hours=1)
        act()
    clinic.clock.go(days=1)
    clinic.void(life.redeem())
    return life


def test_it_can_be_read_out_on_the_phone(life: Life) -> None:
    assert re.fullmatch(r"([0-9A-F]{4}-){3}[0-9A-F]{4}", code(life))


def test_printed_again_it_is_the_same(life: Life) -> None:
    first = code(life)
    life.clinic.clock.go(days=3)
    life.clinic.patient("Somebody else")

    assert code(life) == first


def test_a_code_verifies(life: Life) -> None:
    assert verified(life, code(life)) == Verified(is_known=True, is_sound=True, as_of=life.clinic.clock.now(), newer=0)


def test_however_it_is_typed(life: Life) -> None:
    assert verified(life, f" {code(life).lower().replace('-', ' ')} ").is_known


def test_an_older_statement_still_verifies(life: Life) -> None:
    old, at = code(life), life.clinic.clock.now()
    life.clinic.clock.go(days=1)
    life.redeem()
    life.redeem()

    assert code(life) != old
    assert verified(life, old) == Verified(is_known=True, is_sound=True, as_of=at, newer=2)


def test_every_act_changes_it(life: Life) -> None:
    seen = {code(life)}
    for act in (life.freeze, life.end_freeze, life.redeem, life.extend, life.complete, life.reopen):
        life.clinic.clock.go(hours=1)
        act()
        assert code(life) not in seen
        seen.add(code(life))


def test_another_packages_story_does_not(life: Life) -> None:
    first = code(life)
    other = Life(life.clinic, life.clinic.sold_pack("Rohan Kulkarni"))
    other.redeem()

    assert code(life) == first
    assert not verified(life, code(other)).is_known


def test_a_clock_set_back_at_a_desk_changes_no_old_code(life: Life) -> None:
    old = code(life)
    life.clinic.clock.moment -= timedelta(hours=20)
    life.redeem()

    assert verified(life, old).newer == 1


def test_a_misread_code_is_not_known(life: Life) -> None:
    assert verified(life, "0000-0000-0000-0000") == Verified(is_known=False, is_sound=True, as_of=None, newer=0)


@pytest.mark.parametrize("backend", ["sqlite"])
@pytest.mark.parametrize(
    ("deed", "known"),
    [
        ("UPDATE ledger_line SET reason = 'other' WHERE kind = 'void'", True),
        ("UPDATE payment SET amount_minor = amount_minor - 1, tendered_minor = tendered_minor - 1", True),
        ("UPDATE journal SET body = replace(body, 'wrong_patient', 'left_before_session')", True),
        ("UPDATE journal SET hash = replace(hash, 'a', 'b')", False),
    ],
    ids=["a line", "a payment", "an entry", "a hash"],
)
def test_a_changed_past_shows(life: Life, deed: str, *, known: bool) -> None:
    first = code(life)

    tamper(life.clinic, deed)

    found = verified(life, first)
    assert (found.is_known, found.is_sound) == (known, False)
