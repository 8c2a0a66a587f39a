"""The random number streams of syntony in plain NumPy, written independently of stream.c and of the engine."""

import hashlib
import math

import numpy as np

u4, i4, f4 = np.uint32, np.int32, np.float32
ROTATIONS = (13, 15, 26, 6, 17, 29, 16, 24)
KNOWN = (  # counter0 counter1 key0 key1 -> a b
    ((0, 0, 0, 0), (0x9D1C5EC6, 0x8BD50731)),
    ((0xFFFFFFFF,) * 4, (0xFD36D048, 0x2D17272C)),
    ((0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344), (0xBA3E4725, 0xF27D669E)),
)
LOG = (  # polynomial of the logarithm, highest power first
    7.0376836292e-2,
    -1.1514610310e-1,
    1.1676998740e-1,
    -1.2420140846e-1,
    1.4249322787e-1,
    -1.6668057665e-1,
    2.0000714765e-1,
    -2.4999993993e-1,
    3.3333331174e-1,
)
LAYOUTS = {  # first region, regions, persons, seeds, which words, reversed, first step
    "n94": (0, 94, 1, 1, "ab", False, 0),
    "n2": (0, 2, 1, 1, "ab", False, 0),
    "n1000": (0, 1000, 1, 1, "ab", False, 0),
    "region-a": (17, 1, 1, 1, "a", False, 0),
    "region-b": (17, 1, 1, 1, "b", False, 0),
    "persons16": (0, 94, 16, 1, "ab", False, 0),
    "seeds16": (0, 94, 1, 16, "ab", False, 0),
    "reversed": (0, 94, 1, 1, "ab", True, 0),
    "epoch": (0, 94, 1, 1, "ab", False, 2**32 - 500_000),
}


def threefry(x0, x1, k0, k1, rounds=13):
    """Threefry2x32 on arrays of uint32."""
    keys = [u4(k0), u4(k1), u4(0x1BD11BDA ^ int(k0) ^ int(k1))]
    with np.errstate(over="ignore"):
        x0, x1 = np.broadcast_arrays(np.asarray(x0, u4), np.asarray(x1, u4))
        x0, x1 = x0 + keys[0], x1 + keys[1]
        spare = np.empty_like(x1)
        for r in range(rounds):
            k = ROTATIONS[r % 8]
            x0 += x1
            np.right_shift(x1, u4(32 - k), out=spare)
            x1 <<= u4(k)
            x1 |= spare
            x1 ^= x0
            if r % 4 == 3:
                q = r // 4 + 1
                x0 += keys[q % 3]
                x1 += keys[(q + 1) % 3] + u4(q)
    return x0, x1


def derive_key(seed, person="person00", purpose="noise0", epoch=0):
    """Two key words of one stream."""
    digest = hashlib.sha256(f"{seed}|{person}|{purpose}|{epoch}".encode()).digest()
    return tuple(int(word) for word in np.frombuffer(digest[:8], "<u4"))


