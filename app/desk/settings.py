"""The clinic's own choices, with domain.md's defaults."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.desk.fields import MoneyMinor, Name1
from app.domain.terms import RefundPolicy

OTHER_REASON = "other"
"""The reason that needs words."""

MOST_REASONS = 10
Language = Annotated[str, Field(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]
"""A BCP 47 tag: en, hi, pt-BR."""


class ClinicSettings(BaseModel):
    """What an owner may decide for the whole clinic; stored as one JSON value."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    language: Language = "en"
    first_month: Annotated[int, Field(ge=1, le=12)] = 4
    """The first month of the financial year that document numbers count in."""
    phone_region: Annotated[str, Field(pattern="^[A-Z]{2}$")] = "IN"
    part_payment: bool = False
    void_days: Annotated[int, Field(ge=0, le=3650)] = 7
    """Voids of redemptions booked more days ago than this need the owner."""
    one_person_shift: bool = False
    """Lets somebody approve the void of their own redemption; flagged in reports."""
    freeze_shortest_days: Annotated[int, Field(ge=1, le=365)] = 3
    freeze_most: Annotated[int, Field(ge=0, le=100)] = 2
    """Freezes a package."""
    freeze_most_days: Annotated[int, Field(ge=0, le=3650)] = 60
    """Days over all freezes of a package."""
    refund_alone_minor: MoneyMinor = 500_000
    """Refunds above this need somebody else's yes than the asker's."""
    notice_hours: Annotated[int, Field(ge=0, le=720)] = 24
    """Cancelled at least so many hours before, an appointment consumes nothing."""
    tax_halved: bool = True
    """Whether tax is two halves, rounded each (CGST and SGST in India)."""
    idle_minutes: Annotated[int, Field(ge=1, le=240)] = 5
    refund_policy: RefundPolicy = RefundPolicy.LIST_PRICE
    refund_fee_basis_points: Annotated[int, Field(ge=0, le=10000)] = 0
    void_reasons: Annotated[tuple[Name1, ...], Field(max_length=MOST_REASONS)] = (
        "wrong_patient",
        "wrong_family_member",
        "recorded_twice",
        "left_before_session",
    )
    """Codes with a translation, or the clinic's own words; "Other" is always offered and needs words."""
    act_reasons: Annotated[tuple[Name1, ...], Field(max_length=MOST_REASONS)] = (
        "patient_asked",
        "medical",
        "moved_away",
        "goodwill",
        "our_mistake",
    )
    """Reasons for everything else that a manager approves."""
