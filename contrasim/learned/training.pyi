# Made from training.py by `make export`: do not edit.
from typing import Any
__all__ = ['Views', 'fingerprint_views', 'diagonal_wins', 'Plan', 'make_plan', 'nearest_rows', 'shifted', 'warn_of_amp', 'check_settings', 'Training']
import hashlib
import math
import warnings
from dataclasses import dataclass
from numbers import Integral, Real
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from tqdm.auto import tqdm
from ..core.devices import has_bfloat16
from ..core.distributed import agree, common_draws, gather_rows, mean_over_ranks, share, sum_gradients, world
from ..similarity.validation import as_stack, check_same_examples

def _check_view(view, first, name: str):
    """Raise TypeError or ValueError where a view does not fit the first one, or holds what is no number."""

def _copy_rows(view, rows: Tensor, room: Tensor):
    """Copy some rows of a view `[groups, n, d]` into `room [groups, len(rows), d]`."""

def _parts(views, name: str) -> list:
    """One `[groups, n, d_v]` a view; raises TypeError or ValueError for what cannot be trained on."""

class Views:
    """Views of the same n examples, checked and ready to be read batch by batch; raises TypeError or ValueError for what cannot be trained on."""
    parts: Any
    _room: Any
    groups: Any
    n: Any
    widths: Any

    def __init__(self, views, name: str='views'):
        ...

    def take(self, rows: Tensor, device: torch.device, reuse: bool=False):
        """Read some rows of every view, in single precision."""

    def settle(self, device: torch.device):
        """Move what is in memory to a GPU that has room for it; elsewhere, and for what is on disk, nothing happens."""

def fingerprint_views(views: Views) -> str:
    """A hash of shapes and of up to 64 rows, to tell training data apart."""

def diagonal_wins(s: Tensor, apart: Tensor | None=None) -> Tensor:
    """For each query, does its true match score above every other candidate?"""

@dataclass
class Plan:
    """Which rows are trained on, in steps of which size, and which are held out."""
    views: Views
    train: Tensor
    held_views: Views
    held: Tensor
    batch_size: int
    duplicates: Tensor | None = None

    def numbers(self, rows: Tensor, views: Views, device: torch.device) -> Tensor | None:
        """The duplicate numbers of some rows, where they are known."""

    def batches(self, generator: torch.Generator, near: Tensor | None=None) -> list[Tensor]:
        """The training rows in random order, in steps of equal size; with `near`, fewer rows are drawn and their neighbours fill the step."""

def make_plan(views: Views, validation, batch_size: int | None, duplicates, generator: torch.Generator, least: int=2) -> Plan:
    """Draw the split; raises ValueError where nothing is left to train on, warns where a batch is larger than the data."""

def nearest_rows(z: Tensor, k: int) -> Tensor:
    """The rows that are hardest to tell from each row, by mean dot product over groups and views; raises ImportError without FAISS."""

def shifted(views, shift: float):
    """Move every view of every group as a whole."""

def warn_of_amp(amp: bool, device: torch.device):
    """Warn where half precision is asked for and only imitated."""

def check_settings(settings: dict) -> None:
    """Raise ValueError for a number that nothing can be trained with."""

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
    optimiser: Any

    def __init__(self, measure, plan: Plan, unit: str, generator: torch.Generator, lr: float=0.001, weight_decay: float=0.0, amp: bool=False, hard: int=0, refresh: int=3, shift: float=0.0, compile: bool=False):
        ...

    def step(self, rows: Tensor) -> Tensor:
        """One step of Adam."""

    @torch.no_grad()
    def encoded(self, views: Views, rows: Tensor) -> Tensor:
        """Some rows as the encoder sees them at present, a block at a time."""

    def epoch(self) -> float:
        """One pass through the training rows."""

    @torch.no_grad()
    def validate(self) -> dict:
        """Matching accuracy and loss on the rows that are held out; spread is their mean squared distance to their mean, 0 once all are encoded alike."""

    def run(self, epochs: int, patience: int, progress: bool=True) -> list[dict]:
        """Train; the weights of the best epoch are left in place. Raises FloatingPointError where the loss is no number."""
