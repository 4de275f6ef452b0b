from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.note import AlertNote


def test_a_note_without_words_is_not_there(on_screen: OnScreen) -> None:
    note = AlertNote()
    on_screen(note)

    note.set_words("About 3 may lapse on 31 Mar 2026.", "6 left for 21 days.")
    assert note.isVisible()
    assert note.accessibleName() == "About 3 may lapse on 31 Mar 2026. 6 left for 21 days."

    note.set_words("")
    assert note.isHidden()


def test_it_stands_on_the_ground_of_what_has_expired(on_screen: OnScreen) -> None:
    note = AlertNote()
    note.set_words("Cash is ₹100.00 short")
    on_screen(note)

    assert note.grab().toImage().pixelColor(6, 6).name() == theme().status_colors("expired")[1].name()
