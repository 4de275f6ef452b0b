"""What the help can do, for the one list of actions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.action import Action


def help_actions() -> Sequence[Action]:
    """The page for where one is, all keys, the tour, what is new, and which program this is."""
    return (
        Action(
            id="help.page",
            words=QCoreApplication.translate("Actions", "&Help on this page"),
            key="F1",
            icon="info",
            target="frame:guide.show_page",
        ),
        Action(
            id="help.keys",
            words=QCoreApplication.translate("Actions", "All &keys"),
            key="Shift+F1",
            icon="key",
            target="frame:guide.show_keys",
        ),
        Action(
            id="help.tour",
            words=QCoreApplication.translate("Actions", "&Tour of the first day"),
            key="Shift+F2",
            icon="flag",
            target="frame:guide.start_tour",
        ),
        Action(
            id="help.news",
            words=QCoreApplication.translate("Actions", "What's &new"),
            key="Shift+F3",
            icon="bell",
            target="frame:guide.show_news",
        ),
        Action(
            id="help.about",
            words=QCoreApplication.translate("Actions", "&About Sessiondesk"),
            key="Shift+F12",
            icon="id-card",
            target="frame:guide.show_about",
        ),
    )
