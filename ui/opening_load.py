"""What the worker does between the first paint and the sign-in page: it imports what the paint must not wait for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.desk.clock import Clock
    from app.desk.desk import Desk
    from app.exchange.sample_mark import SampleMark

SAMPLE_MARK = "sample.json"


def clock_of(chosen: Clock | None) -> Clock:
    """The one that was brought along, else the machine's."""
    found: Clock = chosen or import_module("app.desk.clock").SystemClock()
    return found


def load() -> None:
    """What the sign-in page and the search need; classes only: no QObject is made on a worker.

    The rest comes while somebody types a PIN: pydantic and the first commands with `load_rest`, the screens with
    `Places.fetch_all`. Nothing that the first page shows may import them (a test holds it): they cost 0.2 s.
    """
    for name in ("app.desk.opening", "app.desk.logbook", "ui.client", "ui.frame", "ui.scanner"):
        import_module(name)


def load_rest() -> None:
    """What signing in needs besides, so that the first PIN is not answered slower than any other."""
    for name in ("app.desk.commands.sign_in", "app.desk.commands.book_expired"):
        import_module(name)


def open_clinic(folder: Path, clock: Clock | None) -> tuple[Desk, SampleMark | None]:
    """The desk of a folder, as the site's administrator set it up, and the mark of a sample clinic."""
    opening: Any = import_module("app.desk.opening")
    mark = None
    if (folder / SAMPLE_MARK).is_file():
        sample: Any = import_module("app.exchange.sample_mark")
        mark = sample.sample_mark(folder)
    # the sample never lies in the database of a real clinic
    site = None if mark else import_module("app.desk.site").read_site()
    desk = opening.open_desk(folder, clock=clock, site=site)
    if desk.place is None:
        import_module("ui.screens.first_run")
    return desk, mark


def default_data() -> Path:
    """Where this person's programs keep their data."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where a folder is given

    return user_data_path("Sessiondesk", appauthor=False)


def sample_folder(data: Path) -> Path:
    """Beside the clinic's data, never in it."""
    return data / "sample"


def open_sample(folder: Path, clock: Clock | None) -> tuple[Desk, SampleMark | None] | None:
    """The sample, where one is built that is recent."""
    sample: Any = import_module("app.exchange.sample_mark")
    desk = sample.open_built(folder, clock=clock)
    return None if desk is None else (desk, sample.sample_mark(folder))


def build(folder: Path, tell: Callable[[int, int], None], clock: Clock | None) -> None:
    """Make it; `tell` hears how far it is."""
    sample: Any = import_module("app.exchange.sample")
    sample.build_sample(folder, tell, clock=clock)
