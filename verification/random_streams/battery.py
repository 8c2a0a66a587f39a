"""Statistical tests of the random number streams, with numpy alone.

    python battery.py run [SEED]              all tests; one line per p-value, the suspicious ones again at the end
    python battery.py compare LAYOUT SEED [SKIP]   words on standard input against this implementation
    python battery.py rounds                  avalanche of weakened generators of 7 to 12 rounds, and of 13
    python battery.py radius                  the 2^24 radii of the Gaussian against double precision

Every p-value is uniform on (0, 1) when the stream is sound; near 0 and near 1 are both suspicious.
"""

import math
import sys
import time

import numpy as np
from stream import (
    both,
    calls,
    check,
    derive_key,
    exact_radii,
    f4,
    layout_words,
    radius,
    squared,
    threefry,
    u4,
    uniform,
    weak,
)

REGIONS, LAGS, SEGMENT = 94, 100, 65536
BLOCK = 16384  # steps per block of the long test: 94 regions x 2 words x 16384 = 47 segments


# ---- p-values ------------------------------------------------------------------------------------------------------
RESULTS = []
HALVES = ("a low", "a high", "b low", "b high")
PAIRS = ("top a, top b", "low a, low b", "neighbour regions", "successive steps")


def record(group, test, n, statistic, p):
    """Keep and print one p-value."""
    RESULTS.append((group, test, n, statistic, p))
    print(f"P\t{group}\t{test}\t{n:.3g}\t{statistic}\t{p:.6f}", flush=True)


def upper(z):
    """Probability that a standard normal number exceeds z."""
    return 0.5 * math.erfc(z / math.sqrt(2))


def record_z(group, test, n, z):
    """One z score; p is its place in the normal distribution."""
    record(group, test, n, f"z {z:.2f}", upper(-z))


def record_chi(group, test, n, chi, df):
    """Chi-square; tail by the Wilson-Hilferty transform (df here at least 28)."""
    z = ((chi / df) ** (1 / 3) - 1 + 2 / (9 * df)) / math.sqrt(2 / (9 * df))
    record(group, test, n, f"chi2 {chi:.1f} df {df}", upper(z))


def record_cells(group, test, counts, probability=None):
    """Chi-square of counts against equal or given probabilities."""
    n = counts.sum()
    expected = n / counts.size if probability is None else n * probability
    record_chi(group, test, n, float(((counts - expected) ** 2 / expected).sum()), counts.size - 1)


def record_family(group, test, n, z):
    """Many z scores: their sum of squares, and the largest among them."""
    record_chi(group, f"{test}: all", n, float((z**2).sum()), z.size)
    largest = float(np.abs(z).max())
    p = -math.expm1(z.size * math.log1p(-2 * upper(largest)))
    record(group, f"{test}: largest", n, f"max |z| {largest:.2f} of {z.size}", p)


def record_moments(group, sums, n, exact):
    """First four moments; exact[k] is the k-th moment, k = 0 .. 8."""
    for k in range(1, 5):
        record_z(group, f"moment {k}", n, (sums[k - 1] / n - exact[k]) / math.sqrt((exact[2 * k] - exact[k] ** 2) / n))


def power_sums(x):
    """Sums of x, x^2, x^3, x^4 in double precision."""
    x = x.reshape(-1).astype(float)
    square = x * x
    return np.array([x.sum(), square.sum(), x @ square, square @ square])


