"""Larger words: chosen by key or in Settings, at once and for good, with all that is measured by them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from tests.clinic import Clinic
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from tests.ui.screens.test_settings import show
from ui.text_size import like_the_system, size_here
from ui.theme import tall, theme, wide
from ui.tokens import TEXT_SETTING


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.fixture(autouse=True)
def usual_again() -> Iterator[None]:
    yield
    theme().set_text_size("usual")


def test_words_grow_at_once_where_one_is_and_stay_so_on_this_computer(clinic: Clinic, pages: Pages) -> None:
    screen = show(pages, "Look and language")
    QSettings().remove(TEXT_SETTING)
    usual = {name: (part.font().pixelSize(), part.height()) for name, part in _parts(pages).items()}

    pages.go("Usual")
    pages.press("Right")
    pages.press("Right")
    pages.stage.settle()

    grown = _parts(pages)
    assert QSettings().value(TEXT_SETTING) == "largest"
    assert pages.stage.window.frame is not None
    assert pages.stage.window.frame.current == "settings"
    assert pages.stage.window.frame.made("settings") is not screen
    for name, (words, high) in usual.items():
        assert grown[name].font().pixelSize() == round(words * 1.3), name
        assert grown[name].height() > high, name


def test_by_key_they_grow_from_any_page_and_what_is_half_done_is_kept(clinic: Clinic, pages: Pages) -> None:
    clinic.patient("Asha Kulkarni")
    pages.find("Asha Kul")
    patient = pages.desk.wallet.wallet
    assert patient is not None
    before = pages.stage.window.frame
    pages.press("Ctrl++")
    assert pages.stage.window.frame is not before
    assert pages.desk.wallet.wallet == patient

    pages.press("F3")
    pages.fill("Find a package", "physio")
    half_done = pages.stage.window.frame
    pages.press("Ctrl++", "Ctrl++")
    assert pages.stage.window.frame is half_done
    assert theme().text_size == "largest"
    assert (wide(100), tall(40), tall(56, 2)) == (130, 46, 68)


def test_a_system_that_writes_larger_is_followed_until_somebody_chooses() -> None:
    assert [like_the_system(pixels) for pixels in (12, 15, 17, 20)] == ["usual", "usual", "larger", "largest"]
    system = QFont()
    system.setPixelSize(20)
    assert size_here(system) == "largest"
    QSettings().setValue(TEXT_SETTING, "usual")
    assert size_here(system) == "usual"


def _parts(pages: Pages) -> dict[str, QWidget]:
    frame = pages.stage.window.frame
    assert frame is not None
    return {"search": frame.bar.search, "rail": frame.rail.item("desk"), "colours": pages.settings.look.scheme}
