"""The catalogue with its taxes, and the patients."""

from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import initialize, multiple, precondition, rule
from sqlalchemy import select

from app.desk.commands.edit_centre import EditCentre
from app.desk.commands.edit_patient import EditPatient
from app.desk.commands.save_service import SaveService
from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.commands.withdraw_package import WithdrawPackage
from app.domain.patient import Patient
from app.domain.terms import RefundPolicy
from tests.app.fuzzing.machine import FAR, SERVICES, Machine
from tests.app.fuzzing.worth import Rate, Terms
from tests.founding import ANDHERI, BANDRA

TERMS = st.fixed_dictionaries(
    {
        "items": st.lists(st.integers(1, 7), min_size=1, max_size=3),
        "price": st.sampled_from([0, 1, 99_999, 800_000, 1_000_003]),
        "days": st.sampled_from([None, 1, 5, 30, 30]),
        "max_members": st.integers(0, 2),
        "multi": st.booleans(),
        "policy": st.sampled_from(["list_price", "pro_rata", "none"]),
        "fee": st.sampled_from([0, 0, 1_000, 333]),
    }
)
MOST_PEOPLE = 6
"""With more of them, nobody would meet anybody."""
TAXES = {
    "none": [],
    "some": [Rate(), Rate(1_800), Rate(500, included=False)],
    "all": [Rate(1_200), Rate(1_800, included=False), Rate(501)],
}


class Catalogue(Machine):
    """What is sold, and to whom."""

    # --- the catalogue -----------------------------------------------------------------------------------------

    @initialize(
        target=Machine.packages,
        every=st.lists(TERMS, min_size=2, max_size=3),
        taxes=st.sampled_from(list(TAXES)),
        in_parts=st.booleans(),
    )
    def first_packages(self, every: list[dict[str, Any]], taxes: str, in_parts: bool) -> Any:
        self.set_taxes(TAXES[taxes])
        if in_parts:
            self.set_parts(in_parts)
        return multiple(*(self.save(terms) for terms in every))

    def set_taxes(self, rates: list[Rate]) -> None:
        """One centre is registered, the other is not; each service has a class of its own."""
        if not rates:
            return
        place = EditCentre(
            centre_id=self.clinic.centres[ANDHERI], name=ANDHERI, time_zone="Asia/Kolkata", tax_number="27AAPFU0939F1ZV"
        )
        self.clinic.as_owner(place)
        self.registered = {ANDHERI}
        for (name, price), rate in zip(SERVICES.items(), rates, strict=True):
            fields = RateFields(valid_from=self.today, rate_basis_points=rate.basis_points, included=rate.included)
            key = self.clinic.as_owner(SaveTaxClass(name=f"Class of {name}", rates=(fields,)))
            self.rates[name] = rate
            service = {"service_id": self.clinic.services[name], "code": name[:12].replace(" ", ""), "name": name}
            self.clinic.as_owner(SaveService(**service, list_price_minor=price, tax_class_id=key))

    def set_parts(self, in_parts: bool) -> None:
        """Whether the first payment activates."""
        self.clinic.settings(part_payment=in_parts)
        self.in_parts = in_parts

    def save(self, terms: dict[str, Any], known: Terms | None = None) -> Terms:
        """Put a package into the catalogue, or change it there."""
        self.settle()
        name = f"Package {self.next_serial()}"
        items = dict(zip(self.clinic.services.values(), terms["items"], strict=False))
        prices = dict(zip(self.clinic.services.values(), SERVICES.values(), strict=True))
        centres = (ANDHERI, BANDRA, FAR) if terms["multi"] else ()
        fields = {"validity_days": terms["days"], "max_members": terms["max_members"], "centres": list(centres)}
        fields |= {"refund_policy": RefundPolicy(terms["policy"]), "refund_fee_basis_points": terms["fee"]}
        edited = {} if known is None else {"package_id": known.package_id, "revision": known.revision}
        key = self.clinic.package(name, items, terms["price"], **fields, **edited)
        limits = (terms["days"], terms["max_members"], centres, terms["policy"], terms["fee"])
        made = Terms(key, name, items, prices, terms["price"], *limits)
        if known is None:
            return made
        made.revision, made.withdrawn = known.revision + 1, known.withdrawn
        known.__dict__.update(made.__dict__)
        return known

    @rule(
        target=Machine.packages,
        package=Machine.packages,
        terms=TERMS,
        what=st.sampled_from(["add", "edit", "edit", "withdraw", "offer", "offer", "part payment"]),
    )
    def change_catalogue(self, package: Terms, terms: dict[str, Any], what: str) -> Any:
        if what == "add":
            return self.save(terms)
        if what == "edit":
            self.save(terms, package)
        elif what == "part payment":
            self.settle()
            self.set_parts(not self.in_parts)
        else:
            self.settle()
            self.clinic.as_owner(WithdrawPackage(package_id=package.package_id, on_sale=what == "offer"))
            package.withdrawn, package.revision = what == "withdraw", package.revision + 1
        return multiple()

    # --- people ------------------------------------------------------------------------------------------------

    @initialize(target=Machine.patients)
    def first_patients(self) -> Any:
        return multiple(*(self.register() for _ in range(3)))

    @precondition(lambda self: self.people < MOST_PEOPLE)
    @rule(target=Machine.patients)
    def another_patient(self) -> UUID:
        return self.register()

    def register(self) -> UUID:
        """Somebody new, who is called like everybody else."""
        self.settle()
        self.people += 1
        return self.desk.patient("Asha Kulkarni")

    @rule(person=Machine.patients, name=st.sampled_from(["Asha Kulkarni", "Asha Joshi", "आशा कुलकर्णी"]))
    def rename(self, person: UUID, name: str) -> None:
        """Names come and go; verifying at the end looks whether typing errors find just those in use."""
        self.settle()
        (revision,) = self.clinic.all(select(Patient.revision).where(Patient.id == person))
        self.desk.desk.execute(EditPatient(patient_id=person, revision=revision, name=name))
