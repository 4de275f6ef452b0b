"""Receipts of a real sale, and what a PDF of them holds."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.widgets.conftest import on_screen
from ui.print.document import Paper, SafeDocument, save_pdf

__all__ = ["on_screen", "saved"]
MM_PER_POINT = 25.4 / 72
Saved = Callable[[SafeDocument, Paper], "Pdf"]


class Pdf:
    """A PDF as bytes."""

    def __init__(self, file: Path) -> None:
        self.file, self.content = file, file.read_bytes()

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """Width and height of each page in millimetres."""
        boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", self.content)
        return [(round(float(width) * MM_PER_POINT), round(float(height) * MM_PER_POINT)) for width, height in boxes]


@pytest.fixture
def saved(styled: QApplication, tmp_path: Path) -> Saved:
    def save(document: SafeDocument, paper: Paper) -> Pdf:
        target = tmp_path / f"{paper.value}.pdf"
        save_pdf(document, paper, target)
        return Pdf(target)

    return save
