from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.print.document import Paper, build, paragraph
from ui.print.preview import PaperPreview
from ui.theme import theme
from ui.widgets.layouts import scroll

LINES = "".join(paragraph(f"Line {number}") for number in range(40))


def test_a_sheet_is_as_high_as_its_words_at_the_width_there_is(on_screen: OnScreen) -> None:
    preview = PaperPreview("Receipt preview")
    on_screen(preview)
    preview.show_document(build(paragraph("Paid"), Paper.A5), Paper.A5)
    short = preview.heightForWidth(320)
    preview.show_document(build(LINES, Paper.A5), Paper.A5)

    assert preview.heightForWidth(320) > 4 * short
    assert preview.heightForWidth(640) > preview.heightForWidth(320)


def test_it_is_dark_ink_on_white_in_the_dark_too(on_screen: OnScreen) -> None:
    preview = PaperPreview("Receipt preview")
    on_screen(preview)
    theme().set_scheme("dark")
    try:
        preview.show_document(build(LINES, Paper.A5), Paper.A5)
        image = preview.grab().toImage()
    finally:
        theme().set_scheme("light")

    seen = [image.pixelColor(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    assert sum(color == QColor("#FFFFFF") for color in seen) > len(seen) / 2
    assert any(color.lightness() < 90 for color in seen)


def test_a_screen_reader_reads_the_words(on_screen: OnScreen) -> None:
    preview = PaperPreview("Receipt preview")
    preview.show_document(build(paragraph("Paid in full"), Paper.A5), Paper.A5)

    assert (preview.accessibleName(), preview.accessibleDescription()) == ("Receipt preview", "Paid in full")


def test_a_long_one_is_scrolled_not_cut(on_screen: OnScreen) -> None:
    preview = PaperPreview("Receipt preview")
    area = scroll(preview)
    on_screen(area, width=320, height=200)
    preview.show_document(build(LINES, Paper.A5), Paper.A5)
    QTest.qWait(1)

    assert preview.height() == preview.heightForWidth(preview.width()) > 200
    assert area.verticalScrollBar().maximum() > 0
