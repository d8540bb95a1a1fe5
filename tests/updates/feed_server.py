"""Serves a feed of releases on loopback, and can be told to serve it badly."""

from __future__ import annotations

import http.server
import io
import re
import tarfile
import threading
from pathlib import Path

PLATFORM = "linux-x86_64"


class Server:
    """Serves a folder on loopback, byte ranges included. `asked` holds each request's path and range.

    `instead` holds, by file name, other content, a status, or where to send whoever asks.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str | None]] = []
        self.headers: list[dict[str, str]] = []
        self.breaks_off_after: int | None = None
        self.knows_ranges = True
        self.instead: dict[str, bytes | int | str] = {}
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                server.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        # Whoever has read enough may go without a word.
        self._http.handle_error = lambda *_: None
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        asked = request.headers.get("Range")
        self.asked.append((request.path, asked))
        self.headers.append(dict(request.headers))
        body = self.instead.get(request.path.rpartition("/")[2])
        if body is None:
            file = self.folder / request.path.lstrip("/")
            body = file.read_bytes() if file.is_file() else 404
        if not isinstance(body, bytes):
            request.send_response(body if isinstance(body, int) else 302)
            if isinstance(body, str):
                request.send_header("Location", body)
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        begin = int(re.fullmatch(r"bytes=(\d+)-", asked)[1]) if asked and self.knows_ranges else 0
        request.send_response(206 if begin else 200)
        if begin:
            request.send_header("Content-Range", f"bytes {begin}-{len(body) - 1}/{len(body)}")
        request.send_header("Content-Length", str(len(body) - begin))
        request.end_headers()
        rest = body[begin:]
        if self.breaks_off_after is not None and "/targets/" in request.path:
            request.wfile.write(rest[: self.breaks_off_after])
            request.close_connection = True
            return
        request.wfile.write(rest)

    def paths(self, part: str) -> list[tuple[str, str | None]]:
        return [one for one in self.asked if part in one[0]]

    def close(self) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


def archive_of(files: dict[str, bytes], file: Path) -> Path:
    """A release's archive; every file in it may be run."""
    with tarfile.open(file, "w:xz", preset=0) as packed:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size, member.mode = len(content), 0o755
            packed.addfile(member, io.BytesIO(content))
    return file
