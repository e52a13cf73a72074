# Made from report.py by `make export`: do not edit.
from typing import Any
__all__ = ['Comparison']
import base64
import html
import io
import warnings
from pathlib import Path
import pandas as pd
from fastcore.basics import patch
import contrasim
from ..learned.hub import save_measure
from ..core.cache import atomic_file
from ..evaluation.rows import Results

class Comparison(Results):
    """The similarity of the layers of two models; it prints and plots itself. `compare` makes one."""
    _metadata = ['trained']
    trained: Any

    def __init__(self, rows: pd.DataFrame, trained: dict | None=None):
        ...

    @property
    def rows(self) -> Results:
        """The rows themselves."""

    @property
    def models(self) -> tuple[str, str]:
        """The names of the two models."""

    @property
    def grids(self) -> dict:
        """The similarity of each layer of A (index) to each layer of B (columns), for every measure that could be computed."""

    @property
    def null(self) -> dict[str, float]:
        """The mean over all pairs of layers when the examples of B are moved on by one, so that no row meets its own: what unrelated examples score."""

    @property
    def floor(self) -> dict[str, float]:
        """The old name of `null`."""

    @property
    def errors(self) -> dict:
        """Why measures could not be computed."""

    def best(self) -> pd.DataFrame:
        """The most similar layer of the other model, for each layer of each model."""

    def agreement(self) -> pd.DataFrame:
        """Spearman's rank correlation of the grids of each two measures, over all pairs of layers."""

    def __repr__(self) -> str:
        ...

    def plot(self):
        """A heat map for each measure: layers of A downwards, layers of B across; the darkest colour is what unrelated examples score."""

    def png(self, dpi: int=130) -> bytes:
        """The heat maps as a PNG file."""

    def _repr_html_(self) -> str:
        ...

    def page(self) -> str:
        """A page that needs no other file: picture, summary, grids, and how they were made."""

    def save(self, folder) -> Path:
        """Write compare.png, compare.html (needs no other file), compare.parquet, and measures that were trained into encoders/."""

    @classmethod
    def load(cls, folder) -> 'Comparison':
        """Read a comparison again, without its trained measures."""
_STYLE = 'body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}img{max-width:100%}table{border-collapse:collapse}td,th{padding:.2em .7em;text-align:right;border-bottom:1px solid #ccc}'
