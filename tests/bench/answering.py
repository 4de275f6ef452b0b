"""Whether the window goes on answering while something large happens: its largest gap, and keys pressed meanwhile."""

from collections.abc import Callable, Iterator
from itertools import count
from statistics import median

from app.desk.commands.take_over_watched import TakeOverWatched
from app.desk.desk import Desk
from app.exchange.appointments_in import read_appointments
from app.exchange.taking_over import match_in_steps, take_over
from tests.bench.acts import Acts
from tests.bench.crowd import LONG_STORY, visits_file
from tests.bench.measure import Row
from tests.bench.seat import Heartbeat, Late, Seat, let_pass
from tests.drivers.hands import until
from ui.widgets.labels import Link

GAP_REACH, KEYS_REACH = 4, 3
ROUNDS, SAMPLES = 3, 7
ROWS_OF_A_FILE, FILES = 20_000, 3
A_LOOK_MS = 2_000
SETTLED_MS = 600


class Stopped(Exception):  # noqa: N818 - enough was measured
    """The bench wants no more of it."""


class Behind:
    """One large piece of work behind the window, begun again as long as somebody measures."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self._wanted = False
        self._running = False
        self._numbers = count(1)
        self.done = 0
        """How often it came to its end by itself."""

    def work(self, desk: Desk) -> object:
        """On the worker."""
        raise NotImplementedError

    def told(self, _done: int, _total: int) -> None:
        if not self._wanted:
            raise Stopped

    def __enter__(self) -> None:
        self._wanted = True
        self._begin()
        let_pass(SETTLED_MS)

    def _begin(self) -> None:
        desk = self.seat.desk
        self._running = True
        self.seat.window.jobs.start(
            lambda: self.work(desk), self._again, failed=self._ended, owner=self.seat.window, lane="long"
        )

    def _again(self, _result: object) -> None:
        self._running = False
        self.done += 1
        if self._wanted:
            self._begin()

    def _ended(self, error: Exception) -> None:
        self._running = False
        if not isinstance(error, Stopped):
            raise error

    def __exit__(self, *_error: object) -> None:
        self._wanted = False
        until(lambda: not self._running, "the end of it", seconds=600)
        self.seat.settle()


class Importing(Behind):
    """20,000 visits of the booking system, found and written as a watched folder brings them."""

    def __enter__(self) -> None:
        self._files = [visits_file(self.seat.folder, ROWS_OF_A_FILE, next(self._numbers)) for _ in range(FILES)]
        super().__enter__()

    def work(self, desk: Desk) -> object:
        found = match_in_steps(desk, read_appointments(self._files.pop()), self.told)
        return take_over(desk, found.rows, self.told, TakeOverWatched)


class BackingUp(Behind):
    """A backup by hand, through the keeper; stopped between two steps when enough was measured."""

    def _begin(self) -> None:
        keeper = self.seat.window.backups
        assert keeper is not None
        self._running = True
        keeper.back_up(then=self._again, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._running = False
        if type(error).__name__ != "Stopped":
            raise error

    def __exit__(self, *error: object) -> None:
        keeper = self.seat.window.backups
        assert keeper is not None
        keeper.stop()
        super().__exit__(*error)


# --- rows ----------------------------------------------------------------------------------------------------------


def rows(acts: Acts) -> Iterator[Row]:
    """Gaps of the window, then keys pressed meanwhile."""
    seat = acts.seat
    gaps = Gaps(seat)
    yield gaps.row("searching 100,000 patients letter by letter", lambda: search(acts))
    yield gaps.row("opening a wallet with 2,000 ledger lines", lambda: open_long(seat), before=lambda: leave(acts))
    yield gaps.row("opening its ledger page", lambda: open_ledger(seat), before=lambda: open_long(seat))
    leave(acts)
    quiet = keys(acts)
    for name, behind in (("importing 20,000 visits", Importing(seat)), ("making a backup", BackingUp(seat))):
        with behind:
            yield gaps.row(name, lambda: let_pass(A_LOOK_MS))
            meanwhile = keys(acts)
        for what, taken, usual in zip(("a search", "a redemption"), meanwhile, quiet, strict=True):
            yield Row(f"key to picture of {what} while {name}", taken, usual, "ms", KEYS_REACH)


class Gaps:
    """Each against an idle window, in turns."""

    def __init__(self, seat: Seat) -> None:
        self._heart = Heartbeat()
        seat.settle()
        self.idle = median(self._heart.largest_while(lambda: let_pass(A_LOOK_MS)) for _ in range(ROUNDS))

    def row(self, name: str, act: Callable[[], object], before: Callable[[], object] = lambda: None) -> Row:
        """The median of the largest gaps of some rounds."""
        largest = []
        for _ in range(ROUNDS):
            before()
            largest.append(self._heart.largest_while(act))
        return Row(
            f"largest gap while {name}", median(largest), self.idle, "ms", GAP_REACH, f"worst {max(largest):.0f} ms"
        )


def search(acts: Acts) -> None:
    """Three surnames."""
    for _ in range(3):
        acts.seat.clear_search()
        acts.seat.type(acts.words().lower())


def open_long(seat: Seat) -> None:
    """The one with the long story, by Enter."""
    seat.clear_search()
    seat.type(LONG_STORY.lower()[:11], 20)
    seat.quiet()
    seat.press("Return")
    let_pass(A_LOOK_MS // 2)


def open_ledger(seat: Seat) -> None:
    """The link "Why 20?" of its card, as Enter on it does."""
    card = seat.screen.wallet.cards[0]
    links = [link for link in card.findChildren(Link) if link.accessibleName().startswith("Why ")]
    links[0].click()
    let_pass(A_LOOK_MS)
    if not seat.screen.ledger.table.rows:
        raise Late
    seat.press("Escape")
    let_pass(SETTLED_MS)


def leave(acts: Acts) -> None:
    """Somebody else's wallet lies open."""
    acts.find(acts.comer())
    acts.open()
    acts.seat.quiet()


def keys(acts: Acts) -> tuple[float, float]:
    """Key to picture of a search and of a redemption: the medians."""
    searches = [acts.search(acts.words().lower()[:4]) for _ in range(SAMPLES)]
    redemptions = [acts.redemption() for _ in range(SAMPLES)]
    return median(searches), median(redemptions)
