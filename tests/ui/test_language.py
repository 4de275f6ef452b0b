"""The window says "1 session" and "2 sessions", and its words are collected from the source as it is."""

import ast
import gc
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.shape.source import files, name_of, tree
from ui import format as show
from ui.language import known, speak, speaking, spoken

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


def test_no_sentence_hides_from_those_who_translate(tmp_path: Path) -> None:
    """Inside an f-string pyside6-lupdate does not see it, and a plural it does not take for one has one form only."""
    fresh = tmp_path / "sessiondesk_hi.ts"
    dev_words.collect(fresh, "hi")
    root = ET.parse(fresh).getroot()  # noqa: S314 - our own file
    found = {place: message.get("numerus") == "yes" for place, message in dev_words.messages(root)}

    said = {spoken_at: (place, many) for path in files("ui") for spoken_at, place, many in sayings(path)}

    assert [where for where, (place, many) in said.items() if found.get(place) is not many] == []


def sayings(path: Path) -> Iterator[tuple[str, tuple[str, str], bool]]:
    """Where each sentence is said, its context and source, and whether it counts something."""
    whole = tree(path)
    inside = {id(part): one.name for one in ast.walk(whole) if isinstance(one, ast.ClassDef) for part in ast.walk(one)}
    for call in ast.walk(whole):
        if not isinstance(call, ast.Call):
            continue
        said = ast.unparse(call.func)
        arguments = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
        where = f"{name_of(path)}:{call.lineno} {ast.unparse(call)[:80]}"
        if said == "self.tr" and isinstance(arguments[0], str):
            yield where, (inside.get(id(call), ""), arguments[0]), len(arguments) > 2
        elif said == "QCoreApplication.translate" and isinstance(arguments[1], str):
            yield where, (str(arguments[0]), arguments[1]), len(arguments) > 3


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


@pytest.fixture
def hindi(qapp: QApplication) -> Iterator[QApplication]:
    speak(qapp, "hi-IN")
    yield qapp
    speak(qapp)


@pytest.mark.parametrize(("count", "words"), [(0, "0 इस्तेमाल हुए"), (1, "1 इस्तेमाल हुआ"), (2, "2 इस्तेमाल हुए")])
def test_hindi_counts_one_and_many(hindi: QApplication, count: int, words: str) -> None:
    assert QCoreApplication.translate("FamilyDialog", "used %n", "", count) == words


@pytest.mark.usefixtures("hindi")
def test_a_fields_own_menu_is_in_hindi_too() -> None:
    """Qt comes without Hindi: its words lie in our file."""
    edit = QLineEdit("आशा")
    menu = edit.createStandardContextMenu()

    latin = [action.text() for action in menu.actions() if action.text() and not has_devanagari(action.text())]

    assert latin == []
    menu.deleteLater()
    edit.deleteLater()


def has_devanagari(words: str) -> bool:
    return any("\u0900" <= letter <= "\u097f" for letter in words)


def test_something_is_said_in_another_language_and_the_window_goes_on_in_its_own(qapp: QApplication) -> None:
    speak(qapp)
    with speaking("hi"):
        assert QCoreApplication.translate("FamilyDialog", "used %n", "", 1) == "1 इस्तेमाल हुआ"
        assert show.day(date(2026, 3, 31)) == "31 मार्च 2026"

    assert spoken() == "en"
    assert QCoreApplication.translate("FamilyDialog", "used %n", "", 1) == "used 1"
    assert show.day(date(2026, 3, 31)) == "31 Mar 2026"


def test_a_language_nobody_translated_is_english() -> None:
    assert [known(one) for one in ("hi", "hi-IN", "pt-BR", "")] == ["hi", "hi", "en", "en"]
