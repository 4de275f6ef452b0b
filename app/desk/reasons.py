"""Why something is done to a package: from the clinic's list, or in words."""

from app.desk.settings import OTHER_REASON
from app.desk.work import Read
from app.domain.errors import ReasonMissing


def ensure_reason(read: Read, reason: str, note: str) -> None:
    """Refuse an act without a reason; "Other" needs words."""
    if reason not in {*read.settings.act_reasons, OTHER_REASON} or (reason == OTHER_REASON and not note):
        raise ReasonMissing
