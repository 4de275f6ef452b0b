import pytest

from app.desk.views.ledger import story
from app.desk.views.voids import VoidPage, void_page
from app.domain.errors import NotARedemption
from tests.clinic import Clinic
from tests.founding import MANAGER, OWNER, RECEPTION


def page(clinic: Clinic) -> VoidPage:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    done = clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=2)
    return clinic.desk.ask(void_page, done.redemption.line_id)


def test_the_page_shows_what_comes_back_and_who_may_sign(clinic: Clinic) -> None:
    shown = page(clinic)

    assert (shown.redemption.left_now, shown.left_after, shown.redemption.value_minor) == (7, 9, 127_273)
    assert [person.name for person in shown.approvers] == [MANAGER, OWNER]
    assert shown.actor_id == clinic.staff[RECEPTION]
    assert (shown.barred_name, shown.needs_owner) == (RECEPTION, False)


def test_a_manager_who_redeemed_it_is_not_offered(clinic: Clinic) -> None:
    clinic.sign_in(MANAGER)

    assert [person.name for person in page(clinic).approvers] == [OWNER]


def test_the_clinics_reasons_are_offered_with_other_last(clinic: Clinic) -> None:
    clinic.settings(void_reasons=("other", "wrong_patient", "Power cut"))

    assert page(clinic).reasons == ("wrong_patient", "Power cut", "other")


def test_an_old_redemption_is_for_the_owner(clinic: Clinic) -> None:
    line_id = page(clinic).redemption.line_id
    clinic.clock.go(days=8)

    shown = clinic.desk.ask(void_page, line_id)

    assert shown.needs_owner
    assert [person.name for person in shown.approvers] == [OWNER]


def test_a_purchase_cannot_be_voided(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    grant = clinic.desk.ask(story, clinic.row(sold.receipt, sold.physio).entitlement_id).lines[0]

    with pytest.raises(NotARedemption):
        clinic.desk.ask(void_page, grant.line_id)
