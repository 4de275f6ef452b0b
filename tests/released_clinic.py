"""Clinics as released versions of the program left them: files that are never changed, and what they showed."""

import gzip
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import connect
from typing import Any

from sqlalchemy import select

from app.desk.desk import Desk
from app.desk.opening import DESK_FILE, FILE_NAME, open_desk
from app.desk.views.wallet import wallet
from app.domain.patient import Patient
from app.domain.staff import Staff
from tests.founding import MANAGER, MovableClock

RELEASED = Path(__file__).parent / "released"
STEPS = sorted(file.name.removesuffix(".db.gz") for file in RELEASED.glob("*.db.gz"))
"""The schema each released version wrote."""


@dataclass(frozen=True)
class Old:
    """A clinic's folder as a released program left it, and what that program showed."""

    folder: Path
    step: str
    told: dict[str, Any]

    @classmethod
    def unpacked(cls, step: str, folder: Path) -> "Old":
        """A copy to work on, of the first desk."""
        folder.mkdir(mode=0o700)
        told = json.loads((RELEASED / f"{step}.json").read_text("utf-8"))
        (folder / FILE_NAME).write_bytes(gzip.decompress((RELEASED / f"{step}.db.gz").read_bytes()))
        with closing(connect(folder / FILE_NAME)) as raw:
            (workstation,) = raw.execute("SELECT id FROM workstation ORDER BY name").fetchone()
        (folder / DESK_FILE).write_text(json.dumps({"database": "", "workstation": workstation}), "utf-8")
        return cls(folder, step, told)

    @property
    def file(self) -> Path:
        """The clinic."""
        return self.folder / FILE_NAME

    @contextmanager
    def opened(self) -> Iterator[Desk]:
        """This program opens it on the day it was written; the manager is at the desk."""
        desk = open_desk(self.folder, clock=MovableClock(datetime.fromisoformat(self.told["at"])), durable=False)
        try:
            with desk.database.read() as session:
                desk.actor = session.scalars(select(Staff).where(Staff.name == MANAGER)).one().actor()
            yield desk
        finally:
            desk.close()


def shown(desk: Desk) -> dict[str, Any]:
    """What every patient has left, told as the file beside the clinic tells it."""
    with desk.database.read() as session:
        patients = list(session.scalars(select(Patient)))
    return {patient.record_number: {"name": patient.name, "cards": _cards(desk, patient)} for patient in patients}


def _cards(desk: Desk, patient: Patient) -> dict[str, dict[str, str]]:
    return {
        f"{card.order_number} {card.name}".strip(): {
            "status": str(card.status),
            **{row.service_name: f"{row.left} of {row.sold}" for row in card.services},
        }
        for card in desk.ask(wallet, patient.id).cards
    }


def revision_of(file: Path) -> str:
    """The step a clinic's file is at; a write that was cut short is undone first."""
    with closing(connect(file)) as raw:
        return str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])
