# Made from sweeps.py by `make export`: do not edit.
from typing import Any
__all__ = ['PLURAL', 'MOST_RUNS', 'repository', 'find_benchmark', 'as_parameter', 'parameter_types', 'parameter_names', 'checked_parameters', 'with_profile', 'code_hash', 'Run', 'plan_runs', 'read_sweep', 'Record', 'do_run', 'main', 'run_apart', 'local', 'on_dask', 'sweep_table', 'sweep_rows', 'run_sweep']
import ast
import json
import math
import os
import platform
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import as_completed, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, Literal, Optional, TYPE_CHECKING, Union
from ..core.error_pages import did_you_mean, warn_user
from fastcore.basics import patch
import contrasim
from ..core.cache import atomic_file, file_hash, fingerprint, lock
from ..core.output import writable
if TYPE_CHECKING:
    import pandas as pd
    from contrasim.evaluation.rows import Results

def repository() -> Path:
    """The repository's folder: the one above the working folder, else that of an editable installation. Raises `FileNotFoundError` where there is neither."""

def find_benchmark(name: str, root: str | Path | None=None) -> Path:
    """The notebook of a benchmark. Raises `FileNotFoundError` with the names that exist."""
_WORDS = {int: 'a whole number', float: 'a number', bool: 'true or false', str: 'text'}
_WORDS |= {dict: 'a mapping such as {steps: 100}', NoneType: 'nothing (null)'}

def _in_words(kind) -> str:
    """A type as a person says it."""

def _fits(value, kind) -> bool:
    """Whether a value has a type; whole numbers are numbers, and True is no number."""

def _read_text(text: str):
    """Text as YAML, and 1e-3, which YAML takes for text, as a number."""

def _converted(value, kind):
    """A value as a type; raises ValueError where it can't be."""

def _converted_to_one(value, kinds):
    """A value as the first of several types that it can be."""

def _as_list(value) -> list:
    """A list from text ('[0, 1]', '0, 1', 'cka'), a tuple or a single value."""

def as_parameter(name: str, value: Any, kind: Any) -> Any:
    """A parameter's value in the type that its notebook wants. Raises `ValueError` where it can't be."""
_TYPES = {kind.__name__: kind for kind in (int, float, str, bool, list, dict)}
_TYPES |= dict(Any=Any, Optional=Optional, Union=Union, Literal=Literal)

def parameter_types(notebook: str | Path) -> dict[str, Any]:
    """The parameters of a notebook: what the cells tagged `parameters` assign."""

def parameter_names(notebook: str | Path) -> list[str]:
    """The names of a notebook's parameters."""

def _check_known(names, known, what: str) -> None:
    """Raise `ValueError` for the first name that is not among those that are known."""

def checked_parameters(namespace: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of the calling notebook, in their types. Raises `ValueError` for another type and for an unknown name."""

def with_profile(notebook: str | Path, profile: str='offline', parameters: dict[str, Any] | None=None) -> dict[str, Any]:
    """What differs from a notebook's defaults. Raises `FileNotFoundError` or `ValueError` for an unknown profile or parameter."""

def code_hash(notebook: str | Path) -> str:
    """A hash of the code cells of a notebook; text and outputs don't count."""

@dataclass(frozen=True)
class Run:
    """One run of a benchmark."""
    notebook: str
    parameters: dict
    code: str

    @property
    def key(self) -> str:
        """A name for the notebook's code and the parameters."""
PLURAL = {'measure': 'measures', 'seed': 'seeds'}
MOST_RUNS = 10000

def _axes(sweep) -> dict[str, list]:
    """What a sweep varies, benchmarks among it. Raises `ValueError` for what a sweep does not have."""

def _check_number(runs: int, most: int, sizes: str) -> None:
    """Raise `ValueError` where there would be more runs than were asked for."""

def plan_runs(sweep: dict[str, Any], root: str | Path | None=None, max_runs: int=...) -> list[Run]:
    """Every combination of `over` as a run. Raises `ValueError` or `FileNotFoundError` for what there is not, and for too many runs."""

def read_sweep(path: str | Path, root: str | Path | None=None, max_runs: int=...) -> list[Run]:
    """The runs that a file describes. Raises `FileNotFoundError` or `ValueError` for no such file, and for too many runs."""

class Record:
    """What is known of a run; kept in KEY.json."""
    folder: Any
    key: str
    rows: Any
    file: Any

    def __init__(self, folder: str | Path, key: str):
        ...

    def read(self) -> dict[str, Any]:
        """The record as it is on disk."""

    def write(self, **changed) -> dict[str, Any]:
        """Change some entries."""

    def damage(self, checksums: bool=False) -> str | None:
        """What is wrong with the rows of a run."""

    @property
    def state(self) -> str:
        """How far the run is; whole rows make it "ok", whatever the record says."""

def _cut_off(file: Path, known: dict) -> str | None:
    """What is wrong with a Parquet file, by its size and its ends; None where nothing is."""

def _attempt(run: Run, record: Record) -> dict:
    """Execute the notebook; rows get their name when all of it has succeeded."""

def _reason(error: BaseException) -> str:
    """An error in one line; that of a notebook's cell as it was raised there."""

def do_run(run: Run, folder: str | Path) -> str:
    """Do a run, unless its rows are there; another process that does it is waited for. What fails is recorded, not raised."""

def _end_with_starter(pipe: int) -> None:
    """End this process and all that it started when the pipe (a file descriptor) to its starter closes."""

def main() -> None:
    """Do the run that the first line of standard input describes."""

def _in_process(asked: str) -> tuple[int, str]:
    """Do what is asked in a process of its own: (exit code, the last line that it wrote)."""

def run_apart(run: Run, folder: str | Path) -> str:
    """Do a run in a subprocess. One that dies (killed, out of memory) has failed, with that as its reason; one that Ctrl-C cut off is simply not done."""

def local(runs: list[Run], folder: str | Path, workers: int | None=None) -> Iterator[tuple[Run, str]]:
    """Do runs in subprocesses of this machine."""

def on_dask(runs: list[Run], folder: str | Path, scheduler: str, patience: float=15) -> Iterator[tuple[Run, str]]:
    """Give runs to a dask.distributed scheduler. Raises `ConnectionError` where none answers."""

def _outcome(future, run: Run, folder) -> str:
    """The state of a run that has left the scheduler; one whose workers all died has failed."""

def sweep_table(runs: list[Run], folder: str | Path) -> 'pd.DataFrame':
    """How far each run of a sweep is."""

def sweep_rows(folder: str | Path) -> 'Results':
    """The rows of all finished runs of a sweep, in the order of their keys. Raises `ValueError` for a file that was damaged."""

def run_sweep(runs: str | Path | list[Run], folder: str | Path | None=None, *, workers: int | None=None, scheduler: str | None=None, retry_failed: bool=False, max_runs: int=..., progress: bool=True) -> 'pd.DataFrame':
    """Do what is left of a sweep: finished runs are skipped, and failed ones unless `retry_failed`. What `read_sweep` raises is raised before any run."""
