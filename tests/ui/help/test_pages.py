"""Each screen and dialog has its page in both languages, and names only keys that there are."""

import ast
import re

import pytest
from PySide6.QtWidgets import QApplication

from tests.shape.source import ROOT, files, tree
from ui.help.keys_page import known_keys
from ui.help.pages import find, folded, news, pages
from ui.language import ENGLISH, HINDI

BASES = {"Screen", "DialogShell", "ActForm"}
SHOWN_BY_OTHERS = {"dialog"}
"""The help itself."""
NO_BASES = {"base", "shell", "act_form"}
ON_ITS_OWN = {"sign_in", "first_run", "wallet", "redeem_panel", "sell"}
"""Pages and panels of their own that derive from no screen."""
MOST_LINES = 24
LANGUAGES = pytest.mark.parametrize("language", [ENGLISH, HINDI])


def with_a_page() -> set[str]:
    """The files that hold a screen, a dialog or a form of one."""
    found = set()
    for path in files("ui"):
        bases = {
            getattr(base, "id", "")
            for node in ast.walk(tree(path))
            if isinstance(node, ast.ClassDef)
            for base in node.bases
        }
        if bases & BASES:
            found.add(path.stem)
    return (found | ON_ITS_OWN) - NO_BASES - SHOWN_BY_OTHERS


def own(language: str) -> set[str]:
    return {file.stem for file in (ROOT / "resources" / "help" / language).glob("*.md")}


@LANGUAGES
def test_every_screen_and_dialog_has_its_page(language: str) -> None:
    """A new one needs resources/help/LANGUAGE/FILE.md, called after the file it is in."""
    assert sorted(with_a_page() - own(language)) == []


def test_both_languages_have_the_same_pages_with_the_same_keys() -> None:
    keys = {
        language: {name: set(re.findall("`(.*?)`", page.text)) for name, page in pages(language).items()}
        for language in (ENGLISH, HINDI)
    }

    assert own(ENGLISH) == own(HINDI)
    assert keys[ENGLISH] == keys[HINDI]


@pytest.mark.usefixtures("styled")
def test_no_page_names_a_key_that_does_nothing(qapp: QApplication) -> None:
    every = [*pages(ENGLISH).values(), news(ENGLISH), news(HINDI)]
    named = {key for page in every for key in re.findall("`(.*?)`", page.text)}

    assert named - known_keys() == set()


@LANGUAGES
def test_pages_are_short_and_plain(language: str) -> None:
    for page in pages(language).values():
        assert page.title
        assert len(page.text.splitlines()) <= MOST_LINES, page.name
        assert not re.search(r"[<>]|\]\(|!\[", page.text), page.name


def test_words_in_a_title_are_found_first_and_accents_do_not_matter() -> None:
    every = list(pages(ENGLISH).values())

    assert find("vóid", every)[0].page.name == "void"
    assert "PIN" in find("void pin", every)[0].line
    assert find("   ", every) == find("zzz", every) == []
    assert find("रद्द", list(pages(HINDI).values()))[0].page.name in {"void", "cancel"}
    assert folded("É") == "e"


def test_the_news_of_this_version_are_told_in_both_languages() -> None:
    from app.version import VERSION

    assert f"## {VERSION}" in news(ENGLISH).text
    assert f"## {VERSION}" in news(HINDI).text
