"""What a receipt printer without a driver is told: a picture in ESC/POS, the cut, the cash drawer."""

from dataclasses import dataclass

INITIALISE = b"\x1b@"
RASTER = b"\x1dv0\x00"
"""GS v 0: a picture, one bit a dot, dark is 1, the leftmost dot first."""
CUT = b"\x1dVB\x00"
"""GS V: feed to the knife, then a partial cut."""
DRAWER = b"\x1bp\x00\x19\xfa"
"""ESC p: a pulse of 50 ms to the drawer on pin 2."""
FEED = b"\x1bd\x03"
BAND_ROWS = 128
"""Rows sent at once: small printers have little memory."""
BITS = 8


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture of dots: `rows` holds each row in whole bytes."""

    width: int
    rows: tuple[bytes, ...]

    @property
    def width_bytes(self) -> int:
        """Bytes in a row."""
        return -(-self.width // BITS)


def ticket(raster: Raster, *, cut: bool = True, drawer: bool = False) -> bytes:
    """All a printer needs for one receipt, in order."""
    parts = [INITIALISE, *([DRAWER] if drawer else []), *_bands(raster)]
    parts.append(CUT if cut else FEED)
    return b"".join(parts)


def _bands(raster: Raster) -> list[bytes]:
    bands = []
    for top in range(0, len(raster.rows), BAND_ROWS):
        rows = raster.rows[top : top + BAND_ROWS]
        if any(len(row) != raster.width_bytes for row in rows):
            message = "a row is not as wide as the picture"
            raise ValueError(message)
        size = raster.width_bytes.to_bytes(2, "little") + len(rows).to_bytes(2, "little")
        bands.append(RASTER + size + b"".join(rows))
    return bands
