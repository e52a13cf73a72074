"""Networks: loaded from a folder, the hub or torchvision, or trained here by seed."""
import lazy_loader

_own, __dir__, __all__ = lazy_loader.attach(__name__, submod_attrs={
    "classifiers": ["train_vision"],
    "families": ["text_family", "train_text"],
    "load_text": ["load_model"],
    "load_vision": ["load_vision"],
    "multilingual": ["train_multilingual"],
})


def __getattr__(name):
    try:
        return _own(name)
    except AttributeError:
        if name.startswith("_"): raise
        from ..core.moved import find_moved
        return find_moved("models", name)
