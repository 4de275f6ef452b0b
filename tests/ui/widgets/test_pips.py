import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.pips import PipStrip


def strip(names: list[str], total: int, next_count: int = 0, *, size: str = "md") -> PipStrip:
    made = PipStrip(size)
    made.set_pips(names, total, next_count)
    return made


@pytest.mark.parametrize(
    ("total", "size", "width", "height"),
    [
        (10, "md", 10 * 32 - 8, 24),
        (12, "md", 12 * 32 - 8, 24),
        (8, "sm", 8 * 28 - 8, 20),
        (13, "md", 12 * 28 - 8, 48),
        (24, "md", 12 * 28 - 8, 48),
        (25, "md", 13 * 16 - 4, 28),
        (49, "md", 25 * 16 - 4, 28),
        (50, "md", 312, 12),
        (500, "md", 312, 12),
    ],
)
def test_pips_grow_smaller_and_never_take_three_rows(total: int, size: str, width: int, height: int) -> None:
    hint = strip([], total, size=size).sizeHint()

    assert (hint.width(), hint.height()) == (width, height)


def test_used_sessions_come_first_and_rings_follow(on_screen: OnScreen) -> None:
    pips = strip(["Asha", "Rohan"], 4)
    on_screen(pips)
    image = pips.grab().toImage()

    assert image.pixelColor(5, 12).name() == theme().color("accent").name()
    assert image.pixelColor(32 + 5, 12).name() == theme().color("accent").name()
    assert image.pixelColor(64 + 6, 12).name() != theme().color("accent").name()


def test_the_session_about_to_go_is_marked(on_screen: OnScreen) -> None:
    pips = strip(["Asha"], 4, 1)
    on_screen(pips)

    assert pips.grab().toImage().pixelColor(32 + 12, 12).name() == theme().color("soft").name()


def test_the_count_is_there_in_words() -> None:
    pips = strip(["Asha", "Asha", "Rohan"], 10)

    assert pips.accessibleName() == "Sessions"
    assert pips.accessibleDescription() == "3 of 10 used"


def test_where_there_is_no_room_a_bar_says_it(on_screen: OnScreen) -> None:
    pips = strip(["Asha"] * 20, 40)
    window = on_screen(pips, width=180)

    assert pips.width() < pips.sizeHint().width()
    assert window.width() == 180
    middle = pips.height() // 2
    assert pips.grab().toImage().pixelColor(20, middle).name() == theme().color("accent").name()


def half(image: QImage, *, right: bool) -> QImage:
    return image.copy(image.width() // 2 if right else 0, 0, image.width() // 2, image.height())


@pytest.mark.parametrize("total", [10, 60])
def test_the_fill_is_mirrored_right_to_left(on_screen: OnScreen, right_to_left: None, total: int) -> None:
    pips = strip(["Asha"] * (total // 5), total)
    on_screen(pips)
    pips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    accent = theme().color("accent").name()
    image = pips.grab().toImage()

    def used(side: QImage) -> int:
        middle = side.height() // 2
        return sum(side.pixelColor(x, middle).name() == accent for x in range(side.width()))

    assert used(half(image, right=True)) > used(half(image, right=False))
