import pytest

from tests.clinic import Clinic, Sold
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from tests.drivers.wallet import WalletDriver
from ui.screens.wallet_rows import first_name

PACK = "Recovery of Asha Kulkarni"


@pytest.mark.parametrize(("name", "first"), [("Asha Kulkarni", "Asha"), ("आशा शर्मा", "आशा"), ("Madonna", "Madonna")])
def test_people_are_called_by_their_first_name(name: str, first: str) -> None:
    assert first_name(name) == first


def test_the_first_row_of_a_card_is_the_big_one(family: Sold, pages: Pages) -> None:
    rows = WalletDriver(pages, "asha").card(PACK).rows

    assert [row.height() for row in rows] == [96, 64]


def test_the_session_about_to_go_is_drawn_with_the_row_in_the_panel(family: Sold, pages: Pages) -> None:
    asha = WalletDriver(pages, "asha")
    pages.press("Alt+2")

    assert [row.pips._next for row in asha.card(PACK).rows] == [0, 1]


def test_long_names_are_cut_with_dots_and_nothing_else_is_cut(clinic: Clinic, pages: Pages) -> None:
    long = "Comprehensive neurological physiotherapy with assessment and a written report for the family doctor"
    package = clinic.package("Everything", {clinic.service(long, 90_000): 30}, 800_000, max_members=4)
    clinic.sell(clinic.patient("Venkatanarasimharajuvaripeta Subramaniam"), package, 800_000)
    wallet = WalletDriver(pages, "venkata")

    for width in (1366, 1100, 890, 683):
        pages.stage.window.resize(width, 768)
        pages.stage.settle()
        assert (width, cut_off(wallet.view)) == (width, [])
    assert nameless(wallet.view) == []
