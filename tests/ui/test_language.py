"""The window says "1 session" and "2 sessions", and its words are collected from the source as it is."""

import gc
import sys
from pathlib import Path

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

    assert dev_words.sources_of(dev_words.ENGLISH) == dev_words.sources_of(fresh)


def test_the_hindi_file_holds_every_sentence_of_the_source(tmp_path: Path) -> None:
    """Otherwise run `python3 packaging/dev.py words`."""
    fresh = tmp_path / "sessiondesk_hi.ts"
    dev_words.collect(fresh, "hi")
    kept = {place for place in dev_words.sources_of(dev_words.HINDI) if place[0] not in dev_words.qt_words()}

    assert sorted(dev_words.sources_of(fresh) - kept) == [], "new sentences"
    assert sorted(kept - dev_words.sources_of(fresh)) == [], "sentences nobody says any more"


def test_every_sentence_is_said_in_hindi() -> None:
    """Finished, with the same placeholders; else write it into resources/i18n/sessiondesk_hi.ts, or `--take` it."""
    left = dev_words.problems(dev_words.HINDI)

    assert not left, "\n".join([f"{len(left)} sentences", *left])


@pytest.mark.parametrize(
    ("source", "said", "wrong"),
    [
        ("{n} left", "{n} बाकी", ""),
        ("{n} left", "{m} बाकी", "has other placeholders"),
        ("%n left", "बाकी", "has other placeholders"),
        ("&Lock", "लॉक करें (&L)", ""),
        ("&Lock", "लॉक करें", "has another mnemonic"),
        ("Lock", " ", "is not translated"),
        ("Lock ", "लॉक", "begins or ends otherwise"),
    ],
)
def test_a_translation_says_all_that_the_source_says(source: str, said: str, wrong: str) -> None:
    assert dev_words.problem(source, said) == wrong


def test_a_sentence_that_moved_takes_its_hindi_along(tmp_path: Path) -> None:
    fresh = tmp_path / "sessiondesk_hi.ts"
    dev_words.collect(fresh, "hi")
    place = min(dev_words.sources_of(fresh))

    dev_words.fill_hindi(fresh, {("Elsewhere", place[1]): ["कहीं और"]})

    assert dev_words.translations_of(fresh)[place] == ["कहीं और"]


def test_translations_are_handed_in_as_json(tmp_path: Path) -> None:
    file = tmp_path / "hi.json"
    file.write_text('{"A": {"Yes": "हाँ", "No": "", "%n day(s)": ["%n दिन", "%n दिन"]}}', "utf-8")

    assert dev_words.taken([file]) == {("A", "Yes"): ["हाँ"], ("A", "%n day(s)"): ["%n दिन", "%n दिन"]}
