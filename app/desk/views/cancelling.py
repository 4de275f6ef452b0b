"""What a patient gets back who stops: the refund quote as a sheet, by every policy, the sold one marked."""

from dataclasses import dataclass
from uuid import UUID

from app.desk.lookup import must_find
from app.desk.quoting import RefundTerms, refund_terms
from app.desk.views.cards import Card
from app.desk.views.wallet import card_of
from app.desk.work import Read
from app.domain.refund import Quote, UsedService
from app.domain.tax import Taxed
from app.domain.terms import RefundPolicy
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class GivenBack:
    """One service of a refund with the tax it takes back."""

    service_name: str
    net_minor: int
    cgst_minor: int
    sgst_minor: int


@dataclass(frozen=True, slots=True)
class Quotes:
    """A refund quote with its arithmetic; amounts are net of tax unless they say otherwise."""

    card: Card
    """The package as it is now."""
    quotes: tuple[Quote, ...]
    """By list price, pro rata and none."""
    policy: RefundPolicy
    """The one it was sold with."""
    services: tuple[UsedService, ...]
    paid_minor: int
    paid_total_minor: int
    """Tax included."""
    cap_minor: int
    """The most an approver may decide."""
    due_closed_minor: int
    """What the patient still owes and will owe no more."""
    lines: tuple[GivenBack, ...]
    """The sold quote over the services."""
    tax_back_minor: int
    total_minor: int
    """To pay out by the sold quote, tax included."""
    most_total_minor: int
    """To pay out for the most an approver may decide."""
    second_person_above_minor: int
    """A refund above this, tax included, needs somebody else's yes than the asker's."""
    credit_minor: int
    """What an upgrade would take along, tax included: no fee, whatever the policy."""

    @property
    def sold(self) -> Quote:
        """The quote by the policy it was sold with."""
        return next(one for one in self.quotes if one.policy is self.policy)

    @property
    def is_capped(self) -> bool:
        """Whether an upgrade bounds what its credit may bring back."""
        return self.cap_minor < self.paid_minor


def quotes(read: Read, patient_package_id: UUID) -> Quotes:
    """What cancelling a package now would bring."""
    sold = must_find(read, PatientPackage, patient_package_id)
    terms, card = refund_terms(read, sold), card_of(read, sold.id)
    lines = terms.lines(terms.quote().refund_minor)
    return Quotes(
        card=card,
        quotes=tuple(terms.quote(policy) for policy in RefundPolicy),
        policy=terms.policy,
        services=terms.services,
        paid_minor=terms.paid.net_minor,
        paid_total_minor=terms.paid.gross_minor,
        cap_minor=terms.cap_minor,
        due_closed_minor=card.due_minor,
        lines=_given_back(terms, lines),
        tax_back_minor=sum(line.tax_minor for line in lines),
        total_minor=sum(line.gross_minor for line in lines),
        most_total_minor=terms.total_minor(terms.cap_minor),
        second_person_above_minor=read.settings.refund_alone_minor,
        credit_minor=terms.total_minor(terms.credit_minor),
    )


def refund_total(read: Read, patient_package_id: UUID, net_minor: int) -> int:
    """What would be paid out, tax included, if so much net of tax were decided."""
    return refund_terms(read, must_find(read, PatientPackage, patient_package_id)).total_minor(net_minor)


def _given_back(terms: RefundTerms, lines: list[Taxed]) -> tuple[GivenBack, ...]:
    pairs = zip(terms.services, lines, strict=True)
    return tuple(
        GivenBack(service.service_name, line.net_minor, line.cgst_minor, line.sgst_minor) for service, line in pairs
    )
