"""The foot of a dialog never cuts a button."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.dialogs.foot import DialogFoot
from ui.widgets.buttons import ActionButton


@pytest.mark.parametrize(("width", "keys", "lines"), [(900, True, 1), (560, False, 1), (420, False, 2)])
def test_keys_give_way_first_then_the_answers_stand_below(
    styled: QApplication, qtbot: QtBot, width: int, keys: bool, lines: int
) -> None:
    foot = DialogFoot()
    qtbot.addWidget(foot)
    send = ActionButton("Send for approval", size="lg")
    keep = ActionButton("Keep it", key="Esc", size="lg")
    act = ActionButton("Approve completion", key="Enter", kind="primary", size="lg")
    foot.left.addWidget(send)
    foot.right.addWidget(keep)
    foot.right.addWidget(act)

    foot.fit(width)
    foot.resize(width, foot.height())
    foot.show()

    assert act.shows_key is keys
    assert all(button.width() >= button.sizeHint().width() for button in (send, keep, act))
    assert (act.y() > send.y()) is (lines == 2)
    assert foot.rect().contains(act.mapTo(foot, act.rect().bottomRight()))
