from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme import theme
from ui.widgets.picture import Picture


@pytest.fixture
def light_again(styled: QApplication) -> Iterator[None]:
    yield
    theme().set_scheme("light")


def test_an_icon_changes_with_the_look(light_again: None) -> None:
    picture = Picture("undo", 20, "text")
    light = picture.pixmap().toImage()

    theme().set_scheme("dark")

    assert picture.pixmap().toImage() != light
    assert picture.pixmap().deviceIndependentSize().width() == 20
