from tests.drivers.pages import Pages
from ui.help.open import help_beside
from ui.help.panel import HelpPanel


def test_a_window_has_one_panel_however_often_it_is_opened(pages: Pages) -> None:
    frame = pages.stage.window.frame
    assert frame is not None
    first = help_beside(frame, frame.pages, "day", "void")
    again = help_beside(frame, frame.pages, "day")

    assert again is first
    assert len(frame.findChildren(HelpPanel)) == 1
    assert first.view.shown in {"day", "desk"}
