"""The real server, asked on loopback as a browser would, and as somebody would who means harm."""

import contextlib
import http.client
import itertools
import json
import random
import socket
import struct
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import syntony as sy
from syntony.web import LiveRun, page
from syntony.web.audience import HEAD, MOST_CLIENTS, ROOM
from syntony.web.server import MOST_CONNECTIONS, MOST_REFUSALS, hosts, prepared

websockets = pytest.importorskip("websockets.sync.client")
from websockets.exceptions import ConnectionClosed, InvalidStatus  # noqa: E402

FILES = ["", "app.js", "header.json"]


def answer(address, path="", method="GET", **headers):
    """(status, body, headers) of one request; the path is sent as it is written."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
    connection.putrequest(method, path if path.startswith("/") else parts.path + path, skip_host=True)
    for name, value in {"Host": parts.netloc, **headers}.items():
        connection.putheader(name, value)
    connection.endheaders()
    found = connection.getresponse()
    body = found.read()
    connection.close()
    return found.status, body, found.headers


def opened(address, **more):
    parts = urlsplit(address)
    origin = more.pop("origin", f"http://{parts.netloc}")
    return websockets.connect(f"ws://{parts.netloc}{parts.path}live", origin=origin, max_size=2**20, **more)


def next_frame(client):
    while True:
        message = client.recv(timeout=60)
        if isinstance(message, bytes):
            return message


def next_text(client, wanted):
    for _ in range(500):
        message = client.recv(timeout=60)
        if isinstance(message, str) and wanted in json.loads(message):
            return json.loads(message)
    raise AssertionError(f"no {wanted}")


def test_the_page_and_what_it_needs(live):
    status, body, headers = answer(live)
    assert status == 200 and b"<title>ann, ben" in body and headers["content-type"] == "text/html; charset=utf-8"
    status, body, _ = answer(live, "header.json")
    header = json.loads(body)
    assert [person["name"] for person in header["people"]] == ["ann", "ben"]
    assert header["pulse"]["regions"] == [0, 1]
    assert answer(live, "app.js")[1] == page.bundle()
    assert answer(live, "frames.bin")[0] == 404


def test_a_replay_has_frames_and_no_run(shown, saved):
    status, body, _ = answer(shown, "frames.bin")
    assert status == 200 and len(body) == 2 * (saved["S_E"].size + saved["rate_E"].size)
    with pytest.raises(InvalidStatus):
        opened(shown)


@pytest.mark.parametrize("file", FILES)
def test_strangers_are_refused(live, file):
    parts = urlsplit(live)
    token = parts.path.strip("/")
    wrong = f"/{token[:-1]}{'A' if token[-1] != 'A' else 'B'}/{file}"
    assert answer(live, wrong)[0] == 404
    assert answer(live, f"/{file}")[0] == 404
    assert answer(live, file, Host="evil.example")[0] == 403
    assert answer(live, file, Host=f"evil.example:{parts.port}")[0] == 403
    assert answer(live, file, Origin="http://evil.example")[0] == 403
    assert answer(live, file, Origin="null")[0] == 403
    assert answer(live, file, method="POST", **{"Content-Length": "0"})[0] == 405
    assert answer(live, file, Host=f"localhost:{parts.port}")[0] == 200


TRICKS = [
    "../../../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd", "....//....//etc/passwd", "/etc/passwd",
    "..\\..\\etc\\passwd", "app.js/../page.html", "static/page.html", "page.html", "app.js%00.html", "app.js?x=../../etc/passwd",
    "live", "//etc/passwd", "file:///etc/passwd", "header.json/", "%c0%ae%c0%ae/etc/passwd",
]  # fmt: skip


@pytest.mark.parametrize("trick", TRICKS)
def test_no_path_reaches_a_file(live, trick):
    path = urlsplit(live).path + trick
    status, body, _ = answer(live, path)
    assert b"root:" not in body
    assert status in (200, 307, 400, 403, 404)
    if status == 200:  # a query belongs to a file that is served anyway
        assert body == page.bundle()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=300))
def test_any_bytes_are_answered_or_hung_up_on(shown, raw):
    parts = urlsplit(shown)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
        connection.sendall(raw + b"\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)
        reply = b""
        while part := connection.recv(65536):
            reply += part
    assert reply == b"" or reply.startswith(b"HTTP/1.1 ")
    assert b" 500 " not in reply[:20]


def test_heads_without_end_are_refused(shown):
    parts = urlsplit(shown)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
        reply = b""
        try:
            connection.sendall(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nX: ".encode() + b"a" * 200_000)
            reply = connection.recv(65536)
        except ConnectionError:
            pass
    assert b" 200 " not in reply[:20]
    assert answer(shown)[0] == 200


@pytest.mark.parametrize("origin", [None, "http://evil.example", "null", "http://127.0.0.1:1"])
def test_other_origins_cannot_connect(live, origin):
    with pytest.raises(InvalidStatus) as caught:
        opened(live, origin=origin)
    assert caught.value.response.status_code == 403


def test_a_wrong_token_cannot_connect(live):
    parts = urlsplit(live)
    with pytest.raises(InvalidStatus):
        websockets.connect(f"ws://{parts.netloc}/wrong/live", origin=f"http://{parts.netloc}")


def test_frames_come_in_order_and_a_pulse_arrives(live):
    with opened(live) as client:
        times, rates = [], []
        for number in range(1, 25):
            frame = next_frame(client)
            kind, count, time = HEAD.unpack(frame[: HEAD.size])
            assert (kind, count) == (1, number)
            client.send(struct.pack("<I", count))
            values = struct.unpack("<36f", frame[HEAD.size :])  # 6 quantities, 2 people, 3 regions
            times.append(time)
            rates.append(values[12])
            if number == 10:
                client.send('{"do": "pulse", "person": "ann", "regions": [0], "amplitude": 0.2, "duration": 5}')
    assert all(b > a for a, b in itertools.pairwise(times))
    assert rates[-1] > 3 * rates[8]


def test_frames_stop_until_they_are_taken_in(live):
    with opened(live) as client:
        for _ in range(ROOM):
            next_frame(client)
        with pytest.raises(TimeoutError):
            while True:
                message = client.recv(timeout=0.5)
                assert isinstance(message, str)


MALFORMED = [
    "", "{", "null", "[]", "[" * 3000, '{"do": "set"}', '{"do": "pace", "rate": 1e400}', '{"do": "pace", "rate": -1}', "\x00" * 50,
    '{"do": "pulse", "person": null, "regions": [999999999], "amplitude": 1e308, "duration": 1e308}',
    '{"do": "set", "name": "__class__", "value": 1, "person": null}', b"", b"\x00", b"\xff" * 4, b"\x01" * 3000,
]  # fmt: skip


def test_malformed_messages_get_a_sentence_each(live):
    for given_ in MALFORMED:
        with opened(live) as client:
            client.send(given_)
            assert len(next_text(client, "refused")["refused"]) < 600


def test_who_is_not_understood_too_often_is_let_go(live):
    with opened(live) as client:
        for _ in range(MOST_REFUSALS):
            client.send("?")
        with pytest.raises(ConnectionClosed) as caught:
            while True:
                client.recv(timeout=60)
    assert caught.value.rcvd.code == 1008
    assert answer(live)[0] == 200


def test_messages_that_are_too_long_end_the_connection(live):
    with opened(live) as client, pytest.raises(ConnectionClosed) as caught:
        client.send("x" * 100_000)
        while True:
            client.recv(timeout=60)
    assert caught.value.rcvd.code == 1009


def test_random_bytes_on_an_open_connection(live):
    """Broken frames below the messages: the server hangs up, and goes on serving others."""
    parts = urlsplit(live)
    chance = random.Random(1)
    request = (
        f"GET {parts.path}live HTTP/1.1\r\nHost: {parts.netloc}\r\nOrigin: http://{parts.netloc}\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    for _ in range(20):
        with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
            connection.sendall(request.encode())
            assert connection.recv(12) == b"HTTP/1.1 101"
            with contextlib.suppress(ConnectionError):
                connection.sendall(chance.randbytes(chance.randrange(1, 2000)))
    with opened(live) as client:
        assert next_frame(client)


def test_pages_are_few_and_the_next_is_told_so(live):
    with contextlib.ExitStack() as clients:
        for _ in range(MOST_CLIENTS):
            clients.enter_context(opened(live))
        with pytest.raises(ConnectionClosed) as caught, opened(live) as one_more:
            one_more.recv(timeout=60)
    assert caught.value.rcvd.code == 1013
    with opened(live) as client:
        assert next_frame(client)


def test_two_hundred_connections(live):
    parts = urlsplit(live)
    connections = []
    for _ in range(200):
        connection = socket.create_connection((parts.hostname, parts.port), timeout=10)
        connection.sendall(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
        connections.append(connection)
    statuses = [connection.recv(65536)[9:12] for connection in connections]
    assert set(statuses) <= {b"200", b"503"}
    assert statuses.count(b"200") <= MOST_CONNECTIONS
    for connection in connections:
        connection.close()
    for _ in range(100):
        if answer(live)[0] == 200:
            break
    with opened(live) as client:
        assert next_frame(client)


@pytest.mark.parametrize(
    ("host", "others", "message"),
    [
        ("0.0.0.0", True, "every address at once; give the one address that others will type"),
        ("::", True, "every address at once"),
        ("192.0.2.1", False, r"would let other computers in; say so with others=True \(--allow-other-computers\)"),
        ("192.0.2.1", True, "cannot listen at 192.0.2.1, port 0"),
        ("example.org", True, "host is 'example.org'; expected an address of this machine"),
    ],
)
def test_other_computers_only_when_asked_for_in_words(pair, host, others, message):
    with pytest.raises(sy.errors.BadValue, match=message):
        prepared(LiveRun(**pair), host, 0, others)


@pytest.mark.parametrize("port", [-1, 65536, 1.5e9])
def test_ports_are_checked(pair, port):
    with pytest.raises(sy.errors.BadValue, match=r"port is .*; expected a number from 0 to 65535"):
        prepared(LiveRun(**pair), "127.0.0.1", port, False)


def test_names_of_a_remote_address_are_only_that_address():
    assert hosts("192.0.2.1", 80) == ["192.0.2.1:80"]
    assert hosts("::1", 80) == ["[::1]:80", "localhost:80"]


def test_every_server_has_its_own_token(pair, serving):
    with serving(LiveRun(**pair)) as one, serving(LiveRun(**pair)) as other:
        assert urlsplit(one).path != urlsplit(other).path
        assert len(urlsplit(one).path.strip("/")) >= 32


def test_the_missing_extra_is_named(pair, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "uvicorn", None)
    with pytest.raises(
        sy.errors.MissingExtra, match=r"uvicorn is not installed; .* 'web': pip install 'syntony\[web\]'"
    ):
        prepared(LiveRun(**pair), "127.0.0.1", 0, False)
