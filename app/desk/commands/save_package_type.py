"""Adding or renaming a package type."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.fields import Name1
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.catalogue import PackageType
from app.domain.keys import name_key
from app.domain.staff import Role


class SavePackageType(Command[UUID]):
    """A category of the clinic's own; what was sold keeps the name it had."""

    kind: ClassVar[str] = "save_package_type"
    needs: ClassVar[Role] = Role.MANAGER

    type_id: UUID | None = None
    """None adds a new type."""
    name: Name1

    def apply(self, work: Work) -> UUID:
        """Refused for a name that another type has, ignoring case."""
        if self.type_id is None:
            work.add(PackageType(id=self.own_id("type"), name=self.name, name_key=name_key(self.name)))
            return self.own_id("type")
        found = must_find(work, PackageType, self.type_id)
        found.name, found.name_key = self.name, name_key(self.name)
        return found.id

    def result(self, work: Work) -> UUID:
        """The type's id."""
        del work
        return self.type_id or self.own_id("type")
