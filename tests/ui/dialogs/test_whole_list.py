"""A list in full: arrows, Enter, Esc."""

import pytest

from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from ui.dialogs.whole_list import WholeList
from ui.widgets.lists import ListRow


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.mark.parametrize(("keys", "chosen"), [(("Return",), ["a"]), (("Down", "Return"), ["b"]), (("Escape",), [])])
def test_one_is_chosen_or_none(pages: Pages, keys: tuple[str, ...], chosen: list[str]) -> None:
    rows = [ListRow(None, "This week", is_head=True), ListRow("a", "Asha"), ListRow("b", "Bela")]
    dialog = WholeList(pages.desk, "Expiring soon", rows)
    found: list[object] = []
    dialog.chosen.connect(found.append)
    dialog.open()
    pages.stage.settle()

    pages.press(*keys)

    assert found == chosen
    assert pages.dialog(WholeList) is None
