from datetime import date

import pytest

from app.desk.commands.decline_request import DeclineRequest
from app.desk.views.approvals import decided_requests
from app.desk.views.asked import Asked
from app.domain.sale import Tender
from tests.app.desk.every_request import MAKERS, waits
from tests.clinic import Clinic
from tests.founding import MANAGER
from tests.money import cancelling, register, taxed

FIRST = date(2026, 1, 1)
ASKED = {
    "void_redemption": Asked(),
    "redeem_sessions": Asked(
        service_name="Physiotherapy", sessions=1, person_name="Asha Kulkarni", from_day=date(2026, 1, 3)
    ),
    "remove_member": Asked(person_name="Rohan"),
    "sell_package": Asked(
        person_name="Asha Kulkarni", package_name="Recovery", from_day=date(2025, 12, 20), amount_minor=800_000
    ),
    "extend_package": Asked(to_day=date(2026, 4, 15)),
    "freeze_package": Asked(from_day=FIRST, to_day=date(2026, 1, 10)),
    "end_freeze": Asked(from_day=FIRST, to_day=date(2026, 1, 10)),
    "move_start": Asked(from_day=date(2026, 1, 21)),
    "adjust_sessions": Asked(service_name="Physiotherapy", sessions=2),
    "transfer_package": Asked(person_name="Meena"),
    "complete_package": Asked(),
    "reopen_package": Asked(),
    "cancel_package": Asked(amount_minor=800_000, quoted_minor=800_000),
    "pay_out_refund": Asked(amount_minor=300_000, tender=Tender.CASH),
    "reverse_payment": Asked(from_day=FIRST, amount_minor=800_000, tender=Tender.CASH),
    "upgrade_package": Asked(person_name="Asha Kulkarni", package_name="Large", from_day=FIRST, amount_minor=800_000),
}


@pytest.mark.parametrize("kind", MAKERS)
def test_the_facts_of_each_kind_are_read_from_what_was_stored(clinic: Clinic, kind: str) -> None:
    assert waits(clinic, MAKERS[kind](clinic)).asked == ASKED[kind]


def test_another_amount_than_quoted_is_told_beside_the_quote(clinic: Clinic) -> None:
    asked = waits(clinic, cancelling(clinic, clinic.sold_pack().receipt, final_minor=100_000)).asked

    assert (asked.amount_minor, asked.quoted_minor) == (100_000, 800_000)


def test_a_refund_of_a_taxed_sale_is_told_without_its_tax(clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 118_000, 1_800)
    package = clinic.package("Peels", {peel: 4}, 400_000)
    receipt = clinic.sell(clinic.patient("Asha"), package, 400_000)

    assert waits(clinic, cancelling(clinic, receipt)).asked.net_of_tax


def test_why_it_was_declined_stands_there(clinic: Clinic) -> None:
    row = waits(clinic, MAKERS["extend_package"](clinic))
    clinic.sign_in(MANAGER)
    clinic.desk.execute(DeclineRequest(waiting_id=row.id, note="Ask her to come"))

    (decided,) = clinic.desk.ask(decided_requests)
    assert decided.why_declined == "Ask her to come"
