from tests.clinic import Clinic, Sold
from tests.drivers.pages import Pages
from tests.founding import BANDRA, OWNER
from tests.money import cancelling


def test_a_refund_decided_here_is_listed_at_once(family: Sold, clinic: Clinic, pages: Pages) -> None:
    assert pages.desk.side.refunds.rows == []

    command = cancelling(clinic, family.receipt)
    clinic.approved(command, OWNER)
    pages.stage.client.changed.emit(command)
    pages.stage.settle()

    assert [row.title for row in pages.desk.side.refunds.rows] == ["Asha Kulkarni"]


def test_another_centre_lists_its_own(family: Sold, clinic: Clinic, pages: Pages) -> None:
    there = clinic.at(BANDRA)
    there.approved(cancelling(there, there.sold_pack("Zara").receipt), OWNER)
    pages.refresh_desk()

    assert pages.desk.side.refunds.rows == []
