"""The baseline of every window: a bare Qt window with a table, nothing else."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from tests.bench.trace import leave, note

ROWS, COLUMNS = 30, 6


class Table(QTableWidget):
    """Tells when it is painted for the first time."""

    def __init__(self) -> None:
        super().__init__(ROWS, COLUMNS)
        self.is_painted = False
        for row in range(ROWS):
            for column in range(COLUMNS):
                self.setItem(row, column, QTableWidgetItem(f"{row} {column}"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            note("painted")
            QTimer.singleShot(0, leave)


def main() -> int:
    app = QApplication(sys.argv[:1])
    table = Table()
    table.resize(1366, 768)
    table.showMaximized()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
