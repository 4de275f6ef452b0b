"""A clinic's database as an earlier program left it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from app.storage import append_only, schema
from app.storage.database import APPLICATION_ID, Database


def at_step(database: Database, step: str) -> None:
    """Take an empty database up to that step only."""
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with database.connection() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, step)
        append_only.create(connection)
        if database.is_sqlite:
            connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
