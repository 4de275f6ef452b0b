"""Which visits of today a redemption may be for, as the wallet carries them."""

from uuid import UUID

from sqlalchemy import event

from app.desk.views.wallet import wallet
from app.desk.work import Read
from app.domain.appointment import AppointmentState
from tests.app.desk.visits import enter, say, visit
from tests.clinic import Clinic
from tests.founding import BANDRA


def awaited(clinic: Clinic, patient: UUID) -> list[str]:
    return [one.reference for one in clinic.wallet(patient).visits]


def test_the_nearest_of_everybody_on_the_cards_comes_first(clinic: Clinic) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    sold = clinic.sold_pack("Asha Kulkarni", members=(rohan,))
    visit(clinic, sold, hours=3, reference="late", with_whom="Dr. Shah")
    visit(clinic, sold, hours=-1, reference="near")
    enter(clinic, rohan, sold.doctor, hours=2, reference="son")
    enter(clinic, clinic.patient("Sunil"), sold.physio, hours=0, reference="stranger")

    found = clinic.wallet(sold.head)

    assert awaited(clinic, sold.head) == ["near", "son", "late"]
    assert [one.reference for one in found.visits_of(sold.head, sold.physio)] == ["near", "late"]
    assert [one.reference for one in found.visits_of(rohan, sold.physio)] == []
    assert [one.with_whom for one in found.visits_of(sold.head, sold.physio)] == ["", "Dr. Shah"]


def test_only_what_still_awaits_here_today(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    visit(clinic, sold, hours=24, reference="tomorrow")
    say(clinic, visit(clinic, sold, hours=-1), AppointmentState.NO_SHOW)
    say(clinic, visit(clinic, sold, hours=2), AppointmentState.CANCELLED, by_clinic=True)
    came = visit(clinic, sold, hours=1, reference="came")
    line = clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=came.reference)
    assert awaited(clinic, sold.head) == []

    clinic.void(line)
    assert awaited(clinic, sold.head) == ["came"]
    assert awaited(clinic.at(BANDRA), sold.head) == []


def test_whoever_came_and_was_not_redeemed_still_is(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    came = visit(clinic, sold, hours=-1, reference="came")
    say(clinic, came, AppointmentState.COMPLETED)
    assert awaited(clinic, sold.head) == ["came"]

    clinic.redeem(sold.receipt, sold.physio, sold.head, appointment=came.reference)
    assert awaited(clinic, sold.head) == []


def test_who_is_expected_is_asked_only_on_a_day_with_appointments(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    visit(clinic, sold, hours=24)
    asked: list[str] = []

    def count(read: Read) -> None:
        connection = read.session.connection()

        def listen(_c: object, _cursor: object, statement: str, *_more: object) -> None:
            asked.append(statement)

        event.listen(connection, "before_cursor_execute", listen)
        wallet(read, sold.head)
        event.remove(connection, "before_cursor_execute", listen)

    clinic.desk.ask(count)
    without = len(asked)
    visit(clinic, sold, hours=1)
    asked.clear()
    clinic.desk.ask(count)

    assert len(asked) == without + 1
