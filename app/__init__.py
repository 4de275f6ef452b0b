"""Sessiondesk: prepaid sessions at a clinic's front desk, everything below the window."""
