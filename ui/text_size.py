"""How large words are written on this computer: as somebody chose, else as the system writes its own."""

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QFontInfo

from ui.theme import theme
from ui.tokens import TEXT_SETTING, TEXT_SIZES

USUAL_MOST, LARGER_MOST = 16, 18
"""Pixels: desktops write their own words in 12 to 15 of them until somebody asks for larger ones."""


def size_here(system: QFont) -> str:
    """What was chosen on this computer; where nobody chose, larger words where the system's own are larger."""
    chosen = str(QSettings().value(TEXT_SETTING, ""))
    return chosen if chosen in TEXT_SIZES else like_the_system(QFontInfo(system).pixelSize())


def like_the_system(pixels: int) -> str:
    """The size nearest to words of so many pixels."""
    return "usual" if pixels <= USUAL_MOST else "larger" if pixels <= LARGER_MOST else "largest"


def choose_text_size(size: str) -> None:
    """Words of this size from now on, and the next time on this computer."""
    QSettings().setValue(TEXT_SETTING, size)
    theme().set_text_size(size)


def step_text_size(step: int) -> None:
    """The next larger size, or the next smaller one, as far as there is one."""
    sizes = list(TEXT_SIZES)
    at = sizes.index(theme().text_size) + step
    choose_text_size(sizes[max(0, min(at, len(sizes) - 1))])
