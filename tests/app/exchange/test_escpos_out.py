"""Bytes reach a printer on the network, on a device or in a queue, or it is told why not, in time."""

import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exchange.escpos_out import NotPrinted, Why, host_of, send

TICKET = bytes(range(256)) * 400


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def why(target: str, data: bytes = TICKET) -> Why:
    began = time.monotonic()
    with pytest.raises(NotPrinted) as told:
        send(data, target, seconds=0.4)
    assert time.monotonic() - began < 2
    return told.value.why


def test_all_of_it_reaches_a_printer_on_the_network(listener: socket.socket) -> None:
    came: list[bytes] = []

    def take() -> None:
        connection, _ = listener.accept()
        with connection:
            while part := connection.recv(4096):
                came.append(part)

    printer = threading.Thread(target=take)
    printer.start()
    send(TICKET, f"127.0.0.1:{listener.getsockname()[1]}")
    printer.join(5)
    assert b"".join(came) == TICKET


def test_a_printer_that_takes_nothing_is_left_in_time(listener: socket.socket) -> None:
    assert why(f"127.0.0.1:{listener.getsockname()[1]}", b"x" * 50_000_000) is Why.SILENT


def test_a_host_that_is_off_or_unknown_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert why(f"127.0.0.1:{port}") is Why.SILENT
    assert why("127.0.0.1:99999") is Why.UNKNOWN


def test_a_device_gets_it_and_one_that_is_not_there_is_never_made(tmp_path: Path) -> None:
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    assert why(str(pipe)) is Why.UNKNOWN, "nobody reads: the printer is off"
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        send(b"\x1b@", str(pipe))
        assert os.read(reader, 10) == b"\x1b@"
        assert why(str(pipe)) is Why.SILENT, "its memory is full"
    finally:
        os.close(reader)

    letter = tmp_path / "letter.txt"
    letter.write_text("dear Asha")
    assert why(str(letter)) is Why.UNKNOWN
    assert letter.read_text() == "dear Asha"

    missing = tmp_path / "lp1"
    assert why(str(missing)) is Why.UNKNOWN
    assert not missing.exists()


def test_a_queue_takes_raw_bytes_through_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "lp"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat > {tmp_path}/came\n[ "$2" = Receipts ]\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")

    send(TICKET, "Receipts")

    assert (tmp_path / "asked").read_text().split() == ["-d", "Receipts", "-o", "raw", "-s"]
    assert (tmp_path / "came").read_bytes() == TICKET
    assert why("Nowhere") is Why.UNKNOWN
    assert why("-h") is Why.UNKNOWN


def test_what_is_a_host_and_what_is_a_queue() -> None:
    assert host_of("192.168.1.50") == ("192.168.1.50", 9100)
    assert host_of("printer.local:9101") == ("printer.local", 9101)
    assert host_of("[fe80::1]:9100") == ("fe80::1", 9100)
    assert host_of("Receipts") is None
    assert host_of("/dev/usb/lp0") is None
