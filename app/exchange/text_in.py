"""Text files of other programs, in whatever encoding they were saved."""

import codecs
from pathlib import Path

from app.domain.errors import FileNotUnderstood, Trouble

MOST_BYTES = 20 * 1024 * 1024
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def read_text(source: Path) -> str:
    """The whole text: by its mark, else UTF-8, else as Windows wrote it; every line ends with a line feed."""
    try:
        with source.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Trouble("unreachable", str(error)) from error
    if len(content) > MOST_BYTES:
        raise FileNotUnderstood(why="too_large")
    text = decoded(content)
    if not text.strip("\ufeff\0 \r\n\t"):
        raise FileNotUnderstood(why="empty")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decoded(content: bytes) -> str:
    """The text these bytes most likely are; a byte that Windows has no letter for becomes a question mark."""
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
