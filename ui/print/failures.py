"""What is said when paper did not come out: the sale and the redemption are safe whatever a printer does."""

from PySide6.QtCore import QCoreApplication

from app.exchange.escpos_out import NotPrinted, Why


def not_printed(error: Exception, printer: str) -> str:
    """Why nothing was printed, and what to look at."""
    if isinstance(error, NotPrinted):
        return _raw(error)
    words = QCoreApplication.translate("Printing", "Not printed: {printer} takes nothing now.")
    return words.format(printer=printer)


def _raw(error: NotPrinted) -> str:
    words = {
        Why.SILENT: QCoreApplication.translate(
            "Printing", "Not printed: the printer at {target} does not answer. Is it on, connected, with paper?"
        ),
        Why.UNKNOWN: QCoreApplication.translate(
            "Printing", "Not printed: there is no printer at {target}. Settings, Scanner and printer, says where it is."
        ),
        Why.FORBIDDEN: QCoreApplication.translate(
            "Printing", "Not printed: this computer's user may not use the printer at {target}."
        ),
        Why.BROKEN: QCoreApplication.translate(
            "Printing", "Not printed to its end: the printer at {target} stopped in the middle."
        ),
    }[error.why]
    return words.format(target=error.target)
