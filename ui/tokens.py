"""The colours and type sizes of the product, by name (light, dark, high contrast)."""

LOOK_SETTING = "look/scheme"
"""Where the look that somebody chose is remembered."""
TEXT_SETTING = "look/text"
"""Where the size of words that somebody chose is remembered."""
TEXT_SIZES = {"usual": 1.0, "larger": 1.15, "largest": 1.3}
"""How much larger than drawn words are written."""
LINE = 20
"""The height of a line of words as drawn: by so much of it a row grows with its words."""

LIGHT = {
    "window": "#F2F4F3",
    "surface": "#FFFFFF",
    "surface_2": "#F7F9F8",
    "hover": "#E9EEEC",
    "border": "#D3DAD7",
    "ctl": "#7A8682",
    "text": "#17211F",
    "muted": "#52605C",
    "dead": "#5D6865",
    "accent": "#0B5C66",
    "accent_hover": "#084A52",
    "accent_text": "#FFFFFF",
    "soft": "#DCEEF0",
    "soft_text": "#084A52",
    "focus": "#0B7A88",
    "pip_line": "#6F8A8B",
    "danger": "#A31919",
    "danger_text": "#FFFFFF",
    "success": "#0B5D3B",
    "toast": "#17211F",
    "toast_text": "#FFFFFF",
    "toast_link": "#8FDDE6",
    "scrim": "#7317211F",
}
DARK = {
    "window": "#11181A",
    "surface": "#1A2326",
    "surface_2": "#212C2F",
    "hover": "#2A373B",
    "border": "#354448",
    "ctl": "#7C8D91",
    "text": "#E9EFEE",
    "muted": "#A7B5B4",
    "dead": "#97A5A5",
    "accent": "#5FC6D1",
    "accent_hover": "#86D8E0",
    "accent_text": "#06272C",
    "soft": "#173C43",
    "soft_text": "#9FE3EA",
    "focus": "#8FE3EC",
    "pip_line": "#71898C",
    "danger": "#FFA3A3",
    "danger_text": "#3B0D0D",
    "success": "#8FE3B5",
    "toast": "#E9EFEE",
    "toast_text": "#17211F",
    "toast_link": "#0B5C66",
    "scrim": "#99000000",
}
CONTRAST = {
    "window": "#000000",
    "surface": "#000000",
    "surface_2": "#000000",
    "hover": "#2B2B2B",
    "border": "#FFFFFF",
    "ctl": "#FFFFFF",
    "text": "#FFFFFF",
    "muted": "#FFFFFF",
    "dead": "#B0B0B0",
    "accent": "#FFE600",
    "accent_hover": "#FFF27A",
    "accent_text": "#000000",
    "soft": "#3A3500",
    "soft_text": "#FFE600",
    "focus": "#00E5FF",
    "pip_line": "#FFFFFF",
    "danger": "#FF9C9C",
    "danger_text": "#000000",
    "success": "#7DFFB0",
    "toast": "#FFFFFF",
    "toast_text": "#000000",
    "toast_link": "#003C8F",
    "scrim": "#B3000000",
}
CONTRAST_HINT = "#A8A8A8"
"""Written where nobody typed yet: 8.8 to 1 on black, and yet not as white as what is typed."""
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

STATUS = {
    "active": (("#0B5D3B", "#DDF3E6"), ("#8FE3B5", "#12392A")),
    "exhausted": (("#4A4F57", "#E6E8EB"), ("#C9CED6", "#33373D")),
    "expired": (("#8A3B00", "#FDEBD9"), ("#FFC48A", "#43290F")),
    "completed": (("#0B4A8F", "#DCEBFB"), ("#9CCBFF", "#12304F")),
    "cancelled": (("#9B1C1C", "#FBE1E1"), ("#FFADAD", "#4A1A1A")),
    "scheduled": (("#4A3A8C", "#E9E5F8"), ("#CBBFFF", "#2E2750")),
    "awaiting_payment": (("#6B4E00", "#FFF2C9"), ("#FFDE7A", "#3D3000")),
    "frozen": (("#0A556B", "#D8F0F8"), ("#93DDF5", "#0D3847")),
}
"""Foreground and background of a status, light and dark; high contrast uses the dark foreground on black."""

STATUS_ICONS = {
    "active": "circle-check",
    "exhausted": "battery-empty",
    "expired": "calendar-x",
    "completed": "flag",
    "cancelled": "ban",
    "scheduled": "clock",
    "awaiting_payment": "wallet",
    "frozen": "snowflake",
}

FONTS = {
    "count": (56, 600),
    "count_panel": (48, 600),
    "count_half": (40, 600),
    "count_row": (32, 600),
    "question": (40, 600),
    "title": (24, 600),
    "title_small": (20, 600),
    "head": (16, 600),
    "head_plain": (16, 400),
    "count_words": (18, 400),
    "body_large": (16, 600),
    "body": (14, 400),
    "body_strong": (14, 600),
    "small": (13, 400),
    "small_strong": (13, 600),
    "key": (12, 600),
    "key_plain": (12, 400),
}
"""Pixels and weight of each kind of text (look.md, Type)."""

ICON_NAMES = {
    "circle-check": "ok",
    "battery-empty": "empty",
    "calendar-x": "calx",
    "snowflake": "snow",
    "bell": "desk",
    "calendar-check": "day",
    "shield-check": "shield",
    "chart-bar": "chart",
    "sliders": "settings",
    "map-pin": "pin",
    "database-check": "db",
    "id-card": "id",
    "alert-triangle": "warn",
    "refresh": "renew",
    "pencil": "edit",
    "chevron-left": "left",
    "chevron-right": "right",
    "chevron-down": "down",
    "chevron-up": "up",
    "void": "undo",
    "upi": "qr",
    "lapse": "hourglass",
    "pace": "gauge",
    "ledger": "history",
    "close": "x",
}
"""Words for icons besides the names of their files."""
