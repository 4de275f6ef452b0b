"""What is done on a page, for the one list of actions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.staff import Role
from ui.action import Action


def page_actions() -> Sequence[Action]:
    """In the order of the rail; on the desk what is done all day comes first."""
    return (*_all_day(), *_desk(), *_appointments(), *_register(), *_day())


def _all_day() -> Sequence[Action]:
    return (
        Action(
            id="desk.redeem",
            words=QCoreApplication.translate("Actions", "Redeem the proposed pac&kage"),
            key="F2",
            icon="check",
            target="desk:redeem_proposed",
            here=True,
        ),
        Action(
            id="desk.sell",
            words=QCoreApplication.translate("Actions", "&Sell a package"),
            key="F3",
            icon="tag",
            target="desk:sell_package",
        ),
        Action(
            id="desk.new_patient",
            words=QCoreApplication.translate("Actions", "&New patient"),
            key="F4",
            icon="plus",
            target="desk:new_patient",
        ),
        Action(
            id="desk.why_not",
            words=QCoreApplication.translate("Actions", "&Why not?"),
            key="F7",
            icon="info",
            target="desk:why_not",
            here=True,
        ),
        Action(
            id="desk.check_in",
            words=QCoreApplication.translate("Actions", "&Check in the next appointment"),
            key="F8",
            icon="day",
            target="desk:today.check_in_next",
        ),
    )


def _desk() -> Sequence[Action]:
    return (
        Action(
            id="desk.lists",
            words=QCoreApplication.translate("Actions", "&Recent patients and what ends soon"),
            key="Ctrl+F6",
            icon="clock",
            target="desk:drawer.open",
        ),
        Action(
            id="desk.bring_in",
            words=QCoreApplication.translate("Actions", "&Bring in a package"),
            key="Ctrl+B",
            icon="package",
            target="desk:bring_in",
            role=Role.MANAGER,
            here=True,
        ),
    )


def _appointments() -> Sequence[Action]:
    return (
        Action(
            id="desk.add_appointment",
            words=QCoreApplication.translate("Actions", "Add an appoint&ment"),
            key="F9",
            icon="calendar",
            target="desk:today.add",
        ),
        Action(
            id="desk.change_appointment",
            words=QCoreApplication.translate("Actions", "Chang&e the chosen appointment"),
            key="Ctrl+E",
            icon="edit",
            target="desk:today.change",
            here=True,
        ),
        Action(
            id="desk.appointments",
            words=QCoreApplication.translate("Actions", "Appointments of an&y day"),
            key="Ctrl+Shift+A",
            icon="calendar",
            target="desk:today.show_days",
        ),
        Action(
            id="desk.take_over",
            words=QCoreApplication.translate("Actions", "&Take over appointments from a file"),
            key="Ctrl+O",
            icon="calendar",
            target="desk:today.take_over",
            role=Role.MANAGER,
        ),
        Action(
            id="desk.watch",
            words=QCoreApplication.translate("Actions", "Appointments from a &folder"),
            key="Ctrl+Shift+O",
            icon="calendar",
            target="desk:today.watch",
            role=Role.MANAGER,
        ),
    )


def _register() -> Sequence[Action]:
    return (
        Action(
            id="patients.new",
            words=QCoreApplication.translate("Actions", "&New patient"),
            key="F4",
            icon="plus",
            target="patients:new_patient",
            here=True,
        ),
        Action(
            id="patients.edit",
            words=QCoreApplication.translate("Actions", "&Edit the chosen patient"),
            key="Ctrl+E",
            icon="edit",
            target="patients:edit_chosen",
            here=True,
        ),
        Action(
            id="catalogue.new",
            words=QCoreApplication.translate("Actions", "New pac&kage or service"),
            key="Ctrl+N",
            icon="plus",
            target="catalogue:new_entry",
            role=Role.MANAGER,
            here=True,
        ),
    )


def _day() -> Sequence[Action]:
    return (
        Action(
            id="day.void",
            words=QCoreApplication.translate("Actions", "&Void the chosen redemption"),
            key="Del",
            icon="undo",
            target="day:void_chosen",
            here=True,
        ),
        Action(
            id="day.receipt",
            words=QCoreApplication.translate("Actions", "Receipt of the chosen sal&e"),
            key="Ctrl+P",
            icon="receipt",
            target="day:print_receipt",
            here=True,
        ),
        Action(
            id="day.close",
            words=QCoreApplication.translate("Actions", "Close the &day"),
            key="Ctrl+D",
            icon="lock",
            target="day:close_day",
            role=Role.MANAGER,
        ),
    )
