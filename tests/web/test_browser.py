"""The page in a real browser without a screen: what it asks for, what can be done with mouse and keyboard, and whether
those who cannot see it are told the same.

Run with `pip install playwright`, the system's Chromium (or CHROMIUM=path), and `make web`. Never in CI.
"""

import json
import os
import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import syntony as sy
from syntony.claims.page import write_page as write_guide
from syntony.web import MAILED, LiveRun, replay, write_page

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
SIZES = [(1280, 800), (390, 844)]

if os.environ.get("CI"):
    pytest.skip("a browser is not driven in CI", allow_module_level=True)
if not CHROMIUM:
    pytest.skip("no Chromium on this machine; install it, or name it in CHROMIUM", allow_module_level=True)
playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser):
    """`visit(address)` is the page when its first frame is drawn; errors of the page fail the test."""
    contexts, errors, asked = [], [], []

    def go(address, size=SIZES[0], **more):
        context = browser.new_context(viewport=dict(zip(("width", "height"), size)), locale="en-GB", **more)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        page.on("requestfinished", lambda request: asked.append((request.url, request.sizes()["responseBodySize"])))
        page.on("requestfailed", lambda request: errors.append(f"failed: {request.url}"))
        page.goto(address)
        until(page, "window.__first")
        page.asked = asked
        return page

    yield go
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture
def couple():
    """Two people on the default brain, live."""
    people = [sy.Brain.default("client"), sy.Brain.default("therapist")]
    pairs = [("therapist", "client"), ("client", "therapist")]
    relations = [sy.Relation(sender, receiver, gain=0.8) for sender, receiver in pairs]
    return LiveRun(people, relations, balance="fic", dt=1e-3, seed=1)


@pytest.fixture
def page(couple, serving, visit):
    with serving(couple) as address:
        found = visit(address)
        until(found, "window.__stat().received > 3")
        yield found


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """The address of a saved run in one file."""
    people = [sy.Brain.default("client"), sy.Brain.default("therapist")]
    relations = [sy.Relation("therapist", "client", gain=0.8)]
    keep = sy.Keep(every=0.05, states=("S_E", "rate_E"))
    run = sy.simulate(people, relations, duration=20, dt=1e-3, seed=1, balance="fic", keep=keep)
    shown = replay(run, most=MAILED)
    return write_page(tmp_path_factory.mktemp("page") / "page.html", shown.header, shown.frames).as_uri()


@pytest.fixture(scope="module")
def lifetime(tmp_path_factory):
    """The address of forty sessions with an attuned therapist, and beside them with another, in one file."""

    def treated(quality):
        people = [sy.Person("client", {"danger": 0.95, "expectation": 0.1}), sy.Brain.default("therapist")]
        bonds = [sy.Bond("therapist", "client", quality)]
        course = sy.protocols.psychotherapy(sessions=40)
        return sy.live(people, bonds=bonds, course=course, every=604800.0, progress=False)

    shown = replay(treated(0.8), beside={"unattuned": treated(0.1)}, most=MAILED)
    return write_page(tmp_path_factory.mktemp("life") / "life.html", shown.header, shown.frames).as_uri()


def until(page, expression, patience=15):
    """Wait for an expression of JavaScript; playwright's own waiting evaluates text, which our policy forbids."""
    for _ in range(patience * 20):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(expression)


def picture(page):
    return page.locator(".stage canvas").screenshot()


def chosen(page):
    return page.get_by_label("Region", exact=True).input_value()


def test_it_is_small_and_asks_nobody_else(couple, serving, visit):
    with serving(couple) as address:
        page = visit(address)
        until(page, "window.__stat().received > 3")
        assert {urlsplit(url).netloc for url, _ in page.asked} == {urlsplit(address).netloc}
        assert 500_000 < sum(size for _, size in page.asked) <= 1_000_000


