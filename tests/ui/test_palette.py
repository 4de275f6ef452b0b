"""Ctrl+K finds people, papers and everything one can do."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from app.desk.views.finding import find
from tests.clinic import Clinic
from tests.drivers.eyes import wallet_of
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from tests.founding import MANAGER
from ui.dialogs.close_day import CloseDayDialog
from ui.dialogs.papers import PapersDialog
from ui.palette import found_row
from ui.search_drop import SearchDrop
from ui.widgets.lists import ListRow


class Searching:
    """Somebody types into the one search field."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.pages = stage, Pages(stage)

    @property
    def drop(self) -> SearchDrop:
        assert self.stage.window.frame is not None
        return self.stage.window.frame.drop

    @property
    def rows(self) -> list[ListRow]:
        return self.drop.list.rows

    @property
    def current(self) -> str:
        return next(row.title for row in self.rows if row.key == self.drop.list.current_key())

    def type(self, words: str) -> list[str]:
        """What stands there then; heads in capitals."""
        self.pages.press("Ctrl+K")
        self.pages.write(words)
        return [row.title.upper() if row.is_head else row.title for row in self.rows]


def test_people_come_before_what_one_can_do(stage: Stage, clinic: Clinic) -> None:
    clinic.patient("Selvi Iyer")

    assert Searching(stage).type("sel") == ["PATIENTS", "Selvi Iyer", "ACTIONS", "Sell a package"]


def test_what_one_can_do_comes_before_guessed_people(stage: Stage, clinic: Clinic) -> None:
    clinic.patient("Lopk Rao")

    assert Searching(stage).type("look") == ["ACTIONS", "Settings: the look", "DID YOU MEAN", "Lopk Rao"]


def test_enter_does_it_and_the_key_stands_beside_it(stage: Stage) -> None:
    searching = Searching(stage)
    searching.type("go patients")
    searching.type("patients")
    assert [row.hint for row in searching.rows if row.title == "Patients"] == ["Ctrl+2"]

    searching.pages.press("Return")

    assert stage.window.frame is not None
    assert stage.window.frame.current == "patients"
    assert not searching.drop.isVisible()


def test_a_manager_closes_the_day_from_anywhere_a_receptionist_is_not_offered_it(clinic: Clinic, stage: Stage) -> None:
    searching = Searching(stage)
    assert searching.type("close the day") == []

    clinic.sign_in(MANAGER)
    actor = clinic.desk.actor
    assert actor is not None
    stage.window.enter(actor)
    assert searching.type("close the day") == ["ACTIONS", "Close the day"]
    searching.pages.press("Return")

    assert searching.pages.wait_for(CloseDayDialog).isVisible()


def test_a_receipt_is_found_by_its_number_and_shown_over_its_patient(stage: Stage, clinic: Clinic) -> None:
    sold = clinic.sold_pack("Asha Kulkarni")
    searching = Searching(stage)

    found = searching.type(sold.receipt.order_number)
    assert found == ["PATIENTS", "Asha Kulkarni", "ORDERS AND RECEIPTS", sold.receipt.order_number]
    assert "Asha Kulkarni" in searching.rows[-1].second
    searching.pages.press("Down", "Return")

    assert searching.pages.wait_for(PapersDialog).isVisible()
    assert wallet_of(stage.window) == "Asha Kulkarni"


def test_the_last_receipt_is_one_key_away(stage: Stage, clinic: Clinic) -> None:
    pages = Pages(stage)
    pages.press("Ctrl+Shift+P")
    assert stage.toast == "Nothing was sold here yet."

    clinic.sold_pack("Asha Kulkarni")
    pages.press("Ctrl+4", "Ctrl+Shift+P")
    assert pages.wait_for(PapersDialog).isVisible()


def test_an_arrow_in_the_empty_field_lists_all_one_can_do(stage: Stage) -> None:
    searching = Searching(stage)
    searching.pages.press("Ctrl+K", "Down")

    titles = [row.title for row in searching.rows]
    assert titles[0] == "Actions"
    assert {"Sell a package", "Desk", "Dark colours"} < set(titles)
    assert "Close the day" not in titles


class Flicker(QObject):
    """Counts how often the list closed or was drawn anew as a whole."""

    def __init__(self, drop: SearchDrop) -> None:
        super().__init__(drop)
        self.closed = self.reset = 0
        drop.installEventFilter(self)
        drop.list.model().modelReset.connect(self._count)

    def _count(self) -> None:
        self.reset += 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.closed += event.type() is QEvent.Type.Hide
        return False


def test_typing_changes_rows_in_place_and_keeps_the_one_chosen(stage: Stage, clinic: Clinic) -> None:
    for name in ("Asha Rao", "Ashok Rao", "Ashwin Rao", "Amit Rao"):
        clinic.patient(name)
    searching = Searching(stage)
    searching.type("a")
    flicker = Flicker(searching.drop)
    assert searching.current == "Amit Rao"

    searching.pages.write("s")
    assert searching.current == "Asha Rao"
    searching.pages.press("Down", "Down")
    searching.pages.write("hw")

    assert searching.current == "Ashwin Rao"
    assert (flicker.closed, flicker.reset) == (0, 0)


def test_a_head_is_never_current(stage: Stage, clinic: Clinic) -> None:
    clinic.patient("Selvi Iyer")
    searching = Searching(stage)
    searching.type("sel")
    seen = []
    for key in ("Up", "Up", "Down", "Down", "Down"):
        searching.pages.press(key)
        seen.append(searching.current)

    assert seen == ["Selvi Iyer", "Selvi Iyer", "Sell a package", "Sell a package", "Sell a package"]
    assert [row.words for row in searching.rows][-1] == "Sell a package, F3"


def test_a_row_without_a_package_says_so(stage: Stage, clinic: Clinic) -> None:
    clinic.patient("Asha Sharma")
    row = found_row(clinic.desk.ask(find, "asha").people.rows[0])

    assert row.right == QCoreApplication.translate("Frame", "No active package")
