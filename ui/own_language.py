"""Changing the language one reads: asked first where something half done would begin anew, kept for every desk."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.desk.commands.choose_language import ChooseLanguage
from app.desk.desk import Desk
from app.desk.views.language import language_here
from app.domain.staff import Actor
from ui.client import Client
from ui.dialogs.question import QuestionDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def choose(window: "MainWindow", client: Client, language: str, then: Callable[[str], None]) -> None:
    """From now on this one; `then` says everything anew."""
    client.execute(window, ChooseLanguage(language=language), then)


def ask_first(window: "MainWindow", choose_it: Callable[[], None]) -> None:
    """Nothing begun is lost without a word."""
    question = QuestionDialog(
        window,
        QCoreApplication.translate("OwnLanguage", "Change the language now?"),
        QCoreApplication.translate(
            "OwnLanguage", "The pages begin anew in the other language. What is begun and not saved would be lost."
        ),
        act=QCoreApplication.translate("OwnLanguage", "Change now"),
        keep=QCoreApplication.translate("OwnLanguage", "Finish first"),
    )
    question.accepted.connect(lambda: choose_it())  # noqa: PLW0108 - a bound method is held weakly
    question.open()


def sign_in(desk: Desk, *, staff_id: UUID, pin: str, wish: str) -> tuple[Actor, str]:
    """On the worker: who it is and what they read; a language chosen on this page becomes their own."""
    actor = desk.sign_in(staff_id, pin)
    language = desk.ask(language_here)
    if wish and wish != language:
        language = desk.execute(ChooseLanguage(language=wish))
    return actor, language
