"""BIDS derivatives: matrices between channels or people as *_relmat.tsv with a .json (extension proposal 17, a draft)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .. import errors
from ..recording import Recording


def save_relmat(
    matrix: Any,
    folder: str | Path,
    *,
    labels: Sequence[str],
    measure: str,
    recording: Recording | None = None,
    subject: str = "",
    entities: str = "",
    directed: bool = False,
    unit: str = "1",
    description: str = "",
) -> Path:
    """Write one square matrix[target, source] below a BIDS derivatives folder, which is made if it does not exist.

    The file lies in dyad-<name> (of `recording`; BIDS has no folder for people measured together, this one is ours) or
    in sub-<subject>. `entities` such as 'ses-1_task-talk' go into its name. dyads.tsv lists who belongs together.

    >>> import tempfile
    >>> file = save_relmat([[0, 1], [1, 0]], tempfile.mkdtemp(), labels=["a", "b"], measure="plv", subject="01")
    >>> file.name, file.read_text()
    ('sub-01_meas-plv_relmat.tsv', 'a\\tb\\n0\\t1\\n1\\t0\\n')
    """
    n = len(labels)
    matrix = errors.expect_array(matrix, f"matrix of {measure}", (n, n))
    if not subject and recording is None:
        raise errors.BadValue(f"matrix of {measure} belongs to no one; give recording= (a dyad) or subject=")
    root = Path(folder)
    owner = f"sub-{_plain(subject)}" if subject else f"dyad-{_plain(recording.name if recording else '')}"
    stem = "_".join(filter(None, [owner, entities, f"meas-{_plain(measure)}", "relmat"]))
    (root / owner).mkdir(parents=True, exist_ok=True)
    _describe(root)
    file = root / owner / f"{stem}.tsv"
    rows = ["\t".join(labels), *("\t".join(f"{value:.17g}" for value in row) for row in matrix)]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    about = {
        "RelationshipMeasure": measure,
        "MeasureDescription": description,
        "MeasureUnits": unit,
        "StorageFormat": "dense",
        "Directed": directed,
        "Weighted": True,
        "ValidDiagonal": True,
        "Rows": "targets",
    }
    if recording is not None:
        about |= {"Sources": [recording.source], "People": list(recording.people), "Notes": list(recording.notes)}
        _list_dyad(root, recording)
    file.with_suffix(".json").write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return file


def _describe(root: Path) -> None:
    file = root / "dataset_description.json"
    if file.exists():
        return
    from .. import __version__

    about = {
        "Name": root.name,
        "BIDSVersion": "1.10.0",
        "DatasetType": "derivative",
        "GeneratedBy": [{"Name": "syntony", "Version": __version__}],
    }
    file.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


def _list_dyad(root: Path, recording: Recording) -> None:
    """One row per person in dyads.tsv."""
    file = root / "dyads.tsv"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else ["dyad_id\tparticipant_id\trole"]
    roles = recording.roles or ("n/a",) * recording.n_people
    new = [f"{recording.name}\t{person}\t{role or 'n/a'}" for person, role in zip(recording.people, roles)]
    file.write_text("\n".join([*lines, *(line for line in new if line not in lines)]) + "\n", encoding="utf-8")


def _plain(name: str) -> str:
    """A name as BIDS allows it: letters and digits."""
    plain = re.sub(r"[^0-9A-Za-z]", "", name.removeprefix("sub-").removeprefix("dyad-"))
    if not plain:
        raise errors.BadValue(f"{name!r} has no letter or digit; BIDS expects a name of these")
    return plain
