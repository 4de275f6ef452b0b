"""Pages that are made anew in another language or size of words: one is where one was."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget

if TYPE_CHECKING:
    from app.domain.staff import Actor
    from ui.frame import Frame
    from ui.screens.base import Screen
    from ui.seats import Seats


def begin_anew(cover: QStackedWidget, seats: "Seats", actor: "Actor", old: "Frame | None") -> "Frame":
    """The same place on fresh pages."""
    spot = old.spot() if old is not None else ("desk", None)
    frame = seats.renew(actor.id).frame
    frame.set_person(actor)
    cover.setCurrentWidget(frame)
    frame.return_to(*spot)
    return frame


def keeping_focus(begin: "Callable[[], Frame]") -> None:
    """Make the pages, then look for the part again by what it is and what it says."""
    focus = QApplication.focusWidget()
    kind, words = type(focus), _words_of(focus)

    def look(screen: "Screen") -> None:
        same = (part for part in screen.findChildren(QWidget) if type(part) is kind and _words_of(part) == words)
        found = next((part for part in same if part.isVisible()), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    frame = begin()
    # a turn after the page has put the keyboard where it begins
    frame.places.when_there(frame.current, lambda screen: QTimer.singleShot(0, screen, lambda: look(screen)))


def _words_of(part: QWidget | None) -> tuple[str, str]:
    text = part.text() if isinstance(part, QAbstractButton) else ""
    return (part.accessibleName() if part is not None else "", text)
