"""What is told of a scripted day: each step with the balance before and after, its words and its picture."""

from collections.abc import Sequence
from pathlib import Path

from tests.drivers.eyes import take_picture
from ui.main_window import MainWindow

Count = tuple[int, int] | None


class Diary:
    """Prints the day as it goes, and keeps its pictures in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.window: MainWindow | None = None
        self._steps = 0

    def step(
        self, title: str, *said: str, of: str = "", before: Count = None, after: Count = None, picture: str = ""
    ) -> None:
        """Tell one step; `of` names what the balance counts."""
        shown = self.photograph(picture) if picture else ""
        self._steps += 1
        print(f"{self._steps:2}. {title}", flush=True)
        if of:
            print(f"      {of}: {left(before)} before, {left(after)} after")
        for line in said:
            print(f"      {line}")
        if shown:
            print(f"      picture: {shown}", flush=True)

    def photograph(self, name: str) -> str:
        """Take a picture of the window in the step that is under way; gives its file name."""
        file = f"{self._steps + 1:02}-{name}.png"
        if self.window is not None:
            take_picture(self.window, self.folder / file)
        return file

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Tell a table line by line."""
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
        for row in rows:
            cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True) if width)
            print(f"        {'  '.join(cells).rstrip()}")


def left(count: Count) -> str:
    """9 of 10 left, as the card says it."""
    return "no card" if count is None else f"{count[0]} of {count[1]} left"
