import re

import pytest
from PySide6.QtWidgets import QApplication

from app.desk.requests import commands_by_kind
from ui.help.keys_page import known_keys
from ui.help.steps import steps


@pytest.mark.usefixtures("styled")
def test_every_step_names_commands_and_keys_that_there_are(qapp: QApplication) -> None:
    named = {key for step in steps() for key in re.findall(r"\b(?:Ctrl\+\w+|F\d+)\b", step.words)}

    assert len(steps()) == 10
    assert named <= known_keys()
    assert {"redeem_sessions", "void_redemption", "sell_package"} <= {kind for step in steps() for kind in step.done_by}
    assert {kind for step in steps() for kind in step.done_by} - set(commands_by_kind()) - NOT_STORED == set()


NOT_STORED = {"set_appointment_state", "send_for_approval"}
"""Commands that never wait as a request."""
