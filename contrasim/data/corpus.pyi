# Made from corpus.py by `make export`: do not edit.
from typing import Any
__all__ = ['SEALED', 'Corpus', 'known_corpus', 'left_out', 'UnknownColumn', 'ParallelText', 'Texts', 'Images']
import hashlib
import html
import json
import operator
import re
import warnings
from collections.abc import Hashable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary
import numpy as np
from fastcore.basics import patch
from ..core.cache import atomic_file, fingerprint, seal_parquet
if TYPE_CHECKING:
    import pandas as pd
    import torch

class Corpus:
    """Aligned examples in named columns. `read_corpus` makes one from files, folders, names and data in memory."""
    name: str
    about: Any
    _data: Any
    classes: Any
    _source: Any
    _rows: Any

    def __init__(self, columns: dict, name: str='corpus', about: dict | None=None, classes: tuple | list | None=None):
        ...

    def __len__(self) -> int:
        ...

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""

    @cached_property
    def hash(self) -> str:
        """Fingerprint of the content: columns, values and their order; not the name."""

    @property
    def source(self) -> str:
        """The hash of the corpus that these examples were selected from; of a whole corpus, its own."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The names of the columns that hold text."""

    def __getitem__(self, key):
        """A column (name), an example (number) or some examples (slice, mask, list of numbers)."""

    def __iter__(self):
        """Its examples: values of a corpus with one column, else dictionaries."""

    def select(self, rows: slice | list | np.ndarray | None=None, columns: str | list | None=None, name: str | None=None, *, languages: str | list | None=None) -> Corpus:
        """Some examples, some columns. Raises `IndexError` for rows and `ValueError` for columns that aren't there."""

    @property
    def _examples(self) -> np.ndarray:
        """Which examples of the whole these are."""

    def __eq__(self, other) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    @property
    def order_hash(self) -> str:
        """Fingerprint of which examples these are and of their order; equal for all columns of a selection."""

    def frame(self) -> 'pd.DataFrame':
        """As a table: one row per example, one column per text column, labels by name; images are left out."""

    def __repr__(self) -> str:
        ...

    def _repr_html_(self) -> str:
        ...

    def _keys(self, column: str) -> list:
        """What tells the values of a column apart: texts, class numbers, and of images a hash of their pixels."""

    def groups(self, column: str) -> 'torch.Tensor':
        """Number the examples; those of equal value in `column` share a number: they are never each other's negatives."""

    def components(self) -> 'torch.Tensor':
        """Number the examples so that those tied by a shared text or image, directly or through others, share a number."""

    def _tied(self, columns=None) -> dict:
        """What makes two examples the same; a class does not, unless there is nothing else."""

    def unique(self, columns: str | list | None=None) -> Corpus:
        """Only examples whose value is new in every column, so that nothing is there twice; `about` counts the others."""

    def overlap(self, other: Corpus, casefold: bool=False) -> dict[str, int]:
        """Per column, how many examples have a text or an image that is also in `other`."""

    def _labelled(self, by) -> dict:
        """Labels as they are and as text, as numbers read from two files may be: those that look alike stay together."""

    def split(self, n_test: int, n_valid: int=0, seed: int=0, by: str | list | np.ndarray | None=None) -> tuple:
        """Split at random so that no text and no image of one part is in another, in any column.

    Parts come in random order. Raises `ValueError` where the sizes leave nothing to train on or can't be met exactly.
    """

    def sample(self, n: int | None=None, seed: int=0, columns: str | list | None=None) -> Corpus:
        """Distinct examples in random order; `about` counts those that repeat, and those that there were."""

    def save(self, path: str | Path) -> Path:
        """Write a file that `read_corpus` reads back."""
_KNOWN: 'WeakValueDictionary[str, Corpus]' = WeakValueDictionary()

def _known_hash(corpus: 'Corpus') -> str:
    """The hash of a corpus, by which it is known from now on."""

def known_corpus(hash: str | None) -> 'Corpus | None':
    """The corpus of a hash, if there is one in memory whose hash was asked for."""

def left_out(about: dict) -> list[str]:
    """What was left out when a corpus was read, and when repeated examples were dropped: a sentence for each."""

def _check_cells(texts: dict, where: str, lines: list[int] | None=None) -> None:
    """Raise `ValueError` for a missing text: how many there are, and the place of the first."""

class UnknownColumn(ValueError):
    """A column that is asked for and isn't there; `column` is its name, `there` are those that are."""
    where: str
    what: str
    column: str
    there: Any
    holds: str

    def __init__(self, where: str, what: str, column: str, there: Iterable[str], holds: str=''):
        ...

    def __reduce__(self) -> tuple:
        ...

def _check_names(wanted, existing, where: str, what: str='column') -> list[str]:
    """The names wanted, or all; raises `ValueError` listing those that exist."""

def _labels(values, classes) -> tuple:
    """Class numbers, from numbers or from names."""

def _pixels(values, name: str) -> 'torch.Tensor':
    """The pixels of a column of images, checked."""

def _columns(columns: dict, name: str, classes) -> tuple:
    """The columns of a corpus, checked: each of its kind, all of one length."""

def _row_numbers(rows, n: int) -> list[int]:
    """Rows as numbers from 0 to n-1, from numbers, a slice or a mask."""

def _hash(corpus: Corpus) -> str:
    """Fingerprint of the content, for each kind of corpus as in the first version: old caches and rows fit."""

def _numbers(values) -> np.ndarray:
    """Number values so that equal ones share a number."""

def _components(keys: dict) -> np.ndarray:
    """Number examples so that those tied by a shared value in any column, directly or through others, share a number."""

def _partition(component: np.ndarray, sizes: list[int], seed: int) -> list[np.ndarray]:
    """Partition whole components into parts of exactly the sizes asked for; the rest comes last."""
SEALED = 'contrasim_sealed'

def _png(image: np.ndarray) -> bytes:
    """One image, without loss."""

def _to_parquet(corpus: Corpus, path: Path) -> None:
    """Write a corpus whole; what is no column goes into the file's metadata."""

def _old(what: str, new: str) -> None:
    ...

def ParallelText(texts: dict, name: str='parallel text', about: dict | None=None) -> Corpus:
    """Old name of `Corpus({language: texts})`."""

def Texts(texts: list, name: str='texts', about: dict | None=None) -> Corpus:
    """Old name of `Corpus({'text': texts})`."""

def Images(pixels: 'np.ndarray | torch.Tensor', labels: list | None=None, classes: tuple=('image',), captions: list | None=None, name: str='images', about: dict | None=None) -> Corpus:
    """Old name of `Corpus({'image': pixels, 'label': labels, 'caption': captions})`."""
_OLD = {'texts': ("corpus['text'] (or the column of a language)", lambda c: c['text'] if c.languages == ('text',) else {k: c[k] for k in c.languages}), 'pixels': ("corpus['image']", lambda c: c['image']), 'labels': ("corpus['label']", lambda c: c['label']), 'captions': ("corpus['caption']", lambda c: c['caption'] if 'caption' in c.columns else None), 'image_keys': ("corpus.groups('image')", lambda c: c._keys('image'))}

def _old_attribute(name: str) -> property:
    """A property that warns and gives what the attribute was."""
for _name in _OLD:
    setattr(Corpus, _name, _old_attribute(_name))
