"""The papers of a package, looked at and printed again by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QFileDialog

from app.desk.commands.count_print import CountPrint
from app.desk.views.offers import Offer
from tests.app.desk.lives import unpaid_life
from tests.clinic import Clinic, Sold
from tests.drivers.act import ActDriver
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import Stage, nameless
from tests.money import cancelled, used_pack
from ui.dialogs.papers import PapersDialog
from ui.print.document import Paper
from ui.print.output import keep_usual_paper


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.fixture(autouse=True)
def on_a5() -> Iterator[None]:
    """Whatever paper was chosen last at this computer."""
    keep_usual_paper(Paper.A5)
    yield
    keep_usual_paper(Paper.A5)


@pytest.fixture
def pack(clinic: Clinic) -> Sold:
    return used_pack(clinic)


def open_papers(pages: Pages, pack: Sold) -> PapersDialog:
    pages.find("asha")
    card = pages.stage.clinic.card(pack.receipt, pack.head)
    pages.desk.wallet.events.act.emit(card, Offer.PAPERS)
    dialog = pages.wait_for(PapersDialog)
    pages.stage.settle()
    return dialog


def shown(dialog: PapersDialog) -> str:
    return dialog.preview.accessibleDescription()


def test_a_receipt_printed_again_says_duplicate(pages: Pages, pack: Sold) -> None:
    pages.stage.clinic.desk.execute(CountPrint(paper="receipt", record_id=pack.receipt.order_id))
    dialog = open_papers(pages, pack)

    assert "Receipt AND/25-26/000001" in shown(dialog)
    assert "DUPLICATE" in shown(dialog)
    assert not dialog.which.isVisible()


def test_the_refund_comes_first_and_the_receipt_is_an_arrow_away(pages: Pages, pack: Sold, clinic: Clinic) -> None:
    cancelled(clinic, pack)
    dialog = open_papers(pages, pack)
    assert "Refund note AND/25-26/R00001" in shown(dialog)

    pages.go("Refund")
    pages.press("Right")

    assert "Receipt AND/25-26/000001" in shown(dialog)


def test_the_paper_chosen_is_kept(pages: Pages, pack: Sold) -> None:
    open_papers(pages, pack)
    pages.go("A5")
    pages.press("Right", "Escape")

    dialog = open_papers(pages, pack)
    assert dialog.paper.chosen == "roll"
    pages.go("80 mm")


def test_without_a_printer_it_is_saved_under_a_number(
    pages: Pages, pack: Sold, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.print.output.has_printer", lambda: False)
    dialog = open_papers(pages, pack)
    pages.press("Ctrl+P")

    (asked,) = dialog.findChildren(QFileDialog)
    (name,) = asked.selectedFiles()
    asked.reject()
    assert name.endswith("/AND-25-26-000001.pdf")


def test_after_a_payment_its_receipt_is_printed_from_the_toast(stage: Stage, clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    act = ActDriver(stage, unpaid_life(clinic, 300_000).sold, Offer.TAKE_PAYMENT)
    act.press("Return")
    act.look()
    pages = Pages(stage)
    pages.push("Print")

    dialog = pages.wait_for(PapersDialog)
    stage.settle()
    assert "Receipt AND/25-26/000001" in shown(dialog)
    assert "DUPLICATE" not in shown(dialog)


def test_escape_leaves_it_and_everything_has_a_name_and_room(pages: Pages, pack: Sold, clinic: Clinic) -> None:
    cancelled(clinic, pack)
    dialog = open_papers(pages, pack)
    assert (nameless(dialog), cut_off(dialog)) == ([], [])
    assert dialog.height() <= 656

    pages.press("Escape")

    assert pages.dialog(PapersDialog) is None
