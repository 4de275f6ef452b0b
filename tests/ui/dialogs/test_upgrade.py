"""Upgrading: the credit with its arithmetic, what is still to pay, and the new package in the wallet."""

import pytest

from app.desk.views.offers import Offer
from app.domain.status import Status
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.drivers.act import ActDriver
from tests.drivers.eyes import words_on
from tests.drivers.stage import Stage
from ui.dialogs.upgrade import UpgradeForm


@pytest.fixture
def life(clinic: Clinic) -> Life:
    made = Life(clinic)
    made.redeem()
    return made


def test_what_is_left_pays_for_a_dearer_package(stage: Stage, life: Life, clinic: Clinic) -> None:
    clinic.package("Premium", {life.sold.physio: 20}, 1_200_000)
    clinic.package("Small", {life.sold.physio: 2}, 100_000)

    act = ActDriver(stage, life.sold, Offer.UPGRADE)
    assert isinstance(act.box.form, UpgradeForm)
    assert act.box.form.target.count() == 1
    assert any("Credit ₹7,363.64" in words for words in words_on(act.box))
    assert "Package: Recovery of Asha Kulkarni, then Premium" in act.changes

    act.approve()

    cards = {card.name: card for card in clinic.wallet(life.sold.head).cards}
    assert cards["Recovery of Asha Kulkarni"].status is Status.CANCELLED
    assert (cards["Premium"].status, cards["Premium"].left, cards["Premium"].due_minor) == (Status.ACTIVE, 20, 0)


def test_nothing_dear_enough_is_told(stage: Stage, life: Life, clinic: Clinic) -> None:
    clinic.package("Small", {life.sold.physio: 2}, 100_000)

    act = ActDriver(stage, life.sold, Offer.UPGRADE)

    assert any("No package here costs as much as the credit" in words for words in words_on(act.box))
    assert not act.can_act
