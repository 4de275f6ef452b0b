"""Lives of packages in the sample clinic: sales with what managers said yes to afterwards, so that every act occurs."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from app.exchange.sample_data import MINOR, Story


@dataclass(frozen=True, slots=True)
class Act:
    """Something done to a package after its sale."""

    kind: str
    """A key of `sample_life_play.COMMANDS`."""
    days_ago: int
    details: Mapping[str, Any]
    sent: bool = False
    """It still waits for a manager."""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Life:
    """One sale, or one package brought in, and all that happened to it."""

    story: Story
    now_minor: int | None = None
    """Paid at the sale; None pays in full."""
    later: tuple[tuple[int, int], ...] = ()
    """(day, amount) agreed at the sale; the days count from today."""
    follows: bool = False
    """Bought to begin when the package of the life before it ends."""
    brought_in: Mapping[str, int] | None = None
    """Sessions left by service, of a package sold by the clinic's program before this one."""
    bought_days_before: int = 0
    """How long before it was brought in that package was bought and began."""
    acts: tuple[Act, ...] = ()


def read_lives() -> tuple[Life, ...]:
    """Read the lives of the sample clinic."""
    text = (files("resources") / "sample" / "lives.json").read_text("utf-8")
    return tuple(_life(row) for row in json.loads(text))


def _life(row: Mapping[str, Any]) -> Life:
    now = row.get("now")
    return Life(
        story=Story(
            buyer=row["buyer"],
            package=row["package"],
            centre=row.get("centre", "AND"),
            days_ago=row["days_ago"],
            uses={service: (row["buyer"],) * count for service, count in row.get("uses", {}).items()},
            start_in=row.get("start_in", 0),
            until=row.get("until", 1),
        ),
        now_minor=None if now is None else now * MINOR,
        later=tuple((day, amount * MINOR) for day, amount in row.get("later", ())),
        follows=row.get("follows", False),
        brought_in=row.get("brought_in"),
        bought_days_before=row.get("bought_days_before", 0),
        acts=tuple(_act(act) for act in row.get("acts", ())),
    )


def _act(row: Mapping[str, Any]) -> Act:
    own = ("act", "days_ago", "sent", "reason")
    return Act(
        kind=row["act"],
        days_ago=row["days_ago"],
        details={name: value for name, value in row.items() if name not in own},
        sent=row.get("sent", False),
        reason=row.get("reason", "patient_asked"),
    )
