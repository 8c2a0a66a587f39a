"""What names in files tell: who is who, which columns are a person's, what a channel measures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from .. import errors

ROLES = {  # names of people that also say their part
    "pat": "patient", "patient": "patient", "client": "client", "th": "therapist", "ther": "therapist",
    "therapist": "therapist", "parent": "parent", "child": "child", "mother": "mother", "father": "father",
    "mom": "mother", "mum": "mother", "dad": "father", "infant": "infant", "baby": "infant", "caregiver": "caregiver",
    "teacher": "teacher", "student": "student", "leader": "leader", "follower": "follower", "speaker": "speaker",
    "listener": "listener", "partner": "partner", "interviewer": "interviewer", "interviewee": "interviewee",
}  # fmt: skip
PERSON = re.compile(r"(?:person|participant|partner|subject|subj|sub|pers|pp)[- ]?\d+", re.IGNORECASE)
SHORT = re.compile(r"[a-d]|[ps]?\d+", re.IGNORECASE)  # a person before or after a channel; alone, P3 is an electrode
OPTODES = re.compile(r"s\d+[_-]?d\d+", re.IGNORECASE)  # S1_D2 is a pair of optodes, not a person's channel
SEPARATORS = "_.:/| "
LAYOUTS = ("auto", "channels", "people", "person_channel", "channel_person")

HEAD = re.compile(r"(?:fp|af|f|ft|fc|t|c|tp|cp|p|po|o|i|n|a|m)(?:z|\d{1,2})h?", re.IGNORECASE)
KINDS = {  # how a channel's name starts or ends -> what it measures
    "ecg": "ecg", "ekg": "ecg", "ppg": "ppg", "bvp": "ppg", "eda": "eda", "gsr": "eda", "scl": "eda", "scr": "eda",
    "rsp": "respiration", "resp": "respiration", "respiration": "respiration", "respiratory": "respiration",
    "breathing": "respiration", "cardiac": "ppg", "emg": "emg", "eog": "eog", "veog": "eog", "heog": "eog",
    "temp": "temperature", "temperature": "temperature", "hr": "heart rate", "ibi": "heart period",
    "rr": "heart period", "pupil": "pupil", "hbo": "hbo", "hbr": "hbr", "hbt": "hbt", "hb": "hbr", "acc": "acceleration",
    "motion": "motion energy", "mea": "motion energy",
}  # fmt: skip
BODY = ("ecg", "ppg", "eda", "respiration", "emg", "temperature", "heart rate", "heart period", "pupil")


def is_person(name: str) -> bool:
    """Whether a name is one that people are given in files.

    >>> is_person("therapist"), is_person("sub-02"), is_person("P3")
    (True, True, False)
    """
    return name.lower() in ROLES or PERSON.fullmatch(name) is not None


def roles(people: Sequence[str]) -> tuple[str, ...]:
    """The parts that the names of people say, if all of them do."""
    found = tuple(ROLES.get(name.lower(), "") for name in people)
    return found if all(found) else ()


def columns(names: Sequence[str], layout: str, where: str) -> tuple[tuple[str, ...], tuple[str, ...], list[list[int]]]:
    """People, channels, and the column of each (person, channel).

    >>> columns(["A_Fz", "A_Cz", "B_Fz", "B_Cz"], "auto", "x.csv")
    (('A', 'B'), ('Fz', 'Cz'), [[0, 1], [2, 3]])
    >>> columns(["pat", "th"], "auto", "x.txt")
    (('pat', 'th'), ('',), [[0], [1]])
    """
    errors.expect_choice(layout, LAYOUTS, "columns")
    several = len(names) > 1
    if layout == "people" or (layout == "auto" and several and all(map(is_person, names))):
        return tuple(names), ("",), [[i] for i in range(len(names))]
    if layout == "channels":
        return ("",), tuple(names), [list(range(len(names)))]
    for first in (True, False):
        grid = _grid(names, first)
        wanted = "person_channel" if first else "channel_person"
        if grid and (layout == wanted or (layout == "auto" and len(grid[0]) > 1 and _all_people(names, grid[0]))):
            return grid
        if layout == wanted:
            raise errors.BadValue(
                f"{where}: columns {', '.join(names):.80} are not {wanted} for every person; "
                "expected the same channels for each, such as A_Fz, A_Cz, B_Fz, B_Cz"
            )
    return ("",), tuple(names), [list(range(len(names)))]


def _all_people(names: Sequence[str], people: Sequence[str]) -> bool:
    return all(is_person(who) or SHORT.fullmatch(who) for who in people) and not any(
        OPTODES.match(name) for name in names
    )


def _grid(names: Sequence[str], first: bool) -> tuple[tuple[str, ...], tuple[str, ...], list[list[int]]] | None:
    pairs = [_split(name, first) for name in names]
    found = {pair: i for i, pair in enumerate(pairs) if pair}
    people, channels = (tuple(dict.fromkeys(pair[k] for pair in found)) for k in (0, 1))
    if len(found) < len(names) or len(found) != len(people) * len(channels):
        return None
    return people, channels, [[found[person, channel] for channel in channels] for person in people]


def _split(name: str, first: bool) -> tuple[str, str] | None:
    at = [i for i, letter in enumerate(name) if letter in SEPARATORS and 0 < i < len(name) - 1]
    if not at:
        return None
    cut = at[0] if first else at[-1]
    parts = name[:cut], name[cut + 1 :]
    return parts if first else (parts[1], parts[0])


def kind(channel: str) -> str:
    """What a channel measures, from its name; '' where it does not tell.

    >>> kind("ECG"), kind("S1_D1 hbo"), kind("FC3"), kind("x")
    ('ecg', 'hbo', 'eeg', '')
    """
    words = re.split(r"[^a-z]+", channel.lower())
    found = [KINDS[word] for word in words if word in KINDS]
    return found[0] if found else "eeg" if HEAD.fullmatch(channel) else ""


def modality(kinds: Sequence[str]) -> str:
    """What a recording with channels of these kinds is."""
    if any(item in ("hbo", "hbr", "hbt") for item in kinds):
        return "fnirs"
    if sum(item == "eeg" for item in kinds) * 2 > len(kinds):
        return "eeg"
    if any(item in BODY for item in kinds):
        return "physio"
    return "motion" if any(item in ("motion energy", "acceleration") for item in kinds) else "other"


def distinct(paths: Sequence[Path]) -> list[str]:
    """A short name for each file: what is left of stem, or of the folder's name, where the names differ.

    >>> distinct([Path("preproc_S1.fif"), Path("preproc_S2.fif")])
    ['S1', 'S2']
    >>> distinct([Path("parent/run.nirs"), Path("child/run.nirs")])
    ['parent', 'child']
    """
    stems = [stem(path) for path in paths]
    if len(set(stems)) < len(stems):
        stems = [path.parent.name for path in paths]
    if len(set(stems)) < len(stems):
        stems = [str(path) for path in paths]
    parts = [re.split(r"[_. ]", stem) for stem in stems]
    if len(parts) > 1 and len({len(part) for part in parts}) == 1:
        differ = [i for i in range(len(parts[0])) if len({part[i] for part in parts}) > 1]
        short = ["_".join(part[i] for i in differ) for part in parts]
        stems = short if all(short) and len(set(short)) == len(short) else stems
    return stems


def stem(path: Path) -> str:
    """The name of a file without its endings.

    >>> stem(Path("a/run.1.nii.gz"))
    'run.1'
    """
    name = path.name.removesuffix(".gz")
    return Path(name).stem or name
