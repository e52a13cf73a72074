# Made from report.py by `make export`: do not edit.
from typing import Any
__all__ = ['UNDEFINED', 'ALPHA', 'UNITS', 'NAMES', 'Comparison', 'check_place']
import base64
import html
import io
import math
import re
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
import numpy as np
import pandas as pd
from fastcore.basics import patch
import contrasim
from ..core.error_pages import warn_user
from ..core.output import finish_replacing, replaced, save_somewhere, writable
from ..evaluation.rows import Results, write_rows
from ..learned.cached import LEARNED
from ..learned.hub import check_out, keep_card, MEASURE_FILES
if TYPE_CHECKING:
    from matplotlib.figure import Figure

class Comparison(Results):
    """The similarity of the layers of two models; it prints and plots itself. `compare` makes one."""
    _metadata = ['trained', 'source']
    trained: Any
    source: Path | None

    def __init__(self, rows: pd.DataFrame, trained: dict | None=None) -> None:
        ...

    @property
    def rows(self) -> Results:
        """The rows themselves."""

    @property
    def models(self) -> tuple[str, str]:
        """The names of the two models."""

    def cells(self, column: str='value') -> dict[str, pd.DataFrame]:
        """A column of the rows as a table for each measure: layers of A (index) by layers of B (columns)."""

    @property
    def grids(self) -> dict[str, pd.DataFrame]:
        """The similarity of each layer of A (index) to each layer of B (columns), for every measure that could be computed."""

    @property
    def null(self) -> dict[str, float]:
        """The mean over all pairs of layers of what shuffled examples score; uncalibrated, of those of B shifted by one."""

    @property
    def floor(self) -> dict[str, float]:
        """The old name of `null`."""

    @property
    def errors(self) -> dict[str, str]:
        """Why measures could not be computed."""

    def best(self) -> pd.DataFrame:
        """The most similar layer of the other model, for each layer of each model; 'undefined' where all are NaN."""

    def agreement(self) -> pd.DataFrame:
        """Spearman's rank correlation of the grids of each two measures over pairs of layers; a distance has a minus."""

    def clearest(self) -> pd.DataFrame:
        """The most similar pair of layers: interval, null, chance among all pairs, and how many pairs stand out.

    Most similar is the largest value, of a distance the smallest. Where nulls differ by pair, another may stand out
    more: `cells("calibrated")` tells.
    """

    def faint(self) -> dict[str, pd.DataFrame]:
        """Which pairs of layers do not stand out from shuffled examples: corrected p above 0.05."""

    def __repr__(self) -> str:
        ...

    def plot(self) -> 'Figure':
        """A heat map for each measure: layers of A downwards, of B across; hatched where shuffled examples score as much."""

    def png(self, dpi: int=130) -> bytes:
        """The heat maps as a PNG file."""

    def _repr_html_(self) -> str:
        ...

    def page(self, png: bytes | None=None) -> str:
        """A page that needs no other file: picture, summary, grids with their intervals, and how they were made."""

    def save(self, folder: str | Path) -> Path:
        """Write compare.png, compare.html (needs no other file), compare.parquet, and trained measures into encoders/.

    All of an earlier comparison is replaced at once. Where the folder can't be written, everything is kept elsewhere,
    and the error names the place. Raises `FileExistsError` where something else would be lost.
    """

    def _write(self, folder: Path) -> Path:
        """The files of a comparison, all at once."""

    def _write_part(self, folder: Path) -> None:
        """The rows, and those measures that can be saved."""

    @classmethod
    def load(cls, folder: str | Path) -> Comparison:
        """Read a comparison again, without its trained measures; saved in the same folder, it leaves them there."""

def _as_made(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows in the order in which they were made, where their index tells it."""

def _by_number(names: list) -> list:
    """Names that differ in their numbers only, in the order of these; others as they are."""

def _layers(part: pd.DataFrame, side: str, other: str) -> list:
    """The layers of one side, as the fullest line of a grid has them."""

def _places(part: pd.DataFrame) -> tuple[list[pd.Index], list[np.ndarray]]:
    """The layers of both sides, and for each row the place of its layers in them."""

def _tables(part: pd.DataFrame, names: tuple[str, str], columns: Iterable[str]) -> dict[str, pd.DataFrame]:
    """Columns of the rows of one grid as tables, each value in the cell of its layers; NaN where there is no row."""

def _cells(found: Comparison, *columns: str) -> dict[str, dict[str, pd.DataFrame]]:
    """Several columns of the rows as tables."""
UNDEFINED, ALPHA = ('undefined', 0.05)

def _sign(rows: pd.DataFrame, measure: str) -> int:
    """-1 for a distance, 1 for a similarity; rows of a distance say so, as its name may be any."""
UNITS = {'information': 'nats'}

def _with_unit(measure: str, name: str | None=None) -> str:
    """A name of a measure, and the unit of its scores where they have one."""

def _most_similar(best: pd.DataFrame, model: str, other: str, faint: dict) -> str:
    """The best layers of the other model, as a table with a column per measure."""

def _beside(value: float, sd: float) -> str:
    """A mean and its deviation, with as many digits as the deviation needs to be seen."""

def _clearest(found: 'Comparison') -> list[str]:
    """What the most similar pairs mean, as a table, and what its numbers are."""

def _drawn(rows: pd.DataFrame, names: set) -> str:
    """How the intervals of measures were drawn; which of them, where not all were drawn alike."""

def _explained(found: 'Comparison', clear: pd.DataFrame) -> str:
    """What p and the interval are."""

def _without(found: 'Comparison') -> list[str]:
    """Why measures have no null of their own, or no intervals: a sentence for each reason."""

def _training(found: 'Comparison') -> list[str]:
    """What learned measures were trained on, where that bears on their scores, a sentence for each."""

def _unrelated(found: 'Comparison') -> str:
    """What shuffled examples score, as a sentence: a number for each measure, or two where pairs of layers differ."""

def _limits(name: str, table: pd.DataFrame, null: float | None) -> tuple[float, float]:
    """The ends of the color scale of a measure."""

def _panels(count: int, rows: int, columns: int):
    """A figure with room for some heat maps: of squares, below each other where they would be wider than a page."""
_STYLE = 'body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}img{max-width:100%}table{border-collapse:collapse}td,th{padding:.2em .7em;text-align:right;border-bottom:1px solid #ccc}'

def _picture(png: bytes | None) -> str:
    """A picture as HTML; nothing where there is none."""
_CELLS = 'layer_x layer_y measure value ci_low ci_high null null_sd p p_max calibrated seconds trained_on\nstatus error drawn permutations no_null distance'.split()
_PLAIN = dict(losses='left out or cut', null_n='examples of the null', last_layer='last layers')

def _page_table(name: str, tables: dict[str, pd.DataFrame]) -> str:
    """A grid as HTML: each score with its interval, and ~ where it does not stand out."""
NAMES = ('compare.parquet', 'compare.html', 'compare.png', *(f'encoders/{name}/{file}' for name in LEARNED for file in MEASURE_FILES))

def _check_kept(folder: Path, trained: Iterable[str] | None) -> None:
    """Raise `FileExistsError` where measures of an earlier comparison would go, and none of their kind come."""

def check_place(folder: str | Path, trained: Iterable[str] | None=None) -> Path:
    """Raise `PermissionError` or `FileExistsError` where a comparison can't be saved, before there is one."""
