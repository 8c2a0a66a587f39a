# pyright: reportCallIssue=false, reportGeneralTypeIssues=false, reportArgumentType=false
"""The low level: elementary functions that vectorise, counter-based noise, and vector products inside Numba kernels.

Rules that make LLVM vectorise these loops: no Python error model, polynomials instead of library calls, bit casts instead
of branches. Functions without fast-math flags give the same bits wherever they are inlined; noise depends on that.
Change VERSION with any change here: kernels on disk are found by a hash that contains it.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from llvmlite import binding, ir
from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic

VERSION = "4"
FAST = {"contract", "nnan", "ninf", "nsz", "arcp", "reassoc"}
ORDERED = {"contract", "nnan", "ninf", "nsz", "arcp"}  # keeps two-part range reductions in order
INLINE = {"error_model": "numpy", "inline": "never"}

SPARSE_STEP = 8  # edges that a sparse sum takes at a time; rows are filled up with edges of weight 0

f4, u4, i4, i8 = np.float32, np.uint32, np.int32, np.int64


@lru_cache(maxsize=1)
def vector_bytes() -> int:
    """Width of this machine's vector registers in bytes."""
    features = binding.get_host_cpu_features()
    if features.get("avx512f"):
        return 64
    return 32 if features.get("avx2") else 16


@lru_cache(maxsize=1)
def vector_registers() -> int:
    """How many vector registers this machine has."""
    features = binding.get_host_cpu_features()
    return 16 if features.get("avx2") and not features.get("avx512f") else 32


@intrinsic
def int_to_float(typingctx, x):
    """int32/uint32 -> float32 and int64 -> float64, bits unchanged."""
    if x in (types.int32, types.uint32):
        return types.float32(x), lambda c, b, s, a: b.bitcast(a[0], ir.FloatType())
    return types.float64(types.int64), lambda c, b, s, a: b.bitcast(a[0], ir.DoubleType())


@intrinsic
def float_to_int(typingctx, x):
    """float32 -> int32 and float64 -> int64, bits unchanged."""
    if x == types.float32:
        return types.int32(x), lambda c, b, s, a: b.bitcast(a[0], ir.IntType(32))
    return types.int64(types.float64), lambda c, b, s, a: b.bitcast(a[0], ir.IntType(64))


@intrinsic
def fma(typingctx, a, b, c):
    """a * b + c with one rounding, so that results do not depend on what a compiler contracts."""
    return a(a, a, a), lambda context, builder, signature, args: builder.fma(*args)


@njit(fastmath=ORDERED, error_model="numpy")
def expm1_parts32(x):
    """n and p with exp(x) = 2^n (1 + p), |p| < 0.42; relative error of p about 1e-7 also near 0."""
    n = f4(np.floor(x * f4(1.44269504) + f4(0.5)))
    r = x - n * f4(0.693359375)
    r = r + n * f4(2.12194440e-4)
    p = f4(1.9875691500e-4)
    p = p * r + f4(1.3981999507e-3)
    p = p * r + f4(8.3334519073e-3)
    p = p * r + f4(4.1665795894e-2)
    p = p * r + f4(1.6666665459e-1)
    p = p * r + f4(5.0000001201e-1)
    p = p * (r * r) + r
    return int_to_float(i4((i4(n) + i4(127)) << i4(23))), p


@njit(fastmath=ORDERED, error_model="numpy")
def expm1_parts64(x):
    """n and p with exp(x) = 2^n (1 + p) in double precision."""
    n = np.floor(x * 1.4426950408889634 + 0.5)
    r = x - n * 6.93147180369123816490e-01
    r = r - n * 1.90821492927058770002e-10
    p = 1.6059043836821613e-10
    p = p * r + 2.08767569878681e-9
    p = p * r + 2.505210838544172e-8
    p = p * r + 2.755731922398589e-7
    p = p * r + 2.755731922398589e-6
    p = p * r + 2.48015873015873e-5
    p = p * r + 1.984126984126984e-4
    p = p * r + 1.388888888888889e-3
    p = p * r + 8.333333333333333e-3
    p = p * r + 4.1666666666666664e-2
    p = p * r + 1.6666666666666666e-1
    p = p * r + 0.5
    p = p * (r * r) + r
    return int_to_float((i8(n) + i8(1023)) << i8(52)), p


