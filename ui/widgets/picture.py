"""An icon on its own, which changes with the look."""

from PySide6.QtWidgets import QLabel

from ui.theme import theme


class Picture(QLabel):
    """Decoration beside words that say it all."""

    def __init__(self, icon: str, size: int = 20, token: str = "text") -> None:
        """`icon` and `token` are names of look.md."""
        super().__init__()
        self._icon_name, self._size, self._token = icon, size, token
        self.setFixedSize(size, size)
        theme().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(theme().pixmap(self._icon_name, self._size, self._token))
