from ui.actions import all_actions
from ui.actions_help import help_actions


def test_the_menu_has_the_whole_help() -> None:
    listed = {one.id for one in help_actions()}

    assert {"help.page", "help.keys", "help.tour", "help.news"} <= listed <= {one.id for one in all_actions()}
    assert next(one.key for one in help_actions() if one.id == "help.page") == "F1"
