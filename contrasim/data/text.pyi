# Made from text.py by `make export`: do not edit.
from typing import Any
__all__ = ['HUB', 'Texts', 'text_file', 'hub_texts', 'text_corpus']
import html
import operator
import pydoc_data.topics
import re
import sys
import warnings
from functools import cached_property
from itertools import islice
from pathlib import Path
import pandas as pd
from fastcore.basics import patch
from ..core.cache import atomic_file, cached_folder, fingerprint
from ..core.hub import hub_unreachable
from .corpus import _row_numbers, _split
from .jupyterlab import _clean
from .parallel import parallel_text
from .tables import _utf8, TABLES

class Texts:
    """Texts in one language. `text_corpus` makes one."""
    texts: Any
    name: str
    about: Any

    def __init__(self, texts, name: str='texts', about: dict | None=None):
        ...

    def __len__(self) -> int:
        ...

    def __iter__(self):
        ...

    @cached_property
    def hash(self) -> str:
        """Fingerprint of the texts in their order; not of the name."""

    def select(self, rows=None, name: str | None=None):
        """Some of the texts, in the order of `rows`. Raises `IndexError` for rows that aren't there."""

    def __getitem__(self, row):
        ...

    def unique(self):
        """Each text once, where it comes first."""

    def split(self, n_test: int, n_valid: int=0, seed: int=0, by=None):
        """Split at random so that no text is on two sides. Raises `ValueError` for sizes that leave nothing or can't be met."""

    def __repr__(self) -> str:
        ...

    def _repr_html_(self) -> str:
        ...

def _paragraphs(text: str, least: int=1) -> list:
    """The paragraphs of a text: what empty lines divide."""

def _python() -> Texts:
    """Python's language reference, every paragraph once."""

def _jupyterlab() -> Texts:
    """The English phrases of JupyterLab's interface."""

def text_file(path: Path) -> Texts:
    """A plain text file: a text a paragraph, where one line in twenty or more is empty; else a text a line."""
HUB = {'ptb': (dict(path='ptb-text-only/ptb_text_only', revision='refs/convert/parquet', split='train'), 'sentence'), 'wikitext': (dict(path='Salesforce/wikitext', name='wikitext-103-raw-v1', split='train'), 'text')}

def hub_texts(source: str, limit: int | None) -> Texts:
    """A corpus of the hub; lines that are headings or hold fewer than four words are left out."""

def _no_texts(source, path: Path) -> Exception:
    """Why a source is no corpus of texts: it is a file of another kind, or nothing that is known."""

def text_corpus(source='python', *, limit: int | None=None) -> Texts:
    """A corpus of texts. Raises `FileNotFoundError` for an unknown source, `ConnectionError` without a network, `ValueError` for a file that is no .txt or no UTF-8."""
