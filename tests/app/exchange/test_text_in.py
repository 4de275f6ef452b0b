"""Files arrive in whatever encoding another program chose."""

import codecs
from pathlib import Path

import pytest

from app.domain.errors import FileNotUnderstood, Trouble
from app.exchange.text_in import MOST_BYTES, read_text

WORDS = "Zoë, राहुल"


def saved(folder: Path, content: bytes) -> Path:
    path = folder / "visits.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_with_and_without_its_mark(tmp_path: Path, encoding: str) -> None:
    assert read_text(saved(tmp_path, WORDS.encode(encoding))) == WORDS


def test_big_endian_is_read_by_its_mark(tmp_path: Path) -> None:
    assert read_text(saved(tmp_path, codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"))) == WORDS


def test_what_is_no_unicode_is_what_windows_wrote(tmp_path: Path) -> None:
    assert read_text(saved(tmp_path, "Zoë, 5 €".encode("cp1252"))) == "Zoë, 5 €"


def test_every_line_ends_alike(tmp_path: Path) -> None:
    assert read_text(saved(tmp_path, b"a\r\nb\rc\n")) == "a\nb\nc\n"


@pytest.mark.parametrize("content", [b"", b" \r\n", codecs.BOM_UTF8])
def test_an_empty_file_says_so(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(FileNotUnderstood) as refusal:
        read_text(saved(tmp_path, content))
    assert refusal.value.why == "empty"


def test_a_file_too_large_is_not_read_whole(tmp_path: Path) -> None:
    with pytest.raises(FileNotUnderstood) as refusal:
        read_text(saved(tmp_path, b"x" * (MOST_BYTES + 1)))
    assert refusal.value.why == "too_large"


def test_a_file_that_is_gone_is_the_machines_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        read_text(tmp_path / "gone.csv")
