from sqlalchemy import select

from app.desk.views.keyed import begins, has_key
from app.domain.patient import Patient
from tests.clinic import Clinic


def test_a_word_finds_the_keys_that_begin_with_it_and_no_others(clinic: Clinic) -> None:
    asha, usha = clinic.patient("Asha Rao"), clinic.patient("Usha Zürn")

    def called(word: str) -> set[object]:
        with clinic.desk.database.read() as session:
            return set(session.scalars(select(Patient.id).where(has_key(begins(word)))))

    assert called("ash") == {asha}
    assert called("zu") == {usha}
    assert called("sha") == set()
