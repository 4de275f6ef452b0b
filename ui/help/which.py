"""Which page belongs to where one is: the nearest part around the focus that has one."""

from collections.abc import Container

from PySide6.QtWidgets import QWidget

GENERAL = "desk"
HOLDERS = ("act",)
"""Dialogs that hold somebody else's form: the form's page is meant."""


def page_for(focus: QWidget | None, window: QWidget, place: str, known: Container[str]) -> str:
    """The page of the part around the focus, else of the dialog, else of the place one is at."""
    if window.isModal() and page_name(window) in HOLDERS:
        return _inside(window, known) or GENERAL
    step = focus
    while step is not None:
        if page_name(step) in known:
            return page_name(step)
        step = step.parentWidget()
    if page_name(window) in known:
        return page_name(window)
    return place if place in known else GENERAL


def page_name(part: QWidget) -> str:
    """Pages are called after the file that holds the screen or dialog."""
    return type(part).__module__.rpartition(".")[2]


def _inside(window: QWidget, known: Container[str]) -> str:
    form = getattr(window, "form", None)
    return page_name(form) if isinstance(form, QWidget) and page_name(form) in known else ""
