"""Triggers by which the file defends itself: history is never changed, and each ledger line follows from the last.

They hold against a second program with default settings too (reliability.md, point 5). What no trigger can stop
(a trigger dropped, the last rows deleted) is found by `app.storage.check`.
"""

from sqlalchemy import Connection, text

from app.domain.errors import Trouble

APPEND_ONLY = ("ledger_line", "payment", "payout", "liability_line", "day_close", "journal", "approval")
DATED = ("ledger_line", "payment", "payout")
"""What belongs to a day of a centre: nothing more is booked once that day is closed."""
KEYS = {
    "ledger_line": ("id = NEW.id", "entitlement_id = NEW.entitlement_id AND seq = NEW.seq", "voids_id = NEW.voids_id"),
    "payment": (
        "id = NEW.id",
        "order_id = NEW.order_id AND position = NEW.position",
        "reverses_id = NEW.reverses_id",
    ),
    "payout": ("id = NEW.id", "refund_id = NEW.refund_id AND position = NEW.position"),
    "liability_line": ("id = NEW.id", "patient_package_id = NEW.patient_package_id AND seq = NEW.seq"),
    "day_close": ("id = NEW.id", "centre_id = NEW.centre_id AND day = NEW.day"),
    "journal": ("id = NEW.id", "workstation_id = NEW.workstation_id AND seq = NEW.seq", "request_id = NEW.request_id"),
    "approval": ("id = NEW.id", "journal_id = NEW.journal_id"),
}
"""What INSERT OR REPLACE would silently overwrite: it fires no delete trigger in a second program."""

DAY_CLOSED = "day_closed"
"""The word by which the desk knows this refusal again."""
PREVIOUS_BALANCE = "(SELECT balance FROM ledger_line WHERE entitlement_id = NEW.entitlement_id AND seq = NEW.seq - 1)"


def _sqlite_triggers() -> dict[str, str]:
    made: dict[str, str] = {}
    for table in APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            name = f"{table}_no_{verb.lower()}"
            made[name] = f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{name}'); END"
        for number, key in enumerate(KEYS[table]):
            name = f"{table}_no_replace_{number}"
            # the reserved words of the constraint let the desk tell a race from an attack
            made[name] = (
                f"CREATE TRIGGER {name} BEFORE INSERT ON {table} "  # noqa: S608 - our own names only
                f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {key}) "
                f"BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: {_columns(table, key)}'); END"
            )
    made["ledger_line_follows"] = (
        "CREATE TRIGGER ledger_line_follows BEFORE INSERT ON ledger_line "
        f"WHEN NEW.balance IS NOT NEW.change + CASE WHEN NEW.seq = 1 THEN 0 ELSE {PREVIOUS_BALANCE} END "
        "OR NEW.balance < 0 BEGIN SELECT RAISE(ABORT, 'ledger_line_follows'); END"
    )
    for table in DATED:
        made[f"{table}_day_open"] = (
            f"CREATE TRIGGER {table}_day_open BEFORE INSERT ON {table} "  # noqa: S608 - our own names only
            "WHEN EXISTS (SELECT 1 FROM day_close WHERE centre_id = NEW.centre_id AND day = NEW.booked_on) "
            f"BEGIN SELECT RAISE(ABORT, '{DAY_CLOSED}'); END"
        )
    return made


def _columns(table: str, key: str) -> str:
    return ", ".join(f"{table}.{part.split(' = ')[0]}" for part in key.split(" AND "))


POSTGRES_FUNCTIONS = (
    """CREATE OR REPLACE FUNCTION sessiondesk_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$""",
    """CREATE OR REPLACE FUNCTION sessiondesk_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE previous bigint;
BEGIN
  IF NEW.seq = 1 THEN previous := 0; ELSE
    SELECT balance INTO previous FROM ledger_line WHERE entitlement_id = NEW.entitlement_id AND seq = NEW.seq - 1;
  END IF;
  IF NEW.balance IS DISTINCT FROM previous + NEW.change THEN
    RAISE EXCEPTION 'a ledger line does not follow' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$""",
    """CREATE OR REPLACE FUNCTION sessiondesk_day_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM day_close WHERE centre_id = NEW.centre_id AND day = NEW.booked_on) THEN
    RAISE EXCEPTION 'day_closed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$""",
)


def _postgres_triggers() -> dict[str, str]:
    made = {
        f"{table}_append_only": (
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION sessiondesk_refuse()"
        )
        for table in APPEND_ONLY
    }
    made |= {
        f"{table}_no_truncate": (
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} EXECUTE FUNCTION sessiondesk_refuse()"
        )
        for table in APPEND_ONLY
    }
    # after the row and its foreign keys: whoever closes the day holds the centre, and this looks again afterwards
    made |= {
        f"{table}_day_open": (
            f"CREATE TRIGGER {table}_day_open AFTER INSERT ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION sessiondesk_day_open()"
        )
        for table in DATED
    }
    made["ledger_line_follows"] = (
        "CREATE TRIGGER ledger_line_follows BEFORE INSERT ON ledger_line "
        "FOR EACH ROW EXECUTE FUNCTION sessiondesk_follows()"
    )
    return made


def create(connection: Connection) -> None:
    """Make every trigger anew: Alembic's rebuild of a SQLite table silently drops them."""
    if connection.dialect.name == "sqlite":
        for name, statement in _sqlite_triggers().items():
            connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
            connection.execute(text(statement))
        return
    for function in POSTGRES_FUNCTIONS:
        connection.execute(text(function))
    for name, statement in _postgres_triggers().items():
        table = statement.split(" ON ")[1].split()[0]
        connection.execute(text(f"DROP TRIGGER IF EXISTS {name} ON {table}"))
        connection.execute(text(statement))


def check(connection: Connection) -> None:
    """Raise `Trouble("damaged")` where a trigger is missing or reads differently from this program's."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        found = {str(name): str(sql) for name, sql in rows}
        wanted = _sqlite_triggers()
    else:
        rows = connection.execute(text("SELECT tgname, '' FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'"))
        found = {str(name): "" for name, _ in rows}
        wanted = dict.fromkeys(_postgres_triggers(), "")
    wrong = sorted(name for name, sql in wanted.items() if found.get(name) != sql)
    if wrong:
        raise Trouble("damaged", f"triggers: {', '.join(wrong)}")
