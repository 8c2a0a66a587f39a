"""A life and another one: two years of strain alone and with a partner; a still face; the edges that changed."""

import sys
from pathlib import Path

import syntony as sy
from syntony.minutes import STAGES, staged
from syntony.units import week, year


def lived(quality):
    strain = sy.Episode("strain", "client", 0.2 * year, 1.5 * year, each=8 * 3600.0, every=86400.0)
    home = sy.Episode("evenings", ["client", "partner"], 0, 2 * year, each=4 * 3600.0, every=86400.0)
    return sy.live(
        [sy.Person("client", start={"danger": 0.9}), sy.Brain.default("partner")], bonds=[sy.Bond("partner", "client", quality)],
        course=sy.Course([strain, home], end=2 * year), every=4 * week, progress=False,
    )  # fmt: skip


def main(path="out/life.png"):
    lives = {"close": lived(0.8), "distant": lived(0.1)}
    page = sy.plot.plot_life(
        lives, "client", ["danger", "control", "quality"], title="Two years of strain, with a partner close or distant"
    )
    path = Path(path)
    path.parent.mkdir(exist_ok=True)
    page.savefig(path, dpi=150)
    _, begin, end = (start for start, *_ in STAGES["still face"])
    shown = {"alone": staged("still face", comfort=0.0)["fear"], "with somebody": staged("still face")["fear"]}
    still = sy.plot.plot_arousal(
        {"at three": shown}, stages={"still face": (begin, end)}, title="A still face of two minutes"
    )
    still.savefig(path.with_stem(path.stem + "-still"), dpi=150)
    weights = lives["close"]["weights"].sel(person="client")
    changes = sy.plot.plot_changes(
        sy.Brain.default(), weights.sel(when="start"), weights.sel(when="end"), title="What two years changed"
    )
    changes.savefig(path.with_stem(path.stem + "-edges"), dpi=150)


if __name__ == "__main__":
    main(*sys.argv[1:])
