"""What the console says, in plain English: it is read by whoever looks after the computer."""

from app.domain.errors import BackupRefused, KeptByServer, NothingToBackUp, Refusal, Trouble
from app.storage.backup_since import Since

USAGE = """\
usage: sessiondesk VERB [--data DIR] [--json]

  backup [--to FILE_OR_FOLDER]   back the clinic up, read the backup back, and tell where it lies
  restore FILE [--yes]           tell what restoring would take back; with --yes put it in the clinic's place
  check                          the file, its guards, the journal's chains, every record and every sum
  support [--to FILE]            a bundle for support: versions, checks, settings and logs, no patient data
  version                        which program this is

  --data DIR   the clinic's data folder; this person's usual one where it is not given
  --json       one JSON object instead of words

exit codes: 0 done and all is well; 1 refused, or a problem was found; 2 not understood; 3 the machine could not do it
"""

REFUSED = {
    "foreign": "This file is no backup of Sessiondesk.",
    "damaged": "This backup is damaged or cut short. Take an older one.",
    "newer": "This backup was made by a newer version of the program. Update Sessiondesk first.",
    "altered": "Another program, or a newer version of this one, changed the tables in this backup.",
    "unsound": "The records in this backup do not agree with its journal. Take an older one.",
    "empty": "There is no clinic in this backup.",
    "other_clinic": "This is a backup of another clinic: {found}. Restore it into a folder that has no clinic yet.",
}
TROUBLE = {
    "busy": "The database is busy. Try again in a moment.",
    "full": "The disk is full. Free some space, then try again.",
    "disk": "The disk did not take or give the data.",
    "unreachable": "The data folder or the file cannot be reached.",
    "damaged": "The clinic's data is damaged. Restore a backup.",
    "newer": "The clinic's data was made by a newer version of the program. Update Sessiondesk.",
    "foreign": "The file in the data folder does not belong to Sessiondesk. It was left as it is.",
    "read_only": "The clinic's data can be read but not changed. Check who may write there.",
    "in_use": "A window has the clinic open. Close it, then try again.",
    "no_backup": "The backup could not be made.",
    "not_restored": "The backup could not be put in place. The clinic is as it was.",
    "site": "The site file of this computer cannot be understood: {detail}.",
}
FAULTS = {
    "file": "the file is damaged",
    "foreign": "made for another version of the program",
    "schema": "a table or trigger was changed",
    "reference": "a record points at one that is not there",
    "spelling": "a value is not written as this program writes it",
    "chain": "an entry of the journal was changed, taken out or put in",
    "record": "a record is not as the journal left it",
    "ledger": "a ledger does not add up",
    "sum": "amounts that must agree do not",
}


def refusal_words(error: Refusal) -> str:
    """Why not."""
    if isinstance(error, BackupRefused):
        return REFUSED[error.why].format(found=error.found) + " Nothing was changed."
    if isinstance(error, KeptByServer):
        return "The clinic's data lies on a database server: back it up and restore it there."
    if isinstance(error, NothingToBackUp):
        return "There is no clinic in this folder."
    return f"Refused: {error}."


def trouble_words(error: Trouble) -> str:
    """What the machine could not do."""
    return TROUBLE.get(error.what, "The computer could not finish it.").format(detail=error.detail)


def lost_words(lost: Since | None, currency: str, digits: int) -> str:
    """What restoring takes back, in one line and the latest entries."""
    if lost is None:
        return "There is no clinic here that can be read, so nobody can tell what would be lost."
    if not lost.entries:
        return "Nothing happened since this backup: nothing would be lost."
    amount = f"{currency} {lost.taken_minor / 10**digits:,.{digits}f}"
    head = (
        f"Since then: redemptions {lost.redemptions}, sales {lost.sales}, taken {amount}, "
        f"new patients {lost.patients}; entries of the journal {lost.entries}. They would be lost:"
    )
    lines = [f"  {one.at:%Y-%m-%d %H:%M} UTC  {one.kind}  {one.who}" for one in lost.latest]
    return "\n".join([head, *lines])
