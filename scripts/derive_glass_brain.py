"""Derive the glass brain of the web page from the ICBM152 grey and white matter maps that nilearn's wheel carries.

    python scripts/derive_glass_brain.py [--check]

Needs nilearn (never imported, only its files are read), nibabel, scikit-image and fast-simplification; no network.
The steps: sum of both maps, Gaussian blur, marching cubes, quadric decimation, the largest connected part, and Taubin
smoothing, which does not shrink. The result has cerebellum and brainstem, since what lies below the cortex matters here.

Layout of the file, little-endian: uint32 vertices, uint32 triangles; int16 (vertex, 3) in 0.01 mm, MNI; uint16
(triangle, 3). `--check` compares with the file that is there instead of writing: the same counts, and every vertex
within a tenth of a millimetre, since libraries round differently.
"""

from __future__ import annotations

import argparse
import importlib.util
from pathlib import Path

import numpy as np

MESH = Path(__file__).parents[1] / "frontend" / "brain.bin"
MAPS = "datasets/data/mni_icbm152_{}_tal_nlin_sym_09a_converted.nii.gz"
BLUR = 1.2  # voxels of 1 mm
LEVEL = 0.42  # share of the maximum: the surface lies inside the pia, so that regions near it stay inside the glass
TRIANGLES = 12_000
SMOOTHING = (0.5, -0.53) * 4
LARGEST = 120_000  # bytes
STEP = 100  # per mm
TOLERANCE = 10  # steps


def maps() -> tuple[np.ndarray, np.ndarray]:
    """Grey plus white matter (voxels), and the matrix from voxels to millimetres."""
    import nibabel

    found = importlib.util.find_spec("nilearn")
    if found is None or found.origin is None:
        raise SystemExit("nilearn is not installed; its wheel carries the maps: pip install nilearn")
    images = [nibabel.load(Path(found.origin).parent / MAPS.format(tissue)) for tissue in ("gm", "wm")]
    return sum(np.asarray(image.dataobj, np.float32) for image in images), images[0].affine


def surface(density: np.ndarray, affine: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Vertices (mm) and triangles of the glass."""
    import fast_simplification
    from scipy.ndimage import gaussian_filter
    from skimage.measure import marching_cubes

    blurred = gaussian_filter(density / density.max(), BLUR)
    vertices, triangles, _, _ = marching_cubes(blurred, LEVEL)
    vertices = vertices @ affine[:3, :3].T + affine[:3, 3]
    share = 1 - TRIANGLES / len(triangles)
    vertices, triangles = fast_simplification.simplify(
        vertices.astype(np.float32), triangles.astype(np.int32), target_reduction=share
    )
    return smoothed(*largest_part(vertices, triangles))


def adjacency(count: int, triangles: np.ndarray):
    """Which vertices share an edge, as a sparse matrix of ones."""
    from scipy.sparse import coo_matrix

    ends = np.concatenate([triangles, np.roll(triangles, 1, axis=1)]).ravel()
    others = np.concatenate([np.roll(triangles, 1, axis=1), triangles]).ravel()
    matrix = coo_matrix((np.ones(len(ends)), (ends, others)), shape=(count, count)).tocsr()
    matrix.data[:] = 1
    return matrix


def largest_part(vertices: np.ndarray, triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The connected part with the most vertices."""
    from scipy.sparse.csgraph import connected_components

    _, part = connected_components(adjacency(len(vertices), triangles), directed=False)
    keep = part == np.bincount(part).argmax()
    renumbered = np.cumsum(keep) - 1
    return vertices[keep], renumbered[triangles[keep[triangles].all(axis=1)]]


def smoothed(vertices: np.ndarray, triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Taubin's smoothing: a step towards the neighbours' mean, then a slightly longer step back."""
    links = adjacency(len(vertices), triangles)
    degree = np.asarray(links.sum(axis=1))
    for step in SMOOTHING:
        vertices = vertices + step * (links @ vertices / degree - vertices)
    return vertices, triangles


def packed(vertices: np.ndarray, triangles: np.ndarray) -> bytes:
    """The file's bytes."""
    counts = np.array([len(vertices), len(triangles)], "<u4")
    return counts.tobytes() + np.round(vertices * STEP).astype("<i2").tobytes() + triangles.astype("<u2").tobytes()


def unpacked(data: bytes) -> tuple[np.ndarray, np.ndarray]:
    """Vertices (0.01 mm) and triangles of a file."""
    vertices, triangles = np.frombuffer(data, "<u4", 2)
    points = np.frombuffer(data, "<i2", 3 * vertices, 8).reshape(-1, 3)
    return points, np.frombuffer(data, "<u2", 3 * triangles, 8 + 6 * int(vertices)).reshape(-1, 3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check = parser.parse_args().check
    data = packed(*surface(*maps()))
    if len(data) > LARGEST:
        raise SystemExit(f"the mesh has {len(data)} bytes; at most {LARGEST} are allowed: lower TRIANGLES")
    if not check:
        MESH.write_bytes(data)
    points, triangles = unpacked(data)
    there, _ = unpacked(MESH.read_bytes())
    if points.shape != there.shape or np.abs(points.astype(int) - there).max() > TOLERANCE:
        raise SystemExit(
            f"{MESH.name} differs from what this script derives: {there.shape} and {points.shape} vertices"
        )
    print(f"{MESH.name}: {len(points)} vertices, {len(triangles)} triangles, {len(data)} bytes")


if __name__ == "__main__":
    main()
