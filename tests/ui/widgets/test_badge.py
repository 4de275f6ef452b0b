from tests.ui.widgets.conftest import OnScreen
from ui.widgets.badge import Badge


def test_nothing_waiting_shows_nothing(on_screen: OnScreen) -> None:
    badge = Badge()
    on_screen(badge)

    badge.set_count(2)
    assert badge.isVisible()

    badge.set_count(0)
    assert badge.isHidden()


def test_how_many_wait_is_said() -> None:
    badge = Badge()

    badge.set_count(2)

    assert "2" in badge.accessibleName()


def test_a_hundred_is_shown_as_more_than_99() -> None:
    badge, most = Badge(), Badge()
    badge.set_count(100)
    most.set_count(5000)

    assert badge.sizeHint() == most.sizeHint()
    assert badge.sizeHint().height() == 18
