"""What a scanner may read at the desk: a patient's card or a receipt; numbers only, never a name or a phone."""

import re
from dataclasses import dataclass
from enum import Enum

MARK = "SD1"
"""The first kind of code this program prints; a later one may say more."""


class CodeKind(Enum):
    """What a code leads to."""

    PATIENT = "P"
    ORDER = "O"
    DOCUMENT = "D"
    """A tax invoice or another numbered paper."""


@dataclass(frozen=True, slots=True)
class ScanCode:
    """One code that was understood."""

    kind: CodeKind
    number: str

    @property
    def payload(self) -> str:
        """As it stands in our QR codes; only capitals, digits and signs that make the smallest ones."""
        return f"{MARK}:{self.kind.value}:{self.number}"


_PATIENT = re.compile(r"([A-Z0-9]{1,3})-([0-9]{1,9})")
_ORDER = re.compile(r"[A-Z0-9]{1,3}/[0-9]{2}(?:[0-9]{2}|-[0-9]{2})/[0-9]{1,9}")
_DOCUMENT = re.compile(r"[A-Z0-9]{1,3}/[0-9]{2}(?:[0-9]{2}|-[0-9]{2})/[A-Z][0-9]{1,9}")
_SHAPES = {CodeKind.PATIENT: _PATIENT, CodeKind.ORDER: _ORDER, CodeKind.DOCUMENT: _DOCUMENT}


def understood(text: str) -> ScanCode | None:
    """What a scanned text means; None for a code of somebody else. Caps Lock may have turned the letters round."""
    bare = text.strip().upper()
    if bare.startswith(f"{MARK}:"):
        letter, _, number = bare.removeprefix(f"{MARK}:").partition(":")
        kind = next((one for one in CodeKind if one.value == letter), None)
        return _whole(kind, number) if kind is not None else None
    return next((found for kind in CodeKind if (found := _whole(kind, bare)) is not None), None)


def _whole(kind: CodeKind, number: str) -> ScanCode | None:
    found = _SHAPES[kind].fullmatch(number)
    if found is None:
        return None
    if kind is CodeKind.PATIENT:
        return ScanCode(kind, f"{found[1]}-{int(found[2]):06d}")
    return ScanCode(kind, number)


def patient_code(record_number: str) -> ScanCode:
    """What stands on a patient's card."""
    return ScanCode(CodeKind.PATIENT, record_number)


def order_code(order_number: str) -> ScanCode:
    """What stands on a receipt."""
    return ScanCode(CodeKind.ORDER, order_number)
