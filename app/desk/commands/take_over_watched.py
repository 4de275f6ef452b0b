"""Taking over what the booking system put into the folder that this desk watches."""

from typing import ClassVar

from app.desk.commands.import_appointments import ImportAppointments
from app.domain.staff import Role


class TakeOverWatched(ImportAppointments):
    """Visits from the folder that a manager told this desk to watch, whoever is signed in when a file comes."""

    kind: ClassVar[str] = "take_over_watched"
    needs: ClassVar[Role] = Role.RECEPTIONIST
