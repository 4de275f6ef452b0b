"""The program's icon as pictures of every size, drawn from its SVG by the Qt that is built with it.

Run inside the runtime environment: dev_icons.py SVG FOLDER. Also writes Windows' .ico; macOS makes its own of the PNGs.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
IN_ICO = (16, 24, 32, 48, 64, 256)
WHOLE = 256  # written as 0 in an .ico


def main(svg: Path, folder: Path) -> None:
    """Draw all sizes."""
    _app = QGuiApplication(["icons", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(svg))
    pictures = {side: png(drawing, side) for side in SIDES}
    for side, data in pictures.items():
        (folder / f"{side}.png").write_bytes(data)
    (folder / "sessiondesk.ico").write_bytes(ico({side: pictures[side] for side in IN_ICO}))


def png(drawing: QSvgRenderer, side: int) -> bytes:
    """One size."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # it wants str, the stubs say bytes
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Several PNGs in one file, as Windows reads them since Vista."""
    at = 6 + 16 * len(pictures)
    heads = []
    for side, data in pictures.items():
        edge = side % WHOLE
        heads.append(struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), at))
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(heads) + b"".join(pictures.values())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
