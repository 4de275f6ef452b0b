"""Withdrawing ends sales and nothing else."""

from uuid import uuid4

import pytest
from sqlalchemy import select

from app.desk.commands.withdraw_package import WithdrawPackage
from app.domain.catalogue import Package
from app.domain.errors import ChangedMeanwhile, NotFound
from tests.clinic import Clinic


def test_what_was_sold_goes_on(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    clinic.as_owner(WithdrawPackage(package_id=sold.receipt.card.package_id))

    assert clinic.redeem(sold.receipt, sold.physio, sold.head).redemption.left_now == 9


def test_withdrawn_twice_it_keeps_the_first_date(clinic: Clinic) -> None:
    package = clinic.recovery_pack()
    first = clinic.clock.now()
    clinic.as_owner(WithdrawPackage(package_id=package))
    clinic.clock.go(days=1)

    clinic.as_owner(WithdrawPackage(package_id=package))

    assert clinic.all(select(Package.withdrawn_at)) == [first]


def test_an_editor_open_meanwhile_is_told(clinic: Clinic) -> None:
    package = clinic.recovery_pack()
    clinic.as_owner(WithdrawPackage(package_id=package))
    items = {clinic.services["Physiotherapy"]: 1}

    with pytest.raises(ChangedMeanwhile):
        clinic.package("Recovery", items, 1, package_id=package, revision=1)


def test_only_a_package_that_exists_is_withdrawn(clinic: Clinic) -> None:
    with pytest.raises(NotFound):
        clinic.as_owner(WithdrawPackage(package_id=uuid4()))
