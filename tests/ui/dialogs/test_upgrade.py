"""Upgrading: the credit with its arithmetic, what is still to pay, and the new package in the wallet."""

import pytest

from app.desk.views.offers import Offer
from app.domain.status import Status
from tests.app.desk.lives import Life
from tests.clinic import Clinic, Sold
from tests.drivers.act import ActDriver
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from tests.money import cash, register, taxed
from ui.dialogs.papers import PapersDialog
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


def test_one_that_costs_just_the_credit_takes_no_money(stage: Stage, clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.package("Equal", {life.sold.physio: 20}, 800_000)

    act = ActDriver(stage, life.sold, Offer.UPGRADE)
    assert "Pay," not in act.says
    act.approve()

    cards = {card.name: card for card in clinic.wallet(life.sold.head).cards}
    assert (cards["Equal"].status, cards["Equal"].paid_minor) == (Status.ACTIVE, 800_000)


def test_the_family_goes_along_as_far_as_there_is_room(stage: Stage, clinic: Clinic) -> None:
    life = Life(clinic, members=(clinic.patient("Rohan"), clinic.patient("Aarav")))
    clinic.package("Premium", {life.sold.physio: 20}, 1_200_000, max_members=1)

    act = ActDriver(stage, life.sold, Offer.UPGRADE)
    family = act.changes.partition("Family: ")[2]
    before, _, after = family.partition(", then ")
    assert set(before.split(", ")) == {"Rohan", "Aarav"}
    act.approve()

    cards = {card.name: card for card in clinic.wallet(life.sold.head).cards}
    assert [person.name for person in cards["Premium"].people] == ["Asha Kulkarni", after]


def test_the_arithmetic_adds_up_with_tax_too(stage: Stage, clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800, included=False)
    package = clinic.package("Peels", {peel: 4}, 100_000)
    sale = clinic.sell(clinic.patient("Asha"), package, 100_000, payments=cash(118_000))
    clinic.redeem(sale, peel, sale.card.head_id)
    clinic.package("Many peels", {peel: 10}, 300_000)

    act = ActDriver(stage, Sold(sale, sale.card.head_id, peel, peel), Offer.UPGRADE)

    assert "Credit ₹885.00: ₹1,180.00 paid, less ₹295.00 for the sessions used at their share." in act.says


def test_the_receipt_of_the_new_one_is_printed_from_the_toast(stage: Stage, life: Life, clinic: Clinic) -> None:
    clinic.package("Premium", {life.sold.physio: 20}, 1_200_000)
    act = ActDriver(stage, life.sold, Offer.UPGRADE)
    act.approve()
    pages = Pages(stage)
    pages.push("Print")

    dialog = pages.wait_for(PapersDialog)
    stage.settle()
    assert "Credit of the old package" in dialog.preview.accessibleDescription()
    assert "Premium" in dialog.preview.accessibleDescription()
