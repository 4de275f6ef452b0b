import pytest

from app.desk.rehearsal import Ahead, look_ahead
from tests.app.desk.every_request import MAKERS, waits
from tests.clinic import Clinic
from ui.screens.approvals_ahead import card_in, changes_of

TOLD = {
    "void_redemption": [("Physiotherapy", "9 of 10 left", "10 of 10 left")],
    "redeem_sessions": [("Physiotherapy", "10 of 10 left", "9 of 10 left")],
    "remove_member": [("Family", "Rohan", "nobody")],
    "sell_package": [("Starts", "", "20 Dec 2025"), ("Last valid", "", "19 Mar 2026"), ("Sessions left", "", "12")],
    "extend_package": [("Last valid", "31 Mar 2026", "15 Apr 2026")],
    "freeze_package": [("Last valid", "31 Mar 2026", "10 Apr 2026"), ("Status", "Active", "Frozen")],
    "end_freeze": [("Last valid", "10 Apr 2026", "31 Mar 2026"), ("Status", "Frozen", "Active")],
    "move_start": [("Last valid", "5 Apr 2026", "20 Apr 2026"), ("Starts", "6 Jan 2026", "21 Jan 2026")],
    "adjust_sessions": [("Physiotherapy", "10 of 10 left", "12 of 12 left")],
    "transfer_package": [("Head", "Asha Kulkarni", "Meena")],
    "complete_package": [
        ("Physiotherapy", "10 of 10 left", "0 of 10 left"),
        ("Doctor Consultation", "2 of 2 left", "0 of 2 left"),
        ("Status", "Active", "Manually Completed"),
    ],
    "reopen_package": [
        ("Physiotherapy", "0 of 10 left", "10 of 10 left"),
        ("Doctor Consultation", "0 of 2 left", "2 of 2 left"),
        ("Status", "Manually Completed", "Active"),
    ],
    "cancel_package": [
        ("Physiotherapy", "10 of 10 left", "0 of 10 left"),
        ("Doctor Consultation", "2 of 2 left", "0 of 2 left"),
        ("Status", "Active", "Cancelled"),
        ("Refund due", "₹0.00", "₹8,000.00"),
    ],
    "pay_out_refund": [("Refund due", "₹8,000.00", "₹5,000.00")],
    "reverse_payment": [("Due", "₹0.00", "₹8,000.00"), ("Paid", "₹8,000.00", "₹0.00")],
    "upgrade_package": [
        ("Package", "Recovery of Asha Kulkarni", "Large"),
        ("Sessions left", "12", "20"),
        ("Paid", "₹8,000.00", "₹12,000.00"),
    ],
}


@pytest.mark.parametrize("kind", MAKERS)
def test_only_what_differs_is_told(clinic: Clinic, kind: str) -> None:
    row = waits(clinic, MAKERS[kind](clinic))
    told = changes_of(look_ahead(clinic.desk, row.id), row, "INR")

    assert [(one.name, one.before, one.after) for one in told] == TOLD[kind]


def test_what_is_refused_has_no_after(clinic: Clinic) -> None:
    row = waits(clinic, MAKERS["extend_package"](clinic))

    assert changes_of(Ahead(None, None), row, "INR") == []
    assert card_in(None, None) is None
