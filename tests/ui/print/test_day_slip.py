from datetime import date

from app.desk.commands.close_day import CloseDay, CountFields
from app.domain.sale import Tender
from tests.clinic import Clinic, Sold
from tests.founding import MANAGER, RECEPTION
from ui.print.day_slip import day_slip_document
from ui.print.document import Paper


def test_the_slip_tells_what_was_counted_and_what_came_back(clinic: Clinic, family: Sold) -> None:
    done = clinic.redeem(family.receipt, family.physio, family.head)
    clinic.redeem(family.receipt, family.physio, family.head)
    clinic.void(done)
    clinic.sign_in(MANAGER)
    cash = CountFields(
        tender=Tender.CASH, staff_id=clinic.staff[RECEPTION], counted_minor=790_000, reason="Taxi for a patient"
    )

    slip = clinic.desk.execute(CloseDay(day=date(2026, 1, 1), counts=(cash,)))
    words = day_slip_document(slip, "Nirog Physio", Paper.A5).toPlainText()

    for told in ("₹7,900.00", "expected ₹8,000.00", "Taxi for a patient", "Void: 1 Physiotherapy", slip.code[:16]):
        assert told in words
    lines = words.split()
    assert " ".join(lines).count("Sessions redeemed 1 redeemed and voided the same day 1") == 1
