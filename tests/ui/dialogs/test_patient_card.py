"""Printing a patient's card by keys."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.clinic import Clinic
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import Stage, nameless
from ui.dialogs.patient_card import PatientCardDialog


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


def opened(pages: Pages) -> PatientCardDialog:
    pages.find("asha")
    pages.desk.wallet.print_card()
    return pages.wait_for(PatientCardDialog)


def test_it_shows_the_card_and_every_part_has_a_name_and_room(stage: Stage, clinic: Clinic, pages: Pages) -> None:
    clinic.sold_pack()
    dialog = opened(pages)

    assert dialog.preview.accessibleDescription() == "Nirog Physio Asha Kulkarni AND-000001"
    assert dialog.printer.hasFocus()
    assert nameless(dialog) == []
    assert cut_off(dialog) == []
    assert not dialog.cards.isEnabled()


def test_without_the_name_a_lost_card_tells_nobody_whose_it_is(stage: Stage, clinic: Clinic, pages: Pages) -> None:
    clinic.sold_pack()
    dialog = opened(pages)
    dialog.named.setFocus()
    pages.press("Space")

    assert dialog.preview.accessibleDescription() == "Nirog Physio AND-000001"


def test_without_a_printer_it_is_saved_under_the_number(
    stage: Stage, clinic: Clinic, pages: Pages, tmp_path: Path
) -> None:
    clinic.sold_pack()
    dialog = opened(pages)
    pages.press("Return")

    asked = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    assert asked.windowTitle() == "No printer. Save as PDF?"
    assert [Path(name).name for name in asked.selectedFiles()] == ["AND-000001.pdf"]
    asked.fileSelected.emit(str(tmp_path / "card.pdf"))
    asked.reject()
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert stage.toast.startswith("Saved as card.pdf.")
