"""What the desk adds to a redemption, and what a long history adds to it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from uuid import UUID, uuid4

from app.desk.command import Command
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.desk import Desk
from app.desk.opening import FILE_NAME, open_desk
from app.desk.redeeming import RedemptionFields
from app.desk.work import Work
from app.domain.staff import Role
from tests.bench.measure import Row, ensure_real_disk, interleaved, milliseconds
from tests.bench.raw_desk import RawDesk
from tests.bench.stores import Comer, build, comers
from tests.chaos.desk_worker import act_as_receptionist

FEW, MANY = 1_000, 200_000
WARM_UP, ROUNDS = 10, 80


class Nothing(Command[None]):
    """A command that only says that it happened."""

    kind: ClassVar[str] = "nothing"
    needs: ClassVar[Role] = Role.RECEPTIONIST

    def apply(self, work: Work) -> UUID:
        del work
        return uuid4()

    def result(self, work: Work) -> None:
        del work


@dataclass
class Pair:
    """The same clinic twice: once under the desk, once under hand-written SQL; neither spoils the other's cache."""

    desk: Desk
    raw: RawDesk
    ours: Iterator[Comer]
    theirs: Iterator[Comer]

    @classmethod
    def of(cls, folder: Path, lines: int) -> "Pair":
        build(folder / "ours", lines)
        (folder / "theirs").mkdir(parents=True)
        shutil.copy(folder / "ours" / FILE_NAME, folder / "theirs" / FILE_NAME)
        desk = open_desk(folder / "ours")
        act_as_receptionist(desk)
        raw = RawDesk(folder / "theirs" / FILE_NAME)
        return cls(desk, raw, comers(folder / "ours", 1), comers(folder / "theirs", 1))

    def through_the_desk(self) -> float:
        comer = next(self.ours)
        asked = RedemptionFields(
            patient_package_id=comer.patient_package_id,
            service_id=comer.service_id,
            person_id=comer.person_id,
            service_date=comer.service_date,
        )
        return milliseconds(lambda: self.desk.execute(RedeemSessions(redemption=asked)))

    def by_hand(self) -> float:
        comer = next(self.theirs)
        return milliseconds(lambda: self.raw.redeem(comer))

    def close(self) -> None:
        self.desk.close()
        self.raw.close()


def rows(folder: Path) -> list[Row]:
    """The redemption's rows, and the row of a command that does nothing."""
    ensure_real_disk(folder)
    few, many = Pair.of(folder / "few", FEW), Pair.of(folder / "many", MANY)
    try:
        return [*_nothing(few), *_redemptions(few, many)]
    finally:
        few.close()
        many.close()


def _nothing(pair: Pair) -> list[Row]:
    runs: list[Callable[[], float]] = [
        lambda: milliseconds(lambda: pair.desk.execute(Nothing())),
        lambda: milliseconds(pair.raw.nothing),
    ]
    interleaved(runs, WARM_UP)
    ours, theirs = interleaved(runs, ROUNDS)
    return [Row("a no-op command through `Desk.execute`, durable", ours, theirs, "ms", note=_added(ours, theirs))]


def _redemptions(few: Pair, many: Pair) -> list[Row]:
    runs = [few.through_the_desk, few.by_hand, many.through_the_desk, many.by_hand]
    interleaved(runs, WARM_UP)
    ours, theirs, ours_many, theirs_many = interleaved(runs, ROUNDS)
    return [
        Row("one redemption through `Desk.execute`, durable", ours, theirs, "ms", 2.5, _added(ours, theirs)),
        Row(
            "the same over random patients of 200,000 ledger lines",
            ours_many / ours,
            theirs_many / theirs,
            "times",
            1.2,
            f"{ours_many:.2f} ms here and {ours:.2f} over {FEW} lines; by hand {theirs_many:.2f} and {theirs:.2f}",
        ),
    ]


def _added(ours: float, theirs: float) -> str:
    return f"by hand {theirs:.2f} ms, the desk adds {ours - theirs:.2f} ms"
