"""What a refusal's sentence is made of."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ui import format as show


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened and why, and the one next step."""

    head: str
    next_step: str = ""

    def __str__(self) -> str:
        """Both as one text, for places with a single line."""
        return f"{self.head} {self.next_step}".strip()


@dataclass(frozen=True, slots=True)
class Words:
    """Amounts, days and times as this centre writes them."""

    currency: str
    time_zone: str

    def money(self, minor: int) -> str:
        """An amount with the clinic's own symbol."""
        return show.money(minor, self.currency) if self.currency else str(minor)

    def day(self, day: date) -> str:
        """15 Jan 2026."""
        return show.day(day)

    def time(self, instant: datetime) -> str:
        """10:42 at this centre."""
        return show.clock_time(instant, self.time_zone)

    def moment(self, instant: datetime) -> str:
        """10 Mar 2026, 10:42 at this centre."""
        return show.moment(instant, self.time_zone)


def sentence(head: str, next_step: str = "", **facts: object) -> Sentence:
    """Put the facts into the translated words."""
    return Sentence(head.format(**facts), next_step.format(**facts))


def one_of(names: tuple[str, ...]) -> str:
    """Andheri West, Bandra West or Thane."""
    if len(names) < 2:  # noqa: PLR2004 - one name needs no "or"
        return "".join(names)
    either = QCoreApplication.translate("Wording", "{names} or {last}")
    return either.format(names=", ".join(names[:-1]), last=names[-1])
