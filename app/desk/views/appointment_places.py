"""The services and centres that a file of the booking system may name, by code or by name."""

import re
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.desk.work import Read
from app.domain.catalogue import Service
from app.domain.clinic import Centre
from app.domain.keys import fold

BETWEEN = re.compile(r"\s+[-\u2013\u2014]\s+|[|:;,()\[\]/]|\b(?:with|for)\b", re.IGNORECASE)
"""What stands between a service and a name in the title of a visit."""


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """A service by what files call it."""

    id: UUID
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class CentreFacts:
    """A centre and its own time."""

    id: UUID
    time_zone: str


class Places:
    """Everything there is, read once for a whole file."""

    def __init__(self, read: Read) -> None:
        """As the clinic stands now; services that are no longer offered may still be booked."""
        services = [
            ServiceFacts(row.id, row.code, row.name)
            for row in read.session.execute(select(Service.id, Service.code, Service.name))
        ]
        self._services = {fold(word): one for one in services for word in (one.code, one.name)}
        self._longest_first = sorted(self._services, key=len, reverse=True)
        centres = read.session.execute(select(Centre.id, Centre.code, Centre.name, Centre.time_zone))
        self._centres = {
            fold(word): CentreFacts(row.id, row.time_zone) for row in centres for word in (row.code, row.name)
        }
        self._here = CentreFacts(read.place.centre_id, read.place.time_zone)

    def centre(self, told: str) -> CentreFacts | None:
        """The centre of that code or name; this one where nothing is told."""
        return self._centres.get(fold(told)) if fold(told) else self._here

    def service(self, told: str) -> ServiceFacts | None:
        """The service of that code or name."""
        return self._services.get(fold(told))

    def service_in(self, told: str) -> tuple[ServiceFacts, tuple[str, ...]] | None:
        """The service that a title names, the longest first, and the other pieces of the title."""
        whole = fold(told)
        for words in self._longest_first:
            found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", whole)
            if found:
                rest = f"{whole[: found.start()]} | {whole[found.end() :]}"
                pieces = tuple(piece.strip(" -.") for piece in BETWEEN.split(rest))
                return self._services[words], tuple(filter(None, pieces))
        return None
