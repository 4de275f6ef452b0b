from PySide6.QtWidgets import QLabel

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.cards import CardFrame, Panel, RoundInside


def test_a_chosen_card_has_an_accent_edge(on_screen: OnScreen) -> None:
    card = CardFrame()
    on_screen(card)
    middle = card.width() // 2
    assert card.grab().toImage().pixelColor(middle, 1).name() == theme().color("surface").name()

    card.set_state("chosen")

    assert card.grab().toImage().pixelColor(middle, 1).name() == theme().color("accent").name()


def test_a_card_that_cannot_be_used_is_quiet(on_screen: OnScreen) -> None:
    card = CardFrame()
    on_screen(card)

    card.set_state("dead")

    ground = card.grab().toImage().pixelColor(card.width() // 2, card.height() // 2)
    assert ground.name() == theme().color("surface_2").name()


def test_a_panel_has_a_head_with_a_note(on_screen: OnScreen) -> None:
    panel = Panel("Today's appointments")
    panel.body.addWidget(QLabel("10:30"))
    panel.set_note("Tue 10 Mar")
    on_screen(panel)

    assert panel.title.text() == "Today's appointments"
    assert "Tue 10 Mar" in [label.text() for label in panel.findChildren(QLabel)]


def test_a_list_leaves_the_round_corners_of_its_panel_alone(on_screen: OnScreen) -> None:
    inner = QLabel("Asha Sharma")
    RoundInside(inner)
    below = QLabel("Anita Sharma")
    RoundInside(below, top=False)
    on_screen(inner, below)

    assert not inner.mask().contains(inner.rect().topLeft())
    assert not inner.mask().contains(inner.rect().bottomRight())
    assert inner.mask().contains(inner.rect().center())
    assert below.mask().contains(below.rect().topLeft())
    assert not below.mask().contains(below.rect().bottomLeft())
