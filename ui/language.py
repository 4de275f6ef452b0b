"""The language the window speaks: Qt Linguist files from the resources."""

from importlib import resources

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

ENGLISH = "en"


def speak(app: QCoreApplication, language: str = ENGLISH) -> QTranslator:
    """Install the words of a language; English has a file too, for "1 session" and "2 sessions".

    Digits stay 0 to 9 and the country stays India, whatever the machine says: the clinic's money decides the rest.
    """
    file = resources.files("resources") / "i18n" / f"sessiondesk_{language}.qm"
    words = _Words(app, file.read_bytes())
    app.installTranslator(words)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.India))
    return words


class _Words(QTranslator):
    """Keeps the file's bytes: Qt does not copy them, and reads from there for as long as the window speaks."""

    def __init__(self, app: QCoreApplication, file: bytes) -> None:
        super().__init__(app)
        self._file = file
        self.load(file)
