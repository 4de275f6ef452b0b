"""Redeeming sessions: the main act of the front desk."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.redeeming import RedemptionFields, redeem
from app.desk.views.redemptions import Redeemed, redeemed
from app.desk.work import Work


class RedeemSessions(Command[Redeemed]):
    """Consume sessions of one service of one patient package for the person who came: all or nothing."""

    kind: ClassVar[str] = "redeem_sessions"
    approvable: ClassVar[bool] = True

    redemption: RedemptionFields

    def subject(self) -> UUID:
        """The patient package."""
        return self.redemption.patient_package_id

    def apply(self, work: Work) -> UUID:
        """All ten rules of domain.md; the first that fails is raised and nothing is written."""
        return redeem(work, self.redemption, self.own_id("redemption")).id

    def result(self, work: Work) -> Redeemed:
        """What was recorded and the wallet as it is now."""
        return redeemed(work, self.own_id("redemption"))
