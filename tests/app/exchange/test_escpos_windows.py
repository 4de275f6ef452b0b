"""Windows' spooler, as far as it can be tried without Windows: which calls are made, and what a refusal becomes."""

import ctypes
from typing import Any

import pytest

from app.exchange.escpos_windows import spool


class Spooler:
    """Stands where Windows would: keeps the calls."""

    def __init__(self, refuses: str = "") -> None:
        self.refuses = refuses
        self.calls: list[str] = []
        self.taken = b""

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> bool:
            self.calls.append(name)
            if name == "WritePrinter":
                self.taken = arguments[1]
                ctypes.cast(arguments[3], ctypes.POINTER(ctypes.c_ulong))[0] = arguments[2]
            return name != self.refuses

        return call


def test_one_raw_document_is_put_into_the_queue() -> None:
    spooler = Spooler()
    spool(b"\x1b@", "Receipts", spooler)
    assert spooler.taken == b"\x1b@"
    assert spooler.calls == [
        *("OpenPrinterW", "StartDocPrinterW", "StartPagePrinter", "WritePrinter"),
        *("EndPagePrinter", "EndDocPrinter", "ClosePrinter"),
    ]


@pytest.mark.parametrize("refused", ["OpenPrinterW", "StartDocPrinterW", "WritePrinter"])
def test_a_refusal_is_told_and_nothing_stays_open(refused: str) -> None:
    spooler = Spooler(refused)
    with pytest.raises(OSError, match=r"printer|refused|taken"):
        spool(b"\x1b@", "Receipts", spooler)
    assert spooler.calls[-1] == ("OpenPrinterW" if refused == "OpenPrinterW" else "ClosePrinter")