def test_it_moves_while_live_and_stands_still_when_paused(page):
    page.get_by_label("Show what passes between people").uncheck()  # its dashes move by themselves
    page.wait_for_timeout(300)
    one = picture(page)
    page.wait_for_timeout(1000)
    assert picture(page) != one
    page.get_by_role("button", name="Pause").click()
    page.get_by_text("paused").wait_for()
    page.wait_for_timeout(700)
    one = picture(page)
    page.wait_for_timeout(500)
    assert picture(page) == one
    page.get_by_role("button", name="Play").click()
    page.get_by_text("live", exact=True).wait_for()


def test_hovering_names_a_region_and_a_click_chooses_it(page):
    box = page.locator(".stage canvas").bounding_box()
    tip = page.get_by_role("tooltip")
    for step in range(40):
        page.mouse.move(box["x"] + box["width"] * (0.1 + 0.01 * step), box["y"] + box["height"] * 0.5)
        if tip.is_visible():
            break
    text = tip.inner_text()
    assert re.search(r"(left|right) .*\nclient · \w+_[LR] · ", text) and "mm (MNI)" in text and "Hz" in text
    page.mouse.click(box["x"] + box["width"] * (0.1 + 0.01 * step), box["y"] + box["height"] * 0.5)
    assert page.get_by_label("Region", exact=True).locator("option:checked").inner_text() in text
    page.keyboard.press("Escape")
    assert chosen(page) == ""


def test_a_moment_of_stress_raises_the_amygdala_and_turning_away_is_told(page):
    page.get_by_label("Region", exact=True).select_option("44")
    page.get_by_label("Quantity").select_option(label="rate_E")
    page.get_by_text("Regions and their numbers").click()
    cell = page.get_by_role("row", name=re.compile("left amygdala")).locator("td.number").first
    page.wait_for_timeout(800)
    before = float(cell.inner_text())
    page.get_by_role("slider", name="Length (s)").fill("5")
    page.get_by_role("button", name="Send").click()
    page.wait_for_timeout(2500)
    assert float(cell.inner_text()) > 1.5 * before
    group = page.get_by_role("group", name="therapist → client")
    group.get_by_label("Turned towards the other").uncheck()
    page.get_by_text("therapist → client · turned away").wait_for()


def test_sliders_come_from_the_declarations(page, couple):
    page.get_by_text("Parameters", exact=True).click()
    for parameter in couple.header()["parameters"]:
        name = parameter["name"] + (f" ({parameter['unit']})" if parameter["unit"] != "1" else "")
        slider = page.get_by_role("slider", name=name, exact=True)
        assert float(slider.get_attribute("min")) == pytest.approx(parameter["low"])
        assert float(slider.input_value()) == pytest.approx(parameter["values"][0], rel=1e-6)
        about = slider.get_attribute("aria-describedby")
        assert parameter["meaning"] in page.locator(f"#{about}").inner_text()
    page.get_by_role("slider", name="coupling").fill("0.5")
    until(page, "document.querySelector('.parameter output').textContent === '0.5'")
    page.wait_for_timeout(300)
    assert couple.settings.coupling.tolist() == [0.5, 0.5]


def test_the_keyboard_is_enough(page):
    for key, check in [
        ("n", lambda: chosen(page) == "0"),
        ("b", lambda: chosen(page) == "93"),
        ("Escape", lambda: chosen(page) == ""),
        ("c", lambda: page.get_by_label("Colour shows").input_value() == "system"),
        ("a", lambda: page.get_by_label("People are").input_value() == "beside"),
        ("r", lambda: not page.get_by_label("Show what passes between people").is_checked()),
        ("e", lambda: page.get_by_role("slider", name="Strongest links drawn").input_value() == "110"),
        ("w", lambda: page.get_by_role("slider", name="Strongest links drawn").input_value() == "160"),
        ("t", lambda: page.locator("html").get_attribute("data-theme") == "print"),
        ("l", lambda: page.locator("html").get_attribute("lang") == "nl"),
        ("l", lambda: page.locator("html").get_attribute("lang") == "en"),
        ("?", lambda: page.get_by_role("dialog").is_visible()),
        ("Escape", lambda: not page.get_by_role("dialog").is_visible()),
        (" ", lambda: page.get_by_text("paused").is_visible()),
    ]:
        page.keyboard.press(key)
        page.wait_for_timeout(400)
        assert check(), key
    page.locator(".stage canvas").focus()
    one = picture(page)
    page.keyboard.press("ArrowLeft")
    page.wait_for_timeout(500)
    assert picture(page) != one


