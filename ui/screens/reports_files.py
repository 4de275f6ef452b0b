"""Reports as files, written by the worker: whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from app.desk.desk import Desk
from app.domain.errors import Trouble
from app.exchange.csv_out import write_csv


def save_table(target: Path, head: Sequence[str], lines: Sequence[list[str | int]], desk: Desk) -> int:
    """Write a table and give the number of its lines."""
    del desk
    return write_csv(target, head, lines)


def save_png(target: Path, pictures: Sequence[QImage], desk: Desk) -> int:
    """Write the pictures one under the other, and give how many; raises `Trouble` where the disk cannot take them."""
    del desk
    file = QSaveFile(str(target))
    if not (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and one_under_the_other(pictures).save(file, "PNG")  # type: ignore[call-overload]  # a file of Qt's own is one
        and file.commit()
    ):
        raise Trouble("unreachable", file.errorString())
    return len(pictures)


def one_under_the_other(pictures: Sequence[QImage]) -> QImage:
    """All of them in one."""
    if len(pictures) == 1:
        return pictures[0]
    ratio = pictures[0].devicePixelRatio()
    width, height = max(one.width() for one in pictures), sum(one.height() for one in pictures)
    whole = QImage(QSize(width, height), QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter, top = QPainter(whole), 0
    for one in pictures:
        plain = QImage(one)
        plain.setDevicePixelRatio(1)
        painter.drawImage(0, top, plain)
        top += one.height()
    painter.end()
    whole.setDevicePixelRatio(ratio)
    return whole
