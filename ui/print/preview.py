"""A sheet of paper on the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.print.document import MM_PER_INCH, Paper, ink, lay_out

PAPER_WHITE = QColor("#FFFFFF")
INK = QColor("#17211F")
PAPER_EDGE = QColor("#D3DAD7")


class PaperPreview(QWidget):
    """Shows a document as it will be printed, in the width it is given; paper is white in every theme."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says."""
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._paper = Paper.A5
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # a scroll area asks the policy, not the widget: without this a long receipt is cut off instead of scrolled
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_document(self, document: QTextDocument, paper: Paper) -> None:
        """Show this document from now on."""
        self._document, self._paper = document, paper
        self.setAccessibleDescription(document.toPlainText()[:2000])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the text needs."""
        if self._document is None:
            return QSize(320, 200)
        return QSize(320, self.heightForWidth(max(self.width(), 200)))

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the text needs at that width."""
        if self._document is None:
            return 200
        dots = width / self._paper.width_mm
        text = lay_out(self._document, self._paper, self.logicalDpiX()).height()
        return int(text / self.logicalDpiX() * MM_PER_INCH * dots + 2 * self._paper.margin_mm * dots) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet: laid out at the screen's resolution, then scaled to the width there is."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(PAPER_EDGE)
        painter.setBrush(PAPER_WHITE)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._document is None:
            return
        lay_out(self._document, self._paper, self.logicalDpiX())
        dots = self.width() / self._paper.width_mm
        painter.translate(self._paper.margin_mm * dots, self._paper.margin_mm * dots)
        painter.scale(dots * MM_PER_INCH / self.logicalDpiX(), dots * MM_PER_INCH / self.logicalDpiX())
        self._document.documentLayout().draw(painter, ink(INK))
