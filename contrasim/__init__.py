"""How similar are two neural representations? A learned measure, its closed-form baselines, and the benchmarks that tell them apart.

The public names are listed in `__init__.pyi`; each is loaded when it is first asked for, so that `import contrasim` costs nothing.
What else a module offers is imported from it: `from contrasim.evaluation.statistics import interval`.
"""
__version__ = "0.2.0"

import pathlib

import lazy_loader

__written__ = globals().get("__written__") or {  # when each file was written: `kept` asks, which is loaded after others
    file: file.stat().st_mtime_ns for file in pathlib.Path(__file__).parent.rglob("*.py")
}

from .core import extras, moved

_find, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)


def __getattr__(name):
    if name in moved.GONE_UP: return moved.from_the_top(name)
    if name != "centre": return _find(name)
    from .similarity import validation
    return validation.centre  # the old name of `center`, with a warning


extras.install()
moved.install()
