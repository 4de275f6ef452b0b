"""${message}."""

import sqlalchemy as sa
from alembic import op


revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Take the clinic's file one step up."""
    ${upgrades if upgrades else "pass"}
