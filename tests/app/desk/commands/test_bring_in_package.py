from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from pydantic import ValidationError

from app.desk.commands.bring_in_package import BringInPackage
from app.desk.commands.cancel_package import CancelPackage
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.redeeming import RedemptionFields
from app.desk.views.cancelling import quotes
from app.desk.views.cards import Card
from app.domain.errors import (
    BoughtInFuture,
    NotAllowed,
    NotEnoughSessions,
    NotFound,
    PackageExpired,
    ServiceNotIncluded,
    StartOutOfRange,
)
from app.domain.status import Status
from app.domain.terms import RefundPolicy
from tests.clinic import Clinic
from tests.founding import OWNER
from tests.money import booked, out, register, standing, taxed

BOUGHT = date(2025, 12, 1)


def bringing(clinic: Clinic, physio: int = 6, doctor: int = 1, **fields: Any) -> BringInPackage:
    """A Recovery Pack of Rs 8,000 bought a month ago: 6 of 10 and 1 of 2 are left."""
    package = clinic.recovery_pack(f"Recovery {uuid4().hex[:8]}")
    left = ((clinic.services["Physiotherapy"], physio), (clinic.services["Doctor Consultation"], doctor))
    asked = {
        "patient_id": clinic.patient("Asha Kulkarni"),
        "package_id": package,
        "left": left,
        "start": BOUGHT,
        "price_minor": 800_000,
        "bought_on": BOUGHT,
    }
    return BringInPackage.model_validate(asked | fields)


def brought_in(clinic: Clinic, *left: int, **fields: Any) -> Card:
    return clinic.as_owner(bringing(clinic, *left, **fields))


def redeem(clinic: Clinic, card: Card, service: str) -> int:
    """Redeem one and give what is recognised in all."""
    fields = RedemptionFields(
        patient_package_id=card.patient_package_id,
        service_id=clinic.services[service],
        person_id=card.head_id,
        service_date=clinic.today,
        again=True,
    )
    clinic.desk.execute(RedeemSessions(redemption=fields))
    return standing(clinic, card.patient_package_id).recognised_minor


def test_it_has_no_order_and_no_cash_and_runs_from_its_own_start(clinic: Clinic) -> None:
    card = brought_in(clinic)

    assert (card.order_id, card.order_number, card.paid_minor, card.due_minor) == (None, "", 0, 0)
    assert (card.status, card.bought_on, card.last_valid_day) == (Status.ACTIVE, BOUGHT, date(2026, 2, 28))
    assert [(row.left, row.sold) for row in card.services] == [(6, 6), (1, 1)]


def test_what_is_left_has_the_highest_numbers_and_is_the_opening_liability(clinic: Clinic) -> None:
    """10 physiotherapies carry Rs 6,363.64: the first four are worth T(4) = Rs 2,545.46."""
    card = brought_in(clinic)

    opening = (636_364 - 254_546) + (163_636 - 81_818)
    assert booked(clinic, card.patient_package_id) == [("brought_in", "import", opening)]
    assert standing(clinic, card.patient_package_id).liability_minor == opening


def test_all_left_is_worth_the_whole_price(clinic: Clinic) -> None:
    card = brought_in(clinic, 10, 2)

    assert standing(clinic, card.patient_package_id).paid_minor == 800_000


@pytest.mark.parametrize("value", [0, 1, 7, 100_000, 463_636, 999_999])
def test_a_value_from_the_other_books_is_met_exactly(clinic: Clinic, value: int) -> None:
    card = brought_in(clinic, value_minor=value)
    key = card.patient_package_id
    assert standing(clinic, key).liability_minor == value

    for _ in range(6):
        redeem(clinic, card, "Physiotherapy")
    assert redeem(clinic, card, "Doctor Consultation") == value
    assert standing(clinic, key).liability_minor == 0


def test_a_service_that_is_not_named_has_none_left(clinic: Clinic) -> None:
    command = bringing(clinic)
    card = clinic.as_owner(command.model_copy(update={"left": command.left[:1]}))

    assert [row.left for row in card.services] == [6, 0]


def test_the_opening_value_stands_for_paid_in_quotes(clinic: Clinic) -> None:
    card = brought_in(clinic)
    redeem(clinic, card, "Physiotherapy")
    key = card.patient_package_id

    sheet = clinic.desk.ask(quotes, key)
    by_policy = {quote.policy: quote.refund_minor for quote in sheet.quotes}

    assert sheet.paid_minor == 463_636
    assert by_policy[RefundPolicy.LIST_PRICE] == 463_636 - 70_000
    assert by_policy[RefundPolicy.PRO_RATA] == 463_636 - (318_182 - 254_546)
    cancel = CancelPackage(
        patient_package_id=key, quoted_minor=463_636 - 70_000, payouts=out(393_636), reason="moved_away"
    )
    done = clinic.approved(cancel, OWNER)
    assert (done.refund.due_minor, done.refund.order_id, done.refund.buyer_name) == (0, None, "Asha Kulkarni")
    assert standing(clinic, key).liability_minor == 0


def test_it_takes_no_tax_back_that_the_other_program_charged(clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800)
    package = clinic.package("Peels", {peel: 4}, 118_000)
    card = clinic.as_owner(
        BringInPackage(
            patient_id=clinic.patient("Asha"),
            package_id=package,
            left=((peel, 4),),
            start=clinic.today,
            price_minor=118_000,
            bought_on=clinic.today,
        )
    )

    sheet = clinic.desk.ask(quotes, card.patient_package_id)

    assert (sheet.paid_minor, sheet.tax_back_minor, sheet.total_minor) == (100_000, 0, 100_000)


def test_it_lapses_as_any_other(clinic: Clinic) -> None:
    card = brought_in(clinic)
    clinic.clock.go(days=60)
    clinic.patient("Somebody")

    assert standing(clinic, card.patient_package_id).breakage_minor == 463_636


def test_what_the_package_does_not_have_is_refused(clinic: Clinic) -> None:
    with pytest.raises(NotEnoughSessions) as refused:
        brought_in(clinic, 11)
    assert (refused.value.asked, refused.value.sold) == (11, 10)
    other = clinic.service("Massage", 1_000)
    with pytest.raises(ServiceNotIncluded):
        brought_in(clinic, left=((other, 1),))


def test_what_has_expired_or_was_bought_tomorrow_is_refused(clinic: Clinic) -> None:
    with pytest.raises(PackageExpired):
        brought_in(clinic, start=date(2025, 10, 3))
    with pytest.raises(BoughtInFuture):
        brought_in(clinic, bought_on=date(2026, 1, 2))
    with pytest.raises(StartOutOfRange):
        brought_in(clinic, 1, start=date(2027, 1, 2))


def test_nothing_left_is_no_package(clinic: Clinic) -> None:
    with pytest.raises(ValidationError):
        bringing(clinic, 0, 0)
    with pytest.raises(ValidationError):
        bringing(clinic, left=((UUID(int=1), 1), (UUID(int=1), 2)))


def test_managers_import_receptionists_do_not(clinic: Clinic) -> None:
    with pytest.raises(NotAllowed):
        clinic.desk.execute(bringing(clinic))
    with pytest.raises(NotFound):
        brought_in(clinic, patient_id=UUID(int=1))
