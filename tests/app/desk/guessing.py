"""Guessing PINs, as the tests of several modules do."""

from collections.abc import Iterator

from sqlalchemy import select

from app.domain.errors import Refusal, WrongPin
from app.domain.staff import PinGuard
from tests.clinic import Clinic
from tests.founding import RECEPTION

WRONG = "999998"


def guess(clinic: Clinic, name: str = RECEPTION, pin: str = WRONG) -> Refusal | None:
    try:
        clinic.desk.sign_in(clinic.staff[name], pin)
    except Refusal as refusal:
        return refusal
    return None


def failed(clinic: Clinic, name: str = RECEPTION) -> int:
    found = clinic.all(select(PinGuard.failed).where(PinGuard.staff_id == clinic.staff[name]))
    return int(found[0]) if found else 0


def waits(clinic: Clinic, guesses: int) -> Iterator[int]:
    """The wait told after each wrong guess, waited each time."""
    for _ in range(guesses):
        refusal = guess(clinic)
        assert isinstance(refusal, WrongPin)
        yield refusal.wait_seconds
        clinic.clock.go(seconds=refusal.wait_seconds)
