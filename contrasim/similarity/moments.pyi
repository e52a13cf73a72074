# Made from moments.py by `make export`: do not edit.
from typing import Any
__all__ = ['Moments', 'MomentStream']
from collections.abc import Sequence
from copy import copy, deepcopy
from typing import Any
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from .validation import _check_aligned, as_stack, working_dtype

class Moments:
    """Means and centered second moments of two stacks, gathered block by block."""
    xy: Any
    xx: Any
    yy: Any
    mean_x: Any
    mean_y: Any
    n: int
    widths_x: Any
    widths_y: Any
    own: bool
    products: torch.dtype

    def __init__(self, products: torch.dtype=...):
        ...

    def reset(self) -> 'Moments':
        """Forget everything."""

    def cross(self, i: int, j: int) -> Tensor:
        """The centered cross-product of layer i of the first stack with layer j of the second."""

    def _diagonal(self):
        ...

    def merge(self, other: Moments) -> 'Moments':
        """Take in `other` (Chan, Golub and LeVeque 1979, eq. 2.1b). Raises TypeError, or ValueError when widths differ."""

    def _join(self, other, dx, dy):
        """For subclasses that gather more: merge it, before the moments change."""

    def __add__(self, other):
        ...

    def __radd__(self, other):
        ...

    def _of_block(self, xs, ys):
        """The moments of one block alone."""

    def _gather(self, x, y):
        """For subclasses that gather more: take it from a centered block, layers side by side."""

    def update(self, xs: Tensor | np.ndarray | Sequence, ys: Tensor | np.ndarray | Sequence | None=None) -> 'Moments':
        """Take in the next block of examples; raises ValueError when layers or widths differ from those before."""

    def check_spread(self) -> None:
        """Raise ValueError for a layer of which all examples so far were the same, up to rounding."""

def _check_same_layers(a, b) -> None:
    """Raise ValueError where two sums are of other layers."""

def _centered(zs: list[Tensor], products: torch.dtype) -> tuple[Tensor, Tensor]:
    """Mean of layers side by side, and the layers without it."""

class MomentStream:
    """Base of the streams that need second moments only; a subclass says in `score` what it makes of them."""
    settings = ()
    moments: Any

    def __init__(self, products: torch.dtype=...):
        ...

    def update(self, xs, ys=None) -> 'MomentStream':
        """Take in the next block of examples of both stacks; None compares xs with itself."""

    def compute(self) -> Tensor:
        """The grid over all examples so far; raises ValueError before the second example, and for a layer that has not varied."""

    def score(self, moments: Moments) -> Tensor:
        ...

    def reset(self) -> 'MomentStream':
        """Forget everything."""

    def __add__(self, other: 'MomentStream') -> 'MomentStream':
        """The stream that has seen the examples of both; raises TypeError or ValueError for streams that score otherwise."""

    def __radd__(self, other):
        ...

def _check_same_stream(a: Any, b: Any) -> None:
    """Raise TypeError for streams of two kinds, ValueError for options that differ."""