# ---- the long test: every word of one person, in the order of use ----------------------------------------------------
class Spectrum:
    """Mean periodogram of consecutive segments; from it the circular serial correlations at all lags."""

    def __init__(self):
        self.power, self.segments = np.zeros(SEGMENT // 2 + 1), 0

    def add(self, x):
        parts = x.reshape(-1, SEGMENT)
        transform = np.fft.rfft(parts, axis=1)
        self.power += (transform.real**2 + transform.imag**2).sum(axis=0, dtype=float) / SEGMENT
        self.segments += len(parts)

    def record(self, group):
        n, m = self.segments * SEGMENT, self.segments
        r = np.fft.irfft(self.power / m)
        record_family(group, f"serial correlation, lags 1-{LAGS}", n, r[1 : LAGS + 1] / r[0] * math.sqrt(n))
        p = self.power[1:-1] / self.power[1:-1].mean()
        flatness = float(np.log(p).mean())  # 0 for a perfectly flat spectrum
        expected, variance = -1 / (2 * m) - 1 / (12 * m**2), (1 / (2 * m**2) + 1 / (6 * m**3)) / p.size
        record_z(group, f"spectral flatness {math.exp(flatness):.7f}", n, (flatness - expected) / math.sqrt(variance))
        record_family(group, "spectral lines", n, 3 * math.sqrt(m) * (np.cbrt(p) - 1 + 1 / (9 * m)))


def long_test(seed, blocks):
    """Words, Gaussian and weak numbers of one person with 94 regions."""
    cells = {name: np.zeros(65536, np.int64) for name in HALVES + PAIRS}
    bits = np.zeros(33, np.int64)
    histogram = np.zeros(192, np.int64)
    sums = {"words": np.zeros(4), "gaussian": np.zeros(4)}
    spectra = {name: Spectrum() for name in ("words", "gaussian", "weak")}
    square = np.zeros(3)
    key = derive_key(seed)
    for block in range(blocks):
        w = calls(np.arange(REGIONS), np.arange(block * BLOCK, (block + 1) * BLOCK), key)
        count_cells(w, cells)
        bits += np.bincount(np.bitwise_count(w).reshape(-1), minlength=33)
        g = both(w)
        histogram += np.bincount((g.reshape(-1) * f4(16) + f4(96)).astype(np.uint8), minlength=192)
        q = squared(g)
        square[0] += (g[..., 0] * g[..., 1]).sum(dtype=float)
        square[1] += (q[..., 0] * q[..., 1]).sum(dtype=float)
        square[2] += g.size / 2
        for name, x in (("words", uniform(w)), ("gaussian", g), ("weak", weak(w))):
            spectra[name].add(x)
            if name in sums:
                sums[name] += power_sums(x)
    record_words(cells, sums["words"], bits)
    record_gaussian(histogram, sums["gaussian"], square)
    for name, spectrum in spectra.items():
        spectrum.record(f"n94 {name}")


def count_cells(w, cells):
    """Histograms of half words, and of pairs of bytes that belong together in some way."""
    half = w.view(np.uint16)  # (step, region, 4): a low, a high, b low, b high
    for k, name in enumerate(HALVES):
        cells[name] += np.bincount(half[..., k].reshape(-1), minlength=65536)
    byte = w.view(np.uint8).astype(np.uint16)  # byte 3 is the top of a, byte 7 the top of b
    partners = (
        (byte[..., 3], byte[..., 7]),
        (byte[..., 0], byte[..., 4]),
        (byte[:, :-1:2, 3], byte[:, 1::2, 3]),
        (byte[:-1:2, :, 3], byte[1::2, :, 3]),
    )
    for name, (x, y) in zip(PAIRS, partners):
        cells[name] += np.bincount((x << np.uint16(8) | y).reshape(-1), minlength=65536)


def record_words(cells, sums, bits):
    """Uniformity of bits, bytes, half words and pairs; moments; number of set bits."""
    group, n, z = "n94 words", cells["a low"].sum(), []
    for name, counts in cells.items():
        record_cells(group, f"{'half words' if name in HALVES else 'byte pairs'}: {name}", counts)
        if name in HALVES:
            square = counts.reshape(256, 256)
            record_cells(group, f"bytes: {name}, upper", square.sum(axis=1))
            record_cells(group, f"bytes: {name}, lower", square.sum(axis=0))
            ones = np.array([counts[(np.arange(65536) >> bit & 1) == 1].sum() for bit in range(16)])
            z.append((ones - n / 2) / math.sqrt(n / 4))
    record_family(group, "frequency of each bit", n, np.concatenate(z))
    record_moments(group, sums, 2 * n, [3 ** (k // 2) / (k + 1) if k % 2 == 0 else 0.0 for k in range(9)])
    probability = np.array([math.comb(32, k) for k in range(33)]) / 2**32
    expected = probability * bits.sum()
    chi = float(((bits - expected) ** 2 / expected)[2:31].sum())  # fewer than 2 or more than 30 bits: too rare
    record_chi("n94 weak", "number of set bits against the binomial", bits.sum(), chi, 28)


def record_gaussian(histogram, sums, square):
    """Histogram, tails and moments of the Gaussian numbers against their exact distribution."""
    group, n = "n94 gaussian", histogram.sum()
    r = exact_radii()
    tail = np.array([two_sided_tail(t / 16, r) for t in range(96)])  # P(|g| > t/16)
    cell = -np.diff(np.append(tail, 0.0)) / 2
    probability = np.concatenate((cell[::-1], cell))
    enough = probability * n > 20
    record_cells(group, "histogram, cells of 1/16", histogram[enough], probability[enough] / probability[enough].sum())
    for t in (3, 3.5, 4, 4.5, 5, 5.25, 5.5, 5.75):
        seen = int(histogram[: 96 - int(16 * t)].sum() + histogram[96 + int(16 * t) :].sum())
        expected, normal = n * tail[int(16 * t)], n * math.erfc(t / math.sqrt(2))
        text = f"seen {seen} expected {expected:.1f} (uncut normal {normal:.1f})"
        record(group, f"tail |g| > {t}", n, text, poisson_place(seen, expected))
    moment = {k: float((r**k).mean()) for k in (2, 4, 6, 8)}  # E r^k times E cos^k
    exact = [1.0, 0, moment[2] / 2, 0, moment[4] * 3 / 8, 0, moment[6] * 5 / 16, 0, moment[8] * 35 / 128]
    record_moments(group, sums, n, exact)
    record_z(group, "correlation in a pair", square[2], square[0] / math.sqrt(square[2]))
    record_z(group, "correlation of squares in a pair", square[2], square[1] / math.sqrt(square[2]))


def two_sided_tail(t, r):
    """P(|r cos(angle)| > t), angle uniform, r uniform among the radii (sorted, largest first)."""
    if t == 0:
        return 1.0
    beyond = r[: np.searchsorted(-r, -t)]
    return float(np.arccos(t / beyond).sum()) * 2 / math.pi / r.size


def poisson_place(seen, expected):
    """P(X < seen) + P(X = seen)/2 for a Poisson number; by the normal distribution when many are expected."""
    if expected > 1e4:
        return upper(-(seen - expected) / math.sqrt(expected))
    log_p = [k * math.log(expected) - expected - math.lgamma(k + 1) for k in range(seen + 1)]
    return math.fsum(math.exp(v) for v in log_p) - math.exp(log_p[-1]) / 2


# ---- correlations between everything and everything ----------------------------------------------------------------
def lagged_correlations(group, columns, blocks, rows=8192):
    """All pairs of columns at lags 0 .. 100; `columns(first, count)` gives (step, column), mean 0 and variance 1."""
    total, n = 0.0, 0
    for block in range(blocks):
        x = columns(block * rows, rows)
        late = np.ascontiguousarray(x[LAGS:].T)
        products = np.stack([late @ x[LAGS - lag : rows - lag] for lag in range(LAGS + 1)])
        total = total + products.astype(float)
        n += rows - LAGS
    z = total / math.sqrt(n)
    size = np.sqrt(np.diagonal(z[0]) / math.sqrt(n))  # standard deviation of each column in the sample
    z /= np.outer(size, size)
    i, j = np.triu_indices(len(size), 1)
    record_family(group, "same step, all pairs", n, z[0][i, j])
    record_family(group, f"each column with itself, lags 1-{LAGS}", n, np.diagonal(z[1:], axis1=1, axis2=2))
    other = ~np.eye(len(size), dtype=bool)
    record_family(group, f"all ordered pairs, lags 1-{LAGS}", n, z[1:, other])


def regions_columns(transform, key):
    """Columns: both numbers of 94 regions of one person."""

    def columns(first, count):
        return transform(calls(np.arange(REGIONS), np.arange(first, first + count), key)).reshape(count, -1)

    return columns


def streams_columns(keys, regions=(0, 1, 2, 46, 92, 93)):
    """Columns: both words of six regions of several streams."""

    def columns(first, count):
        steps = np.arange(first, first + count)
        return uniform(np.concatenate([calls(regions, steps, key).reshape(count, -1) for key in keys], axis=1))

    return columns


def bits_columns(seed):
    """Columns: the 64 bits of regions 0 and 1 of one person and of region 0 of another, as -1 and 1."""

    def columns(first, count):
        steps = np.arange(first, first + count)
        own, other = calls([0, 1], steps, derive_key(seed)), calls([0], steps, derive_key(seed, "person01"))
        w = np.concatenate([own, other], axis=1)
        return np.unpackbits(w.view(np.uint8).reshape(count, -1), axis=1).astype(f4) * f4(2) - f4(1)

    return columns


def avalanche(seed, n=2**17, rounds=13):
    """Flip one bit of counter or key: every output bit must change in half of the cases."""
    rng = np.random.default_rng(seed)
    region, step = rng.integers(0, 1000, n).astype(u4), rng.integers(0, 2**32, n, dtype=u4)
    key = [u4(k) for k in derive_key(seed)]
    base, z = np.stack(threefry(region, step, *key, rounds), axis=1), []
    for bit in range(128):
        x0, x1, k0, k1 = (v ^ u4((bit // 32 == place) << bit % 32) for place, v in enumerate((region, step, *key)))
        changed = np.stack(threefry(x0, x1, k0, k1, rounds), axis=1) ^ base
        ones = np.unpackbits(changed.view(np.uint8).reshape(n, 8), axis=1).sum(axis=0, dtype=np.int64)
        z.append((ones - n / 2) / math.sqrt(n / 4))
    record_family(
        f"avalanche, {rounds} rounds" if rounds != 13 else "avalanche",
        "128 input bits x 64 output bits",
        n,
        np.array(z),
    )


def run(seed, blocks=1392, lag_blocks=128):
    """The whole battery; 1392 blocks are 4.3e9 words and as many Gaussian numbers."""
    begin = time.time()
    check()
    avalanche(seed)
    long_test(seed, blocks)
    key = derive_key(seed)
    for group, columns in (
        ("regions, words", regions_columns(uniform, key)),
        ("regions, gaussian", regions_columns(both, key)),
        ("regions, squares of gaussian", regions_columns(lambda w: squared(both(w)), key)),
        ("regions, weak", regions_columns(weak, key)),
        ("bits", bits_columns(seed)),
        ("16 persons", streams_columns([derive_key(seed, f"person{i:02d}") for i in range(16)])),
        ("16 seeds", streams_columns([derive_key(seed + i) for i in range(16)])),
        ("16 purposes", streams_columns([derive_key(seed, purpose=f"noise{i}") for i in range(16)])),
        ("16 epochs", streams_columns([derive_key(seed, epoch=i) for i in range(16)])),
    ):
        lagged_correlations(group, columns, lag_blocks)
    odd = [row for row in RESULTS if not 0.001 <= row[-1] <= 0.999]
    print(f"\n{len(RESULTS)} p-values, {len(odd)} outside [0.001, 0.999]; expected {0.002 * len(RESULTS):.2f}")
    print(f"{(time.time() - begin) / 60:.1f} minutes")
    for row in odd:
        print("outside:", *row)


def compare(name, seed, skip=0):
    """Words on standard input against this implementation."""
    theirs = np.frombuffer(sys.stdin.buffer.read(), "<u4")
    ours = layout_words(name, seed, len(theirs), skip)
    if not len(theirs) or not np.array_equal(theirs, ours):
        raise SystemExit(f"{name}: C and Python differ")
    print(f"{name}: {len(theirs)} words equal, from word {skip}")


def report_radius():
    """Error of the float32 radius over all 2^24 values."""
    ours, exact = radius(np.arange(2**24, dtype=u4)).astype(float), exact_radii()
    print(f"largest radius {ours.max():.6f}, smallest {ours.min():.3g}, not a number: {np.isnan(ours).sum()}")
    print(f"largest absolute error {np.abs(ours - exact).max():.2e}")
    square, fourth = float((ours**2).mean()) / 2, float((ours**4).mean()) * 3 / 8
    print(f"of the Gaussian numbers: variance - 1 = {square - 1:.2e}, excess kurtosis {fourth / square**2 - 3:.2e}")


if __name__ == "__main__":
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    if command == "run":
        run(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    elif command == "compare":
        compare(sys.argv[2], *(int(v) for v in sys.argv[3:]))
    elif command == "rounds":
        for rounds in range(7, 14):
            avalanche(1, rounds=rounds)
    elif command == "radius":
        report_radius()
    else:
        raise SystemExit(__doc__)
