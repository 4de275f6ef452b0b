"""Waiting as whoever sits before the window does: it goes on meanwhile, and so does the worker behind it."""

from time import monotonic, sleep

from PySide6.QtTest import QTest

BREATH_MS = 1


def breathe(ms: float = BREATH_MS) -> None:
    """Let so much time pass, and let the window do what is due.

    `QTest.qWait` alone sleeps with Python's lock in its hand: a worker would get on only every fifth millisecond.
    """
    until = monotonic() + ms / 1000
    QTest.qWait(0)
    while (left := until - monotonic()) > 0:
        sleep(min(left, BREATH_MS / 1000))
        QTest.qWait(0)
