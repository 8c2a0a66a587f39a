"""Tables that every report carries: what differs from the defaults, sources, provenance."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np

from ..models import MODELS
from ..signals import SIGNALS
from .sources import configuration_hash, documented

MADE = ("syntony", "packages", "python", "machine", "seed", "dt", "duration", "precision", "scheme", "noise", "outcome", "seconds")  # fmt: skip
SETTINGS = ("model", "people", "relations", "coupling", "balance", "delays", "speed", "stimuli", "grid")


def provenance_table(provenance: Mapping[str, Any]) -> Any:
    """Versions, seed, machine and a hash of the configuration."""
    import pandas

    rows = [("configuration hash", configuration_hash(provenance))]
    rows += [(name, brief(provenance[name])) for name in MADE if provenance.get(name) is not None]
    return pandas.DataFrame(rows, columns=["what", "value"])


def settings_table(provenance: Mapping[str, Any]) -> Any:
    """What was asked for, and the parameters that differ from the model's defaults."""
    import pandas

    rows = [
        (name, brief(provenance[name]), "") for name in SETTINGS if provenance.get(name) not in (None, [], (), False)
    ]
    declared = MODELS[provenance["model"]].params if provenance.get("model") in MODELS else {}
    for name, value in (provenance.get("params") or {}).items():
        param = declared.get(name)
        rows.append((name, brief(value), f"default {param.default:g} {param.unit}; {param.meaning}" if param else ""))
    return pandas.DataFrame(rows, columns=["setting", "value", "default and meaning"])


def sources_table(
    provenance: Mapping[str, Any],
    functions: Iterable[Any] = (),
    signals: Iterable[str] = (),
    others: Mapping[str, str] = MappingProxyType({}),
) -> Any:
    """Publications behind the model, the brains, the signals and the measures."""
    import pandas

    rows = [("brain", source) for source in dict.fromkeys((provenance.get("brains") or {}).values()) if source]
    if provenance.get("model_source"):
        rows.append((f"model {provenance.get('model', '')}", provenance["model_source"]))
    rows += [(f"signal {name}", SIGNALS[name].model.source) for name in signals if name in SIGNALS]
    rows += list(others.items())
    rows += [(name.replace("_", " "), text) for name, text in documented(functions).items()]
    return pandas.DataFrame(rows, columns=["for", "source"])


def brief(value: Any, longest: int = 160) -> str:
    """A setting in one line.

    >>> brief({"numpy": "2.4"}), brief([1, 2])
    ('numpy 2.4', '1, 2')
    """
    if isinstance(value, Mapping):
        text = ", ".join(f"{key} {brief(item)}" for key, item in value.items())
    elif isinstance(value, (list, tuple, range)):
        text = ", ".join(brief(item) for item in value)
    elif isinstance(value, np.ndarray):
        text = json.dumps(value.tolist())
    else:
        text = f"{value:g}" if isinstance(value, (float, np.floating)) else str(value)
    return text if len(text) <= longest else text[: longest - 1] + "…"
