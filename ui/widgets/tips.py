"""What the pointer shows: Qt would read a name with angle brackets in it as HTML, so names are kept as text."""

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """The words as a tooltip that shows them exactly as they are."""
    return f"<span>{escape(text)}</span>" if Qt.mightBeRichText(text) else text


def tip(widget: QWidget, text: str) -> None:
    """Show these words under the pointer; nothing where they are empty."""
    widget.setToolTip(plain_tip(text))
