import pytest

from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver
from tests.drivers.eyes import ground_of, words_on
from tests.drivers.pages import Pages
from ui.theme import theme

pytestmark = pytest.mark.usefixtures("as_manager")


def test_it_says_since_when_it_is_sold_and_how_often(clinic: Clinic, pages: Pages) -> None:
    clinic.sold_pack()
    catalogue = CatalogueDriver(pages)

    assert words_on(catalogue.editor.head) == ["Recovery of Asha Kulkarni", "On sale since 1 Jan 2026 · 1 sold"]
    assert words_on(catalogue.editor.foot) == ["Applies to new sales only. The 1 sold keep their terms."]


def test_what_is_not_saved_offers_no_withdrawing(clinic: Clinic, pages: Pages) -> None:
    clinic.recovery_pack("Recovery Pack")
    catalogue = CatalogueDriver(pages)
    assert catalogue.editor.head.withdraw.isVisible()

    pages.press("Ctrl+N")

    assert not catalogue.editor.head.withdraw.isVisible()
    assert words_on(catalogue.editor.head) == ["New package", "Not saved yet"]
    assert words_on(catalogue.editor.foot) == ["Can be sold as soon as it is saved."]


def test_whoever_may_only_look_is_offered_no_withdrawing(clinic: Clinic, pages: Pages) -> None:
    clinic.recovery_pack("Recovery Pack")
    editor = CatalogueDriver(pages).editor

    editor.set_writable(False)

    assert not editor.head.withdraw.isVisible()


def test_head_and_foot_stand_on_the_white_of_the_editor(clinic: Clinic, pages: Pages) -> None:
    clinic.recovery_pack("Recovery Pack")
    editor = CatalogueDriver(pages).editor

    assert {ground_of(part) for part in (editor, editor.foot)} == {theme().color("surface").name()}
