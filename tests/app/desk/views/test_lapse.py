from datetime import date

from app.desk.views.lapse import Lapse, lapse, sooner
from tests.clinic import Clinic, Sold


def told(clinic: Clinic, sold: Sold) -> Lapse | None:
    return lapse(clinic.card(sold.receipt, sold.head), clinic.row(sold.receipt, sold.physio), 1)


def test_nothing_is_guessed_from_the_first_days(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=5)

    assert told(clinic, sold) is None


def test_at_the_pace_so_far_the_rest_lapses(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)
    clinic.clock.go(days=68)

    assert told(clinic, sold) == Lapse(
        sessions=4, last_valid_day=date(2026, 3, 31), left=6, days_left=21, used=4, days_used=69
    )


def test_a_quick_pace_leaves_nothing_to_lapse(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=8)
    clinic.clock.go(days=40)

    assert told(clinic, sold) is None


def test_on_the_last_day_all_that_is_left_lapses(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=3)
    clinic.clock.go(days=2)

    found = told(clinic, sold)

    assert found is not None
    assert (found.sessions, found.days_left) == (9, 0)


def test_what_never_expires_never_lapses(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=None)
    clinic.clock.go(days=200)

    assert told(clinic, sold) is None


def test_choosing_a_later_package_leaves_the_sooner_one_to_lapse(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    later = clinic.sell(sold.head, clinic.package("Long", {sold.physio: 5}, 100_00, validity_days=400), 100_00)
    wallet = clinic.wallet(sold.head)
    fitting = wallet.fitting(sold.physio)

    assert [card.name for card in fitting] == ["Recovery of Asha Kulkarni", "Long"]
    assert sooner(fitting, fitting[1]) is fitting[0]
    assert sooner(fitting, fitting[0]) is None
    assert later.card.name == "Long"
    assert wallet.fitting(sold.doctor) == (fitting[0],)
    assert wallet.today == date(2026, 1, 1)
