"""Measures that are learned by contrast, and what trains, saves and shares them."""
import lazy_loader

_own, __dir__, __all__ = lazy_loader.attach(__name__, submod_attrs={
    "encoder": ["Encoder"],
    "estimators": ["ContraSim", "ContraSimDistance", "DeepCKA", "DeepDot", "Learned"],
    "head": ["ContraSimLikelihood"],
    "plda": ["CenteredCosine", "PCCA", "PLDA", "WCCN"],
})


def __getattr__(name):
    try:
        return _own(name)
    except AttributeError:
        if name.startswith("_"): raise
        from ..core.moved import find_moved
        return find_moved("learned", name)
