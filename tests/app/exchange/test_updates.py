"""A signed line about the newest version is believed; anything else is not."""

from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.exchange.updates import latest, verify

KEY = "RWQqa1VOI35BCZNBgTL6AfWTybiqc2gsJyVHCpn/vMtHelUw9CV2RdpW"
CONTENT = '{"version": "9.1.0", "released_on": "2027-01-05", "page": "https://example.org/sessiondesk"}\n'
SIGNED = """untrusted comment: signature from minisign secret key
RUQqa1VOI35BCdfBwozb65ehof11lCvCR49k6eMBy0cOxU514+gU1rhi+xrAp9qllrCsYsiukZi90CvhkhgbDVOx6nPVVJCXlww=
trusted comment: Sessiondesk 9.1.0
n15zUpAPJS/t/bksnPo9BjBiBMfjkawo8m1gLdwRX2lgIQ6sNUdKRzAtZcgJormjxKTy/1Wr8Y+KmVplRNPRBQ==
"""
"""Made with minisign 0.11 itself."""


@pytest.fixture
def source(tmp_path: Path) -> str:
    (tmp_path / "latest.json").write_text(CONTENT)
    (tmp_path / "latest.json.minisig").write_text(SIGNED)
    return str(tmp_path / "latest.json")


def test_what_minisign_signed_is_believed(source: str) -> None:
    found = latest(source, KEY)

    assert (found.version, found.is_newer, found.page) == ("9.1.0", True, "https://example.org/sessiondesk")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("9.1.0", "9.2.0"),
        ("RUQqa1VOI35BCdfB", "RUQqa1VOI35BCdfC"),
        ("Sessiondesk 9", "Sessiondesk 8"),
        ("n15z", "n16z"),
    ],
)
def test_one_changed_letter_is_enough_to_refuse(source: str, old: str, new: str) -> None:
    for file in (Path(source), Path(source + ".minisig")):
        file.write_text(file.read_text().replace(old, new))

    with pytest.raises(Trouble) as told:
        latest(source, KEY)
    assert told.value.what == "unsigned"


@pytest.mark.parametrize("signature", ["", "words", SIGNED.replace("RUQ", "!!!"), "\n".join(SIGNED.splitlines()[:2])])
def test_no_signature_is_no_signature(signature: str) -> None:
    with pytest.raises(Trouble):
        verify(CONTENT.encode(), signature, KEY)
    with pytest.raises(Trouble):
        verify(CONTENT.encode(), SIGNED, KEY.replace("RWQqa1", "RWQqa2"))


@pytest.mark.parametrize("source", ["/nowhere/latest.json", "http://example.org/latest.json", "ftp://example.org/x"])
def test_only_https_and_files_are_read(source: str) -> None:
    with pytest.raises(Trouble) as told:
        latest(source, KEY)
    assert told.value.what == "unreachable"
