"""Nothing reaches the application that does not name the right host, origin and token."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syntony.web.guard import LONGEST_PATH, Guard

HOST, TOKEN = "127.0.0.1:8000", "secret-token"
NAMES = st.sampled_from([HOST, "localhost:8000", "evil.example", "127.0.0.1:8001", "127.0.0.1", "", HOST.upper()])
ORIGINS = st.sampled_from(
    [f"http://{HOST}", "http://evil.example", "null", "", f"https://{HOST}", "http://localhost:8000"]
)


def asked(path=f"/{TOKEN}/", hosts=(HOST,), origins=(), kind="http", method="GET"):
    """(did it reach the application, what was answered)."""
    reached, answers = [], []

    async def application(scope, receive, send):
        reached.append(scope)
        if kind == "http":
            await send({"type": "http.response.start", "status": 200, "headers": []})

    async def send(message):
        answers.append(message)

    headers = [(b"host", h.encode()) for h in hosts] + [(b"origin", o.encode()) for o in origins]
    scope = {"type": kind, "path": path, "method": method, "headers": headers}
    guard = Guard(application, frozenset({HOST, "localhost:8000"}), TOKEN)
    asyncio.run(guard(scope, None, send))  # pyright: ignore
    return bool(reached), answers


def test_the_page_is_reached():
    reached, answers = asked()
    assert reached and answers[0]["status"] == 200


@given(
    hosts=st.lists(NAMES, max_size=2), origins=st.lists(ORIGINS, max_size=2),
    first=st.sampled_from([TOKEN, TOKEN[:-1], TOKEN + "x", "", "%73ecret-token", "..", "token ✓"]),
    kind=st.sampled_from(["http", "websocket"]), method=st.sampled_from(["GET", "HEAD", "POST", "DELETE", "OPTIONS"]),
)  # fmt: skip
def test_only_what_names_host_origin_and_token_passes(hosts, origins, first, kind, method):
    reached, answers = asked(f"/{first}/live", hosts, origins, kind, method)
    one_host = len(hosts) == 1 and hosts[0].lower() in (HOST, "localhost:8000")
    own = all(origin == f"http://{hosts[0].lower()}" for origin in origins) if one_host else False
    form = len(origins) == 1 if kind == "websocket" else method in ("GET", "HEAD")
    assert reached == (one_host and own and form and first == TOKEN)
    if not reached:
        assert answers[0]["type"] in ("http.response.start", "websocket.close")
        assert answers[0].get("status", 403) in (403, 404, 405)


@pytest.mark.parametrize("path", ["", "/", "//", f"/x/../{TOKEN}/", f"/{TOKEN}/" + "a" * LONGEST_PATH])
def test_other_paths_are_nothing(path):
    reached, answers = asked(path)
    assert not reached and answers[0]["status"] == 404


def test_refusals_and_answers_carry_the_same_protection():
    for answers in (asked()[1], asked("/wrong/")[1]):
        headers = {name.decode(): value.decode() for name, value in answers[0]["headers"]}
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self';")
        assert "unsafe" not in policy and "*" not in policy and "https:" not in policy
        assert f"ws://{HOST}" in policy


def test_a_refusal_does_not_say_the_token():
    for message in asked("/wrong/")[1]:
        assert TOKEN not in str(message)