@njit(fastmath=ORDERED, error_model="numpy")
def exp32(x):
    x = min(max(x, f4(-87.0)), f4(88.0))
    scale, p = expm1_parts32(x)
    return scale * p + scale


@njit(fastmath=ORDERED, error_model="numpy")
def exp64(x):
    x = min(max(x, -708.0), 709.0)
    scale, p = expm1_parts64(x)
    return scale * p + scale


@njit(fastmath=ORDERED, error_model="numpy")
def exprel32(x):
    """x / (1 - exp(-x)) without a branch: the tiny number turns 0/0 into 1."""
    x = min(max(x, f4(-80.0)), f4(1e30))
    scale, p = expm1_parts32(max(-x, f4(-80.0)))
    return (x + f4(1e-37)) / (((f4(1.0) - scale) - scale * p) + f4(1e-37))


@njit(fastmath=ORDERED, error_model="numpy")
def exprel64(x):
    x = min(max(x, -700.0), 1e300)
    scale, p = expm1_parts64(max(-x, -700.0))
    return (x + 1e-300) / (((1.0 - scale) - scale * p) + 1e-300)


@njit(fastmath=ORDERED, error_model="numpy")
def dexprel32(x):
    scale, p = expm1_parts32(min(max(-x, f4(-40.0)), f4(40.0)))
    d = (f4(1.0) - scale) - scale * p
    full = (d - x * (scale * p + scale)) / (d * d + f4(1e-30))
    series = f4(0.5) + x * (f4(1.0 / 6) - x * x * f4(4.0 / 720))
    return series if abs(x) < f4(0.3) else full


@njit(fastmath=ORDERED, error_model="numpy")
def dexprel64(x):
    scale, p = expm1_parts64(min(max(-x, -300.0), 300.0))
    d = (1.0 - scale) - scale * p
    full = (d - x * (scale * p + scale)) / (d * d + 1e-300)
    series = 0.5 + x * (1.0 / 6 - x * x * (4.0 / 720 - x * x * 6.0 / 30240))
    return series if abs(x) < 0.05 else full


@njit(fastmath=ORDERED, error_model="numpy")
def tanh32(x):
    scale, p = expm1_parts32(min(max(f4(2.0) * x, f4(-40.0)), f4(40.0)))
    e = (scale - f4(1.0)) + scale * p
    return e / (e + f4(2.0))


@njit(fastmath=ORDERED, error_model="numpy")
def tanh64(x):
    scale, p = expm1_parts64(min(max(2.0 * x, -80.0), 80.0))
    e = (scale - 1.0) + scale * p
    return e / (e + 2.0)


@njit(fastmath=ORDERED, error_model="numpy")
def log64(x):
    """Natural logarithm of a positive normal number: exponent plus atanh series of the mantissa."""
    bits = float_to_int(x)
    e = (bits - i8(0x3FE6A09E667F3BCD)) >> i8(52)
    m = int_to_float(bits - (e << i8(52)))
    s = (m - 1.0) / (m + 1.0)
    z = s * s
    p = 2.0 / 21
    p = p * z + 2.0 / 19
    p = p * z + 2.0 / 17
    p = p * z + 2.0 / 15
    p = p * z + 2.0 / 13
    p = p * z + 2.0 / 11
    p = p * z + 2.0 / 9
    p = p * z + 2.0 / 7
    p = p * z + 2.0 / 5
    p = p * z + 2.0 / 3
    k = np.float64(e)
    return k * 6.93147180369123816490e-01 + (2.0 * s + (s * z * p + k * 1.90821492927058770002e-10))


@njit(fastmath=ORDERED, error_model="numpy")
def log32(x):
    bits = float_to_int(x)
    e = i4((bits - i4(0x3F3504F3)) >> i4(23))
    m = int_to_float(i4(bits - i4(e << i4(23))))
    s = (m - f4(1.0)) / (m + f4(1.0))
    z = s * s
    p = f4(2.0 / 9)
    p = p * z + f4(2.0 / 7)
    p = p * z + f4(2.0 / 5)
    p = p * z + f4(2.0 / 3)
    k = f4(e)
    return k * f4(0.693359375) + (f4(2.0) * s + (s * z * p - k * f4(2.12194440e-4)))


