# Made from hub.py by `make export`: do not edit.
from typing import Any
__all__ = ['CARD', 'MEASURE_FILES', 'SEEN', 'NotFittedError', 'History', 'About', 'Shareable', 'hash_anchors', 'hashes_of', 'count_seen', 'check_out', 'keep_card', 'save_measure']
import hashlib
import json
import shutil
import sys
import tempfile
import warnings
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING
import numpy as np
import torch
from fastcore.basics import patch
from ..core.error_pages import warn_user
from ..core.moved import old_names
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
if TYPE_CHECKING:
    import pandas as pd
    from typing_extensions import Self

class NotFittedError(ValueError, AttributeError):
    """A measure is used before it is fitted; also scikit-learn's error of this name, where scikit-learn is loaded."""

    def __new__(cls, *args):
        ...

    def __reduce__(self):
        ...

class History(list):
    """One dictionary per epoch; `history["loss"]` is a column, `history.frame()` a pandas table."""

    def __getitem__(self, key):
        ...

    def frame(self) -> 'pd.DataFrame':
        """The history as a pandas table."""

    def __getattr__(self, name):
        ...
_IN_FILES = {'standardize': 'standardise', 'embedding_variance': 'spread'}
_IN_MEMORY = {old: new for new, old in _IN_FILES.items()}

def _renamed(mapping: dict, names: dict) -> dict:
    ...

def _warn_renamed(old: str, new: str, stacklevel: int=4):
    ...

class About(dict):
    """What is known of a training; it answers to the names of version 0.1 too."""

    def __repr__(self) -> str:
        ...

    def __missing__(self, key):
        ...
CARD = '---\nlibrary_name: contrasim\nlicense: apache-2.0\ntags:\n- model_hub_mixin\n- pytorch_model_hub_mixin\n- representation-similarity\n---\n\n# {kind}\n\nA learned similarity measure for neural representations, made with [contrasim](https://github.com/contrasim/contrasim):\n{method}\n\n```python\nfrom contrasim import {kind}\nmeasure = {kind}.from_pretrained("FOLDER OR HUB ID")\nmeasure(x, y)  # two representations [n, {in_dim}] of the same examples\n```\n\n| | |\n|---|---|\n{table}\n## What is inside\n\n{inside}\n'

def _versions() -> dict:
    """Versions of the libraries that made a measure."""

class Shareable:
    """`save_pretrained`, `from_pretrained` and `push_to_hub` for a module with `get_params()` and `about`; nothing is unpickled."""
    anchors: tuple | None = None
    about: Any
    history: Any

    def card(self) -> str:
        """The model card: parameters, and what `fit` noted."""

    def inside(self, anchors: str='whole') -> str:
        """Which examples of its users a saved measure holds, in a sentence."""

    def _config(self) -> dict:
        """What config.json holds."""

    def save_pretrained(self, folder: str | Path, anchors: str='whole') -> None:
        """Write weights, configuration, card, anchors, checksums. Raises NotFittedError, ValueError or FileExistsError."""

    def _write(self, folder: Path, anchors: str):
        """The files of a measure, but its checksums."""

    def _filled(self, folder: Path, config: dict):
        """Itself with the weights of a folder, and with what is known of how they were made."""

    @classmethod
    def _kinds(cls, config: dict) -> dict:
        ...

    @classmethod
    def from_pretrained(cls, source: str | Path, device: str | torch.device='cpu', *, revision: str | None=None, token: str | bool | None=None, cache_dir: str | Path | None=None, force_download: bool=False, local_files_only: bool=False, **given) -> 'Self':
        """Load a measure; raises FileNotFoundError where there is none, ValueError where it is another kind, another width, or damaged."""

    def give_anchors(self, folder: str | Path, anchors: tuple) -> 'Self':
        """Give a measure its anchors back that were saved as hashes. Raises ValueError for other examples."""

    def push_to_hub(self, repo_id: str, *, private: bool | None=None, token: str | None=None, branch: str | None=None, commit_message: str='Push a measure with contrasim', anchors: str='whole', yes: bool=False) -> object:
        """Save the measure on the hub, after saying which examples are inside; raises ImportError or PermissionError."""
_ANCHORS = ('anchors.json', 'anchors.safetensors')
MEASURE_FILES = ('model.safetensors', 'config.json', 'README.md', *_ANCHORS, 'manifest.json')

def _write_anchors(anchors: tuple, folder: Path):
    """Texts as JSON, images as safetensors; null in the list stands for images."""

def hash_anchors(anchors: tuple, digits: int=32) -> list[list[str]]:
    """What tells anchors apart and does not give them away, unless somebody guesses them."""

def _read_anchors(folder: Path) -> tuple | None:
    """What `_write_anchors` wrote; None where there are none, or their hashes only."""
SEEN = 2 ** 15

def _short_hashes(side: Sequence) -> list[str]:
    """Ten hexadecimal digits for each text or image, whatever blanks are around a text."""

def hashes_of(examples: Sequence) -> str:
    """Hashes by which `count_seen` knows examples again; three dots where some are left out."""

def count_seen(seen: str, examples: Sequence) -> tuple[int, bool]:
    """How many examples were seen in a training, estimated from those whose hashes would be kept where not all are."""

def _of_measure(folder: Path) -> bool:
    """Whether a folder holds a learned measure, perhaps with a damaged configuration."""

def _check_ours(folder: Path) -> None:
    """Raise `FileExistsError` where somebody else's file or folder has the name of a file that is to be written."""

def check_out(folder: str | Path) -> Path:
    """Raise `FileExistsError` where saving would replace something that is no learned measure."""

def _edited(folder: Path) -> bool:
    """Whether a folder has a card of ours that is not the one that was saved; where no manifest tells, it may be."""

def keep_card(folder: str | Path) -> Path | None:
    """Keep a card that somebody has edited, under another name, with a warning."""

def save_measure(measure: Shareable, folder: str | Path) -> Path:
    """`save_pretrained`, elsewhere where that fails, as the error says. Raises `FileExistsError` for a folder of others."""
__getattr__ = old_names(__name__)

def _fetched(source, revision=None, **options) -> Path:
    """A folder as it is, or what the hub has under an id."""

def _check_config(kinds: dict, config: dict, given: dict, source: str) -> type:
    """Which of some kinds of measure a configuration is of; raises ValueError where it is none of them or not what was asked for."""

def _check_there(folder: Path, name: str) -> None:
    """Raise FileNotFoundError for a folder that lacks a file."""

def _weights(folder: Path) -> dict:
    """The tensors of a measure's file; raises FileNotFoundError or ValueError where they can't be had."""

def _agreed(what: str, ask: bool):
    """Say what will be public; ask where examples are among it and somebody can answer. Raises PermissionError for a no."""

def _fetch_card(repo_id: str, revision: str | None, token: str | None, folder: str) -> None:
    """Copy from the hub what tells whether its card was edited, into a folder where a measure is about to be saved."""
