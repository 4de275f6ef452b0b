"""The window says "1 session" and "2 sessions", and its words are collected from the source as it is."""

import gc
import sys
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.language import speak

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
dev_words = __import__("dev_words")


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 session redeemed for Asha."), (2, "2 sessions redeemed for Asha.")]
)
def test_one_session_is_not_one_sessions(qapp: QApplication, count: int, words: str) -> None:
    speak(qapp)

    said = QCoreApplication.translate("DeskToasts", "%n session(s) redeemed for {name}.", "", count)

    assert said.format(name="Asha") == words


def test_the_words_outlive_the_reading_of_their_file(qapp: QApplication) -> None:
    """Qt reads them from the bytes it was given, for as long as the window is open."""
    speak(qapp)
    gc.collect()
    overwritten = [bytes(10_000) for _ in range(1_000)]

    said = QCoreApplication.translate("DeskToasts", "%n session(s) redeemed for {name}.", "", len(overwritten[:1]))

    assert said.startswith("1 session ")


def test_the_english_file_holds_every_plural_of_the_source(tmp_path: Path) -> None:
    """Otherwise run `python3 packaging/dev.py words`."""
    fresh = tmp_path / "sessiondesk_en.ts"
    dev_words.collect(fresh)
    kept = resources.files("resources") / "i18n" / "sessiondesk_en.ts"

    def sources(text: str) -> set[tuple[str | None, str | None]]:
        return {
            (context.findtext("name"), message.findtext("source"))
            for context in ET.fromstring(text).iter("context")  # noqa: S314 - our own file
            for message in context.iter("message")
        }

    assert sources(kept.read_text("utf-8")) == sources(fresh.read_text("utf-8"))
