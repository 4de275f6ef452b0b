"""Any number of desks in a folder, or one who replaces its file."""

from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.storage.presence import Presence


def test_desks_share_and_whoever_replaces_is_alone(tmp_path: Path) -> None:
    first, second = Presence.join(tmp_path), Presence.join(tmp_path)
    with pytest.raises(Trouble) as told:
        Presence.alone(tmp_path)
    assert told.value.what == "in_use"
    first.close()
    second.close()

    alone = Presence.alone(tmp_path)
    with pytest.raises(Trouble):
        Presence.alone(tmp_path)
    alone.close()
    Presence.join(tmp_path).close()


def test_a_folder_that_is_not_there_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told:
        Presence.join(tmp_path / "gone")
    assert told.value.what == "unreachable"
