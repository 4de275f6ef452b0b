"""The languages one can read the program in, as entries of the list of actions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.action import Action


def language_actions() -> Sequence[Action]:
    """In both languages each, so that whoever reads only one of them finds the way."""
    return (
        Action(
            id="language.en",
            words=QCoreApplication.translate("Actions", "&English (अंग्रेज़ी)"),
            key="Shift+F9",
            icon="flag",
            target="window:choose_language=en",
        ),
        Action(
            id="language.hi",
            words=QCoreApplication.translate("Actions", "हिन्दी (&Hindi)"),
            key="Shift+F11",
            icon="flag",
            target="window:choose_language=hi",
        ),
    )
