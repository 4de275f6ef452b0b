"""The steps of the first day: what to do, how one sees that it was done, and what it is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from ui.frame import Frame

Seen = Callable[["Frame"], bool]
About = Callable[["Frame"], QWidget | None]


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `done_by` are commands that do it, `seen` tells it from what is on the screen."""

    title: str
    words: str
    about: About
    done_by: frozenset[str] = frozenset()
    seen: Seen | None = None

    @property
    def waits(self) -> bool:
        """Whether it goes on by itself when it was done; else one reads it and goes on."""
        return bool(self.done_by) or self.seen is not None


def steps() -> Sequence[Step]:
    """Ten steps from the first patient to the end of the day."""
    return (*_at_the_desk(), *_later())


def _at_the_desk() -> Sequence[Step]:
    return (
        Step(
            QCoreApplication.translate("Tour", "Find a patient"),
            QCoreApplication.translate("Tour", "Press Ctrl+K, type asha and press Enter. Any part of a name will do."),
            lambda frame: frame.bar.search,
            seen=lambda frame: _shows(frame, "wallet"),
        ),
        Step(
            QCoreApplication.translate("Tour", "Read the card"),
            QCoreApplication.translate(
                "Tour", "The big number is what is left. Beside it stand the last valid day and who used what."
            ),
            lambda frame: _part(frame, "wallet"),
        ),
        Step(
            QCoreApplication.translate("Tour", "Use a session"),
            QCoreApplication.translate("Tour", "Press F2, look at the panel, then press Enter. One session is taken."),
            lambda frame: _part(frame, "panel") or _part(frame, "wallet"),
            frozenset({"redeem_sessions"}),
        ),
        Step(
            QCoreApplication.translate("Tour", "Ask why"),
            QCoreApplication.translate("Tour", "Click the underlined number of sessions left. Every entry is there."),
            lambda frame: _part(frame, "wallet"),
            seen=lambda frame: _shows(frame, "ledger"),
        ),
        Step(
            QCoreApplication.translate("Tour", "Void with approval"),
            QCoreApplication.translate(
                "Tour",
                "Choose your redemption and press Del. Give a reason, let a manager sign with the PIN of the sample. "
                "It comes back, and stays readable.",
            ),
            lambda frame: _part(frame, "ledger"),
            frozenset({"void_redemption", "send_for_approval"}),
        ),
        Step(
            QCoreApplication.translate("Tour", "Sell a package"),
            QCoreApplication.translate(
                "Tour", "Press Esc, then F3. Choose a package with Enter, then press Ctrl+Enter: paid in cash."
            ),
            lambda frame: _part(frame, "sell") or _part(frame, "wallet"),
            frozenset({"sell_package"}),
        ),
    )


def _later() -> Sequence[Step]:
    return (
        Step(
            QCoreApplication.translate("Tour", "Today's appointments"),
            QCoreApplication.translate(
                "Tour", "Press Ctrl+1, then F8: the next appointment is checked in, and its session proposed."
            ),
            lambda frame: _part(frame, "side"),
            frozenset({"redeem_sessions", "set_appointment_state"}),
        ),
        Step(
            QCoreApplication.translate("Tour", "What waits for a manager"),
            QCoreApplication.translate("Tour", "Press Ctrl+5. Requests wait here when no manager is at the desk."),
            lambda frame: frame.rail,
            seen=lambda frame: frame.current == "approvals",
        ),
        Step(
            QCoreApplication.translate("Tour", "The day so far"),
            QCoreApplication.translate("Tour", "Press Ctrl+4. Sessions, sales and money of today stand here."),
            lambda frame: frame.rail,
            seen=lambda frame: frame.current == "day",
        ),
        Step(
            QCoreApplication.translate("Tour", "Close the day"),
            QCoreApplication.translate(
                "Tour",
                "In the evening a manager presses Ctrl+D, counts the money and closes the day. "
                "That was the first day. F1 helps on every page.",
            ),
            lambda frame: frame.rail,
            seen=_closing,
        ),
    )


def _part(frame: "Frame", name: str) -> QWidget | None:
    """A part of the desk that is shown."""
    desk: Any = frame.made("desk")
    found = getattr(desk, name, None)
    return found if isinstance(found, QWidget) and found.isVisible() else None


def _shows(frame: "Frame", name: str) -> bool:
    return _part(frame, name) is not None


def _closing(frame: "Frame") -> bool:
    dialogs = frame.window().findChildren(QDialog)
    return any(type(one).__name__ == "CloseDayDialog" and one.isVisible() for one in dialogs)
