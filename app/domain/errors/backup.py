"""Why a backup is not made or not restored."""

from dataclasses import dataclass

from app.domain.errors.kinds import Refusal


@dataclass(eq=False)
class BackupRefused(Refusal):
    """It cannot take the clinic's place: `why` is foreign, damaged, newer, altered, unsound, empty or other_clinic."""

    why: str
    found: str = ""
    """Which version, or the name of the other clinic."""


@dataclass(eq=False)
class KeptByServer(Refusal):
    """The clinic's data lies on a database server, whose administrator backs it up."""


@dataclass(eq=False)
class NothingToBackUp(Refusal):
    """There is no clinic here yet."""
