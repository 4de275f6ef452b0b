from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.layouts import FlowLayout, hbox, height_now, scroll, vbox


def places(window: QWidget, buttons: list[ActionButton]) -> list[QPoint]:
    return [button.mapTo(window, QPoint(0, 0)) for button in buttons]


def flow(count: int, *, hidden: int | None = None) -> tuple[QWidget, list[ActionButton]]:
    holder = QWidget()
    layout = FlowLayout(holder, spacing=8)
    buttons = [ActionButton(f"Tender {number}") for number in range(count)]
    for button in buttons:
        layout.addWidget(button)
    if hidden is not None:
        buttons[hidden].hide()
    return holder, buttons


def test_a_row_and_a_column_are_said_in_one_line(on_screen: OnScreen) -> None:
    left, right, below = (ActionButton(words) for words in ("Left", "Right", "Below"))
    page = QWidget()
    page.setLayout(vbox(hbox(left, None, right, spacing=4), 12, below, spacing=0))
    on_screen(page)

    assert left.y() == right.y() < below.y()
    assert right.geometry().right() == page.width() - 1


def test_a_flow_wraps_where_the_width_ends(on_screen: OnScreen) -> None:
    holder, buttons = flow(6)
    window = on_screen(holder, width=300)

    rows = {place.y() for place in places(window, buttons)}

    assert len(rows) > 1
    assert all(button.geometry().right() < holder.width() for button in buttons)


def test_what_is_hidden_takes_no_room(on_screen: OnScreen) -> None:
    holder, buttons = flow(3, hidden=1)
    on_screen(holder)

    assert buttons[2].x() == buttons[0].geometry().right() + 1 + 8


def test_a_flow_begins_at_the_right_where_people_read_so(on_screen: OnScreen, right_to_left: None) -> None:
    holder, buttons = flow(2)
    on_screen(holder)

    assert buttons[0].geometry().right() == holder.width() - 1
    assert buttons[1].geometry().right() < buttons[0].x()


def test_a_page_scrolls_up_and_down_only(on_screen: OnScreen) -> None:
    high = QWidget()
    high.setFixedHeight(900)
    area = scroll(high)
    on_screen(area)

    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0


def test_a_page_knows_its_height_at_once_after_a_part_of_it_grew(on_screen: OnScreen) -> None:
    inner, part, page = QWidget(), QWidget(), QWidget()
    inner.setFixedHeight(40)
    part.setLayout(vbox(inner))
    page.setLayout(vbox(part, Label("Wrapped words give a height for a width.", wrap=True)))
    on_screen(page)
    before = height_now(page, part)

    inner.setFixedHeight(100)

    assert height_now(page, part) == before + 60
