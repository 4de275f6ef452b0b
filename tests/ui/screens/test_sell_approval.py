import pytest

from tests.clinic import Clinic
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver
from tests.drivers.stage import Stage


@pytest.fixture
def page(clinic: Clinic, pages: Pages) -> SellDriver:
    clinic.recovery_pack("Recovery Pack")
    clinic.patient("Asha Kulkarni")
    page = SellDriver.open(pages, "asha")
    page.choose("recov")
    pages.fill("Start date", "-9")
    return page


def asked_of_a_manager(stage: Stage) -> list[str]:
    dialog = stage.approval()
    assert dialog is not None
    return words_on(dialog)


def test_a_manager_reads_what_is_sold_and_what_the_earlier_start_changes(page: SellDriver, stage: Stage) -> None:
    page.complete()

    words = asked_of_a_manager(stage)
    sentence = "Recovery Pack is sold to Asha Kulkarni for ₹8,000.00 as if it had started on 23 Dec 2025."
    assert sentence in words
    assert words[words.index("Last valid") :][:3] == ["Last valid", "31 Mar 2026", "22 Mar 2026"]


def test_a_session_used_at_once_is_part_of_the_sentence(page: SellDriver, stage: Stage) -> None:
    page.pages.push("Use 1 session now")
    page.complete()

    assert any(words.endswith("and 1 Physiotherapy is used at once.") for words in asked_of_a_manager(stage))
