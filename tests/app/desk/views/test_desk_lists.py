"""Who was here just now, and whose package ends soon."""

from app.desk.views.desk_lists import desk_lists
from tests.clinic import Clinic
from tests.founding import BANDRA


def recent(clinic: Clinic) -> list[str]:
    return [row.facts.name for row in clinic.desk.ask(desk_lists).recent]


def expiring(clinic: Clinic) -> list[tuple[str, int]]:
    return [(row.patient_name, row.left) for row in clinic.desk.ask(desk_lists).expiring]


def test_whoever_came_bought_or_registered_last_comes_first(clinic: Clinic) -> None:
    sold = clinic.sold_pack("Asha")
    clinic.clock.go(minutes=1)
    clinic.patient("Meera")
    clinic.clock.go(minutes=1)
    clinic.sold_pack("Sunil")
    clinic.clock.go(minutes=1)
    assert recent(clinic) == ["Sunil", "Meera", "Asha"]

    clinic.redeem(sold.receipt, sold.physio, sold.head)

    assert recent(clinic) == ["Asha", "Sunil", "Meera"]
    assert recent(clinic.at(BANDRA)) == []


def test_what_ends_within_a_week_with_sessions_left_is_listed(clinic: Clinic) -> None:
    soon, later = clinic.sold_pack("Soon", validity_days=8), clinic.sold_pack("Later", validity_days=9)
    used = clinic.sold_pack("Used", validity_days=3)
    for service, sessions in ((used.physio, 10), (used.doctor, 2)):
        clinic.redeem(used.receipt, service, used.head, sessions=sessions)
    clinic.redeem(soon.receipt, soon.physio, soon.head)

    assert expiring(clinic) == [("Soon", 11)]
    clinic.clock.go(days=7)
    assert expiring(clinic) == [("Soon", 11), ("Later", 12)]
    clinic.clock.go(days=1)
    assert expiring(clinic) == [("Later", 12)]
    assert later.receipt.card.days_left == 8
