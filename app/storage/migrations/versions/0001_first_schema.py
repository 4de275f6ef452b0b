"""The clinic's first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Take the clinic's file one step up."""
    op.create_table(
        "centre",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.Column("time_zone", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=400), nullable=False),
        sa.Column("receipt_header", sa.String(length=4000), nullable=False),
        sa.Column("upi_id", sa.String(length=120), nullable=False),
        sa.Column("tax_number", sa.String(length=120), nullable=False),
        sa.CheckConstraint("length(address) <= 400", name=op.f("ck_centre_address_length")),
        sa.CheckConstraint("length(code) <= 40", name=op.f("ck_centre_code_length")),
        sa.CheckConstraint("length(code) BETWEEN 1 AND 3", name=op.f("ck_centre_code_short")),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_centre_name_length")),
        sa.CheckConstraint("length(name_key) <= 120", name=op.f("ck_centre_name_key_length")),
        sa.CheckConstraint("length(receipt_header) <= 4000", name=op.f("ck_centre_receipt_header_length")),
        sa.CheckConstraint("length(tax_number) <= 120", name=op.f("ck_centre_tax_number_length")),
        sa.CheckConstraint("length(time_zone) <= 120", name=op.f("ck_centre_time_zone_length")),
        sa.CheckConstraint("length(upi_id) <= 120", name=op.f("ck_centre_upi_id_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_centre")),
        sa.UniqueConstraint("code", name="uq_centre_code"),
        sa.UniqueConstraint("name_key", name="uq_centre_name_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "organisation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("currency", sa.String(length=40), nullable=False),
        sa.Column("only", sa.BigInteger(), nullable=False),
        sa.CheckConstraint('"only" = 1', name=op.f("ck_organisation_only")),
        sa.CheckConstraint("length(currency) <= 40", name=op.f("ck_organisation_currency_length")),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_organisation_name_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("only", name="uq_organisation_only"),
        sqlite_strict=True,
    )
    op.create_table(
        "package_type",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_package_type_name_length")),
        sa.CheckConstraint("length(name_key) <= 120", name=op.f("ck_package_type_name_key_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_type")),
        sa.UniqueConstraint("name_key", name="uq_package_type_name_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=4000), nullable=False),
        sa.CheckConstraint("length(name) <= 40", name=op.f("ck_setting_name_length")),
        sa.CheckConstraint("length(value) <= 4000", name=op.f("ck_setting_value_length")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
        sqlite_strict=True,
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "receptionist", "manager", "owner", name="role", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("pin_hash", sa.String(length=4000), nullable=False),
        sa.Column("active", sa.Boolean(create_constraint=True, name="active"), nullable=False),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_staff_name_length")),
        sa.CheckConstraint("length(name_key) <= 120", name=op.f("ck_staff_name_key_length")),
        sa.CheckConstraint("length(pin_hash) <= 4000", name=op.f("ck_staff_pin_hash_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("name_key", name="uq_staff_name_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "tax_class",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_tax_class_name_length")),
        sa.CheckConstraint("length(name_key) <= 120", name=op.f("ck_tax_class_name_key_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tax_class")),
        sa.UniqueConstraint("name_key", name="uq_tax_class_name_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "document_series",
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("year", sa.String(length=40), nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("length(kind) <= 40", name=op.f("ck_document_series_kind_length")),
        sa.CheckConstraint("length(year) <= 40", name=op.f("ck_document_series_year_length")),
        sa.CheckConstraint("next >= 1", name=op.f("ck_document_series_next_positive")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_document_series_centre_id")),
        sa.PrimaryKeyConstraint("centre_id", "kind", "year", name=op.f("pk_document_series")),
        sqlite_strict=True,
    )
    op.create_table(
        "package",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("code_key", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.Column("type_id", sa.Uuid(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("validity_days", sa.BigInteger(), nullable=True),
        sa.Column(
            "scope",
            sa.Enum("single", "multi", name="scope", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("max_members", sa.BigInteger(), nullable=False),
        sa.Column(
            "refund_policy",
            sa.Enum(
                "list_price",
                "pro_rata",
                "none",
                name="refundpolicy",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("refund_fee_basis_points", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("length(code) <= 40", name=op.f("ck_package_code_length")),
        sa.CheckConstraint("length(code_key) <= 40", name=op.f("ck_package_code_key_length")),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_package_name_length")),
        sa.CheckConstraint("length(name_key) <= 120", name=op.f("ck_package_name_key_length")),
        sa.CheckConstraint("max_members BETWEEN 0 AND 50", name=op.f("ck_package_members_range")),
        sa.CheckConstraint("price_minor BETWEEN 0 AND 10000000000000", name=op.f("ck_package_price_range")),
        sa.CheckConstraint("refund_fee_basis_points BETWEEN 0 AND 10000", name=op.f("ck_package_fee_range")),
        sa.CheckConstraint(
            "validity_days IS NULL OR validity_days BETWEEN 1 AND 36500", name=op.f("ck_package_validity_range")
        ),
        sa.ForeignKeyConstraint(["type_id"], ["package_type.id"], name=op.f("fk_package_type_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package")),
        sa.UniqueConstraint("code_key", name="uq_package_code_key"),
        sa.UniqueConstraint("name_key", name="uq_package_name_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "patient",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("record_number", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column(
            "sex",
            sa.Enum(
                "female", "male", "other", "unknown", name="sex", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("birth_year", sa.BigInteger(), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("registered_centre_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "birth_year IS NULL OR birth_year BETWEEN 1850 AND 2200", name=op.f("ck_patient_birth_year_range")
        ),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_patient_name_length")),
        sa.CheckConstraint("length(phone) <= 40", name=op.f("ck_patient_phone_length")),
        sa.CheckConstraint("length(record_number) <= 40", name=op.f("ck_patient_record_number_length")),
        sa.ForeignKeyConstraint(["registered_centre_id"], ["centre.id"], name=op.f("fk_patient_registered_centre_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient")),
        sa.UniqueConstraint("record_number", name="uq_patient_record_number"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("patient", schema=None) as batch_op:
        batch_op.create_index("ix_patient_phone", ["phone"], unique=False)
        batch_op.create_index(
            "ix_patient_registered_centre_id_registered_at", ["registered_centre_id", "registered_at"], unique=False
        )

    op.create_table(
        "pin_guard",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("failed", sa.BigInteger(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("failed BETWEEN 0 AND 10", name=op.f("ck_pin_guard_failed_range")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_pin_guard_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_pin_guard")),
        sqlite_strict=True,
    )
    op.create_table(
        "service",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("code_key", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.Column("list_price_minor", sa.BigInteger(), nullable=False),
        sa.Column("tax_class_id", sa.Uuid(), nullable=True),
        sa.Column("offered", sa.Boolean(create_constraint=True, name="offered"), nullable=False),
        sa.CheckConstraint("length(code) <= 40", name=op.f("ck_service_code_length")),
        sa.CheckConstraint("length(code_key) <= 40", name=op.f("ck_service_code_key_length")),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_service_name_length")),
        sa.CheckConstraint("length(name_key) <= 120", name=op.f("ck_service_name_key_length")),
        sa.CheckConstraint("list_price_minor BETWEEN 0 AND 10000000000000", name=op.f("ck_service_list_price_range")),
        sa.ForeignKeyConstraint(["tax_class_id"], ["tax_class.id"], name=op.f("fk_service_tax_class_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
        sa.UniqueConstraint("code_key", name="uq_service_code_key"),
        sa.UniqueConstraint("name_key", name="uq_service_name_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "staff_centre",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_staff_centre_centre_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_centre_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "centre_id", name=op.f("pk_staff_centre")),
        sqlite_strict=True,
    )
    op.create_table(
        "tax_rate",
        sa.Column("tax_class_id", sa.Uuid(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("exempt", sa.Boolean(create_constraint=True, name="exempt"), nullable=False),
        sa.Column("rate_basis_points", sa.BigInteger(), nullable=False),
        sa.Column("included", sa.Boolean(create_constraint=True, name="included"), nullable=False),
        sa.CheckConstraint("rate_basis_points BETWEEN 0 AND 10000", name=op.f("ck_tax_rate_rate_range")),
        sa.ForeignKeyConstraint(["tax_class_id"], ["tax_class.id"], name=op.f("fk_tax_rate_tax_class_id")),
        sa.PrimaryKeyConstraint("tax_class_id", "valid_from", name=op.f("pk_tax_rate")),
        sqlite_strict=True,
    )
    op.create_table(
        "workstation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_workstation_name_length")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_workstation_centre_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workstation")),
        sa.UniqueConstraint("centre_id", "name", name="uq_workstation_centre_id_name"),
        sqlite_strict=True,
    )
    op.create_table(
        "appointment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(length=120), nullable=False),
        sa.Column("reference_key", sa.String(length=120), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("with_whom", sa.String(length=120), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "booked",
                "completed",
                "cancelled",
                "no_show",
                name="appointmentstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.CheckConstraint("length(reference) <= 120", name=op.f("ck_appointment_reference_length")),
        sa.CheckConstraint("length(reference_key) <= 120", name=op.f("ck_appointment_reference_key_length")),
        sa.CheckConstraint("length(with_whom) <= 120", name=op.f("ck_appointment_with_whom_length")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_appointment_centre_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_appointment_patient_id")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_appointment_service_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
        sa.UniqueConstraint("reference_key", name="uq_appointment_reference_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("workstation_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("approver_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.String(length=120), nullable=False),
        sa.Column("hash", sa.String(length=120), nullable=False),
        sa.CheckConstraint("length(hash) <= 120", name=op.f("ck_journal_hash_length")),
        sa.CheckConstraint("length(kind) <= 40", name=op.f("ck_journal_kind_length")),
        sa.CheckConstraint("length(previous_hash) <= 120", name=op.f("ck_journal_previous_hash_length")),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_journal_seq_positive")),
        sa.ForeignKeyConstraint(["actor_id"], ["staff.id"], name=op.f("fk_journal_actor_id")),
        sa.ForeignKeyConstraint(["approver_id"], ["staff.id"], name=op.f("fk_journal_approver_id")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_journal_centre_id")),
        sa.ForeignKeyConstraint(["workstation_id"], ["workstation.id"], name=op.f("fk_journal_workstation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        sa.UniqueConstraint("request_id", name="uq_journal_request_id"),
        sa.UniqueConstraint("workstation_id", "seq", name="uq_journal_workstation_id_seq"),
        sqlite_strict=True,
    )
    op.create_table(
        "package_centre",
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_package_centre_centre_id")),
        sa.ForeignKeyConstraint(["package_id"], ["package.id"], name=op.f("fk_package_centre_package_id")),
        sa.PrimaryKeyConstraint("package_id", "centre_id", name=op.f("pk_package_centre")),
        sqlite_strict=True,
    )
    op.create_table(
        "package_item",
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("sessions", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("sessions BETWEEN 1 AND 1000", name=op.f("ck_package_item_sessions_range")),
        sa.ForeignKeyConstraint(["package_id"], ["package.id"], name=op.f("fk_package_item_package_id")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_package_item_service_id")),
        sa.PrimaryKeyConstraint("package_id", "position", name=op.f("pk_package_item")),
        sa.UniqueConstraint("package_id", "service_id", name="uq_package_item_package_id_service_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "patient_key",
        sa.Column(
            "key",
            sa.String(length=120).with_variant(sa.String(length=120, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint('length("key") <= 120', name=op.f("ck_patient_key_key_length")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_patient_key_patient_id")),
        sa.PrimaryKeyConstraint("key", "patient_id", name=op.f("pk_patient_key")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("patient_key", schema=None) as batch_op:
        batch_op.create_index("ix_patient_key_patient_id", ["patient_id"], unique=False)

    op.create_table(
        "sale_order",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("buyer_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=False),
        sa.Column("tax_minor", sa.BigInteger(), nullable=False),
        sa.Column("part_payment", sa.Boolean(create_constraint=True, name="part_payment"), nullable=False),
        sa.CheckConstraint("length(number) <= 40", name=op.f("ck_sale_order_number_length")),
        sa.CheckConstraint("total_minor BETWEEN 0 AND 10000000000000", name=op.f("ck_sale_order_total_range")),
        sa.ForeignKeyConstraint(["buyer_id"], ["patient.id"], name=op.f("fk_sale_order_buyer_id")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_sale_order_centre_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_sale_order_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sale_order")),
        sa.UniqueConstraint("number", name="uq_sale_order_number"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("sale_order", schema=None) as batch_op:
        batch_op.create_index("ix_sale_order_buyer_id", ["buyer_id"], unique=False)
        batch_op.create_index("ix_sale_order_centre_id_booked_on", ["centre_id", "booked_on"], unique=False)

    op.create_table(
        "approval",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "action",
            sa.Enum(
                "void",
                "back_dated",
                "remove_member",
                "cancel",
                "complete",
                "reopen",
                "extend",
                "freeze",
                "end_freeze",
                "transfer",
                "adjust",
                "move_start",
                "refund",
                "reverse_payment",
                "upgrade",
                name="action",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("approver_id", sa.Uuid(), nullable=False),
        sa.Column("requester_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(length=120), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("length(digest) <= 120", name=op.f("ck_approval_digest_length")),
        sa.ForeignKeyConstraint(["approver_id"], ["staff.id"], name=op.f("fk_approval_approver_id")),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_approval_journal_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["requester_id"], ["staff.id"], name=op.f("fk_approval_requester_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
        sa.UniqueConstraint("journal_id", name="uq_approval_journal_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "day_close",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("workstation_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_day_close_centre_id")),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_day_close_journal_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_day_close_staff_id")),
        sa.ForeignKeyConstraint(["workstation_id"], ["workstation.id"], name=op.f("fk_day_close_workstation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_close")),
        sa.UniqueConstraint("centre_id", "day", name="uq_day_close_centre_id_day"),
        sqlite_strict=True,
    )
    op.create_table(
        "document",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "bill_of_supply",
                "tax_invoice",
                "combined",
                "refund",
                name="documentkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.CheckConstraint("length(number) <= 40", name=op.f("ck_document_number_length")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_document_centre_id")),
        sa.ForeignKeyConstraint(["order_id"], ["sale_order.id"], name=op.f("fk_document_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("number", name="uq_document_number"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.create_index("ix_document_order_id", ["order_id"], unique=False)

    op.create_table(
        "instalment",
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("amount_minor BETWEEN 1 AND 10000000000000", name=op.f("ck_instalment_amount_range")),
        sa.ForeignKeyConstraint(["order_id"], ["sale_order.id"], name=op.f("fk_instalment_order_id")),
        sa.PrimaryKeyConstraint("order_id", "position", name=op.f("pk_instalment")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("instalment", schema=None) as batch_op:
        batch_op.create_index("ix_instalment_due_on", ["due_on"], unique=False)

    op.create_table(
        "order_line",
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("service_name", sa.String(length=120), nullable=False),
        sa.Column("tax_class", sa.String(length=120), nullable=False),
        sa.Column("exempt", sa.Boolean(create_constraint=True, name="exempt"), nullable=False),
        sa.Column("rate_basis_points", sa.BigInteger(), nullable=False),
        sa.Column("net_minor", sa.BigInteger(), nullable=False),
        sa.Column("cgst_minor", sa.BigInteger(), nullable=False),
        sa.Column("sgst_minor", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("length(service_name) <= 120", name=op.f("ck_order_line_service_name_length")),
        sa.CheckConstraint("length(tax_class) <= 120", name=op.f("ck_order_line_tax_class_length")),
        sa.CheckConstraint(
            "net_minor >= 0 AND cgst_minor >= 0 AND sgst_minor >= 0", name=op.f("ck_order_line_not_negative")
        ),
        sa.CheckConstraint("rate_basis_points BETWEEN 0 AND 10000", name=op.f("ck_order_line_rate_range")),
        sa.ForeignKeyConstraint(["order_id"], ["sale_order.id"], name=op.f("fk_order_line_order_id")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_order_line_service_id")),
        sa.PrimaryKeyConstraint("order_id", "position", name=op.f("pk_order_line")),
        sqlite_strict=True,
    )
    op.create_table(
        "patient_package",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("head_id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("type_name", sa.String(length=120), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("net_minor", sa.BigInteger(), nullable=False),
        sa.Column("validity_days", sa.BigInteger(), nullable=True),
        sa.Column(
            "scope",
            sa.Enum("single", "multi", name="scope", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("max_members", sa.BigInteger(), nullable=False),
        sa.Column(
            "refund_policy",
            sa.Enum(
                "list_price",
                "pro_rata",
                "none",
                name="refundpolicy",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("refund_fee_basis_points", sa.BigInteger(), nullable=False),
        sa.Column("sold_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("bought_on", sa.Date(), nullable=False),
        sa.Column("chosen_start", sa.Date(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("start_approved", sa.Boolean(create_constraint=True, name="start_approved"), nullable=False),
        sa.Column("activated_on", sa.Date(), nullable=True),
        sa.Column("days_extended", sa.BigInteger(), nullable=False),
        sa.Column("days_frozen", sa.BigInteger(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column(
            "closing",
            sa.Enum("cancelled", "completed", name="closing", native_enum=False, create_constraint=True, length=40),
            nullable=True,
        ),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("expiry_booked_on", sa.Date(), nullable=True),
        sa.Column("former_head_id", sa.Uuid(), nullable=True),
        sa.Column("transferred_on", sa.Date(), nullable=True),
        sa.Column("renews_id", sa.Uuid(), nullable=True),
        sa.Column("upgraded_from_id", sa.Uuid(), nullable=True),
        sa.Column("refund_cap_minor", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "(transferred_on IS NULL) = (former_head_id IS NULL)", name=op.f("ck_patient_package_transfer_whole")
        ),
        sa.CheckConstraint("closing IS NULL OR closed_on IS NOT NULL", name=op.f("ck_patient_package_closing_dated")),
        sa.CheckConstraint(
            "days_extended >= 0 AND days_frozen >= 0", name=op.f("ck_patient_package_days_not_negative")
        ),
        sa.CheckConstraint("length(code) <= 40", name=op.f("ck_patient_package_code_length")),
        sa.CheckConstraint("length(name) <= 120", name=op.f("ck_patient_package_name_length")),
        sa.CheckConstraint("length(type_name) <= 120", name=op.f("ck_patient_package_type_name_length")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_patient_package_centre_id")),
        sa.ForeignKeyConstraint(["former_head_id"], ["patient.id"], name=op.f("fk_patient_package_former_head_id")),
        sa.ForeignKeyConstraint(["head_id"], ["patient.id"], name=op.f("fk_patient_package_head_id")),
        sa.ForeignKeyConstraint(["order_id"], ["sale_order.id"], name=op.f("fk_patient_package_order_id")),
        sa.ForeignKeyConstraint(["package_id"], ["package.id"], name=op.f("fk_patient_package_package_id")),
        sa.ForeignKeyConstraint(["renews_id"], ["patient_package.id"], name=op.f("fk_patient_package_renews_id")),
        sa.ForeignKeyConstraint(
            ["upgraded_from_id"], ["patient_package.id"], name=op.f("fk_patient_package_upgraded_from_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_package")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("patient_package", schema=None) as batch_op:
        batch_op.create_index("ix_patient_package_centre_id_ends_on", ["centre_id", "ends_on"], unique=False)
        batch_op.create_index(
            "ix_patient_package_expiry_due",
            ["ends_on"],
            unique=False,
            sqlite_where=sa.text("ends_on IS NOT NULL AND closing IS NULL AND expiry_booked_on IS NULL"),
            postgresql_where=sa.text("ends_on IS NOT NULL AND closing IS NULL AND expiry_booked_on IS NULL"),
        )
        batch_op.create_index("ix_patient_package_head_id", ["head_id"], unique=False)
        batch_op.create_index("ix_patient_package_order_id", ["order_id"], unique=False)
        batch_op.create_index("ix_patient_package_package_id", ["package_id"], unique=False)
        batch_op.create_index("ix_patient_package_renews_id", ["renews_id"], unique=False)

    op.create_table(
        "payment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column(
            "tender",
            sa.Enum(
                "cash",
                "card",
                "upi",
                "bank",
                "credit",
                name="tender",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("net_minor", sa.BigInteger(), nullable=False),
        sa.Column("tendered_minor", sa.BigInteger(), nullable=True),
        sa.Column("reference", sa.String(length=120), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.Column("approver_id", sa.Uuid(), nullable=True),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.CheckConstraint(
            "amount_minor <> 0 AND (reverses_id IS NOT NULL) = (amount_minor < 0)",
            name=op.f("ck_payment_reversal_negative"),
        ),
        sa.CheckConstraint(
            "amount_minor BETWEEN -10000000000000 AND 10000000000000", name=op.f("ck_payment_amount_range")
        ),
        sa.CheckConstraint("length(reason) <= 400", name=op.f("ck_payment_reason_length")),
        sa.CheckConstraint("length(reference) <= 120", name=op.f("ck_payment_reference_length")),
        sa.CheckConstraint(
            "tendered_minor IS NULL OR tendered_minor >= amount_minor", name=op.f("ck_payment_tendered_enough")
        ),
        sa.ForeignKeyConstraint(["approver_id"], ["staff.id"], name=op.f("fk_payment_approver_id")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_payment_centre_id")),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_payment_journal_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["order_id"], ["sale_order.id"], name=op.f("fk_payment_order_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["payment.id"], name=op.f("fk_payment_reverses_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_payment_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sa.UniqueConstraint("order_id", "position", name="uq_payment_order_id_position"),
        sa.UniqueConstraint("reverses_id", name="uq_payment_reverses_id"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("payment", schema=None) as batch_op:
        batch_op.create_index("ix_payment_centre_id_booked_on", ["centre_id", "booked_on"], unique=False)
        batch_op.create_index("ix_payment_journal_id", ["journal_id"], unique=False)

    op.create_table(
        "personal_value",
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("salt", sa.String(length=120), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.CheckConstraint("length(field) <= 40", name=op.f("ck_personal_value_field_length")),
        sa.CheckConstraint("length(salt) <= 120", name=op.f("ck_personal_value_salt_length")),
        sa.ForeignKeyConstraint(
            ["journal_id"],
            ["journal.id"],
            name=op.f("fk_personal_value_journal_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("journal_id", "field", name=op.f("pk_personal_value")),
        sqlite_strict=True,
    )
    op.create_table(
        "approval_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "action",
            sa.Enum(
                "void",
                "back_dated",
                "remove_member",
                "cancel",
                "complete",
                "reopen",
                "extend",
                "freeze",
                "end_freeze",
                "transfer",
                "adjust",
                "move_start",
                "refund",
                "reverse_payment",
                "upgrade",
                name="action",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("requester_id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("workstation_id", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("patient_package_id", sa.Uuid(), nullable=True),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "approved",
                "declined",
                "withdrawn",
                "overtaken",
                name="requeststate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=120), nullable=False),
        sa.CheckConstraint("length(kind) <= 40", name=op.f("ck_approval_request_kind_length")),
        sa.CheckConstraint("length(outcome) <= 120", name=op.f("ck_approval_request_outcome_length")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_approval_request_centre_id")),
        sa.ForeignKeyConstraint(["decided_by_id"], ["staff.id"], name=op.f("fk_approval_request_decided_by_id")),
        sa.ForeignKeyConstraint(
            ["journal_id"],
            ["journal.id"],
            name=op.f("fk_approval_request_journal_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["patient_package_id"], ["patient_package.id"], name=op.f("fk_approval_request_patient_package_id")
        ),
        sa.ForeignKeyConstraint(["requester_id"], ["staff.id"], name=op.f("fk_approval_request_requester_id")),
        sa.ForeignKeyConstraint(
            ["workstation_id"], ["workstation.id"], name=op.f("fk_approval_request_workstation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval_request")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("approval_request", schema=None) as batch_op:
        batch_op.create_index("ix_approval_request_journal_id", ["journal_id"], unique=False)
        batch_op.create_index("ix_approval_request_patient_package_id", ["patient_package_id"], unique=False)
        batch_op.create_index("ix_approval_request_state", ["state"], unique=False)

    op.create_table(
        "cash_count",
        sa.Column("day_close_id", sa.Uuid(), nullable=False),
        sa.Column(
            "tender",
            sa.Enum(
                "cash",
                "card",
                "upi",
                "bank",
                "credit",
                name="tender",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("expected_minor", sa.BigInteger(), nullable=False),
        sa.Column("counted_minor", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.CheckConstraint("length(reason) <= 400", name=op.f("ck_cash_count_reason_length")),
        sa.ForeignKeyConstraint(["day_close_id"], ["day_close.id"], name=op.f("fk_cash_count_day_close_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_cash_count_staff_id")),
        sa.PrimaryKeyConstraint("day_close_id", "tender", "staff_id", name=op.f("pk_cash_count")),
        sqlite_strict=True,
    )
    op.create_table(
        "entitlement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_package_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("service_name", sa.String(length=120), nullable=False),
        sa.Column("sold", sa.BigInteger(), nullable=False),
        sa.Column("used_before", sa.BigInteger(), nullable=False),
        sa.Column("list_price_minor", sa.BigInteger(), nullable=False),
        sa.Column("net_list_price_minor", sa.BigInteger(), nullable=False),
        sa.Column("part_minor", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("length(service_name) <= 120", name=op.f("ck_entitlement_service_name_length")),
        sa.CheckConstraint("part_minor >= 0", name=op.f("ck_entitlement_part_not_negative")),
        sa.CheckConstraint("sold >= 1", name=op.f("ck_entitlement_sold_positive")),
        sa.CheckConstraint("used_before BETWEEN 0 AND sold", name=op.f("ck_entitlement_used_before_range")),
        sa.ForeignKeyConstraint(
            ["patient_package_id"], ["patient_package.id"], name=op.f("fk_entitlement_patient_package_id")
        ),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_entitlement_service_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entitlement")),
        sa.UniqueConstraint("patient_package_id", "service_id", name="uq_entitlement_patient_package_id_service_id"),
        sqlite_strict=True,
    )
    op.create_table(
        "freeze",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_package_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.CheckConstraint("length(reason) <= 400", name=op.f("ck_freeze_reason_length")),
        sa.CheckConstraint("to_day >= from_day", name=op.f("ck_freeze_days_in_order")),
        sa.ForeignKeyConstraint(
            ["patient_package_id"], ["patient_package.id"], name=op.f("fk_freeze_patient_package_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_freeze")),
        sa.UniqueConstraint("patient_package_id", "position", name="uq_freeze_patient_package_id_position"),
        sqlite_strict=True,
    )
    op.create_table(
        "liability_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_package_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "brought_in",
                "breakage",
                "refund",
                "kept",
                name="liabilitykind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "cause",
            sa.Enum(
                "import",
                "expiry",
                "void_after_expiry",
                "late_entry",
                "extension",
                "completion",
                "reopening",
                "adjustment",
                "cancellation",
                "upgrade",
                name="cause",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("amount_minor <> 0", name=op.f("ck_liability_line_amount_not_zero")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_liability_line_centre_id")),
        sa.ForeignKeyConstraint(
            ["journal_id"],
            ["journal.id"],
            name=op.f("fk_liability_line_journal_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["patient_package_id"], ["patient_package.id"], name=op.f("fk_liability_line_patient_package_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_liability_line")),
        sa.UniqueConstraint("patient_package_id", "seq", name="uq_liability_line_patient_package_id_seq"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("liability_line", schema=None) as batch_op:
        batch_op.create_index("ix_liability_line_centre_id_booked_on", ["centre_id", "booked_on"], unique=False)
        batch_op.create_index("ix_liability_line_journal_id", ["journal_id"], unique=False)

    op.create_table(
        "membership",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_package_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("relation", sa.String(length=120), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("ended_by_transfer", sa.Boolean(create_constraint=True, name="ended_by_transfer"), nullable=False),
        sa.CheckConstraint("length(relation) <= 120", name=op.f("ck_membership_relation_length")),
        sa.CheckConstraint("removed_on IS NULL OR removed_on >= added_on", name=op.f("ck_membership_dates_in_order")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_membership_patient_id")),
        sa.ForeignKeyConstraint(
            ["patient_package_id"], ["patient_package.id"], name=op.f("fk_membership_patient_package_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.create_index("ix_membership_patient_id", ["patient_id"], unique=False)
        batch_op.create_index("ix_membership_patient_package_id", ["patient_package_id"], unique=False)

    op.create_table(
        "open_item",
        sa.Column("day_close_id", sa.Uuid(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("explanation", sa.String(length=400), nullable=False),
        sa.CheckConstraint("length(explanation) <= 400", name=op.f("ck_open_item_explanation_length")),
        sa.ForeignKeyConstraint(["day_close_id"], ["day_close.id"], name=op.f("fk_open_item_day_close_id")),
        sa.PrimaryKeyConstraint("day_close_id", "record_id", name=op.f("pk_open_item")),
        sqlite_strict=True,
    )
    op.create_table(
        "patient_package_centre",
        sa.Column("patient_package_id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_patient_package_centre_centre_id")),
        sa.ForeignKeyConstraint(
            ["patient_package_id"], ["patient_package.id"], name=op.f("fk_patient_package_centre_patient_package_id")
        ),
        sa.PrimaryKeyConstraint("patient_package_id", "centre_id", name=op.f("pk_patient_package_centre")),
        sqlite_strict=True,
    )
    op.create_table(
        "reference_claim",
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint('length("key") <= 120', name=op.f("ck_reference_claim_key_length")),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name=op.f("fk_reference_claim_payment_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_reference_claim")),
        sqlite_strict=True,
    )
    op.create_table(
        "refund",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient_package_id", sa.Uuid(), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("quoted_minor", sa.BigInteger(), nullable=False),
        sa.Column("net_minor", sa.BigInteger(), nullable=False),
        sa.Column("tax_minor", sa.BigInteger(), nullable=False),
        sa.Column("arithmetic", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("approver_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.CheckConstraint("length(reason) <= 400", name=op.f("ck_refund_reason_length")),
        sa.CheckConstraint("net_minor BETWEEN 0 AND 10000000000000", name=op.f("ck_refund_net_range")),
        sa.CheckConstraint("tax_minor >= 0", name=op.f("ck_refund_tax_not_negative")),
        sa.ForeignKeyConstraint(["approver_id"], ["staff.id"], name=op.f("fk_refund_approver_id")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_refund_centre_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_refund_document_id")),
        sa.ForeignKeyConstraint(
            ["patient_package_id"], ["patient_package.id"], name=op.f("fk_refund_patient_package_id")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_refund_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refund")),
        sa.UniqueConstraint("patient_package_id", name="uq_refund_patient_package_id"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("refund", schema=None) as batch_op:
        batch_op.create_index("ix_refund_centre_id_decided_on", ["centre_id", "decided_on"], unique=False)

    op.create_table(
        "ledger_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("entitlement_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "grant",
                "redeem",
                "void",
                "adjust",
                "end",
                "reopen",
                name="linekind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.Column("balance", sa.BigInteger(), nullable=False),
        sa.Column("granted", sa.BigInteger(), nullable=False),
        sa.Column("numbers", sa.Text(), nullable=False),
        sa.Column("used", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Text(), nullable=False),
        sa.Column("value_minor", sa.BigInteger(), nullable=False),
        sa.Column("service_date", sa.Date(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("workstation_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("approver_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column(
            "outcome",
            sa.Enum(
                "attended",
                "no_show",
                "late_cancellation",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("voids_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("(kind = 'void') = (voids_id IS NOT NULL)", name=op.f("ck_ledger_line_void_names_line")),
        sa.CheckConstraint("kind <> 'adjust' OR change <> 0", name=op.f("ck_ledger_line_adjusts")),
        sa.CheckConstraint(
            "kind <> 'redeem' OR (person_id IS NOT NULL AND outcome IS NOT NULL)",
            name=op.f("ck_ledger_line_redeem_names_person"),
        ),
        sa.CheckConstraint("kind NOT IN ('grant', 'void', 'reopen') OR change >= 0", name=op.f("ck_ledger_line_gives")),
        sa.CheckConstraint("kind NOT IN ('redeem', 'end') OR change < 0", name=op.f("ck_ledger_line_consumes")),
        sa.CheckConstraint("balance >= 0", name=op.f("ck_ledger_line_balance_not_negative")),
        sa.CheckConstraint("granted >= 0", name=op.f("ck_ledger_line_granted_not_negative")),
        sa.CheckConstraint("length(reason) <= 400", name=op.f("ck_ledger_line_reason_length")),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_ledger_line_seq_positive")),
        sa.ForeignKeyConstraint(["appointment_id"], ["appointment.id"], name=op.f("fk_ledger_line_appointment_id")),
        sa.ForeignKeyConstraint(["approver_id"], ["staff.id"], name=op.f("fk_ledger_line_approver_id")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_ledger_line_centre_id")),
        sa.ForeignKeyConstraint(["entitlement_id"], ["entitlement.id"], name=op.f("fk_ledger_line_entitlement_id")),
        sa.ForeignKeyConstraint(
            ["journal_id"],
            ["journal.id"],
            name=op.f("fk_ledger_line_journal_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["person_id"], ["patient.id"], name=op.f("fk_ledger_line_person_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_ledger_line_staff_id")),
        sa.ForeignKeyConstraint(["voids_id"], ["ledger_line.id"], name=op.f("fk_ledger_line_voids_id")),
        sa.ForeignKeyConstraint(["workstation_id"], ["workstation.id"], name=op.f("fk_ledger_line_workstation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_line")),
        sa.UniqueConstraint("entitlement_id", "seq", name="uq_ledger_line_entitlement_id_seq"),
        sa.UniqueConstraint("voids_id", name="uq_ledger_line_voids_id"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("ledger_line", schema=None) as batch_op:
        batch_op.create_index("ix_ledger_line_centre_id_booked_on", ["centre_id", "booked_on"], unique=False)
        batch_op.create_index("ix_ledger_line_journal_id", ["journal_id"], unique=False)
        batch_op.create_index("ix_ledger_line_person_id_service_date", ["person_id", "service_date"], unique=False)

    op.create_table(
        "payout",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("refund_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column(
            "tender",
            sa.Enum(
                "cash",
                "card",
                "upi",
                "bank",
                "credit",
                name="tender",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("reference", sa.String(length=120), nullable=False),
        sa.Column("centre_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("approver_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("journal_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("amount_minor BETWEEN 1 AND 10000000000000", name=op.f("ck_payout_amount_range")),
        sa.CheckConstraint("length(reference) <= 120", name=op.f("ck_payout_reference_length")),
        sa.ForeignKeyConstraint(["approver_id"], ["staff.id"], name=op.f("fk_payout_approver_id")),
        sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_payout_centre_id")),
        sa.ForeignKeyConstraint(
            ["journal_id"], ["journal.id"], name=op.f("fk_payout_journal_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["refund_id"], ["refund.id"], name=op.f("fk_payout_refund_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_payout_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payout")),
        sa.UniqueConstraint("refund_id", "position", name="uq_payout_refund_id_position"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("payout", schema=None) as batch_op:
        batch_op.create_index("ix_payout_centre_id_booked_on", ["centre_id", "booked_on"], unique=False)
        batch_op.create_index("ix_payout_journal_id", ["journal_id"], unique=False)

    op.create_table(
        "refund_line",
        sa.Column("refund_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("service_name", sa.String(length=120), nullable=False),
        sa.Column("net_minor", sa.BigInteger(), nullable=False),
        sa.Column("cgst_minor", sa.BigInteger(), nullable=False),
        sa.Column("sgst_minor", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("length(service_name) <= 120", name=op.f("ck_refund_line_service_name_length")),
        sa.ForeignKeyConstraint(["refund_id"], ["refund.id"], name=op.f("fk_refund_line_refund_id")),
        sa.PrimaryKeyConstraint("refund_id", "position", name=op.f("pk_refund_line")),
        sqlite_strict=True,
    )
    op.create_table(
        "appointment_claim",
        sa.Column("line_id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_appointment_claim_appointment_id")
        ),
        sa.ForeignKeyConstraint(["line_id"], ["ledger_line.id"], name=op.f("fk_appointment_claim_line_id")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_appointment_claim_service_id")),
        sa.PrimaryKeyConstraint("line_id", name=op.f("pk_appointment_claim")),
        sa.UniqueConstraint("appointment_id", "service_id", name="uq_appointment_claim_appointment_id"),
        sqlite_strict=True,
    )