def test_everything_can_be_reached_with_tab(page):
    seen = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.add(
            page.evaluate(
                "document.activeElement.id || document.activeElement.tagName + document.activeElement.textContent.slice(0, 20)"
            )
        )
    wanted = page.evaluate("""() => [...document.querySelectorAll("button, select, input, summary, canvas")]
        .filter((e) => e.checkVisibility()).map((e) => e.id || e.tagName + e.textContent.slice(0, 20))""")
    assert set(wanted) <= seen


def test_letters_can_be_switched_off(page):
    page.keyboard.press("?")
    page.get_by_label("Keys of one character are active").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("n")
    page.wait_for_timeout(300)
    assert chosen(page) == ""


def test_a_refusal_is_said_on_the_page(page):
    page.get_by_label("Where", exact=True).select_option("chosen")
    page.get_by_role("button", name="Send").click()
    page.get_by_text("Choose a region first").wait_for()


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("theme", ["dark", "light", "print"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_serious_is_found_by_axe(file, visit, theme, language, size):
    if not AXE.exists():
        pytest.skip("axe-core is not installed; make web installs it")
    page = visit(file, size)
    page.get_by_role("combobox", name="Colours of the page").select_option(theme)
    page.get_by_role("combobox", name="Language").select_option(language)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.keyboard.press("c")
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run().then((result) => result.violations)")
    serious = [(v["id"], v["nodes"][0]["html"][:120]) for v in found if v["impact"] in ("serious", "critical")]
    assert serious == []


def test_the_live_page_is_accessible_too(page):
    if not AXE.exists():
        pytest.skip("axe-core is not installed; make web installs it")
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run().then((result) => result.violations)")
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found if v["impact"] in ("serious", "critical")] == []


def test_one_file_plays_from_a_disk_without_a_network(file, visit):
    page = visit(file, offline=True)
    assert {urlsplit(url).scheme for url, _ in page.asked} <= {"file"}
    page.get_by_role("button", name="Pause").click()
    way = page.get_by_role("slider", name="Time")
    way.fill("15")
    page.wait_for_timeout(600)
    assert page.evaluate("window.__stat().time") == pytest.approx(15)
    one = picture(page)
    way.fill("5")
    page.wait_for_timeout(600)
    assert picture(page) != one
    page.keyboard.press("Escape")
    page.locator("h1").click()
    page.keyboard.press(".")
    page.wait_for_timeout(300)
    assert page.evaluate("window.__stat().time") == pytest.approx(5.2, abs=0.01)


def test_numbers_can_be_saved(file, visit):
    page = visit(file)
    with page.expect_download() as waiting:
        page.locator(".course").get_by_role("button", name="Save numbers").click()
    lines = Path(waiting.value.path()).read_text().splitlines()
    assert (
        lines[0] == '"time (s)","client S_E","therapist S_E"' and len(lines) == 201
    )  # every second sample fits in a mail
    assert waiting.value.suggested_filename == "S_E-mean.csv"


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_text_is_left_in_another_language(file, visit, language):
    """All of the visible words that the page's own table holds are in the language that was chosen."""
    table = json.loads((Path(__file__).parents[2] / "frontend" / "src" / "texts.json").read_text(encoding="utf-8"))
    page = visit(file)
    page.get_by_role("combobox", name="Language").select_option(language)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    labels = page.evaluate("""() => [...document.querySelectorAll("label, summary, button, [aria-label]")]
        .flatMap((e) => [e.textContent, e.getAttribute("aria-label")]).filter(Boolean)""")
    other = "en" if language == "nl" else "nl"
    foreign = {texts[other] for texts in table.values() if texts["en"] != texts["nl"]}
    own = {texts[language] for texts in table.values()}
    assert not (set(labels) & foreign) - own


@pytest.mark.parametrize("people", [1, 3, 5])
@pytest.mark.parametrize("arrangement", ["facing", "beside", "circle"])
def test_any_number_of_people_fits_in_the_picture(visit, serving, people, arrangement):
    """Names of people lie inside the stage and do not cover each other."""
    names = [f"person {k + 1}" for k in range(people)]
    brains = [sy.Brain.default(name) for name in names]
    with serving(LiveRun(brains, dt=5e-3, params={"tau_I": 0.02}, seed=1)) as address:
        page = visit(address)
        if people > 1:
            page.get_by_label("People are").select_option(arrangement)
        page.wait_for_timeout(700)
        boxes = page.evaluate("[...document.querySelectorAll('.name')].map((e) => e.getBoundingClientRect().toJSON())")
        stage = page.locator(".stage").bounding_box()
        for box in boxes:
            assert stage["x"] <= box["left"] and box["right"] <= stage["x"] + stage["width"]
            assert stage["y"] <= box["top"] and box["bottom"] <= stage["y"] + stage["height"]
        for k, one in enumerate(boxes):
            for other in boxes[k + 1 :]:
                apart = one["right"] <= other["left"] or other["right"] <= one["left"]
                assert apart or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]


