import pytest
from PySide6.QtCore import QUrl

from ui.help.text import HelpText


@pytest.mark.usefixtures("styled")
def test_a_page_loads_nothing_and_runs_nothing() -> None:
    text = HelpText("Help")
    text.set_text(
        "# Title\n\n<img src='file:///etc/passwd'> ![x](file:///etc/passwd) and `F2`\n\n- [a](https://x.example)"
    )

    assert "<img" in text.toPlainText()
    assert text.loadResource(2, QUrl("file:///etc/passwd")) is None
    assert not text.openLinks()


@pytest.mark.usefixtures("styled")
def test_it_follows_the_look() -> None:
    text = HelpText("Help")
    text.set_text("# Title\n\nPress `F2`.")

    assert text.toPlainText() == "Title\nPress F2."
