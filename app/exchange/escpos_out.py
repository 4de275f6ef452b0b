"""Sending bytes to a receipt printer: a device, the network, or a raw queue of the system; never for long."""

import errno
import os
import re
import select
import shutil
import socket
import stat
import subprocess
import sys
import time
from enum import Enum
from pathlib import Path

SECONDS = 8.0
"""After so long a printer that takes nothing is out of paper, off, or somewhere else."""
PORT, HIGHEST_PORT = 9100, 65535
CHUNK = 4096
ADDRESS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")


class Why(Enum):
    """Why nothing was printed, or not all of it."""

    SILENT = "silent"
    """It does not answer, or takes no more."""
    UNKNOWN = "unknown"
    """There is no such device, host or queue."""
    FORBIDDEN = "forbidden"
    """This person may not use it."""
    BROKEN = "broken"
    """It went away in the middle, or its queue refused."""


class NotPrinted(Exception):  # noqa: N818 - a fact to be told, not a bug
    """The paper did not come out; the receipt itself is safe."""

    def __init__(self, why: Why, target: str) -> None:
        """`target` as it was set up."""
        super().__init__(f"{why.value}: {target}")
        self.why, self.target = why, target


def send(data: bytes, target: str, *, seconds: float = SECONDS) -> None:
    """Send it all, or raise `NotPrinted`. Takes up to that many seconds: never call it where a window waits."""
    try:
        host = host_of(target)
        if host is not None:
            _to_host(data, host, seconds)
        elif "/" in target or target.upper().startswith(("COM", "LPT", "\\\\.\\")):
            _to_device(data, Path(target), seconds)
        else:
            _to_queue(data, target, seconds)
    except OSError as error:
        raise NotPrinted(_why(error), target) from error


def host_of(target: str) -> tuple[str, int] | None:
    """(host, port) where the target names one: 192.168.1.50, printer.local:9100, [fe80::1]:9100."""
    if "/" in target or "\\" in target:
        return None
    host, colon, port = target.rpartition(":")
    if colon and port.isascii() and port.isdigit() and int(port) <= HIGHEST_PORT:
        return host.strip("[]"), int(port)
    return (target, PORT) if ADDRESS.fullmatch(target) else None


def _to_host(data: bytes, host: tuple[str, int], seconds: float) -> None:
    ends = time.monotonic() + seconds
    with socket.create_connection(host, timeout=seconds) as connection:
        for start in range(0, len(data), CHUNK):
            connection.settimeout(max(0.01, ends - time.monotonic()))
            connection.sendall(data[start : start + CHUNK])
        connection.shutdown(socket.SHUT_WR)


def _to_device(data: bytes, device: Path, seconds: float) -> None:
    if sys.platform == "win32":
        with device.open("wb", buffering=0) as opened:
            opened.write(data)
        return
    # without waiting: a printer that is off would hold the opening up for ever; never make a file by a typing error
    handle = os.open(device, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
    try:
        mode = os.fstat(handle).st_mode
        if not (stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)):
            # a file or a disk is no printer: nothing of it may be overwritten
            raise FileNotFoundError(errno.ENODEV, "no printer", str(device))
        _write_all(handle, data, time.monotonic() + seconds)
    finally:
        os.close(handle)


def _write_all(handle: int, data: bytes, ends: float) -> None:
    left = memoryview(data)
    while left:
        _, writable, _ = select.select([], [handle], [], max(0.0, ends - time.monotonic()))
        if not writable:
            raise TimeoutError(errno.ETIMEDOUT, "the printer takes no more")
        left = left[os.write(handle, left[:CHUNK]) :]


def _to_queue(data: bytes, queue: str, seconds: float) -> None:
    """Through the system's own spooler, past its driver."""
    if sys.platform == "win32":
        from app.exchange.escpos_windows import spool  # noqa: PLC0415 - only there

        spool(data, queue)
        return
    program = shutil.which("lp")
    if program is None or queue.startswith("-"):
        raise FileNotFoundError(errno.ENOENT, "no print queues here", queue)
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and the name of a queue is no option
            [program, "-d", queue, "-o", "raw", "-s"], input=data, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise TimeoutError(errno.ETIMEDOUT, "the queue does not answer") from error
    if done.returncode:
        raise FileNotFoundError(errno.ENOENT, "the queue refused", queue)


def _why(error: OSError) -> Why:
    if isinstance(error, TimeoutError | ConnectionRefusedError | BlockingIOError):
        return Why.SILENT
    if isinstance(error, PermissionError):
        return Why.FORBIDDEN
    if isinstance(error, FileNotFoundError | IsADirectoryError | socket.gaierror):
        return Why.UNKNOWN
    if error.errno in (errno.ENXIO, errno.ENODEV, errno.EADDRNOTAVAIL):
        return Why.UNKNOWN
    return Why.SILENT if error.errno in (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN) else Why.BROKEN