@njit(fastmath=ORDERED, error_model="numpy")
def sincos_reduced32(x):
    """Quadrant and remainder of x in [-pi/4, pi/4], good for |x| below about 1e4."""
    n = f4(np.floor(x * f4(0.636619772) + f4(0.5)))
    r = ((x - n * f4(1.5703125)) - n * f4(4.837512969970703125e-4)) - n * f4(7.549789948768648e-8)
    return i4(n), r


@njit(fastmath=ORDERED, error_model="numpy")
def sincos_polynomials32(r):
    z = r * r
    s = r + r * z * (f4(-1.6666654611e-1) + z * (f4(8.3321608736e-3) - z * f4(1.9515295891e-4)))
    c = f4(1.0) - f4(0.5) * z
    c = c + z * z * (f4(4.166664568298827e-2) + z * (f4(-1.388731625493765e-3) + z * f4(2.443315711809948e-5)))
    return s, c


@njit(fastmath=ORDERED, error_model="numpy")
def sin32(x):
    n, r = sincos_reduced32(x)
    s, c = sincos_polynomials32(r)
    y = s if (n & i4(1)) == i4(0) else c
    return y if (n & i4(2)) == i4(0) else -y


@njit(fastmath=ORDERED, error_model="numpy")
def cos32(x):
    n, r = sincos_reduced32(x)
    s, c = sincos_polynomials32(r)
    y = c if (n & i4(1)) == i4(0) else s
    return y if ((n + i4(1)) & i4(2)) == i4(0) else -y


@njit(fastmath=ORDERED, error_model="numpy")
def sincos_reduced64(x):
    n = np.floor(x * 0.63661977236758134308 + 0.5)
    r = x - n * 1.57079632673412561417e00
    r = (r - n * 6.07710050630396597660e-11) - n * 2.02226624879595063154e-21
    return i8(n), r


@njit(fastmath=ORDERED, error_model="numpy")
def sincos_polynomials64(r):
    z = r * r
    s = -7.6471637318198164759e-13
    s = s * z + 1.6059043836821614599e-10
    s = s * z - 2.5052108385441718775e-8
    s = s * z + 2.7557319223985890653e-6
    s = s * z - 1.9841269841269841270e-4
    s = s * z + 8.3333333333333333333e-3
    s = s * z - 1.6666666666666666667e-1
    c = 4.7794773323873852974e-14
    c = c * z - 1.1470745597729724714e-11
    c = c * z + 2.0876756987868098979e-9
    c = c * z - 2.7557319223985890653e-7
    c = c * z + 2.4801587301587301587e-5
    c = c * z - 1.3888888888888888889e-3
    c = c * z + 4.1666666666666666667e-2
    return r + r * z * s, 1.0 - 0.5 * z + z * z * c


@njit(fastmath=ORDERED, error_model="numpy")
def sin64(x):
    n, r = sincos_reduced64(x)
    s, c = sincos_polynomials64(r)
    y = s if (n & i8(1)) == i8(0) else c
    return y if (n & i8(2)) == i8(0) else -y


@njit(fastmath=ORDERED, error_model="numpy")
def cos64(x):
    n, r = sincos_reduced64(x)
    s, c = sincos_polynomials64(r)
    y = c if (n & i8(1)) == i8(0) else s
    return y if ((n + i8(1)) & i8(2)) == i8(0) else -y


@njit(fastmath=ORDERED, error_model="numpy")
def wrap32(x, period):
    """x moved into [0, period)."""
    y = x - period * f4(np.floor(x / period))
    return f4(0.0) if y >= period else y


@njit(fastmath=ORDERED, error_model="numpy")
def wrap64(x, period):
    y = x - period * np.floor(x / period)
    return 0.0 if y >= period else y


def _threefry_source(rounds: int) -> str:
    rotations, keys = (13, 15, 26, 6, 17, 29, 16, 24), ("k0", "k1", "k2")
    lines = ["def threefry(x0, x1, k0, k1):"]
    lines += [" k2 = u4(u4(u4(0x1BD11BDA) ^ k0) ^ k1)", " x0 = u4(x0 + k0)", " x1 = u4(x1 + k1)"]
    for r in range(rounds):
        k = rotations[r % 8]
        lines.append(f" x0 = u4(x0 + x1); x1 = u4((x1 << u4({k})) | (x1 >> u4({32 - k}))); x1 = u4(x1 ^ x0)")
        if r % 4 == 3:
            q = r // 4 + 1
            lines.append(f" x0 = u4(x0 + {keys[q % 3]}); x1 = u4(x1 + u4({keys[(q + 1) % 3]} + u4({q})))")
    return "\n".join([*lines, " return x0, x1"])


