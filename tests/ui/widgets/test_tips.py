import pytest
from PySide6.QtGui import Qt, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QWidget

from tests.shape.source import calls
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label
from ui.widgets.options import OptionBox
from ui.widgets.tips import plain_tip, tip

HOSTILE = ["<img src='\\\\server\\share'>", "Asha <b>Sharma</b>", "R&amp;D", "a < b > c", "</span><h1>x"]


def shown(tooltip: str) -> str:
    """As Qt decides by looking at the words."""
    return QTextDocumentFragment.fromHtml(tooltip).toPlainText() if Qt.mightBeRichText(tooltip) else tooltip


@pytest.mark.parametrize("name", HOSTILE)
def test_markup_in_a_name_is_shown_as_it_was_typed(name: str) -> None:
    assert shown(plain_tip(name)) == name


@pytest.mark.parametrize("name", ["Asha Sharma", "आशा", "Smith & Sons", "5 > 4", ""])
def test_ordinary_words_are_left_alone(name: str) -> None:
    assert plain_tip(name) == name


@pytest.mark.parametrize("name", HOSTILE)
def test_every_widget_keeps_names_as_text(styled: QApplication, name: str) -> None:
    label = Label(name, elide=True)
    label.resize(30, 20)
    label.set_text(name)

    for widget in (IconButton("x", name), OptionBox(name), label):
        assert shown(widget.toolTip()) == name


def test_nobody_sets_a_tooltip_past_this() -> None:
    setters = [place for place, _, name, _ in calls("ui") if name == "setToolTip"]

    assert [place for place in setters if not place.startswith("ui/widgets/tips.py")] == []


def test_a_tip_can_be_taken_away(styled: QApplication) -> None:
    widget = QWidget()
    tip(widget, "Lock (Ctrl+L)")
    tip(widget, "")

    assert not widget.toolTip()
