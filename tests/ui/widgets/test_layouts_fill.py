from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.layouts import FlowLayout
from ui.widgets.options import OptionBox

SHORT, LONG = "Yoga", "Transcutaneous electrical nerve stimulation of the lower back"


@pytest.fixture
def page(styled: QApplication) -> Iterator[QWidget]:
    shown = QWidget()
    shown.resize(352, 300)
    yield shown
    shown.close()


def filled(page: QWidget, *titles: str) -> list[OptionBox]:
    flow = FlowLayout(page, spacing=8, fill=True)
    boxes = [OptionBox(title, "7 left") for title in titles]
    for box in boxes:
        flow.addWidget(box)
    page.show()
    return boxes


def test_short_ones_share_a_row_and_fill_it(page: QWidget) -> None:
    first, second = filled(page, SHORT, SHORT)

    assert (first.y(), first.x(), second.geometry().right()) == (second.y(), 0, 351)


def test_a_long_one_has_its_own_row_and_never_leaves_the_page(page: QWidget) -> None:
    first, second = filled(page, SHORT, LONG)

    assert second.y() > first.y()
    assert [box.width() for box in (first, second)] == [352, 352]
