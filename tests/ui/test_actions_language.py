from ui.actions_language import language_actions
from ui.language import LANGUAGES


def test_each_language_can_be_chosen_by_key_menu_and_search() -> None:
    assert [one.id for one in language_actions()] == [f"language.{code}" for code in LANGUAGES]
    assert all(one.target == f"window:choose_language={one.id.partition('.')[2]}" for one in language_actions())
