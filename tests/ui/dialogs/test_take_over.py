"""A manager takes over the visits of the booking system."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import select

from app.desk.appointment_lines import LineFault
from app.desk.backup_kinds import Why
from app.desk.backups import FOLDER, backups_in
from app.domain.appointment import Appointment
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import table_rows
from tests.drivers.menu import entries
from tests.drivers.pages import Pages, cut_off
from tests.drivers.redeem import said
from tests.drivers.stage import Stage, nameless, staged
from tests.folders import Folder
from tests.founding import MANAGER
from ui.dialogs.take_over import TakeOverDialog, fault_words

TABLE = (
    "Ref,Name,Service,Start\nB-1,Asha Kulkarni,Physiotherapy,1/1/2026 11:30\n"
    "B-2,Nobody,Physiotherapy,1/1/2026 12:30\nB-3,Rohan Kulkarni,Physiotherapy,soon\n"
)


@pytest.fixture
def at_work(clinic: Clinic) -> Clinic:
    clinic.sign_in(MANAGER)
    return clinic


@pytest.fixture
def pages(at_work: Clinic, stage: Stage) -> Pages:
    return Pages(stage)


def read(pages: Pages, folder: Path, text: str) -> TakeOverDialog:
    source = folder / "visits.csv"
    source.write_text(text, encoding="utf-8")
    dialog = TakeOverDialog(pages.stage.client, pages.stage.window, source)
    dialog.open()
    pages.stage.settle()
    return dialog


def known(clinic: Clinic) -> list[str]:
    return clinic.all(select(Appointment.reference))


def test_what_comes_in_and_what_is_left_out_is_told_first(
    family: Sold, at_work: Clinic, pages: Pages, tmp_path: Path
) -> None:
    dialog = read(pages, tmp_path, TABLE)

    assert dialog.summary.full_text == "1 new, 0 changed, 0 as before, 2 left out."
    assert table_rows() == [
        ["3", "Unknown patient: register them, then again", "Nobody"],
        ["4", "No date with a time", "soon"],
    ]
    assert known(at_work) == []
    assert (nameless(dialog), cut_off(dialog)) == ([], [])


def test_enter_takes_it_over_and_the_desk_lists_it(family: Sold, at_work: Clinic, pages: Pages, tmp_path: Path) -> None:
    read(pages, tmp_path, TABLE)
    pages.press("Return")

    assert known(at_work) == ["B-1"]
    assert pages.stage.toast.startswith("1 appointment taken over.")
    assert [row.title for row in pages.desk.side.today.rows] == ["Asha Kulkarni"]


def test_the_clinic_as_it_was_before_can_be_had_again(folder: Folder, styled: object, tmp_path: Path) -> None:
    with folder.desk() as clinic:
        clinic.sign_in(MANAGER)
        with staged(clinic) as stage:
            read(Pages(stage), tmp_path, TABLE.replace("Asha Kulkarni", min(folder.names)))
            Pages(stage).press("Return")
            assert stage.toast.startswith("1 appointment taken over.")

    (made,) = backups_in(folder.path / FOLDER)
    assert made.manifest is not None
    assert made.manifest.why == Why.BEFORE_IMPORT


def test_escape_takes_nothing_over(family: Sold, at_work: Clinic, pages: Pages, tmp_path: Path) -> None:
    read(pages, tmp_path, TABLE)
    pages.press("Escape")

    assert known(at_work) == []


def test_a_file_that_is_something_else_says_so(at_work: Clinic, pages: Pages, tmp_path: Path) -> None:
    dialog = read(pages, tmp_path, "Name\nAsha\n")

    assert said(dialog.banner).startswith("This file has no column for: service, start of the visit.")
    assert not dialog.act.isEnabled()


def test_the_menu_leads_to_the_choice_of_a_file_for_managers_only(at_work: Clinic, pages: Pages) -> None:
    entries(pages.stage.window)["desk.take_over"].trigger()
    pages.stage.settle()
    (chooser,) = pages.stage.window.findChildren(QFileDialog)
    assert chooser.isVisible()
    chooser.reject()
    pages.stage.settle()


def test_a_receptionist_has_no_such_entry(clinic: Clinic, stage: Stage) -> None:
    offered = entries(stage.window)

    assert "desk.check_in" in offered
    assert "desk.take_over" not in offered


def test_every_reason_has_words() -> None:
    assert len({fault_words(fault) for fault in LineFault}) == len(LineFault)
