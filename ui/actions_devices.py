"""What one can do with this computer's scanner and printer, for the list in `ui.actions`."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.action import Action


def device_actions() -> Sequence[Action]:
    """Printing a card, and setting the devices up."""
    return (
        Action(
            id="desk.card",
            words=QCoreApplication.translate("Actions", "Print the patient's c&ard"),
            key="Ctrl+I",
            icon="id-card",
            target="desk:wallet.print_card",
            here=True,
        ),
        Action(
            id="settings.devices",
            words=QCoreApplication.translate("Actions", "Settings: scanner and printer"),
            key="Shift+F4",
            icon="printer",
            target="settings:show_part=devices",
        ),
    )