def calls(regions, steps, key):
    """Words (step, region, 2) of one stream; all steps in one epoch. Small pieces stay in the cache."""
    regions, steps = np.asarray(regions, u4), np.asarray(steps, np.uint64).astype(u4)
    out = np.empty((len(steps), len(regions), 2), u4)
    piece = max(1, 32768 // len(regions))
    for i in range(0, len(steps), piece):
        a, b = threefry(regions[None, :], steps[i : i + piece, None], *key)
        out[i : i + piece, :, 0], out[i : i + piece, :, 1] = a, b
    return out


def layout_words(name, seed, count, skip=0):
    """`count` words of a layout of stream.c, beginning `skip` words after its start."""
    first, regions, persons, seeds, which, is_reversed, first_step = LAYOUTS[name]
    per_step = regions * persons * seeds * len(which)
    start, rest = divmod(skip, per_step)
    steps = np.arange(first_step + start, first_step + start + -(-(count + rest) // per_step))
    streams = []
    for person in range(persons):
        for extra in range(seeds):
            parts = []
            for epoch in np.unique(steps >> 32):
                key = derive_key(seed + extra, f"person{person:02d}", "noise0", epoch)
                parts.append(calls(np.arange(first, first + regions), steps[steps >> 32 == epoch], key))
            streams.append(np.concatenate(parts))
    words = np.stack(streams, axis=2)[..., ["ab".index(w) for w in which]].reshape(-1)[rest : rest + count]
    if not is_reversed:
        return words
    bits = np.unpackbits(words.view(np.uint8), bitorder="little").reshape(-1, 32)
    return np.packbits(bits[:, ::-1], bitorder="little").view(u4)


def gaussian(a, b):
    """Box-Muller as in the engine: 24 bits of `a` for the radius, `b` for the angle; all in float32."""
    return gaussian_from_radius(radius(a >> u4(8)), b)


def radius(top):
    """Radius from the upper 24 bits of a word: sqrt(-2 ln u), u = (top + 1/2) / 2^24, logarithm by polynomial."""
    u = (top.astype(f4) + f4(0.5)) * f4(5.9604645e-08)
    bits = u.view(i4)
    e = (bits - i4(0x3F3504F3)) >> i4(23)
    f = (bits - (e << i4(23))).view(f4) - f4(1)
    p = np.full_like(f, f4(LOG[0]))
    for c in LOG[1:]:
        p *= f
        p += f4(c)
    z = f * f
    log = f * z * p - f4(0.5) * z + f + e.astype(f4) * f4(0.69314718056)
    return np.sqrt(f4(-2) * log)


def gaussian_from_radius(r, b):
    """Two normal numbers. Of the word `b`, bit 31 swaps them, bit 30 is the sign, the rest is the angle."""
    t = (b << u4(2)).view(i4).astype(f4) * f4(0.785398163 / 2147483648.0)
    t2 = t * t
    s = t + t * t2 * (f4(-1.6666654611e-1) + t2 * (f4(8.3321608736e-3) - t2 * f4(1.9515295891e-4)))
    c = f4(1) - f4(0.5) * t2 + t2 * t2 * (f4(4.166664568e-2) + t2 * (f4(-1.388731625e-3) + t2 * f4(2.443315711e-5)))
    r = (r.view(u4) ^ ((b << u4(1)) & u4(0x80000000))).view(f4)
    swap = (b >> u4(31)).astype(bool)
    return np.stack((r * np.where(swap, s, c), r * np.where(swap, c, s)), axis=-1)


def both(words):
    """Gaussian numbers of words (..., 2)."""
    return gaussian(words[..., 0], words[..., 1])


def squared(g):
    """Squares of Gaussian numbers, mean 0 and variance 1."""
    return (g * g - f4(1)) * f4(math.sqrt(0.5))


def uniform(words):
    """Words as numbers of mean 0 and variance 1."""
    return (words.astype(f4) - f4(2147483647.5)) * f4(math.sqrt(12) / 2**32)


def weak(words):
    """Number of set bits, mean 0 and variance 1."""
    return (np.bitwise_count(words).astype(f4) - f4(16)) * f4(1 / math.sqrt(8))


def exact_radii():
    """All 2^24 radii in double precision, from the u that float32 can hold; largest first."""
    top = np.arange(2**24, dtype=u4).astype(f4) + f4(0.5)  # above 2^23 the half is rounded to even
    return np.sqrt(np.maximum(-2 * np.log(top.astype(float) / 2**24), 0.0))


def check():
    """Known answers of the generator."""
    for (x0, x1, k0, k1), answer in KNOWN:
        got = tuple(int(v[0]) for v in threefry(np.array([x0], u4), np.array([x1], u4), k0, k1))
        if got != answer:
            raise SystemExit(
                f"threefry2x32-13 gives {got[0]:08x} {got[1]:08x}; expected {answer[0]:08x} {answer[1]:08x}"
            )
    print("threefry2x32-13: all known answers reproduced")
