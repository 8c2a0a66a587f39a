"""A server for one page on this machine: a live run or a saved result, behind an address that cannot be guessed."""

from __future__ import annotations

import contextlib
import ipaddress
import json
import secrets
import socket
from collections.abc import Callable
from typing import Any

from .. import errors
from . import page
from .audience import MOST_CLIENTS, Audience, Client, attended
from .commands import LONGEST_MESSAGE
from .guard import Guard
from .live_run import LiveRun
from .replay import Replay

LOOPBACK = "127.0.0.1"
MOST_REFUSALS = 20
MOST_CONNECTIONS = 64
LONGEST_HEAD = 16_384  # bytes of a request's lines
TRY_LATER, NOT_ALLOWED = 1013, 1008


def serve(
    what: LiveRun | Replay,
    *,
    host: str = LOOPBACK,
    port: int = 0,
    others: bool = False,
    ready: Callable[[str], None] | None = None,
) -> None:
    """Show a live run or a replay in the browser until interrupted.

    Parameters
    ----------
    what : LiveRun or Replay
    host : str
        Address to listen at. Anything but this machine's own (127.0.0.1, ::1) needs `others=True`.
    port : int
        0 takes a free one.
    others : bool
        Let other computers in. They need the whole address, which holds a random token; it is not encrypted.
    ready : callable(address), optional
        Called when the page can be opened.
    """
    server, listening, address = prepared(what, host, port, others)
    if ready:
        ready(address)
    with contextlib.closing(listening), contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[listening])


def prepared(what: LiveRun | Replay, host: str, port: int, others: bool) -> tuple[Any, socket.socket, str]:
    """A server that can be run, the socket at which it listens already, and the address of the page."""
    uvicorn = _uvicorn()
    listening = _listen(host, port, others)
    token = secrets.token_urlsafe(24)
    names = hosts(host, listening.getsockname()[1])
    app = Guard(application(what, token), frozenset(names), token)
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, ws="websockets-sansio", ws_max_size=LONGEST_MESSAGE,
        limit_concurrency=MOST_CONNECTIONS, h11_max_incomplete_event_size=LONGEST_HEAD, server_header=False,
        timeout_graceful_shutdown=2,
    )  # fmt: skip
    return uvicorn.Server(config), listening, f"http://{names[0]}/{token}/"


def hosts(host: str, port: int) -> list[str]:
    """What the Host header may be; the first is the one that is printed.

    >>> hosts("127.0.0.1", 8000)
    ['127.0.0.1:8000', 'localhost:8000']
    """
    name = f"[{host}]" if ":" in host else host
    return [f"{name.lower()}:{port}"] + ([f"localhost:{port}"] if is_loopback(host) else [])


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    return expect_address(host).is_loopback


def expect_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """The address that `host` writes; names are not looked up."""
    try:
        return ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError:
        raise errors.BadValue(f"host is {host!r}; expected an address of this machine such as {LOOPBACK}") from None


def application(what: LiveRun | Replay, token: str) -> Any:
    """The Starlette application; every answer is in memory, so no path leads to a file."""
    from starlette.applications import Starlette
    from starlette.responses import Response
    from starlette.routing import Route, WebSocketRoute

    header = what.header() if isinstance(what, LiveRun) else what.header
    files = {
        "": (page.served(page.name(header)), "text/html; charset=utf-8"),
        page.BUNDLE: (page.bundle(), "text/javascript; charset=utf-8"),
        "header.json": (json.dumps(header, allow_nan=False).encode(), "application/json"),
    }
    if isinstance(what, Replay):
        files["frames.bin"] = (what.frames, "application/octet-stream")

    def answering(body: bytes, kind: str) -> Callable:
        async def answer(request: Any) -> Response:
            return Response(body, media_type=kind)

        return answer

    routes: list[Any] = [Route(f"/{token}/{name}", answering(*file)) for name, file in files.items()]
    if isinstance(what, Replay):
        return Starlette(routes=routes)
    audience = Audience(what)

    async def live(socket: Any) -> None:
        await attend(socket, audience)

    @contextlib.asynccontextmanager
    async def lifespan(app: Any):
        async with attended(audience):
            yield

    return Starlette(routes=[*routes, WebSocketRoute(f"/{token}/live", live)], lifespan=lifespan)


async def attend(socket: Any, audience: Audience) -> None:
    """One client, from its coming to its going."""
    import anyio

    client = audience.enter()
    await socket.accept()
    if client is None:
        await socket.close(TRY_LATER, f"{MOST_CLIENTS} pages are open already; close one")
        return
    try:
        async with anyio.create_task_group() as both:
            both.start_soon(_speak, socket, client, both.cancel_scope)
            await _listen_to(socket, audience, client)
            both.cancel_scope.cancel()
    finally:
        audience.leave(client)


async def _listen_to(socket: Any, audience: Audience, client: Client) -> None:
    """Take in messages until the client goes, or has been refused too often."""
    refusals = 0
    while refusals < MOST_REFUSALS:
        message = await socket.receive()
        if message["type"] == "websocket.disconnect":
            return
        try:
            given = message.get("bytes")
            audience.hear(client, message.get("text") or "" if given is None else given)
        except errors.SyntonyError as error:
            refusals += 1
            client.put(json.dumps({"refused": str(error)}))
    await socket.close(NOT_ALLOWED, f"{MOST_REFUSALS} messages were not understood")


async def _speak(socket: Any, client: Client, scope: Any) -> None:
    """Send what is there, until the client is lost."""
    from starlette.websockets import WebSocketDisconnect

    try:
        while not client.lost:
            await client.wakened.wait()
            client.wakened.clear()
            while client.outbox:
                item = client.outbox.popleft()
                await (socket.send_text(item) if isinstance(item, str) else socket.send_bytes(item))
        await socket.close(TRY_LATER, "the page does not take in what it is sent")
    except (WebSocketDisconnect, RuntimeError):  # gone while something was being sent
        pass
    scope.cancel()


def _listen(host: str, port: int, others: bool) -> socket.socket:
    """A socket that listens, or a sentence that says why not."""
    address = expect_address(host)
    if address.is_unspecified:
        raise errors.BadValue(f"host is {host!r}, every address at once; give the one address that others will type")
    if not address.is_loopback and not others:
        raise errors.BadValue(
            f"host {host!r} would let other computers in; say so with others=True (--allow-other-computers), or use {LOOPBACK}"
        )
    errors.expect_number(port, "port", low=0, high=65535)
    listening = socket.socket(socket.AF_INET6 if address.version == 6 else socket.AF_INET)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((str(address), port))
        listening.listen(MOST_CONNECTIONS)
    except OSError as error:
        listening.close()
        raise errors.BadValue(
            f"cannot listen at {host}, port {port} ({error.strerror}); try another port, or 0 for a free one"
        ) from error
    return listening


def _uvicorn() -> Any:
    try:
        import starlette  # noqa: F401
        import uvicorn
        import websockets  # noqa: F401
    except ImportError as error:
        raise errors.missing_extra(error.name or "uvicorn", "web") from error
    return uvicorn
