"""A patient's card: its codes are read back from the picture, its words are plain, and nothing else is on it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.exchange.code128 import modules
from tests.ui.print.conftest import Pdf
from ui.print.card import BARS_MM, CARD_MM, EDGE_MM, CardFace, CardSheet, Codes

DOTS = 600 / 25.4
FACE = CardFace("Nirog Physio", "Andheri West", "AND-000017", "Asha Kulkarni")


def dark(picture: QImage, x: int, y: int) -> bool:
    return QColor(picture.pixel(x, y)).lightness() < 128


def bars(picture: QImage) -> list[bool]:
    """One line through the bar code, from the first bar to the last, as modules."""
    y = round((CARD_MM.height() - EDGE_MM - BARS_MM / 2) * DOTS)
    line = [dark(picture, x, y) for x in range(picture.width())]
    first, last = line.index(True), len(line) - line[::-1].index(True)
    line = line[first:last]
    module = len(line) // len(modules("AND-000017"))
    assert len(line) % len(modules("AND-000017")) == 0, "every module is as wide as the others"
    return line[module // 2 :: module]


def test_the_bars_on_the_card_are_the_code_in_whole_dots(styled: QApplication) -> None:
    picture = CardSheet(FACE).picture(DOTS)
    assert bars(picture) == list(modules("AND-000017"))
    assert bars(CardSheet(CardFace("N", "A", "AND-000017", codes=Codes.BARS)).picture(DOTS)) == list(
        modules("AND-000017")
    )


def test_a_card_is_a_bank_cards_size_and_a_sheet_is_a4_on_one_page(styled: QApplication, tmp_path: Path) -> None:
    for sheet, size in ((CardSheet(FACE), (86, 54)), (CardSheet(FACE, cards=10, on_a4=True), (210, 297))):
        sheet.save_pdf(tmp_path / "card.pdf")
        assert Pdf(tmp_path / "card.pdf").sizes == [size]


@pytest.mark.parametrize("name", ["<b>Asha</b><img src='file:///etc/passwd'>", "आशा कुलकर्णी", "A" * 120, "ASHA " * 24])
def test_any_name_is_plain_words_that_touch_no_code(styled: QApplication, name: str) -> None:
    """Ink stays within its own part of the card: what is beside and below is the same with and without a name."""
    without = CardSheet(CardFace("Nirog Physio", "Andheri West", "AND-000017")).picture(DOTS)
    with_name = CardSheet(CardFace("Nirog Physio", "Andheri West", "AND-000017", name)).picture(DOTS)
    changed = [
        (x, y)
        for y in range(0, without.height(), 3)
        for x in range(0, without.width(), 3)
        if abs(without.pixelColor(x, y).lightness() - with_name.pixelColor(x, y).lightness()) > 60
    ]
    assert changed
    assert max(x for x, _ in changed) / DOTS < CARD_MM.width() - EDGE_MM - 22 + 1
    assert min(y for _, y in changed) / DOTS > EDGE_MM + 11
    assert max(y for _, y in changed) / DOTS < EDGE_MM + 23
