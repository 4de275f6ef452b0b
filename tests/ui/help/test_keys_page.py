import pytest
from PySide6.QtWidgets import QApplication

from ui.actions import all_actions
from ui.help.keys_page import keys_page, known_keys


@pytest.mark.usefixtures("styled")
def test_every_action_with_a_key_stands_on_the_page(qapp: QApplication) -> None:
    text = keys_page().text

    assert [one.id for one in all_actions() if one.key and f"- `{one.key}` {one.title}" not in text] == []
    assert {"Enter", "Esc", "F1", "F2"} <= known_keys()
