"""The desk books what has expired by itself: one entry in the journal, like anything else that is done."""

import json
from datetime import date

from sqlalchemy import select

from app.desk.commands.book_expired import BookExpired
from app.desk.verification import verify
from app.domain.journal import Journal
from app.domain.liability import LiabilityLine
from app.domain.wallet import PatientPackage
from tests.clinic import PACK_PRICE_MINOR, Clinic


def test_it_says_how_many_it_booked(clinic: Clinic) -> None:
    for name in ("Asha Kulkarni", "Rohan Kulkarni"):
        clinic.sold_pack(name)
    clinic.clock.go(days=120)

    assert clinic.desk.execute(BookExpired()) == 2
    assert clinic.desk.execute(BookExpired()) == 0


def test_its_lines_stand_in_the_journal_and_verify(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.clock.go(days=120)
    clinic.desk.execute(BookExpired())

    (entry,) = clinic.all(select(Journal).where(Journal.kind == "book_expired"))
    (row,) = json.loads(entry.body)["rows"]
    assert (row["table"], row["amount_minor"], row["booked_on"]) == ("liability_line", PACK_PRICE_MINOR, "2026-04-01")
    assert clinic.all(select(PatientPackage.expiry_booked_on)) == [date(2026, 4, 1)]
    assert verify(clinic.desk.database) == ()


def test_sent_again_it_books_nothing_more(clinic: Clinic) -> None:
    clinic.sold_pack()
    clinic.clock.go(days=120)
    command = BookExpired()

    clinic.desk.execute(command)
    clinic.desk.execute(command)

    assert len(clinic.all(select(LiabilityLine))) == 1
