"""The integration profile: its corners, its order along the coupling axis of simulations, its traps, its uncertainty."""

import numpy as np
import pytest

import syntony as sy
from syntony.errors import BadShape, BadValue
from syntony.measures.complexity import neural_complexity
from syntony.measures.integration import effective_rank, linkage
from syntony.measures.integration_profile import IntegrationProfile, _drawn, _memory, _resampled, integration_profile

MODULES = np.repeat(["a", "b", "c"], 4)
SHARES = ("chaos", "integration", "rigidity", "split")


def noise(seed, *shape):
    return np.random.default_rng(seed).standard_normal(shape)


def mixed(together, within, seed=0, samples=2000):
    """Noise of each region, of each module (`within`) and of all (`together`)."""
    return (
        noise(seed, 12, samples)
        + within * np.repeat(noise(seed + 1, 3, samples), 4, axis=0)
        + together * noise(seed + 2, 1, samples)
    )


def small_brain():
    """Three modules of four regions with weak links between them."""
    weights = np.where(MODULES[:, None] == MODULES, 1.0, 0.3) * ~np.eye(12, dtype=bool)
    return sy.Brain("small", weights / weights.sum(axis=1, keepdims=True))


def several_themes():
    """Every region expresses its own mixture of six signals that run through all modules."""
    return noise(5, 12, 6) @ noise(6, 6, 2000) + 0.3 * noise(7, 12, 2000)


@pytest.mark.parametrize(
    ("x", "corner"),
    [(mixed(0, 0), "chaos"), (several_themes(), "integration"), (mixed(5, 0), "rigidity"), (mixed(0, 9), "split")],
    ids=["sand", "themes", "knot", "fragments"],
)
def test_corners(x, corner):
    profile = integration_profile(x, MODULES, 10.0)
    place = {name: getattr(profile, name)[0] for name in SHARES}
    assert max(place, key=place.get) == corner and place[corner] > 0.5
    assert sum(place.values()) == pytest.approx(1, abs=1e-12)


def test_shares_follow_from_the_measures_named():
    x = mixed(0.5, 0.3)
    profile = integration_profile(x, MODULES, 10.0, shifts=200)
    covariance = np.cov(x)
    link, rank = linkage(covariance, MODULES) / 4, effective_rank(covariance)  # modules of four regions each
    floor = 4 / (2 * 2000)  # chance level of mutual information, a b / 2T, per region
    ceiling = np.mean([effective_rank(np.cov(noise(s, 12, 2000))) for s in range(20)])
    tied, apart = np.sqrt(1 - np.exp(-2 * (link - floor))), np.log(rank) / np.log(ceiling)
    assert profile.linkage[0] == pytest.approx(tied, abs=0.002)
    assert profile.differentiation[0] == pytest.approx(apart, abs=0.002)
    assert profile.chaos[0] == pytest.approx(apart * (1 - tied), abs=0.003)
    assert profile.rigidity[0] == pytest.approx((1 - apart) * tied, abs=0.003)


@pytest.mark.parametrize("a", [-0.5, 0.3])
def test_hopf_moves_from_sand_through_the_window_to_the_knot(a):
    """Along the coupling axis chaos comes first, then integration has its maximum, then rigidity grows to the end."""
    frequency = 1 + 0.15 * noise(3, 12)
    grid = [0.1, 1.0, 10.0, 100.0]
    place = []
    for coupling in grid:
        run = sy.simulate(
            small_brain(),
            model="hopf",
            coupling=coupling,
            params={"a": a, "frequency": frequency, "sigma": 0.3},
            duration=170,
            dt=0.005,
            seed=1,
            keep=sy.Keep(every=0.1, states=("x",), start=20),
        )
        profile = integration_profile(run["x"].values[0], MODULES, 10.0, resamples=50, shifts=20)
        place.append([getattr(profile, name)[0] for name in ("chaos", "integration", "rigidity")])
    chaos, integration, rigidity = np.transpose(place)
    assert (np.diff(chaos) < 0).all()
    assert (np.diff(rigidity) > 0).all()
    assert chaos.argmax() < integration.argmax() < rigidity.argmax()
    assert chaos[0] > 0.85 and rigidity[-1] > 0.6
    assert integration.max() > 2 * max(integration[0], integration[-1])


def test_wong_wang_moves_the_same_way():
    brain = small_brain()
    critical = sy.critical_coupling(brain, model="wong_wang", balance="fic")
    place = []
    for share in (0.0, 0.5, 0.8):
        run = sy.simulate(
            brain,
            coupling=share * critical,
            balance="fic",
            params={"sigma": 0.01},
            duration=120,
            dt=0.001,
            seed=1,
            keep=sy.Keep(every=0.05, states=("S_E",), start=5),
        )
        profile = integration_profile(run["S_E"].values[0], MODULES, 20.0, resamples=50, shifts=20)
        place.append([getattr(profile, name)[0] for name in ("chaos", "integration", "rigidity", "linkage")])
    chaos, integration, rigidity, tied = np.transpose(place)
    assert (np.diff(chaos) < 0).all() and chaos[0] > 0.8
    for rising in (integration, rigidity, tied):
        assert (np.diff(rising) > 0).all()


def test_unlinked_modules_are_not_integrated():
    """The trap of neural complexity, which is highest for modules without a link."""
    apart, joined = mixed(0, 1.5), mixed(0.7, 1.3)
    assert neural_complexity(np.cov(apart)) > neural_complexity(np.cov(joined))
    apart, joined = (integration_profile(x, MODULES, 10.0) for x in (apart, joined))
    assert apart.integration[0] < 0.01 < 0.05 < joined.integration[0]
    assert apart.integration[2] < joined.integration[1]


