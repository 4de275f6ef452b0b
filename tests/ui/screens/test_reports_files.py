from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.errors import Trouble
from tests.clinic import Clinic
from ui.screens.reports_files import one_under_the_other, save_png


def picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill(QColor("black"))
    return image


def test_several_charts_make_one_picture() -> None:
    whole = one_under_the_other([picture(40, 20), picture(60, 30)])

    assert (whole.width(), whole.height()) == (60, 50)
    assert (whole.pixelColor(50, 10).name(), whole.pixelColor(50, 40).name()) == ("#ffffff", "#000000")


def test_a_picture_that_cannot_be_written_is_a_trouble_and_leaves_nothing(clinic: Clinic, tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        save_png(tmp_path / "nowhere" / "sold.png", [picture(10, 10)], clinic.desk)

    assert list(tmp_path.rglob("*.png")) == []
