"""A receipt as dots: as wide as the paper, whole, and with a code that still scans."""

import re
import zlib
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.scan_code import order_code
from app.exchange.upi import code_of
from tests.clinic import Clinic
from ui.print.document import Paper, build, paragraph, save_pdf
from ui.print.raster import raster_of
from ui.print.receipt import receipt_document, sheet_of
from ui.theme import theme

MODULES = 25


@pytest.mark.parametrize("dots", [576, 384])
def test_a_receipt_fills_the_width_and_its_code_can_be_read_from_the_dots(
    styled: QApplication, clinic: Clinic, dots: int
) -> None:
    receipt = clinic.sold_pack().receipt
    raster = raster_of(receipt_document(sheet_of(receipt), Paper.ROLL), dots)
    rows = [[bool(byte & (128 >> bit)) for byte in row for bit in range(8)] for row in raster.rows]

    assert {len(row) for row in rows} == {dots}
    assert not any(rows[-1]), "paper is fed to the knife"
    assert any(any(row[dots // 2 :]) for row in rows), "figures stand at the end"
    assert code_in(rows) == code_of(order_code(receipt.order_number).payload)


def code_in(rows: list[list[bool]]) -> tuple[tuple[bool, ...], ...]:
    """The QR code, found by the two upper corner marks, each seven modules wide, and read module by module."""
    found = ((y, [run for run in runs(row) if 33 <= run[1] - run[0] <= 37]) for y, row in enumerate(rows))
    top, marks = next((y, marks) for y, marks in found if len(marks) > 1)
    left, right = marks[0][0], marks[-1][1]
    size = (right - left) / MODULES
    middle = [int((n + 0.5) * size) for n in range(MODULES)]
    return tuple(tuple(rows[top + y][left + x] for x in middle) for y in middle)


def runs(row: list[bool]) -> list[tuple[int, int]]:
    """Where dark dots begin and end."""
    edges = [x for x in range(1, len(row)) if row[x] != row[x - 1]]
    return [(one, two) for one, two in pairwise(edges) if row[one]]


def test_hindi_comes_out_as_ink(styled: QApplication) -> None:
    raster = raster_of(build(paragraph("आशा कुलकर्णी"), Paper.ROLL), 384)
    assert sum(byte.bit_count() for row in raster.rows for byte in row) > 300


def test_a_dark_window_prints_the_same_ink_as_a_light_one(styled: QApplication, clinic: Clinic, tmp_path: Path) -> None:
    document = receipt_document(sheet_of(clinic.sold_pack().receipt), Paper.ROLL)
    ink = raster_of(document, 576)
    save_pdf(document, Paper.ROLL, tmp_path / "light.pdf")
    theme().set_scheme("dark")
    try:
        assert raster_of(document, 576) == ink
        save_pdf(document, Paper.ROLL, tmp_path / "dark.pdf")
    finally:
        theme().set_scheme("light")
    assert drawing(tmp_path / "dark.pdf") == drawing(tmp_path / "light.pdf")


def drawing(file: Path) -> list[bytes]:
    """What a PDF draws, page by page, without its dates and ids."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", file.read_bytes(), re.DOTALL)
    return [zlib.decompress(one) for one in streams if one[:1] == b"x" and b" Tf" in zlib.decompress(one)]