_namespace: dict = {"u4": u4}
exec(_threefry_source(13), _namespace)
threefry = njit(_namespace["threefry"])
threefry.__doc__ = "Threefry2x32-13 (Salmon et al. 2011, doi:10.1145/2063384.2063405): counter (x0, x1), key (k0, k1)."


@njit(error_model="numpy")
def gaussian(a, b):
    """Two standard normal float32 numbers from two random words (Box–Muller; 24-bit radius, |z| < 5.9)."""
    u = f4(f4(i4(a >> u4(8))) + f4(0.5)) * f4(5.9604645e-08)
    bits = float_to_int(u)
    e = i4((bits - i4(0x3F3504F3)) >> i4(23))
    f = int_to_float(i4(bits - i4(e << i4(23)))) - f4(1)
    z = f * f
    p = fma(f, f4(7.0376836292e-2), f4(-1.1514610310e-1))
    p = fma(p, f, f4(1.1676998740e-1))
    p = fma(p, f, f4(-1.2420140846e-1))
    p = fma(p, f, f4(1.4249322787e-1))
    p = fma(p, f, f4(-1.6668057665e-1))
    p = fma(p, f, f4(2.0000714765e-1))
    p = fma(p, f, f4(-2.4999993993e-1))
    p = fma(p, f, f4(3.3333331174e-1))
    log_u = fma(f4(e), f4(0.69314718056), fma(f * z, p, fma(f4(-0.5), z, f)))
    r = f4(math.sqrt(f4(-2) * log_u))
    t = f4(i4(u4(b << u4(2)))) * f4(0.785398163 / 2147483648.0)
    t2 = t * t
    s = fma(t2, f4(-1.9515295891e-4), f4(8.3321608736e-3))
    s = fma(t * t2, fma(t2, s, f4(-1.6666654611e-1)), t)
    c = fma(t2, f4(2.443315711e-5), f4(-1.388731625e-3))
    c = fma(t2 * t2, fma(t2, c, f4(4.166664568e-2)), fma(f4(-0.5), t2, f4(1)))
    r = int_to_float(i4(float_to_int(r) ^ i4(u4(b << u4(1)) & u4(0x80000000))))
    swap = b >> u4(31)
    return r * (c if swap == u4(0) else s), r * (s if swap == u4(0) else c)


@njit(error_model="numpy")
def weak(a, b):
    """Two numbers of mean 0 and variance 1: the counts of set bits (binomial, 32 trials), centred and scaled."""
    return _bits(a), _bits(b)


@njit(error_model="numpy")
def _bits(x):
    x = u4(x - ((x >> u4(1)) & u4(0x55555555)))
    x = u4((x & u4(0x33333333)) + ((x >> u4(2)) & u4(0x33333333)))
    x = u4((x + (x >> u4(4))) & u4(0x0F0F0F0F))
    return (f4(i4(u4(x * u4(0x01010101)) >> u4(24))) - f4(16)) * f4(0.35355339)


def _element(real: str) -> ir.Type:
    return ir.FloatType() if real == "float32" else ir.DoubleType()


def _splat(builder, value, vector):
    lane0 = builder.insert_element(ir.Constant(vector, ir.Undefined), value, ir.Constant(ir.IntType(32), 0))
    zeros = ir.Constant(ir.VectorType(ir.IntType(32), vector.count), [0] * vector.count)
    return builder.shuffle_vector(lane0, ir.Constant(vector, ir.Undefined), zeros)


def _load(builder, base, offset, vector, align):
    value = builder.load(builder.bitcast(builder.gep(base, [offset]), vector.as_pointer()))
    value.align = align
    return value


def _fused(builder, a, b, c):
    return builder.fadd(builder.fmul(a, b, flags=["contract"]), c, flags=["contract"])


