import pytest

from ui.help.pages import KEYS
from ui.help.view import HelpView


@pytest.mark.usefixtures("styled")
def test_an_unknown_page_changes_nothing_and_the_button_lists_all_keys() -> None:
    turned: list[str] = []
    view = HelpView()
    view.turned.connect(turned.append)
    view.show_page("void")
    view.show_page("nothing of the kind")
    view.keys_button.click()

    assert turned == ["void", KEYS]
    assert view.text.accessibleName() == "All keys"
