from app.desk.commands.choose_language import ChooseLanguage
from app.desk.verification import verify
from app.desk.views.language import language_here
from tests.clinic import Clinic
from tests.founding import RECEPTION, SECOND_RECEPTION


def test_a_person_chooses_for_themselves_alone(clinic: Clinic) -> None:
    clinic.desk.execute(ChooseLanguage(language="hi"))

    assert clinic.desk.ask(language_here) == "hi"
    clinic.sign_in(SECOND_RECEPTION)
    assert clinic.desk.ask(language_here) == "en"
    clinic.sign_in(RECEPTION)
    assert clinic.desk.ask(language_here) == "hi"


def test_the_last_choice_holds_and_the_books_stay_sound(clinic: Clinic) -> None:
    clinic.desk.execute(ChooseLanguage(language="hi"))
    clinic.desk.execute(ChooseLanguage(language="en"))

    assert clinic.desk.ask(language_here) == "en"
    assert verify(clinic.desk.database) == ()
