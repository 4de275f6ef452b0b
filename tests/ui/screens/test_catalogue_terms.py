import pytest

from app.desk.views.catalogue import PackageRow, packages
from app.domain.terms import RefundPolicy, Scope
from tests.clinic import Clinic
from tests.drivers.catalogue import CatalogueDriver
from tests.drivers.pages import Pages

pytestmark = pytest.mark.usefixtures("as_manager")


@pytest.fixture
def catalogue(clinic: Clinic, pages: Pages) -> CatalogueDriver:
    """The Recovery Pack is open: 90 days, four family members, where bought."""
    clinic.recovery_pack("Recovery Pack")
    return CatalogueDriver(pages)


def saved(clinic: Clinic) -> PackageRow:
    return clinic.desk.ask(packages)[0]


def test_a_package_that_never_expires(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.push("Never expires")
    assert not catalogue.editor.terms.days.isEnabled()
    catalogue.save()

    assert saved(clinic).validity_days is None


def test_days_that_are_no_number_are_marked(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Validity in days", "soon")
    catalogue.save()

    assert catalogue.errors == {"Validity": "Type a whole number."}
    assert saved(clinic).validity_days == 90


def test_no_days_at_all_are_marked(catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Validity in days", "0")
    catalogue.save()

    assert list(catalogue.errors) == ["Validity"]


def test_sharing_names_the_most_members(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.fill("Family members at most", "2")
    catalogue.save()
    assert saved(clinic).max_members == 2

    catalogue.pages.push("Head and up to")
    catalogue.save()
    assert saved(clinic).max_members == 0


def test_several_centres_are_chosen_by_name(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.go("Where bought")
    catalogue.pages.press("Right")
    catalogue.pages.push("Andheri West")
    catalogue.save()
    assert list(catalogue.errors) == ["Redeemable at"]

    catalogue.pages.push("Bandra West")
    catalogue.save()
    assert (saved(clinic).scope, saved(clinic).centre_names) == (Scope.MULTI, ("Andheri West", "Bandra West"))


def test_what_a_refund_follows(clinic: Clinic, catalogue: CatalogueDriver) -> None:
    catalogue.pages.go("Charge used at list price")
    catalogue.pages.press("Right")
    catalogue.pages.fill("Fee in percent of the refund", "2.5")
    catalogue.save()

    assert (saved(clinic).refund_policy, saved(clinic).refund_fee_basis_points) == (RefundPolicy.PRO_RATA, 250)


@pytest.mark.parametrize("fee", ["x", "2.555", "101"])
def test_a_fee_that_is_none_is_marked(catalogue: CatalogueDriver, fee: str) -> None:
    catalogue.pages.fill("Fee in percent of the refund", fee)
    catalogue.save()

    assert list(catalogue.errors) == ["If the patient stops"]
