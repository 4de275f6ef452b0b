"""Adding or editing a service."""

from typing import Any, ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.fields import Code1, MoneyMinor, Name1
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.catalogue import Service
from app.domain.keys import code_key, name_key
from app.domain.staff import Role
from app.domain.tax import TaxClass


class SaveService(Command[UUID]):
    """What a patient comes for, with its list price; packages already sold keep the price they were sold with."""

    kind: ClassVar[str] = "save_service"
    needs: ClassVar[Role] = Role.MANAGER

    service_id: UUID | None = None
    """None adds a new service."""
    code: Code1
    name: Name1
    list_price_minor: MoneyMinor
    offered: bool = True
    tax_class_id: UUID | None = None
    """How it is taxed from the next sale on; None is exempt. Left as it is unless given."""

    def apply(self, work: Work) -> UUID:
        """Refused for a name or a code that another service has, ignoring case."""
        fields: dict[str, Any] = {
            "code": self.code,
            "code_key": code_key(self.code),
            "name": self.name,
            "name_key": name_key(self.name),
            "list_price_minor": self.list_price_minor,
            "offered": self.offered,
        }
        if "tax_class_id" in self.model_fields_set:
            fields["tax_class_id"] = self._tax_class(work)
        if self.service_id is None:
            work.add(Service(id=self.own_id("service"), **fields))
            return self.own_id("service")
        service = must_find(work, Service, self.service_id)
        for name, value in fields.items():
            setattr(service, name, value)
        return service.id

    def result(self, work: Work) -> UUID:
        """The service's id."""
        del work
        return self.service_id or self.own_id("service")

    def _tax_class(self, work: Work) -> UUID | None:
        return None if self.tax_class_id is None else must_find(work, TaxClass, self.tax_class_id).id
