import pytest

from app.domain.acts import Act
from app.domain.approval import Action
from ui.wording_acts import act_word, action_why, action_word


@pytest.mark.parametrize("action", Action)
def test_each_action_has_a_word_and_says_why_somebody_signs(action: Action) -> None:
    assert action_word(action)[0].isupper()
    assert action_why(action).endswith(".")


def test_no_two_actions_are_called_alike() -> None:
    assert len({action_word(action) for action in Action}) == len(Action)


@pytest.mark.parametrize("act", Act)
def test_each_act_can_be_refused_in_words(act: Act) -> None:
    assert act_word(act).islower()
