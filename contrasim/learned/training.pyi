# Made from training.py by `make export`: do not edit.
from typing import Any
__all__ = ['ViewsLike', 'FEW', 'check_views', 'fingerprint_views', 'matched', 'Plan', 'warn_of_few', 'make_plan', 'nearest_examples', 'shifted', 'warn_of_amp', 'check_settings', 'whole_seed', 'Training']
from collections.abc import Sequence
import hashlib
import math
from dataclasses import dataclass
from numbers import Integral, Real
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from tqdm.auto import tqdm
from ..core.devices import has_bfloat16
from ..core.error_pages import warn_user
from ..core.moved import old_names
from ..core.distributed import agree, common_draws, gather_rows, mean_over_ranks, share, sum_gradients, world
from ..similarity.copies import copies, distinct, repeats
from ..similarity.validation import as_stack, check_same_examples, label_numbers, tensor_of
ViewsLike = Tensor | np.ndarray | Sequence

def _check_view(view, first, name: str):
    """Raise TypeError or ValueError where a view does not fit the first one, or holds what is no number."""

def _copy_examples(view, rows: Tensor, buffer: Tensor):
    """Copy some examples of a view `[groups, n, d]` into `buffer [groups, len(rows), d]`."""

def _parts(views, name: str) -> list:
    """One `[groups, n, d_v]` per view; raises TypeError or ValueError for what cannot be trained on."""

def _known(views) -> str | None:
    """The hash of the examples, where one of the views is a stack that knows it."""

class _Views:
    """Views of the same n examples, checked and ready to be read batch by batch; raises TypeError or ValueError for what cannot be trained on."""
    parts: Any
    _buffer: Any
    corpus: Any
    groups: Any
    n: Any
    widths: Any

    def __init__(self, views: ViewsLike, name: str='views'):
        ...

    def take(self, rows: Tensor, device: torch.device, reuse: bool=False):
        """Read some examples of every view, in single precision."""

    def settle(self, device: torch.device) -> None:
        """Move what is in memory to a GPU that can hold it; elsewhere, and for what is on disk, nothing happens."""

def check_views(views: ViewsLike, name: str='views') -> _Views:
    """Views that can be trained on; raises TypeError or ValueError otherwise."""

def fingerprint_views(views: ViewsLike) -> str:
    """A hash of shapes and of up to 64 examples, to tell training data apart."""

def matched(s: Tensor, apart: Tensor | None=None) -> Tensor:
    """For each query, does its true match score above every other candidate?"""

@dataclass
class Plan:
    """Which examples are trained on, in steps of which size, and which are held out."""
    views: _Views
    train: Tensor
    held_views: _Views
    held: Tensor
    batch_size: int
    duplicates: Tensor | None = None
    held_duplicates: Tensor | None = None

    def numbers(self, rows: Tensor, views: _Views, device: torch.device) -> Tensor | None:
        """The duplicate numbers of some examples, where they are known."""

    def batches(self, generator: torch.Generator, near: Tensor | None=None) -> list[Tensor]:
        """The training examples in random order, in steps of equal size; with `near`, fewer are drawn and their neighbors fill the step."""

def _numbers(duplicates) -> Tensor:
    """Numbers of groups as they were given, counted from 0."""

def _apart(order: Tensor, n_held: int, numbers: Tensor | None, least: int) -> tuple[Tensor, int]:
    """Examples in random order, those to hold out first, and how many these are: whole groups, `least` of them or more."""

def _check_split(n, validation, duplicates):
    """Raise ValueError for a share that is none, and for duplicates that are not those of the examples."""

def _check_left(left: int, n: int, numbers: Tensor | None, train: Tensor, validation):
    """Raise ValueError where too few examples are left to train on."""
FEW = 20

def warn_of_few(n: int, numbers: Tensor | None) -> None:
    """Warn where there are so few distinct examples that neither the training nor its outcome means anything."""

def make_plan(views: ViewsLike, validation: float | ViewsLike, batch_size: int | None, duplicates: Tensor | np.ndarray | list | None, generator: torch.Generator, least: int=2) -> Plan:
    """Draw the split; raises ValueError where nothing is left to train on, warns where a batch is larger than the data."""

def nearest_examples(z: Tensor, k: int, duplicates: Tensor | None=None) -> Tensor:
    """The examples that are hardest to tell from each example, by mean dot product over groups and views; raises ImportError without FAISS."""

def shifted(views: ViewsLike, shift: float) -> Tensor | list:
    """Move every view of every group as a whole."""

def warn_of_amp(amp: bool, device: torch.device) -> None:
    """Warn where half precision is asked for and only emulated."""
_NUMBERS = ('epochs', 'batch_size', 'patience', 'hard', 'lr', 'weight_decay', 'shift')

def check_settings(settings: dict) -> None:
    """Raise ValueError for a number that nothing can be trained with."""

def whole_seed(seed: int) -> int:
    """A seed that torch takes; raises ValueError for what is no whole number."""

class Training:
    """The loop over epochs, with early stopping."""
    steps = 0
    near: Any
    measure: Any
    plan: Plan
    unit: str
    generator: torch.Generator
    amp: bool
    shift: float
    hard: int
    refresh: int
    epochs: int
    encode: Any
    device: Any
    optimizer: Any

    def __init__(self, measure, plan: Plan, unit: str, generator: torch.Generator, lr: float=0.001, weight_decay: float=0.0, amp: bool=False, hard: int=0, refresh: int=3, shift: float=0.0, compile: bool=False):
        ...

    def step(self, rows: Tensor) -> Tensor:
        """One step of Adam."""

    @torch.no_grad()
    def encoded(self, views: _Views, rows: Tensor) -> Tensor:
        """Some examples as the encoder sees them at present, a block at a time."""

    def epoch(self) -> float:
        """One pass through the training examples."""

    @torch.no_grad()
    def validate(self) -> dict:
        """Matching accuracy, loss and embedding variance of the examples that are held out."""

    def run(self, epochs: int, patience: int, progress: bool=True) -> list[dict]:
        """Train; the weights of the best epoch are left in place. Raises FloatingPointError where the loss is no number."""
__getattr__ = old_names(__name__)
