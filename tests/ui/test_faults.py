import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Trouble
from ui.dialogs.bug import BugDialog
from ui.dialogs.trouble import TroubleDialog
from ui.faults import Faults, report_of


@pytest.fixture
def window(styled: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1000, 700)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qtbot.wait(1)


def broken(secret: str) -> None:
    try:
        dict[str, str]()[secret]
    except KeyError as first:
        raise ValueError(secret) from first


def raised(secret: str) -> Exception:
    with pytest.raises(ValueError, match=secret) as caught:
        broken(secret)
    return caught.value


def test_a_report_says_where_and_of_what_kind_but_no_value() -> None:
    report = report_of(raised("Asha Sharma"), "save_patient 1234")

    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "test_faults.py" in report
    assert "Doing: save_patient 1234" in report
    assert "Asha" not in report


def test_a_row_of_bugs_shows_one_report(window: QWidget, qtbot: QtBot, warnings_logged: list[str]) -> None:
    faults = Faults()

    for _ in range(3):
        faults.show_bug(raised("Asha"), owner=window)

    shown = [one for one in window.findChildren(BugDialog) if one.isVisible()]
    assert len(shown) == 1
    assert len(warnings_logged) == 3
    warnings_logged.clear()

    shown[0].copy_report()
    assert "ValueError" in QApplication.clipboard().text()
    shown[0].close_button.click()
    faults.show_bug(raised("Asha"), owner=window)
    assert any(one.isVisible() for one in window.findChildren(BugDialog))
    warnings_logged.clear()


def test_the_retry_is_the_callers_own_even_if_nobody_else_holds_it(window: QWidget) -> None:
    faults, done = Faults(), list[str]()

    class Errand:
        def send(self) -> None:
            done.append("again")

    faults.show_trouble(window, Trouble("busy"), Errand().send, wrote=True, ended=lambda: done.append("ended"))
    dialog = window.findChild(TroubleDialog)
    assert dialog is not None
    dialog.again.click()

    assert done == ["again"]


def test_what_nobody_caught_is_shown_too(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, warnings_logged: list[str]
) -> None:
    faults = Faults()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    faults.install()
    error = raised("Asha")

    sys.excepthook(type(error), error, error.__traceback__)

    assert window.findChild(BugDialog) is not None
    warnings_logged.clear()


def test_without_a_window_a_trouble_ends_the_errand(styled: QApplication) -> None:
    done: list[str] = []

    Faults().show_trouble(QObject(), Trouble("busy"), lambda: None, wrote=True, ended=lambda: done.append("ended"))

    assert done == ["ended"]
