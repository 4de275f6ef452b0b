import os
import signal
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select

from app.desk.desk import Desk
from app.desk.opening import open_desk
from app.desk.verification import verify_folder
from app.desk.views.cards import Card
from app.desk.views.day import day
from app.desk.views.wallet import wallet
from app.domain.errors import Trouble
from app.domain.patient import Patient
from app.domain.staff import Staff
from app.domain.status import Status
from app.exchange.sample import TEMPORARY, build_sample
from app.exchange.sample_lives import read_lives
from app.exchange.sample_mark import is_built, sample_folder, sample_mark
from app.exchange.sample_plan import SampleSize
from tests.app.exchange.conftest import PRESENT, SMALL, Built, copied
from tests.founding import MovableClock

TINY = SampleSize(people=45, sales=26)


def cards(sample: Desk) -> list[Card]:
    with sample.database.read() as session:
        patients = list(session.scalars(select(Patient.id)))
    found: dict[UUID, Card] = {}
    for patient in patients:
        found |= {card.patient_package_id: card for card in sample.ask(wallet, patient).cards}
    return list(found.values())


def silent(_done: int, _total: int) -> None:
    pass


class Stopped(Exception):  # noqa: N818 - what a person did, not an error
    pass


def stop_at_once(_done: int, _total: int) -> None:
    raise Stopped


def stop_half_way(done: int, total: int) -> None:
    if done > total // 2:
        raise Stopped


# --- what is in it -------------------------------------------------------------------------------------------------


def test_every_status_of_the_domain_occurs(sample: Desk) -> None:
    statuses = Counter(card.status for card in cards(sample))
    upgraded = sum(act.kind == "upgrade" for life in read_lives() for act in life.acts)

    assert set(statuses) == set(Status)
    assert sum(statuses.values()) == SMALL.sales + len(read_lives()) + upgraded


def test_some_packages_end_within_a_week_and_some_within_a_month(sample: Desk) -> None:
    ending = [card.days_left for card in cards(sample) if card.usable and card.days_left is not None]

    assert sum(1 for days in ending if days <= 7) >= 3
    assert sum(1 for days in ending if 7 < days <= 30) >= 3


def test_the_day_screen_has_something_to_show(sample: Desk) -> None:
    today = sample.ask(day)

    assert today.redeemed_count >= 3
    assert today.voided_count >= 1
    assert len(today.sales) == 3
    assert today.waiting_requests == 4


def test_asha_has_the_wallet_that_the_pictures_show(sample: Desk) -> None:
    with sample.database.read() as session:
        asha = session.scalars(select(Patient.id).where(Patient.name == "Asha Sharma")).one()
    mine = sample.ask(wallet, asha)
    pack = next(card for card in mine.cards if card.name == "Physiotherapy Recovery Pack")

    assert [(row.service_name, row.left, row.sold) for row in pack.services] == [
        ("Physiotherapy", 7, 10),
        ("Doctor Consultation", 1, 2),
    ]
    assert (mine.active, mine.left) == (2, 14)
    assert mine.family == ("Aarav Sharma", "Rohan Sharma")
    assert [card.only_at for card in mine.cards if card.name == "Hydrotherapy 6"] == [("Bandra West",)]


def test_nothing_lies_in_the_future(sample: Desk) -> None:
    with sample.database.read() as session:
        newest = session.scalar(select(func.max(Patient.registered_at)))

    assert newest is not None
    assert newest <= PRESENT
    assert max(row.at for row in sample.ask(day).redemptions) <= PRESENT


def test_it_is_sound(built: Path) -> None:
    assert verify_folder(built) == ()


# --- using it again ------------------------------------------------------------------------------------------------


def test_everybody_signs_in_with_the_pin_it_tells(built: Path, tmp_path: Path) -> None:
    folder = copied(built, tmp_path)
    desk = open_desk(folder, clock=MovableClock(PRESENT + timedelta(minutes=5)))
    mark = sample_mark(folder)
    assert mark is not None
    with desk.database.read() as session:
        staff = list(session.scalars(select(Staff).where(Staff.name.in_(["Ravi Patil", "Dr Meera Kulkarni"]))))

    names = [desk.sign_in(person.id, mark.pin).name for person in staff]
    desk.close()

    assert sorted(names) == ["Dr Meera Kulkarni", "Ravi Patil"]


def test_building_again_puts_the_new_one_in_place_of_the_old(built: Path, tmp_path: Path) -> None:
    folder = copied(built, tmp_path)
    later = MovableClock(PRESENT + timedelta(days=60))

    build_sample(folder, silent, clock=later, size=TINY)

    assert is_built(folder, clock=later)
    assert [file.name for file in tmp_path.iterdir()] == [folder.name]


# --- building it ---------------------------------------------------------------------------------------------------


def test_it_tells_how_far_it_is(building: Built) -> None:
    told = building.told

    assert told[0][0] == 0
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len({total for _, total in told}) == 1


def test_stopped_half_way_it_leaves_nothing(tmp_path: Path) -> None:
    folder = sample_folder(tmp_path)

    with pytest.raises(Stopped):
        build_sample(folder, stop_half_way, clock=MovableClock(PRESENT), size=TINY)

    assert list(tmp_path.iterdir()) == []


def test_killed_half_way_it_leaves_nothing_that_would_be_used(tmp_path: Path) -> None:
    folder = sample_folder(tmp_path)
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from app.exchange.sample import build_sample\n"
        "def die(done, total):\n"
        "    if done > 200: os.kill(os.getpid(), signal.SIGKILL)\n"
        "build_sample(Path(sys.argv[1]), die)\n"
    )

    killed = subprocess.run([sys.executable, "-c", program, str(folder)], cwd=Path.cwd(), check=False)

    assert killed.returncode == -signal.SIGKILL
    assert not is_built(folder)
    assert not folder.exists()
    assert [file.name.startswith(TEMPORARY) for file in tmp_path.iterdir()] == [True]


def test_what_a_killed_building_left_is_swept_away_later(tmp_path: Path) -> None:
    old, young = tmp_path / f"{TEMPORARY}old", tmp_path / f"{TEMPORARY}young"
    for left, hours in ((old, 2), (young, 0)):
        left.mkdir()
        moment = (PRESENT - timedelta(hours=hours)).timestamp()
        os.utime(left, (moment, moment))

    with pytest.raises(Stopped):
        build_sample(sample_folder(tmp_path), stop_at_once, clock=MovableClock(PRESENT), size=TINY)

    assert list(tmp_path.iterdir()) == [young]


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(Trouble) as trouble:
        build_sample(sample_folder(tmp_path / "file"), silent, clock=MovableClock(PRESENT), size=TINY)

    assert trouble.value.what == "unreachable"


def test_it_can_be_built_a_second_into_the_day_and_the_year(tmp_path: Path) -> None:
    clock = MovableClock(datetime(2026, 12, 31, 18, 30, 1, tzinfo=UTC))
    folder = sample_folder(tmp_path)

    build_sample(folder, silent, clock=clock, size=TINY)

    assert is_built(folder, clock=clock)
