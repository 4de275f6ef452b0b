"""The window: what people at the front desk see and do; no rule of the clinic lives here."""
