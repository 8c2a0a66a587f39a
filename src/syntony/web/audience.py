"""Those who watch a run: everybody gets frames as fast as they take them in, and the run goes as fast as the quickest.

The run computes a few frames ahead by itself. A tick sends one frame to everybody who has room; who has not takes in
fewer frames, and while nobody has room the run waits. Nothing is ever queued without a bound.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import struct
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from ..errors import BadValue, SyntonyError
from .commands import understood
from .live_run import FRAMES_PER_SECOND, LiveRun

AHEAD = 3  # frames computed before they are shown: more would make changes late
ROOM = 8  # frames on their way to one client
MOST_CLIENTS = 16
MOST_WAITING = 64  # commands that nobody has carried out yet, and texts that a client has not taken yet
FRAME = 1
HEAD = struct.Struct("<IId")  # kind, number, time (s); float32 (quantity, person, region) follows
SEEN = struct.Struct("<I")


class Client:
    """One page: how many frames are on their way to it, and what is still to be sent."""

    def __init__(self) -> None:
        self.sent = self.seen = 0
        self.outbox: deque[bytes | str] = deque()
        self.wakened = asyncio.Event()
        self.lost = False

    @property
    def has_room(self) -> bool:
        return self.sent - self.seen < ROOM

    def put(self, item: bytes | str) -> None:
        """Hand over something to send; a client that leaves too much lying is given up."""
        self.lost = self.lost or len(self.outbox) >= MOST_WAITING
        if not self.lost:
            self.outbox.append(item)
        self.wakened.set()

    def acknowledge(self, data: bytes) -> None:
        """The client says how many frames it has taken in, which can be no more than it was sent, and never fewer."""
        if len(data) != SEEN.size:
            raise BadValue(f"a frame was acknowledged with {len(data)} bytes; expected {SEEN.size}")
        count = SEEN.unpack(data)[0]
        if not self.seen <= count <= self.sent:
            raise BadValue(f"frame {count} was acknowledged; expected {self.seen} to {self.sent}")
        self.seen = count


class Audience:
    """The clients of one run, and the two tasks that serve them: one computes, one sends."""

    def __init__(self, run: LiveRun):
        self.run = run
        self.clients: set[Client] = set()
        self.ahead: deque[tuple[float, np.ndarray]] = deque()
        self.commands: asyncio.Queue[tuple[Client, str, dict[str, Any]]] = asyncio.Queue(MOST_WAITING)
        self.paused = False
        self.moved = asyncio.Event()
        self.watched = asyncio.Event()
        self.phase = "waiting"

    def enter(self) -> Client | None:
        """A new client, or None if there are too many."""
        if len(self.clients) >= MOST_CLIENTS:
            return None
        client = Client()
        self.clients.add(client)
        client.put(self._state())
        self.moved.set()
        self.watched.set()
        return client

    def leave(self, client: Client) -> None:
        """Somebody goes; with the last one the run stands still, and what was computed ahead is let go."""
        self.clients.discard(client)
        if not self.clients:
            self.ahead.clear()
            self.watched.clear()

    def hear(self, client: Client, message: str | bytes) -> None:
        """Take in a message; raises SyntonyError if it is not understood."""
        if isinstance(message, bytes):
            client.acknowledge(message)
            return
        try:
            self.commands.put_nowait((client, *understood(message)))
        except asyncio.QueueFull:
            raise BadValue(f"{MOST_WAITING} commands are waiting; send fewer at a time") from None
        self.moved.set()

    async def compute(self) -> None:
        """Carry out commands and keep a few frames ready, for ever."""
        while True:
            await self._obey()
            if not self.clients or self.paused or len(self.ahead) >= AHEAD:
                self.moved.clear()
                if self.commands.empty():
                    await self.moved.wait()
                continue
            if self.phase == "waiting":
                self._enter_phase("preparing")
            try:
                frame = await asyncio.to_thread(self.run.advance)
            except SyntonyError as error:
                self.paused = True
                self._enter_phase("ended")
                self._tell_all({"refused": str(error)})
                continue
            if self.clients:
                self.ahead.append(frame)
            if self.phase == "preparing":
                self._enter_phase("running")

    async def show(self) -> None:
        """At every tick, one frame to everybody who has room, for ever."""
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            await self.watched.wait()
            due = max(due + 1 / FRAMES_PER_SECOND, loop.time())
            await asyncio.sleep(due - loop.time())
            ready = [client for client in self.clients if client.has_room and not client.lost]
            if not ready or not self.ahead or self.paused:
                continue
            time, values = self.ahead.popleft()
            self.moved.set()
            body = values.astype("<f4").tobytes()
            for client in ready:
                client.sent += 1
                client.put(HEAD.pack(FRAME, client.sent, time) + body)

    async def _obey(self) -> None:
        """Carry out what was asked; a refusal goes to who asked, a change to everybody."""
        while not self.commands.empty():
            client, name, fields = self.commands.get_nowait()
            try:
                await self._do(name, fields)
            except SyntonyError as error:
                client.put(json.dumps({"refused": str(error)}))
            else:
                self._tell_all_state()

    async def _do(self, name: str, fields: dict[str, Any]) -> None:
        if name == "pause":
            self.paused = fields["on"] or self.phase == "ended"
            return
        method: Callable[..., None] = getattr(self.run, name)  # one of COMMANDS, nothing else
        await asyncio.to_thread(method, **fields)
        if name == "restart":
            self.ahead.clear()
            self.paused, self.phase = False, "waiting"

    def _enter_phase(self, phase: str) -> None:
        self.phase = phase
        self._tell_all_state()

    def _state(self) -> str:
        return json.dumps({"state": {**self.run.state(), "phase": self.phase, "paused": self.paused}})

    def _tell_all_state(self) -> None:
        state = self._state()
        for client in self.clients:
            client.put(state)

    def _tell_all(self, content: dict[str, Any]) -> None:
        for client in self.clients:
            client.put(json.dumps(content))


@contextlib.asynccontextmanager
async def attended(audience: Audience):
    """Keep the two tasks of an audience running."""
    tasks = [asyncio.create_task(audience.compute()), asyncio.create_task(audience.show())]
    for task in tasks:
        task.add_done_callback(partial(_report, audience))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _report(audience: Audience, task: asyncio.Task) -> None:
    """A task that ends by a mistake of ours must not do so silently: it is logged, and pages see that they are alone."""
    error = None if task.cancelled() else task.exception()
    if error is None:
        return
    task.get_loop().call_exception_handler({"message": "the run is no longer served", "task": task, "exception": error})
    for client in audience.clients:
        client.lost = True
        client.wakened.set()
