"""Whoever was here lately is found before others of the same name."""

from app.desk.views.recent import recent_patients
from app.desk.views.search import search
from tests.clinic import Clinic, MovableClock


def test_the_last_one_comes_first_and_last_week_is_forgotten(clinic: Clinic, clock: MovableClock) -> None:
    for letter in "abcdefghijklmn":
        clinic.patient(f"Anita {letter.upper()}rora")
    late, early = clinic.sold_pack("Anita Zaveri"), clinic.sold_pack("Anita Yadav")
    clock.go(minutes=5)
    clinic.redeem(late.receipt, late.physio, late.head)

    rows = clinic.desk.ask(search, "anita")

    assert [row.facts.name for row in rows][:3] == ["Anita Zaveri", "Anita Yadav", "Anita Arora"]
    assert len(rows) == 12
    assert clinic.desk.ask(search, "anita arora")[0].facts.name == "Anita Arora"
    assert clinic.desk.ask(recent_patients) == [late.head, early.head]

    clock.go(days=8)
    assert clinic.desk.ask(recent_patients) == []
