"""A visit knows when it was cancelled, so that a late cancellation is told apart from nobody coming."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Take the clinic's file one step up; of earlier visits nobody wrote down when."""
    op.add_column("appointment", sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True))
