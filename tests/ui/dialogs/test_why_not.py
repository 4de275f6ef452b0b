from collections.abc import Iterator

import pytest

from tests.clinic import Clinic, Sold
from tests.drivers.eyes import words_on
from tests.drivers.hands import focus_name
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage, nameless
from ui.dialogs.act import ActDialog
from ui.dialogs.why_not import WhyNotDialog


@pytest.fixture
def pages(stage: Stage) -> Iterator[Pages]:
    made = Pages(stage)
    yield made
    for kind in (WhyNotDialog, ActDialog):
        for dialog in stage.window.findChildren(kind):
            dialog.hide()


def asked(pages: Pages, service: str) -> WhyNotDialog:
    pages.find("asha")
    pages.press("F7")
    dialog = pages.wait_for(WhyNotDialog)
    names = [dialog.service.itemText(n) for n in range(dialog.service.count())]
    pages.press("Home", *["Down"] * next(n for n, name in enumerate(names) if name.startswith(service)))
    return dialog


def test_what_expired_is_told_with_the_one_next_step(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.clock.go(hours=24 * 100)
    dialog = asked(pages, "Physiotherapy")

    assert any("31 Mar 2026" in words for words in words_on(dialog))
    assert [button.text() for button in dialog.rows] == ["Extend"]
    assert nameless(dialog) == []

    pages.go(f"Extend, {family.receipt.card.name}")
    pages.press("Space")
    assert pages.wait_for(ActDialog).windowTitle() == "Extend the package"


def test_where_nothing_stands_in_the_way_it_says_so(family: Sold, pages: Pages) -> None:
    del family
    dialog = asked(pages, "Physiotherapy")

    assert "Nothing stands in the way" in words_on(dialog)
    assert not dialog.rows


def test_escape_goes_back_to_the_wallet(family: Sold, pages: Pages) -> None:
    del family
    asked(pages, "Doctor")
    assert focus_name() == "Service"

    pages.press("Escape")
    assert pages.dialog(WhyNotDialog) is None
