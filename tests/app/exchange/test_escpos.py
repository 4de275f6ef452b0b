"""The bytes for a receipt printer, read back into the picture they came from."""

import pytest

from app.exchange.escpos import BAND_ROWS, Raster, ticket


def paint(data: bytes) -> tuple[list[bytes], list[str]]:
    """What a printer does with the bytes: the rows it burns, and what else it was told, in order."""
    rows: list[bytes] = []
    told: list[str] = []
    place = 0
    others = {b"\x1b@": "clear", b"\x1bp\x00\x19\xfa": "drawer", b"\x1dVB\x00": "cut", b"\x1bd\x03": "feed"}
    while place < len(data):
        if data[place : place + 4] == b"\x1dv0\x00":
            width = int.from_bytes(data[place + 4 : place + 6], "little")
            height = int.from_bytes(data[place + 6 : place + 8], "little")
            start = place + 8
            rows += [data[start + n * width : start + (n + 1) * width] for n in range(height)]
            place = start + width * height
            told.append("picture")
            continue
        known = next(one for one in others if data.startswith(one, place))
        told.append(others[known])
        place += len(known)
    return rows, told


def test_a_small_picture_byte_by_byte() -> None:
    """Two rows of nine dots: the golden bytes."""
    raster = Raster(9, (b"\xff\x80", b"\x01\x00"))
    assert ticket(raster).hex(" ") == "1b 40 1d 76 30 00 02 00 02 00 ff 80 01 00 1d 56 42 00"
    assert ticket(raster, cut=False, drawer=True).hex(" ") == (
        "1b 40 1b 70 00 19 fa 1d 76 30 00 02 00 02 00 ff 80 01 00 1b 64 03"
    )


def test_a_long_receipt_goes_in_bands_and_is_the_same_picture() -> None:
    rows = tuple(bytes((n * 7 + m) % 256 for m in range(72)) for n in range(2 * BAND_ROWS + 5))
    painted, told = paint(ticket(Raster(576, rows), drawer=True))
    assert tuple(painted) == rows
    assert told == ["clear", "drawer", "picture", "picture", "picture", "cut"]


def test_a_picture_that_is_not_whole_is_refused() -> None:
    with pytest.raises(ValueError, match="wide"):
        ticket(Raster(16, (b"\xff\xff", b"\xff")))
