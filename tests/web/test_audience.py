"""Pace and bounds: the quickest client leads, the slow one skips, and while nobody takes frames in the run waits."""

import asyncio
import json
import struct

import numpy as np
import pytest

from syntony.errors import BadValue
from syntony.web import LiveRun
from syntony.web import audience as module
from syntony.web.audience import AHEAD, HEAD, MOST_CLIENTS, MOST_WAITING, ROOM, Audience, Client, attended


@pytest.fixture
def fast(monkeypatch):
    """Ticks in quick succession, so that a test of pace takes no time."""
    monkeypatch.setattr(module, "FRAMES_PER_SECOND", 1000)


def played(pair, scenario):
    audience = Audience(LiveRun(**pair))

    async def main():
        async with attended(audience):
            await asyncio.wait_for(scenario(audience), 60)

    asyncio.run(main())
    return audience


async def until(condition):
    while not condition():
        await asyncio.sleep(0.002)


def frames(client):
    """What lies in the outbox: (number, time) of frames."""
    return [HEAD.unpack(item[: HEAD.size])[1:] for item in client.outbox if isinstance(item, bytes)]


def told(client):
    return [json.loads(item) for item in client.outbox if isinstance(item, str)]


def take(client):
    """Take in everything that was sent."""
    if client.sent > client.seen:
        client.acknowledge(struct.pack("<I", client.sent))
    client.outbox.clear()


def test_a_client_that_takes_nothing_in_stops_the_run(pair, fast):
    async def scenario(audience):
        client = audience.enter()
        await until(lambda: not client.has_room and len(audience.ahead) == AHEAD)
        stood = audience.run.time
        await asyncio.sleep(0.1)
        assert audience.run.time == stood
        assert len(frames(client)) == ROOM
        numbers, times = zip(*frames(client))
        assert numbers == tuple(range(1, ROOM + 1))
        assert np.allclose(np.diff(times), 0.033)  # none was left out
        take(client)
        await until(lambda: audience.run.time > stood)

    played(pair, scenario)


def test_the_quickest_leads_and_the_slow_one_skips(pair, fast):
    async def scenario(audience):
        quick, slow = audience.enter(), audience.enter()
        seen = []
        while len(seen) < 40:
            await until(lambda: frames(quick))
            seen += frames(quick)
            take(quick)
        assert len(frames(slow)) == ROOM
        slow.acknowledge(struct.pack("<I", 1))
        await until(lambda: len(frames(slow)) == ROOM + 1)
        assert frames(slow)[-1][1] - frames(slow)[-2][1] > 0.1  # it goes on where the others are
        assert np.allclose(np.diff([time for _, time in seen]), 0.033)

    played(pair, scenario)


def test_with_the_last_client_the_run_stops(pair, fast):
    async def scenario(audience):
        client, other = audience.enter(), audience.enter()
        await until(lambda: frames(client))
        audience.leave(client)
        audience.leave(other)
        await asyncio.sleep(0.05)
        stood = audience.run.time
        await asyncio.sleep(0.1)
        assert audience.run.time == stood and not audience.ahead
        back = audience.enter()
        await until(lambda: frames(back))
        assert frames(back)[0][1] > stood

    played(pair, scenario)


def test_a_change_is_told_to_all_and_a_refusal_to_who_asked(pair, fast):
    async def scenario(audience):
        asking, other = audience.enter(), audience.enter()
        await until(lambda: frames(asking) and frames(other))
        audience.hear(asking, '{"do": "set", "name": "I_0", "value": 0.36, "person": "ann"}')
        await until(lambda: any(m.get("state", {}).get("params") for m in told(other)))
        assert told(other)[-1]["state"]["params"] == {"I_0": [0.36, 0.382]}
        audience.hear(asking, '{"do": "set", "name": "I_0", "value": 36, "person": "ann"}')
        await until(lambda: "refused" in told(asking)[-1])
        assert told(asking)[-1] == {
            "refused": "wong_wang: I_0 is 36 nA; allowed is 0 to 2 nA (overall external current)"
        }
        assert not any("refused" in m for m in told(other))

    played(pair, scenario)


def test_pause_holds_and_restart_begins_at_zero(pair, fast):
    async def scenario(audience):
        client = audience.enter()
        await until(lambda: len(frames(client)) > 3)
        audience.hear(client, '{"do": "pause", "on": true}')
        await until(lambda: audience.paused)
        take(client)
        await asyncio.sleep(0.05)
        assert not frames(client)
        audience.hear(client, '{"do": "restart"}')
        await until(lambda: frames(client))
        assert frames(client)[0][1] == pytest.approx(0.033)

    played(pair, scenario)


def test_a_run_that_diverges_says_so_and_can_begin_again(pair, fast, monkeypatch):
    from syntony.errors import Diverged

    usual = LiveRun.advance
    monkeypatch.setattr(LiveRun, "advance", lambda self: (_ for _ in ()).throw(Diverged("left the finite numbers")))

    async def scenario(audience):
        client = audience.enter()
        await until(lambda: any("refused" in m for m in told(client)))
        assert {"refused": "left the finite numbers"} in told(client)
        assert audience.phase == "ended"
        audience.hear(client, '{"do": "pause", "on": false}')
        await until(lambda: audience.commands.empty())
        assert audience.paused  # only beginning again helps
        monkeypatch.setattr(LiveRun, "advance", usual)
        audience.hear(client, '{"do": "restart"}')
        await until(lambda: frames(client))

    played(pair, scenario)


def test_a_mistake_of_ours_is_logged_and_ends_the_connections(pair, fast, monkeypatch, caplog):
    monkeypatch.setattr(LiveRun, "advance", lambda self: 1 / 0)

    async def scenario(audience):
        client = audience.enter()
        await until(lambda: client.lost and client.wakened.is_set())

    played(pair, scenario)
    assert "the run is no longer served" in caplog.text and "ZeroDivisionError" in caplog.text


def test_acknowledgements_are_checked():
    client = Client.__new__(Client)
    client.sent, client.seen = 5, 2
    for data, message in [
        (b"", "acknowledged with 0 bytes; expected 4"),
        (b"12345", "acknowledged with 5 bytes; expected 4"),
        (struct.pack("<I", 6), "frame 6 was acknowledged; expected 2 to 5"),
        (struct.pack("<I", 1), "frame 1 was acknowledged; expected 2 to 5"),
        (b"\xff" * 4, "frame 4294967295 was acknowledged"),
    ]:
        with pytest.raises(BadValue, match=message):
            client.acknowledge(data)
    assert client.seen == 2


def test_nothing_is_queued_without_a_bound(pair):
    async def scenario():
        audience = Audience(LiveRun(**pair))
        client = audience.enter()
        for _ in range(MOST_WAITING):
            audience.hear(client, '{"do": "restart"}')
        with pytest.raises(BadValue, match=f"{MOST_WAITING} commands are waiting"):
            audience.hear(client, '{"do": "restart"}')
        for _ in range(2 * MOST_WAITING):
            client.put("text")
        assert client.lost and len(client.outbox) == MOST_WAITING
        others = [audience.enter() for _ in range(MOST_CLIENTS)]
        assert others[-1] is None and len(audience.clients) == MOST_CLIENTS

    asyncio.run(scenario())
