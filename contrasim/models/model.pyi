# Made from model.py by `make export`: do not edit.
from typing import Any
__all__ = ['HookedText', 'Model', 'names_apart']
import re
from itertools import count
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
import torch
from fastcore.basics import patch
from torch import nn
from ..core.cache import read_manifest
from ..core.devices import choose_device
from ..core.hub import find_model, Source
from ..core.moved import old_names
from .load_text import load_model
from .preprocess import NamedProcessor
from .sizes import SIZES

def _size(architecture: str, settings: dict) -> str:
    """`-tiny`, `-small` or `-base` where a network has the shape of that size; else nothing."""

def _name_of(source: Source) -> str:
    """What tables call a model: `bert-tiny seed 0` if this library trained it, else the last part of its path."""
_WRAPPED = ('_orig_mod', '_module', '_model')

def _inside(network: object) -> object:
    """The network inside its wrappers."""

class HookedText(nn.Module):
    """A `HookedTransformer` of TransformerLens, or what is made like it, as a network of text."""
    network: nn.Module
    config: Any

    def __init__(self, network: nn.Module) -> None:
        ...

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, **options: object) -> SimpleNamespace:
        """One pass, whose blocks are read by hooks."""

def _reader_of(reader: object, part: str | None) -> object:
    """What reads the input of a network in memory. Raises `ValueError` for a processor of both kinds without a `part`."""

class Model:
    """A network with what reads its input; named at once, loaded when it is first used."""
    module = property(lambda self: self.load()[0], doc='The network, in evaluation mode.')
    reader = property(lambda self: self.load()[1], doc='What reads its input: a tokenizer, or a function from uint8 pixels.')
    _loaded: Any
    source: Any
    device: Any
    name: Any
    kind: Any

    def __init__(self, source: 'str | Path | tuple | list | Source', device: str | torch.device | None='auto', name: str | None=None, part: str | None=None) -> None:
        ...

    def __repr__(self) -> str:
        ...

    def load(self) -> tuple[nn.Module, Callable]:
        """Read the weights, the first time; raises what `load_model` and `load_vision` raise."""

    @contextmanager
    def running(self) -> Iterator[nn.Module]:
        """For one block, the network is on its device."""

    def layers(self, calls: Iterable[str]=()) -> list[str] | None:
        """The names of its layers, which are taken where none are asked for; None where layers have numbers."""
_LISTS = (nn.Sequential, nn.ModuleList)

def _named_layers(network: nn.Module) -> list[str] | None:
    """The names that a network gives its layers; None where they are numbered."""
_STANDS_FOR = {'HighResolutionNet': {'stem': 'act1'} | {f'stage{k + 1}': f'incre_modules.{k}' for k in range(4)}}

def _first_name(name: str, modules: dict) -> str:
    """The first name of a module, which a network may share under several; its steps have that one."""

def _told(network: nn.Module, modules: dict) -> list[str]:
    """The modules that timm names as layers; one that it names again gives several tensors, the next is meant."""

def _called(name: str, modules: dict) -> str:
    """A module that a pass calls: a bare list isn't called, its last entry is."""

def _parts(network: nn.Module) -> list[str]:
    """The parts of a network that make its layers."""

def _around(network: nn.Module, only: str, modules: dict) -> list[str]:
    """The steps of the only list of a network, with the parts before and behind it; all parts where there is no list."""

def _published(network: nn.Module) -> bool:
    """Whether a network is torchvision's or timm's, whose parts stand in order."""

def _same(a: Model, b: Model) -> bool:
    """Whether two models are one."""

def _ends(models: Sequence[Model], k: int) -> list[str]:
    """What follows a name that models share: the part of one model, the end of a path, or that of a folder's name."""

def _told_apart(names: Sequence[str], models: Sequence[Model]) -> list[str]:
    """Names of different models that are equal still are numbered."""

def names_apart(models: Sequence[Model]) -> list[str]:
    """Names for a table; those that different models share are lengthened: `a/checkpoint-1000` and `b/checkpoint-1000`."""
__getattr__ = old_names(__name__)
