"""The place of the newest version's line may be a server; one that is not the site's own is not believed."""

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.exchange.updates import latest
from tests.app.exchange.test_updates import CONTENT, KEY, SIGNED

CERTIFICATE = Path(__file__).with_name("localhost.pem")
"""Of localhost, by itself, until 2126; made for this test."""


class Site(BaseHTTPRequestHandler):
    """Answers as a file server does, and in ways that one should not."""

    def do_GET(self) -> None:
        match self.path:
            case "/latest.json" | "/latest.json.minisig":
                self._send(SIGNED if self.path.endswith("minisig") else CONTENT)
            case "/moved.json":
                self.send_response(302)
                self.send_header("Location", "/latest.json")
                self.end_headers()
            case "/junk.json":
                self.wfile.write(b"\0\1\2 not http\r\n\r\n")
            case "/short.json":
                self._send(CONTENT, length=10_000)
            case _:
                self.send_error(404)

    def _send(self, text: str, length: int | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(length or len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_args: object) -> None:
        """Not in a test's output."""


class Server(HTTPServer):
    """One visitor after the other; whoever does not trust it is let go."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)

    def get_request(self) -> tuple[ssl.SSLSocket, object]:
        plain, address = self.socket.accept()
        try:
            return self.context.wrap_socket(plain, server_side=True), address
        except OSError:
            plain.close()
            raise


@pytest.fixture
def site() -> Iterator[str]:
    with Server(("127.0.0.1", 0), Site) as server:
        server.context.load_cert_chain(CERTIFICATE)
        serving = threading.Thread(target=server.serve_forever, args=(0.01,))
        serving.start()
        # by its number: a machine just set up may know no name at all, not even its own
        yield f"https://127.0.0.1:{server.server_port}"
        server.shutdown()
        serving.join()


def test_a_signed_line_on_the_sites_server_is_believed(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))

    assert latest(f"{site}/latest.json", KEY).version == "9.1.0"


@pytest.mark.parametrize("file", ["moved", "junk", "short", "missing"])
def test_a_server_that_answers_otherwise_is_told_as_out_of_reach(
    site: str, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))

    with pytest.raises(Trouble) as told:
        latest(f"{site}/{file}.json", KEY)
    assert told.value.what == "unreachable"


def test_a_server_that_nobody_vouches_for_is_not_read(site: str) -> None:
    with pytest.raises(Trouble) as told:
        latest(f"{site}/latest.json", KEY)
    assert told.value.what == "unreachable"
