# Made from many_report.py by `make export`: do not edit.
from typing import Any
__all__ = ['FILES', 'ManyComparison', 'step_of']
import html
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING
import numpy as np
import pandas as pd
from fastcore.basics import patch
import contrasim
from . import folding
from .report import _as_made, _picture, _sign, _STYLE, _tables
from ..core.output import finish_replacing, replaced, save_somewhere, writable
from ..evaluation.rows import Results, write_rows
if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

class ManyComparison(Results):
    """The similarity of the layers of many models; it prints and plots itself. `compare` makes one of a list of models."""
    _metadata = ['log', 'fold']
    log: Any
    fold: str

    def __init__(self, rows: pd.DataFrame, log: list | None=None) -> None:
        ...

    @property
    def models(self) -> list[str]:
        """The names of the models, in their order."""

    @property
    def rows(self) -> Results:
        """The rows themselves."""

    @property
    def measures(self) -> list[str]:
        """The names of the measures that could be computed."""

    @property
    def errors(self) -> dict[str, str]:
        """Why measures could not be computed."""

    def _measure(self, measure: str | None) -> str:
        """The measure that is asked for, or the first. Raises `ValueError` for one that isn't there."""

    def grids(self, measure: str | None=None) -> dict[tuple[str, str], pd.DataFrame]:
        """The similarity of each layer to each layer, for every two models and each with itself."""

    def matrix(self, measure: str | None=None, fold: str='depth') -> pd.DataFrame:
        """The similarity of each two models, and of each with itself."""

    def best(self, measure: str | None=None, fold: str='depth') -> pd.DataFrame:
        """The model that is most similar to each."""

    def distances(self, measure: str | None=None, fold: str='depth') -> np.ndarray:
        """Distances of the models. Raises `ValueError` where one is undefined."""

    def groups(self, k: int, measure: str | None=None, fold: str='depth') -> dict[str, int]:
        """The models in k groups, by average linkage."""

    def places(self, measure: str | None=None, fold: str='depth') -> pd.DataFrame:
        """The models as points in two dimensions, by classical multidimensional scaling."""

    @property
    def steps(self) -> list[int] | None:
        """The steps of the models, where they are a series of checkpoints in their order."""

    @property
    def is_series(self) -> bool:
        """Whether the models are checkpoints of one network, as far as names and layers tell."""

    def drift(self, measure: str | None=None) -> pd.DataFrame:
        """Similarity of each layer to itself in other checkpoints. Raises `ValueError` for models that are no series."""

    def _way(self, measure: str) -> str:
        """How a matrix is read, where the measure is not symmetric."""

    def _drifted(self, measure: str) -> str:
        """How each layer drifts along checkpoints, as a table."""

    def __repr__(self) -> str:
        ...

    def _draw(self, measure: str, fold: str, axes: list) -> None:
        """The panels of one measure: matrix in the order of steps, or of the tree; tree, map, and drift where there is one."""

    def plot(self, fold: str | None=None) -> 'Figure':
        """For each measure the matrix, clustered or by steps, the tree and the map; of checkpoints the drift too."""

    def png(self, dpi: int=110) -> bytes:
        """The picture as a PNG file."""

    def _repr_html_(self) -> str:
        ...

    def page(self, png: bytes | None=None) -> str:
        """A page that needs no other file: picture, summary, and the matrix of each measure by each rule."""

    def _write(self, folder: Path) -> Path:
        """The files, all at once."""

    def save(self, folder: str | Path) -> Path:
        """Write many.html (needs no other file), many.png and many.parquet; where that fails, elsewhere, as the error says."""

    @classmethod
    def load(cls, folder: str | Path) -> ManyComparison:
        """Read a comparison again."""

def _largest(rows: pd.DataFrame, measure: str) -> float:
    """The largest value of a measure, infinite where none is known; rows of a name that is no measure's say it."""

def step_of(name: str) -> int | None:
    """The step of a checkpoint: `checkpoint-500`, `model@step1000`, `global_step_20`."""
_FOLDED = dict(depth='layers at the same relative depth', best='the best partner of each layer')
_FOLDED |= dict(monotone='the best partners in rising order', mean='the mean of all pairs of layers')
_ALONE = 'many models have no null and no intervals; compare two of them to get both'
_LISTED = 'a list of models has no null and no intervals; compare(a, b, ...) has both'
_STACKS = 'stacks are compared without null and intervals; of two, calibrate(measure, xs, ys) has null and chance, '
_STACKS += 'contrasim.similarity.intervals.intervals(measure, xs, ys) the intervals'

def _lines_free(places: np.ndarray, widths: np.ndarray, line: float=9.0) -> np.ndarray:
    """By how many lines each label moves, so that none lies on another; places and widths in points of type."""

def _draw_map(found: pd.DataFrame, ax: 'Axes') -> None:
    """Models as named points."""

def _draw_drift(drift: pd.DataFrame, ax: 'Axes') -> None:
    """Similarity of each layer to the last checkpoint."""
FILES = ('many.parquet', 'many.html', 'many.png')
