"""How many requests wait for a manager: what the badge of every page shows."""

from sqlalchemy import func, select

from app.desk.work import Read
from app.domain.approval import ApprovalRequest, RequestState


def waiting_count(read: Read) -> int:
    """How many requests wait at this centre; apart from their list, because the first page shows it."""
    query = (
        select(func.count())
        .select_from(ApprovalRequest)
        .where(ApprovalRequest.centre_id == read.place.centre_id, ApprovalRequest.state == RequestState.WAITING)
    )
    return int(read.session.scalar(query) or 0)
