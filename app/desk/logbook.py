"""The program's own log: a few rotating files in the data folder, with ids and places in the program, never a name."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

FOLDER, FILE = "logs", "sessiondesk.log"
MOST_BYTES, FILES = 500_000, 4
OURS = "sessiondesk"


class _Discreet(logging.Formatter):
    """An exception is told by its kind and its places: its words may hold what somebody typed."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and one more for each place; what another log made of the exception is not looked at."""
        plain = logging.makeLogRecord({**record.__dict__, "exc_info": None, "exc_text": None, "stack_info": None})
        error = record.exc_info[1] if record.exc_info else None
        return super().format(plain) + (places_of(error) if error is not None else "")


def places_of(error: BaseException) -> str:
    """Its kind, and where it came from."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"\n  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return f"\n  {type(error).__qualname__}{''.join(places)}"


class _Patient(RotatingFileHandler):
    """A log that cannot be written must not stop anybody."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """A full disk is told where it matters."""
        del record


def keep_log(folder: Path) -> logging.Handler | None:
    """Begin to write; None where the folder takes nothing. Close what is given back with `end_log`."""
    try:
        (folder / FOLDER).mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _Patient(
            folder / FOLDER / FILE, maxBytes=MOST_BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log = logging.getLogger(OURS)
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    return handler


def end_log(handler: logging.Handler | None) -> None:
    """Let go of the files."""
    if handler is not None:
        logging.getLogger(OURS).removeHandler(handler)
        handler.close()


def log_files(folder: Path) -> list[Path]:
    """What there is, the newest first."""
    found = (folder / FOLDER / (FILE + more) for more in ("", *(f".{number}" for number in range(1, FILES))))
    return [file for file in found if file.is_file()]
