"""What `syntony view` delivers: frames per second, latency of a pulse, memory, size of the page, time to the first frame.

    python benchmarks/web_view.py [SECONDS] [CONFIG.yaml]

Starts the command as a user would, on loopback, with two people of 94 regions unless a configuration is given. The
browser's part needs playwright and Chromium, which draws by software here.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import struct
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from websockets.sync.client import connect

from syntony.web.audience import HEAD

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
QUANTITY = "rate_E"
PULSE = {"do": "pulse", "person": None, "amplitude": 0.1, "duration": 1.0}
PULSES_EVERY = 5.0  # s
RISEN = 2.0  # times the value when the pulse was asked for


@contextmanager
def viewing(config: list[str]):
    """(address, process) of a running command."""
    command = [sys.executable, "-c", "from syntony.cli import main; main()", "view", *config, "--no-browser"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().split()[1], process
    finally:
        process.terminate()
        process.wait(10)


def memory(process: subprocess.Popen) -> float:
    """Resident memory (MB)."""
    text = Path(f"/proc/{process.pid}/status").read_text()
    return int(text.split("VmRSS:")[1].split()[0]) / 1024


def fetched(address: str, name: str = "") -> bytes:
    with urllib.request.urlopen(address + name) as answer:
        return answer.read()


def watched(address: str, process: subprocess.Popen, seconds: float) -> dict[str, object]:
    """A client that takes in every frame at once, and asks for a pulse now and then."""
    header = json.loads(fetched(address, "header.json"))
    names = [quantity["name"] for quantity in header["quantities"]]
    region, host = header["pulse"]["regions"][0], urlsplit(address).netloc
    latencies, rss, first, count, asked, level = [], [], None, 0, None, 0.0
    with connect(f"ws://{host}{urlsplit(address).path}live", origin=f"http://{host}") as client:
        while first is None or time.monotonic() < first + seconds:
            message = client.recv(timeout=120)
            if isinstance(message, str):
                continue
            now = time.monotonic()
            first = first or now
            client.send(struct.pack("<I", HEAD.unpack(message[: HEAD.size])[1]))
            values = np.frombuffer(message[HEAD.size :], "<f4").reshape(len(names), len(header["people"]), -1)
            value = float(values[names.index(QUANTITY), 0, region])
            if count % 300 == 0:
                rss.append(memory(process))
            if asked is None and count % int(30 * PULSES_EVERY) == 60:
                client.send(json.dumps({**PULSE, "regions": header["pulse"]["regions"]}))
                asked, level = now, value
            elif asked is not None and value > RISEN * level:
                latencies.append(now - asked)
                asked = None
            count += 1
        passed = time.monotonic() - first
    return {
        "frames per second": round((count - 1) / passed, 2),
        "latency of a pulse, median (s)": round(float(np.median(latencies)), 3),
        "latency of a pulse, longest (s)": round(max(latencies), 3),
        "pulses": len(latencies),
        "memory at the start (MB)": round(rss[1], 1),
        "memory at the end (MB)": round(rss[-1], 1),
    }


def browsed(address: str, seconds: float = 15.0) -> dict[str, object]:
    """The page itself, drawn by software."""
    if not CHROMIUM or importlib.util.find_spec("playwright") is None:
        return {"browser": "none: install Chromium and playwright"}
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(address)
        while not page.evaluate("window.__stat && window.__stat().received > 0"):
            page.wait_for_timeout(100)
        before = page.evaluate("window.__stat()")
        page.wait_for_timeout(seconds * 1000)
        after = page.evaluate("window.__stat()")
        browser.close()
    return {
        "first frame in the browser (s)": round(after["first"] / 1000, 2),
        "frames per second in the browser": round((after["received"] - before["received"]) / seconds, 1),
        "pictures per second, software": round((after["drawn"] - before["drawn"]) / seconds, 1),
    }


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    with viewing(sys.argv[2:]) as (address, process):
        size = sum(len(fetched(address, name)) for name in ("", "app.js", "header.json"))
        found = {"page (bytes)": size, **watched(address, process, seconds), **browsed(address)}
    for name, value in found.items():
        print(f"{name:36} {value}")


if __name__ == "__main__":
    main()
