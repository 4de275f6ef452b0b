import pytest

from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages

pytestmark = pytest.mark.usefixtures("as_manager")


def test_it_says_since_when_it_is_sold_and_how_often(clinic: Clinic, pages: Pages) -> None:
    clinic.sold_pack()
    catalogue = CatalogueDriver(pages)

    assert words_on(catalogue.editor.head) == ["Recovery of Asha Kulkarni", "On sale since 1 Jan 2026 · 1 sold"]
    assert words_on(catalogue.editor.foot) == ["Applies to new sales only. The 1 sold keep their terms."]


def test_what_is_not_saved_cannot_be_withdrawn(clinic: Clinic, pages: Pages) -> None:
    clinic.recovery_pack("Recovery Pack")
    catalogue = CatalogueDriver(pages)
    assert catalogue.editor.head.withdraw.isEnabled()

    pages.press("Ctrl+N")

    assert not catalogue.editor.head.withdraw.isEnabled()
    assert words_on(catalogue.editor.head) == ["New package", "Not saved yet"]
    assert words_on(catalogue.editor.foot) == ["Can be sold as soon as it is saved."]
