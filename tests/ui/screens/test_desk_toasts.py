from app.domain.ledger import LineKind
from tests.clinic import Clinic, Sold
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from ui.dialogs.void import VoidDialog
from ui.screens.desk_toasts import DeskToasts


def test_a_redemption_is_told_with_the_first_name_and_what_is_left(family: Sold, stage: Stage, pages: Pages) -> None:
    pages.write("asha")
    pages.press("Return", "F2", "Return")

    assert stage.lines(LineKind.REDEEM) == 1
    assert stage.toast == "1 session redeemed for Asha. 9 left."


def test_more_than_one_are_counted(family: Sold, clinic: Clinic, stage: Stage) -> None:
    done = clinic.redeem(family.receipt, family.physio, family.head, sessions=3)
    DeskToasts(stage.client, stage.window).redeemed(done)

    assert stage.toast == "3 sessions redeemed for Asha. 7 left."


def test_void_opens_on_what_was_just_redeemed(family: Sold, clinic: Clinic, stage: Stage, pages: Pages) -> None:
    done = clinic.redeem(family.receipt, family.physio, family.head)
    DeskToasts(stage.client, stage.window).redeemed(done)
    pages.push("Void")

    assert pages.wait_for(VoidDialog).isVisible()


def test_a_sale_is_told_with_its_number(family: Sold, stage: Stage) -> None:
    from ui.print.document import Paper

    DeskToasts(stage.client, stage.window).sold(family.receipt, Paper.ROLL)

    assert stage.toast == f"Recovery of Asha Kulkarni sold, order {family.receipt.order_number}. 12 left."
