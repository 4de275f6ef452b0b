"""A PostgreSQL database put back to what it held: making and dropping one costs ten times as much as most tests."""

from typing import Any

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import URL

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
OTHERS = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()"""
SHAPE = """
SELECT md5(string_agg(what, '|' ORDER BY what)) FROM (
    SELECT concat_ws(' ', 't', tgrelid::regclass, tgname, tgenabled, tgfoid, tgtype) AS what
      FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT concat_ws(' ', 'f', proname, md5(prosrc)) FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', 'c', attrelid::regclass, attname, atttypid, attnotnull) FROM pg_attribute
     JOIN pg_class ON pg_class.oid = attrelid
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i') AND attnum > 0
    UNION ALL SELECT concat_ws(' ', 'k', conrelid::regclass, conname, convalidated) FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', 'r', oid::regclass, relacl::text) FROM pg_class
     WHERE relnamespace = 'public'::regnamespace
) AS whole"""


class Kept:
    """What one database held and how it was made when it was new."""

    def __init__(self, url: URL) -> None:
        """`url` names a database that nobody has used yet."""
        self._connection = psycopg.connect(
            url.set(drivername="postgresql").render_as_string(hide_password=False), autocommit=True
        )
        self._shape = self._ask(SHAPE)
        self._rows = {table: rows for table in self._tables() if (rows := self._copy_out(table))}

    def restore(self) -> bool:
        """Empty every table and put the old rows back; False where a test changed a table, a trigger or a right."""
        self._connection.execute(OTHERS)
        if self._ask(SHAPE) != self._shape:
            return False
        with self._connection.transaction():
            # neither the triggers that keep the past nor the foreign keys have a say here
            self._connection.execute("SET LOCAL session_replication_role = replica")
            deletions = [SQL("DELETE FROM {}").format(Identifier(table)) for table in self._tables()]
            self._connection.execute(SQL(";").join(deletions))
            for table, rows in self._rows.items():
                with self._connection.cursor().copy(SQL("COPY {} FROM STDIN").format(Identifier(table))) as copy:
                    copy.write(rows)
        return True

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()

    def _ask(self, question: str) -> Any:
        row = self._connection.execute(question.encode()).fetchone()
        assert row is not None
        return row[0]

    def _tables(self) -> list[str]:
        return [name for (name,) in self._connection.execute(TABLES)]

    def _copy_out(self, table: str) -> bytes:
        with self._connection.cursor().copy(SQL("COPY {} TO STDOUT").format(Identifier(table))) as copy:
            return b"".join(bytes(part) for part in copy)
