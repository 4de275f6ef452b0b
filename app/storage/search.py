"""The table by which typing errors find a name: the words in use, each under what is left when letters are left out.

It is an ordinary table with the same statements and the same answers on both databases. FTS5's and pg_trgm's groups of
three letters were measured for it, on one error in 1,454 of 4,757 names: of those with four or five letters they find
73 and 75 %, with six or seven 92 and 86 %, this finds all of them and is as quick.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, func, select, text

from app.domain.slips import slips

_PUT = text("INSERT INTO name_slip (slip, key) VALUES (:slip, :key) ON CONFLICT DO NOTHING")
_DROP = text(
    "DELETE FROM name_slip WHERE key IN :keys AND NOT EXISTS (SELECT 1 FROM patient_key WHERE key = name_slip.key)"
).bindparams(bindparam("keys", expanding=True))
_NEAR = text("SELECT DISTINCT key FROM name_slip WHERE slip IN :slips ORDER BY key").bindparams(
    bindparam("slips", expanding=True)
)
PORTION = 500
"""Values in one statement; SQLite takes 32,766 at most, an old one 999."""
WORDS = 0x51D5
"""The lock on the words in use: many desks may take words up at once, one that forgets some is alone."""


def keep(connection: Connection, keys: Iterable[str]) -> None:
    """Make these keys of patients findable in spite of typing errors; those that are already stay."""
    rows = [{"slip": slip, "key": key} for key in sorted(keys) for slip in sorted(slips(key))]
    if rows:
        _lock(connection, alone=False)
        connection.execute(_PUT, rows)


def drop(connection: Connection, keys: Iterable[str]) -> None:
    """Forget those of these keys that no patient is found by any more; to be called before `keep`."""
    gone = sorted(key for key in keys if slips(key))
    if gone:
        _lock(connection, alone=True)
    for start in range(0, len(gone), PORTION):
        connection.execute(_DROP, {"keys": gone[start : start + PORTION]})


def near(connection: Connection, asked: Iterable[str]) -> list[str]:
    """The keys in use that may be meant; whoever asks measures how near each is."""
    wanted = sorted(asked)
    if not wanted:
        return []
    return [str(key) for (key,) in connection.execute(_NEAR, {"slips": wanted})]


def _lock(connection: Connection, *, alone: bool) -> None:
    """Hold the words in use until the end of the transaction: on a server nobody sees what others have not committed.

    Without it a word is forgotten that another desk is just writing down for its patient.
    """
    if connection.dialect.name != "sqlite":  # there one desk writes at a time anyway
        take = func.pg_advisory_xact_lock if alone else func.pg_advisory_xact_lock_shared
        connection.execute(select(take(WORDS)))
