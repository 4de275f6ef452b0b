"""Whether what is painted can be read: the words of every part against the very ground they stand on."""

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.ui.walk_keys import box_in, said
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.options import OptionBox
from ui.widgets.pill import Pill
from ui.widgets.tab_order import is_covered

LEAST_WORDS, LEAST_EDGE = 4.5, 3.0
FEW = 2
"""So many pixels of a colour are no accident of smoothing."""
ALPHA = 0xFF000000


def faults_of_colour(window: QWidget) -> list[str]:
    """Words under 4.5 : 1; icons alone and the edges of what one can act on under 3 : 1."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    faults = []
    for part in window.findChildren(QWidget):
        if part.window() is not window or not part.isVisible() or is_covered(part):
            continue
        box = QRect(box_in(part, window)).intersected(window.rect())
        seen = part.visibleRegion().boundingRect().size()
        over = window.childAt(box.center())
        under = over is not None and over is not part and not part.isAncestorOf(over) and not over.isAncestorOf(part)
        # what lies under the tour is not read
        if box.width() < LEAST_WORDS or seen != part.size() or box.size() != part.size() or under:
            continue
        faults += _of_words(part, image.copy(box)) + _of_edge(part, image, box)
    return faults


def _of_words(part: QWidget, image: QImage) -> list[str]:
    written = isinstance(part, QLabel) and any(map(str.isalnum, part.text())) and part.pixmap().isNull()
    if not (written or isinstance(part, QAbstractButton | Pill)):
        return []
    least = LEAST_EDGE if isinstance(part, IconButton | QAbstractButton) and not _words(part) else LEAST_WORDS
    ratio = _strongest(image)
    name = part.text() if isinstance(part, QLabel) else said(part)
    return [] if ratio >= least else [f"{name!r} is written at {ratio:.1f} : 1"]


def _words(part: QWidget) -> str:
    return str(part.text()) if isinstance(part, QAbstractButton) else "words"


def _strongest(image: QImage) -> float:
    """The best contrast of any colour in it with its ground, the commonest colour."""
    pixels = Counter(memoryview(image.constBits()).cast("I"))
    ground = QColor(pixels.most_common(1)[0][0] | ALPHA)
    return max((contrast(QColor(one | ALPHA), ground) for one, often in pixels.items() if often >= FEW), default=1.0)


def _of_edge(part: QWidget, image: QImage, box: QRect) -> list[str]:
    """Going in from the page over the edge, one colour must stand out from the page."""
    plain = isinstance(part, ActionButton) and not str(part.property("kind")).endswith("link")
    if not (plain or isinstance(part, QLineEdit | Combo | OptionBox | CheckBox)) or part.objectName() == "stepperCount":
        return []
    if not part.isEnabled() or part.property("bare"):
        return []
    at = box.center().y()
    # the box of a choice stands where reading begins
    edge, way = (box.right(), -1) if part.isRightToLeft() else (box.left(), 1)

    def color(step: int) -> QColor:
        return image.pixelColor(max(0, min(image.width() - 1, edge + way * step)), at)

    outside, crossed = color(-5), [color(step) for step in range(4)]
    best = max(contrast(one, outside) for one in crossed)
    return [] if best >= LEAST_EDGE else [f"the edge of {said(part)} stands out at {best:.1f} : 1"]


def contrast(one: QColor, other: QColor) -> float:
    """As the guidelines for accessible pages compute it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = [_linear(part) for part in (color.redF(), color.greenF(), color.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
