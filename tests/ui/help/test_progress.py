from PySide6.QtCore import QSettings

from ui.help import progress


def test_a_step_that_makes_no_sense_is_the_first_one() -> None:
    QSettings().setValue(progress.STEP, "-3")
    assert progress.step() == 0
    progress.set_step(4)
    assert progress.step() == 4


def test_who_left_is_not_asked_again_and_not_in_the_middle_of_it() -> None:
    assert not progress.was_offered()
    progress.set_state(progress.LEFT)
    assert (progress.was_offered(), progress.is_running()) == (True, False)
    progress.set_state(progress.RUNNING)
    assert progress.is_running()
