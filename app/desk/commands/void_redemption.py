"""Voiding a redemption with a manager's approval."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import bindparam, delete, select

from app.desk.books import book_breakage
from app.desk.command import Command
from app.desk.fields import Name0, PersonalNote
from app.desk.lookup import must_find
from app.desk.settings import OTHER_REASON
from app.desk.views.redemptions import Redeemed, redeemed
from app.desk.voiding import void_terms
from app.desk.work import Read, Work
from app.domain.appointment import AppointmentClaim
from app.domain.approval import Action
from app.domain.entitlement import Entitlement
from app.domain.errors import NotARedemption, PackageClosed, ReasonMissing
from app.domain.ledger import LedgerLine, LineKind
from app.domain.liability import Cause
from app.domain.staff import Role
from app.domain.wallet import PatientPackage

_PACKAGE = (
    select(PatientPackage)
    .where(PatientPackage.id == bindparam("patient_package_id"))
    .with_for_update(key_share=True, of=PatientPackage)
)
_LAST = (
    select(LedgerLine)
    .where(LedgerLine.entitlement_id == bindparam("entitlement_id"))
    .order_by(LedgerLine.seq.desc())
    .limit(1)
)


class VoidRedemption(Command[Redeemed]):
    """Undo exactly one whole redemption: sessions and value come back, the redemption stays visible."""

    kind: ClassVar[str] = "void_redemption"
    needs: ClassVar[Role] = Role.RECEPTIONIST
    approvable: ClassVar[bool] = True

    line_id: UUID
    reason: Name0
    """From the clinic's list, or `other`."""
    note: PersonalNote = ""
    """Free words; `other` needs them."""

    def apply(self, work: Work) -> UUID:
        """A second void of the same redemption changes nothing and shows the first (domain.md, Void)."""
        line = must_find(work, LedgerLine, self.line_id)
        if line.kind is not LineKind.REDEEM:
            raise NotARedemption
        entitlement = must_find(work, Entitlement, line.entitlement_id)
        sold = work.session.execute(_PACKAGE, {"patient_package_id": entitlement.patient_package_id}).scalar_one()
        if _void_of(work, line) is not None:
            return line.id
        self._ensure_reason(work)
        if sold.closing is not None and sold.closed_on is not None:
            raise PackageClosed(closing=sold.closing.value, on=sold.closed_on)
        terms = void_terms(work, line)
        work.need_approval(Action.VOID, needs_owner=terms.needs_owner, not_by=terms.not_by)
        last = work.session.execute(_LAST, {"entitlement_id": entitlement.id}).scalar_one()
        void = entitlement.void(line, last.as_last, work.stamp, reason=self.reason)
        void.id = self.own_id("void")
        work.book(void)
        if sold.expiry_booked_on is not None:
            # the sessions come back to a package that has expired, so they lapse
            book_breakage(work, sold, Cause.VOID_AFTER_EXPIRY, line.value_minor)
        work.session.execute(delete(AppointmentClaim).where(AppointmentClaim.line_id == line.id))
        return line.id

    def result(self, work: Work) -> Redeemed:
        """The redemption, struck through, and the wallet as it is now."""
        return redeemed(work, self.line_id)

    def about_package(self, read: Read) -> UUID | None:
        """The package whose session it was."""
        line = must_find(read, LedgerLine, self.line_id)
        return must_find(read, Entitlement, line.entitlement_id).patient_package_id

    def subject(self) -> UUID:
        """The redemption to undo."""
        return self.line_id

    def _ensure_reason(self, work: Work) -> None:
        if self.reason not in {*work.settings.void_reasons, OTHER_REASON}:
            raise ReasonMissing
        if self.reason == OTHER_REASON and not self.note:
            raise ReasonMissing


def _void_of(work: Work, line: LedgerLine) -> UUID | None:
    return work.session.scalar(select(LedgerLine.id).where(LedgerLine.voids_id == line.id))
