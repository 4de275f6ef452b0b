"""Where a package may be used and what is given back: words that outlive the catalogue entry it was sold from."""

from enum import StrEnum


class Scope(StrEnum):
    """Where a sold package may be redeemed: only where it was bought, or at the centres it lists."""

    SINGLE = "single"
    MULTI = "multi"


class RefundPolicy(StrEnum):
    """How used sessions are charged when a patient stops."""

    LIST_PRICE = "list_price"
    PRO_RATA = "pro_rata"
    NONE = "none"