def test_a_slider_through_forty_sessions_moves_the_dials(lifetime, visit):
    page = visit(lifetime, offline=True)
    page.get_by_role("button", name="Pause").click()
    way = page.get_by_role("slider", name="Time")

    def moved(week):
        way.fill(str(week))
        page.wait_for_timeout(500)
        return page.locator(".dials").first.inner_text(), picture(page), page.locator(".clock").inner_text()

    before, after = moved(0), moved(40)
    assert before[0] != after[0] and before[1] != after[1]
    assert (before[2], after[2]) == ("week 0", "week 40")
    ghost = page.locator(".dial .ghost").first
    assert ghost.evaluate("(x) => x.style.left") != page.locator(".dial .fill").first.evaluate("(x) => x.style.width")
    page.locator(".plot.life .u-over").click(position={"x": 30, "y": 30})
    assert 0 < page.evaluate("window.__stat().time") < 40


@pytest.mark.parametrize("size", SIZES)
def test_a_life_is_accessible(lifetime, visit, size):
    if not AXE.exists():
        pytest.skip("axe-core is not installed; make web installs it")
    page = visit(lifetime, size)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run().then((result) => result.violations)")
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found if v["impact"] in ("serious", "critical")] == []


@pytest.fixture(scope="module", params=["guided page", "report of a life"])
def printed(request, tmp_path_factory):
    """The address of a page without a scene."""
    path = tmp_path_factory.mktemp("printed") / "page.html"
    if request.param == "guided page":
        return write_guide(path).as_uri()
    life = sy.live([sy.Person("client")], course=sy.Course(end=14 * 86400.0), every=604800.0, progress=False)
    return sy.report(life, path).as_uri()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_pages_to_read_are_accessible_complete_and_print(printed, browser, size, scheme):
    """The report and the guided page: nothing asked of others, no error, nothing serious by axe, no sideways scrolling, a PDF."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed; make web installs it")
    context = browser.new_context(viewport=dict(zip(("width", "height"), size)), color_scheme=scheme, offline=True)
    page, asked, errors = context.new_page(), [], []
    page.on("request", lambda request: asked.append(urlsplit(request.url).scheme))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(printed)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run().then((result) => result.violations)")
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found if v["impact"] in ("serious", "critical")] == []
    assert set(asked) <= {"file", "data"} and errors == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
    assert page.pdf(format="A4").startswith(b"%PDF")
    context.close()


def test_the_guided_page_changes_its_language(browser, tmp_path):
    page = browser.new_page(locale="en-GB")
    page.goto(write_guide(tmp_path / "page.html").as_uri())
    english = page.locator("h1").inner_text()
    page.get_by_role("button", name="Nederlands").click()
    assert page.locator("h1").inner_text() != english and page.evaluate("document.documentElement.lang") == "nl"
    assert page.locator("article h3:visible").count() == 52
    page.close()