def make_matvec(real: str, sources: int, lanes: int, tile: int, columns: int):
    """matvec(S, out, WT, w, x): S[out + c·stride : …] = Σ_j WT[w + j, …] · S[x_c + j] for one tile of target regions.

    `tile` vectors of `lanes` targets stay in registers; `columns` right-hand sides share each load of a weight.
    WT holds rows of tile·lanes targets per source, 64-byte aligned. `out` and `x` are tuples of `columns` offsets.
    Rows are read forwards when `backwards` is 0 and from the end when it is 1: alternating keeps the end of the matrix
    in the first-level cache from one step to the next.
    """
    vector, i64 = ir.VectorType(_element(real), lanes), ir.IntType(64)
    align = lanes * (4 if real == "float32" else 8)
    unroll = max(1, min(4, (vector_registers() - 4) // (tile * columns)))
    while sources % unroll:
        unroll -= 1

    @intrinsic
    def matvec(typingctx, S, out, WT, w, x, backwards):
        signature = types.void(S, types.UniTuple(types.int64, columns), WT, types.int64,
                               types.UniTuple(types.int64, columns), types.int64)  # fmt: skip

        def codegen(context, b, sig, args):
            state = context.make_array(sig.args[0])(context, b, args[0]).data
            weights = context.make_array(sig.args[2])(context, b, args[2]).data
            outs, ins = cgutils.unpack_tuple(b, args[1]), cgutils.unpack_tuple(b, args[4])
            zero = ir.Constant(vector, [0.0] * lanes)
            acc = [
                [[cgutils.alloca_once_value(b, zero) for _ in range(tile)] for _ in range(columns)]
                for _ in range(unroll)
            ]
            last = ir.Constant(i64, sources - 1)
            step = b.sub(ir.Constant(i64, 1), b.mul(args[5], ir.Constant(i64, 2)))
            start = b.mul(args[5], last)
            with cgutils.for_range(b, ir.Constant(i64, sources // unroll)) as loop:
                for u in range(unroll):
                    k = b.add(b.mul(loop.index, ir.Constant(i64, unroll)), ir.Constant(i64, u))
                    j = b.add(start, b.mul(k, step))
                    values = [_splat(b, b.load(b.gep(state, [b.add(x_c, j)])), vector) for x_c in ins]
                    row = b.add(args[3], b.mul(j, ir.Constant(i64, tile * lanes)))
                    for v in range(tile):
                        weight = _load(b, weights, b.add(row, ir.Constant(i64, v * lanes)), vector, align)
                        for c in range(columns):
                            b.store(_fused(b, weight, values[c], b.load(acc[u][c][v])), acc[u][c][v])
            for c in range(columns):
                for v in range(tile):
                    total = b.load(acc[0][c][v])
                    for u in range(1, unroll):
                        total = b.fadd(total, b.load(acc[u][c][v]))
                    target = b.gep(state, [b.add(outs[c], ir.Constant(i64, v * lanes))])
                    store = b.store(total, b.bitcast(target, vector.as_pointer()))
                    store.align = align
            return context.get_dummy_value()

        return signature, codegen

    return matvec


def make_matmat(real: str, sources: int, lanes: int, rows: int, vectors: int):
    """matmat(S, out, W, w, x): S[out + r·L + l] = Σ_j W[w + j·rows + r] · S[x + j·L + l] for `rows` targets, L = vectors·lanes.

    Each weight, loaded once, multiplies L simulations that share it.
    """
    vector, i64 = ir.VectorType(_element(real), lanes), ir.IntType(64)
    align = lanes * (4 if real == "float32" else 8)

    @intrinsic
    def matmat(typingctx, S, out, W, w, x):
        signature = types.void(S, types.int64, W, types.int64, types.int64)

        def codegen(context, b, sig, args):
            state = context.make_array(sig.args[0])(context, b, args[0]).data
            weights = context.make_array(sig.args[2])(context, b, args[2]).data
            zero = ir.Constant(vector, [0.0] * lanes)
            acc = [[cgutils.alloca_once_value(b, zero) for _ in range(vectors)] for _ in range(rows)]
            with cgutils.for_range(b, ir.Constant(i64, sources)) as loop:
                j = loop.index
                source = b.add(args[4], b.mul(j, ir.Constant(i64, vectors * lanes)))
                values = [
                    _load(b, state, b.add(source, ir.Constant(i64, v * lanes)), vector, align) for v in range(vectors)
                ]
                column = b.add(args[3], b.mul(j, ir.Constant(i64, rows)))
                for r in range(rows):
                    weight = _splat(b, b.load(b.gep(weights, [b.add(column, ir.Constant(i64, r))])), vector)
                    for v in range(vectors):
                        b.store(_fused(b, weight, values[v], b.load(acc[r][v])), acc[r][v])
            for r in range(rows):
                for v in range(vectors):
                    target = b.gep(state, [b.add(args[1], ir.Constant(i64, (r * vectors + v) * lanes))])
                    store = b.store(b.load(acc[r][v]), b.bitcast(target, vector.as_pointer()))
                    store.align = align
            return context.get_dummy_value()

        return signature, codegen

    return matmat


def make_sparse_dot(real: str):
    """sparse_dot(S, x, idx, val, first, last) = Σ_e val[e] · S[x + idx[e]], first <= e < last, a multiple of SPARSE_STEP.

    As many sums side by side as edges in a step, so that no addition waits for the one before.
    """
    element, i64 = _element(real), ir.IntType(64)
    result = types.float32 if real == "float32" else types.float64

    @intrinsic
    def sparse_dot(typingctx, S, x, idx, val, first, last):
        def codegen(context, b, sig, args):
            state, places, weights = (context.make_array(sig.args[k])(context, b, args[k]).data for k in (0, 2, 3))
            sums = [cgutils.alloca_once_value(b, ir.Constant(element, 0.0)) for _ in range(SPARSE_STEP)]
            step = ir.Constant(i64, SPARSE_STEP)
            with cgutils.for_range_slice(b, args[4], args[5], step, i64, inc=True) as (edge, _):
                for k, total in enumerate(sums):
                    here = b.add(edge, ir.Constant(i64, k))
                    source = b.add(args[1], b.sext(b.load(b.gep(places, [here])), i64))
                    value = _fused(b, b.load(b.gep(weights, [here])), b.load(b.gep(state, [source])), b.load(total))
                    b.store(value, total)
            values = [b.load(total) for total in sums]
            while len(values) > 1:
                values = [b.fadd(u, v) for u, v in zip(values[::2], values[1::2])]
            return values[0]

        return result(S, types.int64, idx, val, types.int64, types.int64), codegen

    return sparse_dot


def make_profile_products(real: str, lanes: int, vectors: int):
    """dot(E, e, S, x) = Σ_i E[e + i] · S[x + i] and add(S, x, a, F, f): S[x + i] += a · F[f + i], whole vectors at a time.

    Left to LLVM, loops this short and simple end in a scalar remainder that costs more than the rest.
    """
    vector, i64 = ir.VectorType(_element(real), lanes), ir.IntType(64)
    align, element = lanes * (4 if real == "float32" else 8), types.float32 if real == "float32" else types.float64

    def data(context, b, sig, args, k):
        return context.make_array(sig.args[k])(context, b, args[k]).data

    @intrinsic
    def dot(typingctx, E, e, S, x):
        def codegen(context, b, sig, args):
            weights, state = data(context, b, sig, args, 0), data(context, b, sig, args, 2)
            total = ir.Constant(vector, [0.0] * lanes)
            for v in range(vectors):
                here = ir.Constant(i64, v * lanes)
                a, c = (
                    _load(b, weights, b.add(args[1], here), vector, align),
                    _load(b, state, b.add(args[3], here), vector, align),
                )
                total = _fused(b, a, c, total)
            width = lanes
            while width > 1:
                width //= 2
                mask = ir.Constant(ir.VectorType(ir.IntType(32), lanes), [(k + width) % lanes for k in range(lanes)])
                total = b.fadd(total, b.shuffle_vector(total, total, mask))
            return b.extract_element(total, ir.Constant(ir.IntType(32), 0))

        return element(E, types.int64, S, types.int64), codegen

    @intrinsic
    def add(typingctx, S, x, a, F, f):
        def codegen(context, b, sig, args):
            state, profile = data(context, b, sig, args, 0), data(context, b, sig, args, 3)
            level = _splat(b, args[2], vector)
            for v in range(vectors):
                here = ir.Constant(i64, v * lanes)
                target = b.add(args[1], here)
                total = _fused(
                    b,
                    _load(b, profile, b.add(args[4], here), vector, align),
                    level,
                    _load(b, state, target, vector, align),
                )
                store = b.store(total, b.bitcast(b.gep(state, [target]), vector.as_pointer()))
                store.align = align
            return context.get_dummy_value()

        return types.void(S, types.int64, element, F, types.int64), codegen

    return dot, add


def make_delayed_sum(real: str, lanes: int, vectors: int, edges: int):
    """delayed_sum(A, a, H, now, D, W, e): A[a : a + n] += Σ_k W[e + k] · H[now_k - D[e + k] : … + n], k < `edges`, with
    n = `vectors` · `lanes`.

    The lanes are consecutive time steps: a delayed source is an unaligned load of its history.
    """
    element = _element(real)
    vector, i64, align = ir.VectorType(element, lanes), ir.IntType(64), 4 if real == "float32" else 8

    @intrinsic
    def delayed_sum(typingctx, A, a, H, now, D, W, e):
        signature = types.void(A, types.int64, H, types.UniTuple(types.int64, edges), D, W, types.int64)

        def codegen(context, b, sig, args):
            sums, history, lags, weights = (
                context.make_array(sig.args[k])(context, b, args[k]).data for k in (0, 2, 4, 5)
            )
            places = [ir.Constant(i64, v * lanes) for v in range(vectors)]
            totals = [_load(b, sums, b.add(args[1], place), vector, align) for place in places]
            for k, first in enumerate(cgutils.unpack_tuple(b, args[3])):
                edge = b.add(args[6], ir.Constant(i64, k))
                start = b.sub(first, b.sext(b.load(b.gep(lags, [edge])), i64))
                weight = _splat(b, b.load(b.gep(weights, [edge])), vector)
                for v, place in enumerate(places):
                    source = _load(b, history, b.add(start, place), vector, align)
                    totals[v] = _fused(b, source, weight, totals[v])
            for total, place in zip(totals, places):
                target = b.bitcast(b.gep(sums, [b.add(args[1], place)]), vector.as_pointer())
                store = b.store(total, target)
                store.align = align
            return context.get_dummy_value()

        return signature, codegen

    return delayed_sum


def make_transpose(real: str, lanes: int):
    """transpose(out, o, out_stride, x, i, stride): out[o + r·out_stride + k] = x[i + k·stride + r] for r, k < `lanes`.

    In registers, by exchanging halves, quarters, …: log2(lanes) shuffles per row.
    """
    vector, i64 = ir.VectorType(_element(real), lanes), ir.IntType(64)
    align = 4 if real == "float32" else 8

    def exchanged(b, rows, width):
        """Swap the blocks of `width` lanes that lie off the diagonal of each 2·width square."""
        mask = [[], []]
        for lane in range(lanes):
            low, within = lane // width % 2 == 0, lane % (2 * width)
            base = lane - within
            mask[0].append(base + within if low else lanes + base + within - width)
            mask[1].append(base + within + width if low else lanes + base + within)
        masks = [ir.Constant(ir.VectorType(ir.IntType(32), lanes), m) for m in mask]
        new = list(rows)
        for r in range(lanes):
            if r // width % 2 == 0:
                pair = rows[r], rows[r + width]
                new[r], new[r + width] = (b.shuffle_vector(*pair, m) for m in masks)
        return new

    @intrinsic
    def transpose(typingctx, out, o, out_stride, x, i, stride):
        def codegen(context, b, sig, args):
            target = context.make_array(sig.args[0])(context, b, args[0]).data
            source = context.make_array(sig.args[3])(context, b, args[3]).data
            at = [[b.add(args[f], b.mul(args[f + 1], ir.Constant(i64, r))) for r in range(lanes)] for f in (1, 4)]
            rows = [_load(b, source, here, vector, align) for here in at[1]]
            width = 1
            while width < lanes:
                rows, width = exchanged(b, rows, width), 2 * width
            for here, row in zip(at[0], rows):
                store = b.store(row, b.bitcast(b.gep(target, [here]), vector.as_pointer()))
                store.align = align
            return context.get_dummy_value()

        return types.void(out, types.int64, types.int64, x, types.int64, types.int64), codegen

    return transpose


def aligned_zeros(shape: tuple[int, ...] | int, dtype, boundary: int = 64) -> np.ndarray:
    """Zeros whose first element lies on a 64-byte boundary (NumPy gives 16)."""
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    size = int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize
    raw = np.zeros(size + boundary, np.uint8)
    offset = (-raw.ctypes.data) % boundary
    return raw[offset : offset + size].view(dtype).reshape(shape)
