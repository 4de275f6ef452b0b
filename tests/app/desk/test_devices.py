"""What hangs on this workstation."""

import pytest

from app.desk.devices import PrintingSettings, ScannerSettings


@pytest.mark.parametrize("prefix", ["\t", "a b", "\x02"])
def test_a_prefix_nobody_could_type_is_none(prefix: str) -> None:
    assert ScannerSettings(prefix=prefix).checked().prefix == ""


def test_what_cannot_be_meant_is_set_right() -> None:
    assert ScannerSettings(gap_ms=5000, suffix="esc", prefix="~~~~~~").checked() == ScannerSettings(
        gap_ms=60, prefix="~~~~"
    )
    assert PrintingSettings(way="fax", dots=3).checked() == PrintingSettings()


def test_raw_printing_needs_to_know_where() -> None:
    assert not PrintingSettings(way="raw").is_raw
    assert PrintingSettings(way="raw", target="/dev/usb/lp0").is_raw
