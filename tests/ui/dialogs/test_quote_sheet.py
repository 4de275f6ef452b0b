"""The quote as a sheet: the same steps by all three policies side by side, the one sold in bold."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout

from app.desk.views.offers import Offer
from app.domain.terms import RefundPolicy
from tests.app.desk.lives import unpaid_life
from tests.clinic import Clinic, Sold
from tests.drivers.act import ActDriver
from tests.drivers.redeem import said
from tests.drivers.stage import Stage
from tests.money import used_pack
from ui import format as show
from ui.dialogs.quote_sheet import QuoteSheet
from ui.widgets.labels import Label

LESS = "\N{MINUS SIGN}"


def sheet(stage: Stage, pack: Sold) -> QuoteSheet:
    """As the dialog of a cancellation shows it."""
    (found,) = ActDriver(stage, pack, Offer.CANCEL).box.findChildren(QuoteSheet)
    assert found.isVisible()
    return found


def rows(sheet: QuoteSheet) -> list[list[str]]:
    """Line by line, as it is read."""
    lines = [[label.full_text for label in labels] for labels in _labels(sheet)]
    return [line for line in lines if line]


def bold(sheet: QuoteSheet) -> set[str]:
    """The heads of the columns in bold."""
    return {label.full_text for label in _labels(sheet)[0] if label.font().weight() > QFont.Weight.Medium}


def _labels(sheet: QuoteSheet) -> list[list[Label]]:
    (grid,) = sheet.findChildren(QGridLayout)
    places = [[grid.itemAtPosition(row, column) for column in range(4)] for row in range(grid.rowCount())]
    widgets = [[place.widget() for place in line if place is not None] for line in places]
    return [[one for one in line if isinstance(one, Label)] for line in widgets]


def test_all_three_policies_stand_side_by_side(stage: Stage, clinic: Clinic) -> None:
    assert rows(sheet(stage, used_pack(clinic))) == [
        ["Bold: as it was sold", "Used at list price", "Used at its share", "No refund"],
        ["Paid", "₹8,000.00", "₹8,000.00", "₹8,000.00"],
        ["Less sessions used", f"{LESS}₹3,000.00", f"{LESS}₹2,727.27", "-"],
        ["Refund", "₹5,000.00", "₹5,272.73", "₹0.00"],
    ]


def test_the_one_sold_is_bold_and_is_the_one_told_aloud(stage: Stage, clinic: Clinic) -> None:
    found = sheet(stage, used_pack(clinic, refund_policy=RefundPolicy.PRO_RATA))

    assert bold(found) == {"Used at its share"}
    assert found.accessibleName() == (
        f"Used at its share: Paid ₹8,000.00, Less sessions used {LESS}₹2,727.27, Refund ₹5,272.73"
    )


def test_each_service_says_what_was_used_and_what_that_is_worth(stage: Stage, clinic: Clinic) -> None:
    words = said(sheet(stage, used_pack(clinic)))

    assert (
        f"Physiotherapy: 3 of 10 used; 3 {show.TIMES} ₹700.00 = ₹2,100.00 at list price, ₹1,909.09 at its share "
        f"Doctor Consultation: 1 of 2 used; 1 {show.TIMES} ₹900.00 = ₹900.00 at list price, ₹818.18 at its share"
    ) in words


def test_the_fee_is_a_step_of_its_own_where_there_is_one(stage: Stage, clinic: Clinic) -> None:
    found = rows(sheet(stage, used_pack(clinic, refund_fee_basis_points=1_050)))

    assert ["Less the fee of 10.5 %", f"{LESS}₹525.00", f"{LESS}₹553.64", "-"] in found
    assert found[-1] == ["Refund", "₹4,475.00", "₹4,719.09", "₹0.00"]


def test_by_no_refund_nothing_goes_back(stage: Stage, clinic: Clinic) -> None:
    found = sheet(stage, used_pack(clinic, refund_policy=RefundPolicy.NONE))

    assert bold(found) == {"No refund"}
    assert "not charged" not in said(found)


def test_a_shortfall_is_told_and_never_charged(stage: Stage, clinic: Clinic) -> None:
    physio = clinic.service("Physiotherapy", 70_000)
    sale = clinic.sell(clinic.patient("Asha"), clinic.package("Offer", {physio: 3}, 100_000), 100_000)
    clinic.redeem(sale, physio, sale.buyer.id, sessions=2)
    words = said(sheet(stage, Sold(sale, sale.buyer.id, physio, physio)))

    assert "What was used is worth ₹400.00 more than was paid. It is not charged." in words


def test_what_is_still_due_is_closed(stage: Stage, clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    words = said(sheet(stage, unpaid_life(clinic, 500_000).sold))

    assert "₹3,000.00 still due is closed: the patient owes it no more." in words
