"""A server in a thread of this process, and people who are quick to simulate."""

import threading
from contextlib import contextmanager

import numpy as np
import pytest

import syntony as sy
from syntony.web import LiveRun, replay

LABELS = ["Amygdala_L", "Amygdala_R", "Insula_L"]
WEIGHTS = np.array([[0, 0.4, 0.1], [0.2, 0, 0.3], [0.5, 0.1, 0]])
SHARES = [0.2, 0.3, 0.5]


@contextmanager
def running(what):
    """The address of the page while the server runs."""
    pytest.importorskip("uvicorn", reason="needs the extra 'web': pip install 'syntony[web]'")
    from syntony.web.server import prepared

    server, listening, address = prepared(what, "127.0.0.1", 0, False)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield address
    finally:
        server.should_exit = True
        thread.join(10)
        listening.close()
        assert not thread.is_alive()


@pytest.fixture
def serving():
    """`with serving(what) as address:` for more than one server."""
    return running


@pytest.fixture
def pair():
    """Two people with three regions, and arguments of a run."""
    people = [sy.Brain("ann", WEIGHTS, labels=LABELS), sy.Brain("ben", WEIGHTS.T, labels=LABELS)]
    relations = [sy.Relation("ben", "ann", gain=0.5, delay=5e-3, expressing=SHARES, perceiving=SHARES)]
    return {"people": people, "relations": relations, "dt": 1e-3, "seed": 3}


@pytest.fixture
def live(pair):
    """The address of a live run."""
    with running(LiveRun(**pair)) as address:
        yield address


@pytest.fixture
def saved(pair):
    """A result of those people."""
    return sy.simulate(**pair, duration=0.5, keep=sy.Keep(every=0.01, states=("S_E", "rate_E")))


@pytest.fixture
def shown(pair, saved):
    """The address of a replay."""
    with running(replay(saved, pair["people"])) as address:
        yield address
