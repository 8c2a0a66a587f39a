"""Who may ask for what: the right host, the right origin, the right token, a short path, and only to read.

Everything is refused before it reaches the application; what is allowed gets headers that keep the page to itself.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

LONGEST_PATH = 128
READING = ("GET", "HEAD")
POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self' {sockets}; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",  # the address holds the token
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


@dataclass(frozen=True)
class Guard:
    """Lets through what names one of `hosts` and begins with the token.

    `hosts` are values of the Host header ("127.0.0.1:8000"); a page of another site that has found the port sends its own
    name, and is refused, as is one that was fooled by a changed name server.
    """

    application: Application
    hosts: frozenset[str]
    token: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.application(scope, receive, send)
            return
        refused = self._refusal(scope)
        if refused is None:
            await self.application(scope, receive, self._dressed(send))
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": refused[1]})
        else:
            await _answer(self._dressed(send), *refused)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        """Status and sentence, or None for what is allowed."""
        headers = scope["headers"]
        hosts = [value.decode("latin-1").lower() for name, value in headers if name == b"host"]
        origins = [value.decode("latin-1").lower() for name, value in headers if name == b"origin"]
        if len(hosts) != 1 or hosts[0] not in self.hosts:
            return 403, "this address is not served here; open the page by the address that syntony printed"
        if any(origin != f"http://{hosts[0]}" for origin in origins):
            return 403, "requests of other sites are not answered"
        if scope["type"] == "websocket" and len(origins) != 1:
            return 403, "a connection without an origin is not answered"
        if scope["type"] == "http" and scope["method"] not in READING:
            return 405, "this page can only be read"
        path = scope["path"]
        token = path[1:].partition("/")[0]
        if len(path) > LONGEST_PATH or not secrets.compare_digest(token.encode(), self.token.encode()):
            return 404, "there is nothing here; open the page by the whole address that syntony printed"
        return None

    def _dressed(self, send: Send) -> Send:
        sockets = " ".join(sorted(f"ws://{host}" for host in self.hosts))
        added = {**HEADERS, "content-security-policy": POLICY.format(sockets=sockets)}

        async def wrapped(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                extra = [(name.encode(), value.encode()) for name, value in added.items()]
                message = {**message, "headers": [*message.get("headers", ()), *extra]}
            await send(message)

        return wrapped


async def _answer(send: Send, status: int, sentence: str) -> None:
    body = (sentence + "\n").encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
