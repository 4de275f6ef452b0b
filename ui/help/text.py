"""Text of the help on the screen: Markdown that loads nothing and runs nothing."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QFrame, QTextBrowser

from ui.theme import theme

MARKDOWN = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
LINE_HEIGHT, ABOVE = 120.0, 6.0
MARGIN, INDENT = 6, 18


class HelpText(QTextBrowser):
    """Read with the arrow keys; it follows no link and fetches nothing."""

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self._shown = ""
        theme().changed.connect(self._write_anew)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing comes from outside the text."""
        del kind, name
        return None

    def _write_anew(self) -> None:
        """In the colours and sizes of now."""
        self.set_text(self._shown)

    def set_text(self, markdown: str) -> None:
        """Show it from its beginning."""
        self._shown = markdown
        document = self.document()
        document.setDocumentMargin(MARGIN)
        document.setIndentWidth(INDENT)
        document.setDefaultFont(theme().font("body"))
        document.setMarkdown(markdown, MARKDOWN)
        self._dress(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress(self, document: QTextDocument) -> None:
        """Headings in our sizes, keys as they stand on buttons."""
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            spaced = QTextBlockFormat()
            spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            spaced.setBottomMargin(ABOVE)
            cursor.mergeBlockFormat(spaced)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                heading = cursor.charFormat()
                # Markdown's own size would win over ours
                heading.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                heading.setFont(theme().font("title_small" if level == 1 else "head"))
                cursor.setCharFormat(heading)
            for place in block.textFormats():
                if place.format.fontFixedPitch():
                    self._mark_key(document, block.position() + place.start, place.length)
            block = block.next()

    def _mark_key(self, document: QTextDocument, start: int, length: int) -> None:
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        key = QTextCharFormat()
        key.setFont(theme().font("small_strong"))
        key.setForeground(theme().color("soft_text"))
        key.setBackground(QColor(theme().color("soft")))
        cursor.setCharFormat(key)
