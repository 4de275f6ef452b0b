"""Each person reads the program in a language of their own, at every desk."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Take the clinic's file one step up."""
    op.create_table(
        "staff_choice",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.CheckConstraint("length(language) <= 40", name=op.f("ck_staff_choice_language_length")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_choice_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_choice")),
        sqlite_strict=True,
    )
