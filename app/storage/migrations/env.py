"""Alembic's entry: run the steps inside the transaction that `app.storage.schema` already opened."""

from alembic import context

from app.domain.records import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=False,
)
context.run_migrations()
