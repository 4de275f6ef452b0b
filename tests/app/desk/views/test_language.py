from app.desk.commands.change_settings import ChangeSettings
from app.desk.settings import ClinicSettings
from app.desk.views.language import language_here
from tests.clinic import Clinic


def test_who_chose_nothing_reads_the_clinics_language(clinic: Clinic) -> None:
    assert clinic.desk.ask(language_here) == "en"

    clinic.as_owner(ChangeSettings(settings=ClinicSettings(language="hi")))

    assert clinic.desk.ask(language_here) == "hi"
