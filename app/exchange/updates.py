"""Whether there is a newer version: reads a signed `latest.json` from the place a site names, and nothing else.

Nothing is sent, downloaded or installed. The signature is minisign's (Ed25519 by libsodium), so that whoever makes
releases signs with the tool everybody has: `minisign -S -m latest.json`.
"""

import base64
import hashlib
import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path

from app.desk.site import read_site
from app.domain.errors import Trouble
from app.version import VERSION

MOST_BYTES = 64_000
SECONDS = 10
SIGNATURE = ".minisig"
PLAIN, HASHED = b"Ed", b"ED"
"""Minisign's two ways: over the file itself, or over its BLAKE2b."""
KEY_BYTES, SIGNED_BYTES, GLOBAL_BYTES = 42, 74, 64
TRUSTED = "trusted comment: "


@dataclass(frozen=True, slots=True)
class Latest:
    """What the newest release says of itself."""

    version: str
    released_on: str
    page: str
    """Where a person reads about it and gets it."""

    @property
    def is_newer(self) -> bool:
        """Whether this program is older."""
        return _numbers(self.version) > _numbers(VERSION)


def newest_version() -> Latest | None:
    """What the place says that the site's administrator named; None, and nothing is read, where nobody named one."""
    settings = read_site().settings
    return latest(settings.update_source, settings.update_key) if settings.update_source else None


def latest(source: str, key: str) -> Latest:
    """Read and verify; `Trouble` unreachable where it cannot be got, unsigned where the signature is not the site's."""
    content, signature = _read(source), _read(source + SIGNATURE)
    verify(content, signature.decode("utf-8", "replace"), key)
    try:
        held = json.loads(content)
        found = Latest(str(held["version"]), str(held.get("released_on", "")), str(held.get("page", "")))
        _numbers(found.version)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Trouble("unsigned", str(error)) from error
    if found.page and not found.page.startswith("https://"):
        raise Trouble("unsigned", "page")
    return found


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _read(source: str) -> bytes:
    try:
        if source.startswith("https://"):
            return _fetch(source)
        if "://" in source:
            raise Trouble("unreachable", "only https addresses and files")
        with Path(source).open("rb") as opened:
            return opened.read(MOST_BYTES)
    except (OSError, HTTPException, ValueError) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        raise Trouble("unreachable", type(error).__name__) from error


class _NoDetours(urllib.request.HTTPRedirectHandler):
    """Stays where the site said."""

    def redirect_request(self, *asked: object, **more: object) -> None:
        """Never followed: an address may otherwise lead off https."""
        del asked, more


def _fetch(source: str) -> bytes:
    request = urllib.request.Request(source, headers={"User-Agent": "Sessiondesk"})  # noqa: S310 - https only
    opener = urllib.request.build_opener(_NoDetours)
    with opener.open(request, timeout=SECONDS) as answer:
        return bytes(answer.read(MOST_BYTES))


def verify(content: bytes, signature: str, key: str) -> None:
    """Raise `Trouble("unsigned")` unless the signature is of that content and of that key."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415 - loaded only where a site looks for updates
    from nacl.signing import VerifyKey  # noqa: PLC0415 - as above

    try:
        public = _decoded(key.strip().splitlines()[-1], KEY_BYTES)
        lines = signature.strip().splitlines()
        signed, comment, total = _decoded(lines[1], SIGNED_BYTES), lines[2], _decoded(lines[3], GLOBAL_BYTES)
        if public[:2] != PLAIN or signed[2:10] != public[2:10] or not comment.startswith(TRUSTED):
            raise Trouble("unsigned", "key")
        what = content if signed[:2] == PLAIN else hashlib.blake2b(content).digest()
        if signed[:2] not in (PLAIN, HASHED):
            raise Trouble("unsigned", "algorithm")
        verifier = VerifyKey(public[10:])
        verifier.verify(what, signed[10:])
        verifier.verify(signed[10:] + comment.removeprefix(TRUSTED).encode(), total)
    except (CryptoError, ValueError, IndexError) as error:
        raise Trouble("unsigned", type(error).__name__) from error


def _decoded(line: str, size: int) -> bytes:
    found = base64.b64decode(line, validate=True)
    if len(found) != size:
        message = "length"
        raise ValueError(message)
    return found
