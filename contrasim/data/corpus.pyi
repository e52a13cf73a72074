# Made from corpus.py by `make export`: do not edit.
from typing import Any
__all__ = ['ParallelText']
import html
import json
import operator
import re
from functools import cached_property
from pathlib import Path
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import torch
from fastcore.basics import patch
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from ..core.cache import atomic_file, fingerprint

def _numbers(column: list[str]) -> np.ndarray:
    """Number texts so that equal ones share a number."""

def _components(texts: dict) -> np.ndarray:
    """Number rows so that rows tied by a shared text in any language, directly or through others, share a number."""

def _deal(component: np.ndarray, sizes: list[int], seed: int) -> list[np.ndarray]:
    """Deal whole components into parts of exactly the sizes asked for; the rest comes last."""

def _split(corpus, tied: dict, n_test: int, n_valid: int, seed: int) -> tuple:
    """The parts of a corpus. Raises `ValueError` where the sizes leave nothing to train on or can't be met exactly."""

def _check_cells(texts: dict, where: str, lines: list[int] | None=None):
    """Raise `ValueError` for a missing cell: how many there are, and the row and column of the first."""

def _check_languages(wanted, existing, where: str, what: str='language') -> list[str]:
    """The languages wanted, or all; raises `ValueError` listing those that exist."""

class ParallelText:
    """Texts aligned over languages: row i says the same thing in each. `parallel_text` makes one."""
    texts: Any
    name: str
    about: Any

    def __init__(self, texts: dict, name: str='parallel text', about: dict | None=None):
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, language: str) -> list[str]:
        ...

    @cached_property
    def hash(self) -> str:
        """Fingerprint of the content: languages, texts and their order; not the name."""

    def __eq__(self, other) -> bool:
        ...

    def __hash__(self) -> int:
        ...

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages, in order."""

    def select(self, rows=None, languages=None, name: str | None=None):
        """Some rows, some languages. Raises `IndexError` for rows and `ValueError` for languages that aren't there."""

    def unique(self):
        """Only rows whose text is new in every language: what is left holds no text twice."""

    def groups(self, language: str) -> torch.Tensor:
        """Number the rows so that rows of equal text in `language` share a number: they are never each other's negatives."""

    def components(self) -> torch.Tensor:
        """Number the rows so that rows tied by a shared text in any language, directly or through others, share a number."""

    def overlap(self, other, casefold: bool=False) -> dict[str, int]:
        """Per language, how many rows have a text that is also in `other`."""

    def split(self, n_test: int, n_valid: int=0, seed: int=0):
        """Split at random so that no text of one part is in another, in any language.

    Rows of each part come in random order. Raises `ValueError` where the sizes leave no training rows or can't be met exactly.
    """

    def frame(self) -> pd.DataFrame:
        """As a table: a row a sentence, a column a language."""

    def __repr__(self) -> str:
        ...

    def _repr_html_(self) -> str:
        ...

    def save(self, path) -> Path:
        """Write a file that `parallel_text` reads back, with a column a language."""

def _row_numbers(rows, n: int) -> list[int]:
    """Rows as numbers from 0 to n-1, from numbers, a slice or a mask."""

def _save(corpus: ParallelText, path: Path) -> Path:
    """Write a corpus as Parquet or as plain tab-separated UTF-8."""
