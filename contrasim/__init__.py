"""How similar are two neural representations? A learned measure, its closed-form baselines, and the benchmarks that tell them apart.

Every public name of the library can be had from here: `from contrasim import cka, ContraSim`.
A module is loaded when one of its names is first asked for, so that `import contrasim` costs nothing.
Where a module is called like what it holds (`cka`, `extract`), `contrasim.cka` is the function; the module's other names come by `from contrasim.cka import ...`.
"""
__version__ = "0.1.0"

import ast
import importlib
import re
import sys
from pathlib import Path
from types import ModuleType

# The workshop (it needs nbdev) and the command line are modules of their own, not names of the library.
_apart = {"testing", "pages", "site", "testgen", "checks", "cli"}


def _public(path):  # the names that nbdev wrote into the module's __all__, read without importing it
    found = re.search(r"^__all__ = (\[.*?\])$", path.read_text(encoding="utf-8"), re.M | re.S)
    return ast.literal_eval(found[1]) if found else []


_rooms = [p for p in sorted(Path(__file__).parent.glob("[!_]*.py")) if p.stem not in _apart]
_home = {name: p.stem for p in _rooms for name in _public(p)}
__all__ = sorted(_home)
_closed_form = ["pointwise", "cca", "cka", "geometry"]


def __getattr__(name):
    if name in {p.stem for p in _rooms}.difference(_home):
        return importlib.import_module(f"contrasim.{name}")
    if name not in _home:
        raise AttributeError(f"module 'contrasim' has no attribute {name!r}; dir(contrasim) lists what it has")
    if name in {"measures", "get_measure"}:  # the registry is filled by the rooms that define measures
        for room in _closed_form:
            importlib.import_module(f"contrasim.{room}")
    value = getattr(importlib.import_module(f"contrasim.{_home[name]}"), name)
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *_home})


class _Package(ModuleType):
    "Keeps a public name that its own module shares (`cka` of contrasim/cka.py) from being hidden by that module."

    def __setattr__(self, name, value):
        if isinstance(value, ModuleType) and _home.get(name) == name:
            value = getattr(value, name)
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
