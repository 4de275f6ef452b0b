"""Measure what the program promises to be fast at.

python3 packaging/dev.py bench [--json FILE] [--only WORD] [--dir FOLDER]

`keys`, `answering` and `painted` drive the real window; the last two build a clinic of 100,000 patients first.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from tests.bench import interface, redemption, windows
from tests.bench.measure import Row

PARTS = {
    "windows": windows.rows,
    "redemption": redemption.rows,
    "keys": interface.keys,
    "painted": interface.painted,
    "answering": interface.answering,
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the rows there")
    parser.add_argument("--only", choices=tuple(PARTS), help="measure only these rows")
    parser.add_argument("--dir", type=Path, help="a folder on a real disk for the clinics (default: the project's)")
    asked = parser.parse_args(arguments)
    rows: list[Row] = []
    home = asked.dir or Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory(prefix=".bench-", dir=home) as name:
        for word, measure in PARTS.items():
            if asked.only not in (None, word):
                continue
            for row in measure(Path(name) / word):
                tell(row)
                rows.append(row)
    if asked.json:
        asked.json.write_text(json.dumps([row.as_json() for row in rows], indent=2) + "\n", "utf-8")
    return 0


def tell(row: Row) -> None:
    reach = f"reach {row.reach}: {'kept' if row.is_kept else 'NOT KEPT'}" if row.reach else ""
    told = f"{row.name:<76} {row.value:>9.2f} {row.unit:<5} / {row.baseline:>8.2f} = {row.ratio:>5.2f}  {reach}"
    print(told, flush=True)
    if row.note:
        print(f"{'':<4}{row.note}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