@pytest.mark.parametrize(("memory", "samples"), [(0.0, 300), (0.0, 1500), (0.8, 1500)])
def test_chance_floor_whatever_the_length(memory, samples):
    linked = 0
    for seed in range(12):
        x = noise(seed, 12, samples + 100)
        for t in range(1, x.shape[1]):
            x[:, t] += memory * x[:, t - 1]
        profile = integration_profile(x[:, 100:], MODULES, 10.0, resamples=50, shifts=20, seed=seed)
        linked += profile.linkage[1] > 0
        assert profile.chaos[0] > 0.7
        assert profile.differentiation[0] > 0.97
    assert linked <= 2  # 5 % of 12 expected


def test_dynamical_chaos_stands_beside_it():
    """Twelve unlinked chaotic maps are sand *and* chaotic; one chaotic map shared by all is a knot and chaotic too."""
    x = np.random.default_rng(0).uniform(0.1, 0.9, (12, 1))
    maps = [x]
    for _ in range(599):
        maps.append(3.99 * maps[-1] * (1 - maps[-1]))
    maps = np.concatenate(maps, axis=1)
    sand = integration_profile(maps, MODULES, 1.0)
    knot = integration_profile(maps[:1] + 0.005 * noise(0, 12, 600), MODULES, 1.0)
    assert sand.chaos[0] > 0.8 and knot.rigidity[0] > 0.7
    value, low, high = knot.lyapunov
    assert not low <= value <= high
    value, low, high = integration_profile(mixed(0, 0), MODULES, 1.0).lyapunov
    assert value > 0 and low - 0.05 < value < high + 0.05  # noise is positive too, and like its surrogates


def test_resampling_equals_repeating_blocks():
    x = noise(0, 3, 47)
    drawn = _drawn(9, 4, np.random.default_rng(1))
    found = _resampled(x, 5, drawn)
    for counts, covariance in zip(drawn.astype(int), found):
        pieces = [x[:, 5 * b : 5 * b + 5] for b, times in enumerate(counts) for _ in range(times)]
        np.testing.assert_allclose(covariance, np.cov(np.concatenate(pieces, axis=1), bias=True), atol=1e-12)


def test_memory_of_an_autoregressive_series():
    x = noise(0, 4, 50_000)
    for t in range(1, 50_000):
        x[:, t] += 0.8 * x[:, t - 1]
    assert _memory(x) == pytest.approx(1.8 / 0.2, rel=0.15)


def test_intervals_cover_and_shrink():
    """Nine in ten recordings of one process hold the long-run position inside their interval of 90 %."""
    truth = integration_profile(mixed(0.5, 0.3, samples=20_000), MODULES, 10.0, resamples=20, shifts=5)
    short = [
        integration_profile(mixed(0.5, 0.3, 10 * s, 400), MODULES, 10.0, level=0.9, shifts=20, seed=s)
        for s in range(30)
    ]
    for name in ("linkage", "differentiation", "integration"):
        target = getattr(truth, name)[0]
        held = np.mean([getattr(p, name)[1] <= target <= getattr(p, name)[2] for p in short])
        assert held > 0.75
    long = integration_profile(mixed(0.5, 0.3, samples=6400), MODULES, 10.0, level=0.9)
    width = np.mean([p.linkage[2] - p.linkage[1] for p in short])
    assert long.linkage[2] - long.linkage[1] == pytest.approx(width / 4, rel=0.4)


def test_laws():
    x = np.stack([mixed(0.5, 0.3, s, 400) for s in (0, 50)])
    profile = integration_profile(x, MODULES, 10.0, resamples=30, shifts=10)
    assert isinstance(profile, IntegrationProfile)
    assert all(field.shape == (2, 3) for field in profile)
    for name in IntegrationProfile._fields[:-1]:
        value, low, high = getattr(profile, name).T
        assert ((low <= value) & (value <= high) & (low >= 0) & (high <= 1 + 1e-12)).all()
    again = integration_profile(x, MODULES, 10.0, resamples=30, shifts=10)
    np.testing.assert_array_equal(again, profile)
    scale = np.exp(noise(9, 12, 1))
    same = integration_profile(3 + scale * x, MODULES, 10.0, resamples=30, shifts=10)
    np.testing.assert_allclose(same[:-1], profile[:-1], atol=1e-9)
    faster = integration_profile(x, MODULES, 20.0, resamples=30, shifts=10)
    np.testing.assert_allclose(faster.lyapunov, 2 * profile.lyapunov, rtol=1e-9)


def test_refusals():
    x = mixed(0.5, 0.3)
    with pytest.raises(BadValue, match="modules has one module"):
        integration_profile(x, np.zeros(12), 10.0)
    with pytest.raises(
        BadShape, match=r"x has 30 samples, 3 s; expected at least 36: 10 blocks of .* 3 samples per region"
    ):
        integration_profile(x[:, :30], MODULES, 10.0, block=0.1)
    with pytest.raises(BadShape, match=r"10 blocks of 30 s and 3 samples per region; record longer, or accept"):
        integration_profile(x, MODULES, 10.0, block=30)
    with pytest.raises(BadValue, match="resamples is 5; expected a number of at least 20"):
        integration_profile(x, MODULES, 10.0, resamples=5)
    with pytest.raises(BadValue, match=r"level is 1\.5; expected a number above 0 up to 1"):
        integration_profile(x, MODULES, 10.0, level=1.5)
