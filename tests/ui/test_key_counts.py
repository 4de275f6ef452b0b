"""How many keys the two things done all day take, counted as the window receives them."""

from collections.abc import Iterator

import pytest

from app.domain.ledger import LineKind
from tests.clinic import Clinic
from tests.drivers.key_count import Keys, counted
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage

REDEEM_MOST, SELL_MOST = 4, 8


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.fixture
def keys(stage: Stage) -> Iterator[Keys]:
    with counted() as made:
        yield made


def test_a_known_patient_with_one_package_needs_at_most_four_after_the_name(
    clinic: Clinic, stage: Stage, pages: Pages, keys: Keys
) -> None:
    clinic.sold_pack("Asha Kulkarni")
    clinic.patient("Usha Kulkarni")
    pages.write("asha")
    keys.pressed = 0

    pages.press(*["Return"] * 3)

    assert stage.lines(LineKind.REDEEM) == 1
    assert keys.pressed == 3 <= REDEEM_MOST


def test_whoever_is_open_needs_f2_and_enter(clinic: Clinic, stage: Stage, pages: Pages, keys: Keys) -> None:
    clinic.sold_pack("Asha Kulkarni")
    pages.find("asha")
    keys.pressed = 0

    pages.press("F2", "Return")

    assert (stage.lines(LineKind.REDEEM), keys.pressed) == (1, 2)


def test_a_known_package_for_exact_cash_needs_at_most_eight(
    clinic: Clinic, stage: Stage, pages: Pages, keys: Keys
) -> None:
    service = clinic.service("Physiotherapy", 70_000)
    for name in ("Back Pain 5", "Back Pain 10", "Knee Care", "Post Surgery", "Sports Rehab", "Wellness Year"):
        clinic.package(name, {service: 5}, 300_000)
    clinic.recovery_pack("Recovery Pack")
    clinic.patient("Asha Kulkarni")
    pages.write("asha")
    keys.pressed = 0

    pages.press("Return", "F3")
    pages.write("rec")
    pages.press("Return", "Ctrl+Return")

    assert stage.toast.startswith("Recovery Pack sold")
    # Enter, F3, three letters, Enter, Ctrl and Enter
    assert keys.pressed == 8 <= SELL_MOST
