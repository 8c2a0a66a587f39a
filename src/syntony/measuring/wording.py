"""A table in words: what was done (methods), what was found (APA), and whom to cite."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import errors

CHANCE_SOURCES = {
    "pseudo": "Ramseyer & Tschacher 2010, doi:10.1007/978-3-642-12397-9_15",
    "shift": "Andrzejak et al. 2003, doi:10.1103/PhysRevE.68.066202",
    "phase": "Prichard & Theiler 1994, doi:10.1103/PhysRevLett.73.951",
    "amplitude": "Schreiber & Schmitz 2000, doi:10.1016/S0167-2789(00)00043-9",
    "segments": "Ramseyer & Tschacher 2010, doi:10.1007/978-3-642-12397-9_15",
    "epochs": "Burgess 2013, doi:10.3389/fnhum.2013.00881",
}
P_SOURCE = "Phipson & Smyth 2010, doi:10.2202/1544-6115.1585"
BOOTSTRAP_SOURCE = "Künsch 1989, doi:10.1214/aos/1176347265"
CORRECTION_SOURCES = {
    "max": "Nichols & Holmes 2002, doi:10.1002/hbm.1058",
    "fdr": "Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x",
    "cluster": "Maris & Oostenveld 2007, doi:10.1016/j.jneumeth.2007.03.024",
}
YEAR = re.compile(r"\b(1[89]|20)\d\d\b")
DONE_BY = {
    "pseudo": "by re-pairing all people across recordings {n:,} times, the whole set at once",
    "shift": "by {n:,} random circular shifts in time within each recording",
    "phase": "by {n:,} phase-randomised surrogates of each recording",
    "amplitude": "by {n:,} amplitude-adjusted (IAAFT) surrogates of each recording",
    "segments": "by shuffling segments of {segment:g} s within each recording {n:,} times",
    "epochs": "by shuffling the epochs of one person within each recording {n:,} times",
}
CORRECTED = {
    "max": "p values were corrected for multiple tests by the distribution of the largest statistic",
    "fdr": "p values were corrected for multiple tests by the false discovery rate (Benjamini–Hochberg)",
    "cluster": "p values are those of clusters of neighbouring windows or links, corrected within each measure and band",
}


def citations(what: Any) -> str:
    """Exactly what was used, as BibTeX: the measures, the chance, the corrections, the model, the data.

    Parameters
    ----------
    what : table of `measure`, or Result of `simulate`

    Returns
    -------
    str
        One entry per publication; `keywords` names what it was used for.

    Examples
    --------
    >>> import syntony as sy
    >>> x = [[[1.0, 2, 3, 1, 5, 2, 4, 3]], [[2.0, 1, 3, 5, 1, 2, 2, 1]]]
    >>> print(citations(sy.measure(x, "correlation", against=None, rate=1.0)))
    @misc{hasson2004,
      author = {Hasson et al.},
      year = {2004},
      doi = {10.1126/science.1089506},
      keywords = {correlation}
    }
    """
    used: dict[str, list[str]] = {}
    for name, text in _used(what):
        for source in _publications(text, name):
            known = next((key for key in used if _doi(key) and _doi(key) == _doi(source)), source)
            used.setdefault(known, []).append(name)
    entries: dict[str, str] = {}
    for source, names in used.items():
        key = _key(source)
        while key in entries:
            key += "b"
        entries[key] = _entry(key, source, names)
    return "\n\n".join(entries.values())


def sources(what: Any) -> dict[str, str]:
    """Where everything that was used comes from, in words.

    Parameters
    ----------
    what : table of `measure`, or Result of `simulate`

    Returns
    -------
    dict
        Measure, kind of chance, p, correction, model … -> its source; what has none is not in it.

    Examples
    --------
    >>> import syntony as sy
    >>> x = [[[1.0, 2, 3, 1, 5, 2, 4, 3]], [[2.0, 1, 3, 5, 1, 2, 2, 1]]]
    >>> sources(sy.measure(x, "correlation", against=None, rate=1.0))
    {'correlation': 'Hasson et al. 2004, doi:10.1126/science.1089506'}
    """
    found: dict[str, list[str]] = {}
    for name, text in _used(what):
        found.setdefault(name, []).append(plain(text))
    return {name: "; ".join(dict.fromkeys(texts)) for name, texts in found.items() if any(texts)}


def plain(text: str) -> str:
    """Text of a docstring without its marks of emphasis and code.

    >>> plain("the form is *ours*")
    'the form is ours'
    """
    return re.sub(r"\*+(\w[^*]*)\*+", r"\1", text).replace("`", "")


def methods(table: Any) -> str:
    """One paragraph for a methods section: who, which measures, which chance, which correction, with which software.

    Parameters
    ----------
    table : table of `measure`

    Returns
    -------
    str

    Examples
    --------
    >>> import syntony as sy
    >>> x = [[[1.0, 2, 3, 1, 5, 2, 4, 3]], [[2.0, 1, 3, 5, 1, 2, 2, 1]]]
    >>> methods(sy.measure(x, "correlation", against=None, rate=1.0)).split(". ")[0]
    'One recording of 2 people (1 Hz) was analysed'
    """
    facts = _facts(table)
    count, each = len(facts["recordings"]), facts["people_per_recording"]
    who = "One recording" if count == 1 else f"{count} recordings"
    modality = "" if facts["modality"] == "other" else f"{facts['modality']}, "
    person = "person" if each == 1 else "people"
    text = [
        f"{who} of {each} {person}{' each' * (count > 1)} ({modality}{facts['rate']:g} Hz) {'was' if count == 1 else 'were'} analysed"
    ]
    named = [f"{name.replace('_', ' ')} ({plain(facts['sources'][name])})" for name in facts["measures"]]
    text.append(f"Measured: {'; '.join(named)}{_bands(facts)}{_windows(facts)}")
    reached = [int(k) for k in table["n_surrogates"] if k > 0]
    if facts["against"] and reached:
        done = DONE_BY[facts["against"]].format(n=max(reached), segment=facts["segment"] or 0)
        text.append(
            f"Chance was represented {done} ({CHANCE_SOURCES[facts['against']]}); the hypothesis tested: "
            f"{'; '.join(facts['hypothesis'])}"
        )
        text.append(
            f"p = (1 + surrogates at least as extreme) / (1 + surrogates) ({P_SOURCE}), at least {float(table['p_floor'].min()):.2g}"
        )
        if facts["correction"]:
            text.append(f"{CORRECTED[facts['correction']]} ({CORRECTION_SOURCES[facts['correction']]})")
    else:
        text.append("Nothing was tested against chance")
    if facts["interval"]:
        over = "recordings" if count > 1 else "blocks of time or epochs"
        text.append(
            f"Confidence intervals of {facts['interval']:.0%} come from a bootstrap over {over} ({BOOTSTRAP_SOURCE})"
        )
    if facts["outcome"] != "complete":
        text.append("The run was interrupted; numbers of surrogates are those reached")
    if facts["epochs"] == "pooled":
        text.append("Epochs were joined into one series")
    text += [f"Left out or changed: {'; '.join(facts['notes'])}"] if facts["notes"] else []
    text.append(f"Software: syntony {facts['syntony']}, seed {facts['seed']}")
    return ". ".join(text) + "."


def apa(row: Mapping[str, Any]) -> str:
    """A row of the table as an APA string: z, exact p to three digits without leading zero, effect size d.

    >>> apa({"z": -2.104, "p": 0.0312, "d": -0.47, "p_floor": 0.001})
    'z = −2.10, p = .031, d = −0.47'
    >>> apa({"z": 9.0, "p": 0.0005, "d": 3.0, "p_floor": 0.0005})
    'z = 9.00, p < .001, d = 3.00'
    >>> apa({"value": 0.3, "z": float("nan"), "p": float("nan"), "d": 0.2})
    'M = 0.30, d = 0.20'
    """
    parts = [f"M = {row['value']:.2f}"] if not _there(row, "p") and _there(row, "value") else []
    parts += [f"z = {row['z']:.2f}"] if _there(row, "z") else []
    if _there(row, "p"):
        parts.append(f"p {'=' if row['p'] >= 0.001 else '<'} {_p(max(row['p'], 0.001))}")
    parts += [f"d = {row['d']:.2f}"] if _there(row, "d") else []
    return ", ".join(parts).replace("-", "\N{MINUS SIGN}")


def _there(row: Mapping[str, Any], name: str) -> bool:
    return name in row and bool(np.isfinite(row[name]))


def _p(p: float) -> str:
    return "1.000" if p >= 0.9995 else f"{p:.3f}".removeprefix("0")


def _facts(table: Any) -> dict[str, Any]:
    facts = dict(getattr(table, "attrs", {}))
    if facts.get("verb") != "measure":
        raise errors.BadValue(
            f"{type(table).__name__} holds no record of how it was measured; give a table of sy.measure"
        )
    return facts


def _used(what: Any) -> list[tuple[str, str]]:
    facts = getattr(what, "provenance", None)
    if facts is None:
        facts = _facts(what)
    if facts.get("verb") != "measure":
        found = [(str(facts.get("model", "model")), str(facts.get("model_source", "")))]
        return found + [(name, str(source or "")) for name, source in facts.get("brains", {}).items()]
    found = list(facts["sources"].items())
    if facts["against"]:
        found += [(f"against {facts['against']}", CHANCE_SOURCES[facts["against"]]), ("p", P_SOURCE)]
        found += [(facts["correction"], CORRECTION_SOURCES[facts["correction"]])] if facts["correction"] else []
    found += [("interval", BOOTSTRAP_SOURCE)] if facts["interval"] else []
    return found + [("data", source) for source in facts["data_sources"]]


def _publications(text: str, used_for: str) -> list[str]:
    """The parts of a source that name a publication; of data only those with a DOI, since files hold names and dates."""
    parts = (plain(part).strip() for part in re.split(r";\s+", text))
    return [part for part in parts if _doi(part) or (used_for != "data" and YEAR.search(part))]


def _entry(key: str, source: str, names: list[str]) -> str:
    doi = _doi(source)
    year = YEAR.search(source)
    author = source[: year.start()].rpartition(": ")[2].strip(" ,(") if year else ""
    fields = {
        "author": author.replace(" & ", " and "),
        "year": year.group() if year else "",
        "doi": doi,
        "note": "" if doi and author else source,
        "keywords": ", ".join(dict.fromkeys(names)),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return f"@misc{{{key},\n" + ",\n".join(lines) + "\n}"


def _doi(source: str) -> str:
    found = re.search(r"doi:(\S+?)(?=[,;]?(?:\s|$))", source)
    return found.group(1) if found else ""


def _key(source: str) -> str:
    year = YEAR.search(source)
    before = source[: year.start()] if year else source
    name = re.search(r"[^\W\d_]+", before.rpartition(": ")[2])
    return (name.group().lower() if name else "source") + (year.group() if year else "")


def _bands(facts: Mapping[str, Any]) -> str:
    edges = {name: f"{low:g}–{high:g} Hz" for name, (low, high) in facts["bands"].items()}
    named = [name if name == words else f"{name} ({words})" for name, words in edges.items()]
    return f", rhythms in {', '.join(named)}" if named else ""


def _windows(facts: Mapping[str, Any]) -> str:
    if not facts["window"]:
        return ""
    return f", in windows of {facts['window']:g} s every {facts['step'] or facts['window']:g} s"
