from PySide6.QtWidgets import QApplication

from app.desk.views.offers import Offer
from ui.acts import ENTRIES, form_class, offer_word
from ui.dialogs.act_form import ActForm
from ui.theme import theme


def test_each_offer_has_a_word_of_its_own() -> None:
    words = [offer_word(offer) for offer in Offer]

    assert len(set(words)) == len(Offer)


def test_each_entry_has_a_form_and_an_icon(styled: QApplication) -> None:
    for offer, entry in ENTRIES.items():
        assert issubclass(form_class(offer), ActForm)
        assert not theme().icon(entry.icon).isNull()
