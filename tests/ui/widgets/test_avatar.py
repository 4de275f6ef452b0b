from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.avatar import Avatar


def test_initials_stand_in_a_circle_that_is_passed_by_aloud(on_screen: OnScreen) -> None:
    avatar = Avatar(56)
    avatar.set_name("Asha Sharma")
    on_screen(avatar)
    image = avatar.grab().toImage()

    assert (avatar.width(), avatar.height()) == (56, 56)
    assert image.pixelColor(28, 4).name() == theme().color("soft").name()
    assert avatar.accessibleName() == ""


def test_another_name_is_drawn_anew(on_screen: OnScreen) -> None:
    avatar = Avatar()
    avatar.set_name("Asha")
    on_screen(avatar)
    before = avatar.grab().toImage()

    avatar.set_name("रवि")

    assert avatar.grab().toImage() != before
