# Made from rows.py by `make export`: do not edit.
from typing import Any
__all__ = ['columns', 'Results', 'note_losses', 'losses_of', 'cut_texts', 'failed_row', 'lost_lines', 'results_folder', 'write_rows', 'save_rows']
import html
from collections.abc import Iterable
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING
import pandas as pd
from fastcore.basics import patch
from ..core.cache import atomic_file, check_parquet, seal_parquet, warn_unsealed
from ..core.output import save_somewhere
from ..data.corpus import known_corpus, left_out, SEALED
from ..core.devices import hardware as hardware, versions as versions
from .statistics import _check_scores, as_tasks, SHOWN, summary as summary_of
if TYPE_CHECKING:
    from matplotlib.figure import Figure
columns = 'benchmark corpus corpus_hash model_x language_x layer_x model_y language_y layer_y pooling measure trained_on\nnegatives n k batch seed value ci_low ci_high wins seconds device hardware version date status error losses'.split()

class Results(pd.DataFrame):
    """Result rows: a DataFrame with one row per score, which summarizes, plots and saves itself."""

    def __init__(self, data: object=None, index: object=None, columns: object=None, dtype: object=None, copy: bool | None=None):
        ...

    @property
    def _constructor(self):
        ...

    @classmethod
    def of(cls, rows: Iterable[dict], **shared) -> Results:
        """Rows from dictionaries; `version`, `date`, `status` and `losses` are filled in."""

    @classmethod
    def concat(cls, parts: Iterable[pd.DataFrame]) -> Results:
        """Rows of several results, one after the other; none at all where there are no parts."""

    @property
    def failed(self) -> Results:
        """The rows that hold no score, with their reasons in `error`."""

    def summary(self, by: Iterable[str] | None=None, **options) -> pd.DataFrame:
        """Mean accuracy of each measure with its interval, or the mean and range of similarities that are no accuracies."""

    def __repr__(self) -> str:
        ...

    def _repr_html_(self) -> str | None:
        ...

    def plot(self, column: str | None=None) -> 'Figure':
        """A bar per measure with its 95 % interval, one panel for each kind of negatives or setting; the dashed line is chance."""

    def save(self, path: str | Path) -> Path:
        """Save results as Parquet, whole or not at all."""

    @classmethod
    def load(cls, path: str | Path) -> Results:
        """Read results again. Raises `FileNotFoundError` or `ValueError`, with the file's name, where there are none to read."""
_NOTED: dict[str, dict[str, None]] = {}

def note_losses(corpus_hash: str, *said: str) -> None:
    """Keep what of a corpus did not count, for the rows that will name it."""

def losses_of(corpus_hash: str | None, *more: str) -> str | None:
    """What of a corpus did not count: when it was read, and in it or its selections later."""

def cut_texts(about: dict, where: str) -> list[str]:
    """How many texts were cut to the maximum length; nothing where none was."""

def failed_row(error: Exception, /, **about) -> Results:
    """The row of a measure that could not be scored, with its reason."""
_CONDITIONS = ('benchmark', 'corpus', 'pooling', 'setting', 'control', 'k', 'batch', 'n')

def _lines(rows: pd.DataFrame) -> tuple:
    """The columns that tell the lines of a summary apart."""

def _with_tasks(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows that have their tasks in `wins`: those of layer prediction are folded."""

def _heading(rows: pd.DataFrame) -> str:
    """What rows are about, in a line."""

def lost_lines(rows: pd.DataFrame) -> list[str]:
    """What of the data did not count, once for each corpus."""

def _reasons(rows: pd.DataFrame) -> list:
    """Each reason of failure, once, with the number of rows that it befell."""

def _has_scores(rows: pd.DataFrame) -> bool:
    """Whether rows are whole result rows with accuracies; a selection of their columns is an ordinary table."""

def _first_lines(rows: Results, most: int=30) -> tuple:
    """Rows of the first lines of a summary, and how many lines there would be more."""

def _table(rows: Results) -> pd.DataFrame:
    """A summary as it is shown, accuracies in per cent."""

def _rest(more: int) -> list:
    """What is said of lines that are not shown."""

def results_folder(benchmark: str) -> Path:
    """Where the rows of a benchmark are kept."""

def write_rows(rows: pd.DataFrame, path: str | Path) -> None:
    """Rows as Parquet, with a checksum of the file in it."""

def save_rows(rows: pd.DataFrame, path: str | Path) -> Path:
    """Save rows as Parquet, whole or not at all; where that fails they are kept elsewhere, as the error says."""
