"""Windows' own spooler, past its driver; written from its documentation and not yet tried on a Windows machine."""

import ctypes
import errno
from typing import Any

RAW = 1
"""The level of DOC_INFO_1."""


class DocInfo(ctypes.Structure):
    """DOC_INFO_1W."""

    _fields_ = (
        ("pDocName", ctypes.c_wchar_p),
        ("pOutputFile", ctypes.c_wchar_p),
        ("pDatatype", ctypes.c_wchar_p),
    )


def spool(data: bytes, queue: str, library: Any = None) -> None:  # noqa: ANN401 - a loaded library has no type
    """Put one raw document into that queue; raises `OSError`."""
    spooler = library if library is not None else ctypes.WinDLL("winspool.drv")  # type: ignore[attr-defined]  # only Windows has it
    handle = ctypes.c_void_p()
    if not spooler.OpenPrinterW(ctypes.c_wchar_p(queue), ctypes.byref(handle), None):
        raise FileNotFoundError(errno.ENOENT, "no such printer", queue)
    try:
        info = DocInfo("Sessiondesk", None, "RAW")
        if not spooler.StartDocPrinterW(handle, RAW, ctypes.byref(info)):
            raise OSError(errno.EIO, "the queue refused")
        try:
            _write(spooler, handle, data)
        finally:
            spooler.EndDocPrinter(handle)
    finally:
        spooler.ClosePrinter(handle)


def _write(spooler: Any, handle: ctypes.c_void_p, data: bytes) -> None:  # noqa: ANN401 - as above
    spooler.StartPagePrinter(handle)
    written = ctypes.c_ulong()
    whole = spooler.WritePrinter(handle, data, len(data), ctypes.byref(written)) and written.value == len(data)
    spooler.EndPagePrinter(handle)
    if not whole:
        raise OSError(errno.EIO, "not all of it was taken")
