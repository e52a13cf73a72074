# Made from rsa.py by `make export`: do not edit.
from typing import Any
__all__ = ['dissimilarities', 'average_ranks', 'rsa']
import math
import tempfile
from collections.abc import Sequence
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from ..core.devices import where_float64
from .base import measure, progress_bar, row_blocks
from .hsic import _widths, rbf_gram
from contrasim.similarity.hsic_grids import _centered_pairs, _inner, _inner_by_blocks, _pair_blocks, _PairRows, _rbf_blocks, _swapped

def _unit_rows(x: Tensor, rows: slice | Tensor, centered: bool) -> tuple[Tensor, Tensor]:
    """Some rows, of length one, and by how much centering them stretched their rounding."""

def _check_directions(good: Tensor, rows: slice | Tensor, centered: bool) -> None:
    """Raise ValueError for a row that has no direction."""

def _known(gap: Tensor, far: Tensor, eps: float) -> Tensor:
    """Whether differences of one minus cosines, sorted, are more than what rounding the rows may have made."""

def _hidden_neighbors(rows: '_UnitRows', near: Tensor, some: Tensor, spread: Tensor) -> bool:
    """Whether float32 hides which rows are nearest, though the rows tell: more than a few of the 16 nearest would tie."""

def _hidden_ranks(rows: '_UnitRows', near: Tensor, some: Tensor, spread: Tensor) -> bool:
    """Whether float32 hides the ranks: one in fifty of all pairs and more would tie with a hundredth of them."""

class _UnitRows:
    """The rows of a representation, of length one and about their mean; each row minus its own mean first where `centered`."""
    x: Tensor
    centered: bool
    kept: Any
    dtype: Any
    mean: Any
    stretch: Any

    def __init__(self, x: Tensor, centered: bool=True, ranks: bool=False):
        ...

    def _hidden(self, near: Tensor, few: Tensor, some: Tensor) -> bool:
        """Whether float32 hides what is looked for."""

    def offsets(self, rows: slice | Tensor, shift: float | Tensor=0.0) -> Tensor:
        """Some rows u; `shift` is added to minus half of each pair's squared distance."""

def _offsets(rows: _UnitRows, dtype: torch.dtype) -> Tensor:
    """All rows u, in float64 where the layer needs it."""

def _variance(u: Tensor) -> Tensor:
    """Mean squared length of the rows about their mean."""

def _dissimilarities(u: Tensor) -> Tensor:
    """Half the squared distance of every pair, from the rows u."""

def dissimilarities(x: Tensor) -> Tensor:
    """One minus the Pearson correlation of every pair of rows; raises ValueError for a row that is constant over its features."""

def _tie(rows: _UnitRows, dtype: torch.dtype) -> Tensor:
    """Values of r that differ by no more are equal: 16 roundings, each stretched as the rows were."""

def _balance(r: Tensor, tie: Tensor) -> Tensor:
    """How many values are below each value, minus how many are above."""

def average_ranks(v: Tensor) -> Tensor:
    """Ranks along the last dimension, ties averaged."""

def _rank_table(counts: Tensor) -> Tensor:
    """`_balance` of each bin, from twice the number of values in each; a bin ties with its two neighbors."""

def _count(counts: Tensor, bins: Tensor, diagonal: bool) -> None:
    """Add twice the number of values in each bin; of a block on the diagonal, each pair once."""

def _balance_by_bins(r: Tensor, tie: Tensor) -> Tensor:
    """`_balance` of positive float32 values, without a sort."""
_FEW = 256

def _row_noise(tie: Tensor) -> Tensor:
    """Dissimilarities up to this are rounding of the input."""

def _lengths(d: Tensor, variance: Tensor, rows: _UnitRows) -> Tensor:
    """What is ranked: the root of the variance and the dissimilarity together; one that is rounding of the input counts as zero."""

def _correlation(inner: Tensor, square_x: Tensor, square_y: Tensor, least_x: Tensor, least_y: Tensor) -> Tensor:
    """A cosine from means of products; raises ValueError where one side is no more than `least`, which is rounding."""

def _kernel_rounding(bandwidth: float | Sequence[float], dtype: torch.dtype) -> float:
    """Square of the relative rounding of a kernel."""

def _kernel_vector(x: Tensor, compare: str, bandwidth: float | Sequence[float], distance: str) -> tuple[Tensor, Tensor]:
    """What `_vector` gives, of kernels: about their mean, or one minus them by cosine."""

def _vector(x: Tensor, compare: str, bandwidth: float | Sequence[float] | None=None, distance: str='correlation') -> tuple[Tensor, Tensor]:
    """What is correlated: dissimilarities about their mean, or ranks, or neither; and the mean square that rounding alone may give."""
_COMPARE = ('pearson', 'spearman', 'cosine')

def _check_compare(compare: str, bandwidth: float | Sequence[float] | None, distance: str) -> None:
    """Raise ValueError for an unknown way of comparing, or a kernel that there is not."""

@measure(range=(-1.0, 1.0), invariances=['isotropic scaling'], cost='2 n^2 (d_x + d_y) + 2 n^2 per pair; spearman sorts n^2 / 2 values per layer', min_n=3, copies_raise=True)
def rsa(x: Tensor | np.ndarray, y: Tensor | np.ndarray, compare: str='pearson', bandwidth: float | Sequence[float] | None=None, distance: str='correlation') -> Tensor:
    """Correlation of the dissimilarities 1 - Pearson of all pairs of examples (Kriegeskorte et al. 2008)."""

def _unit_pairs(layers: list[Tensor], centered: bool, max_bytes: int, ranks: bool=False) -> tuple[_PairRows, dict]:
    """The rows u of all layers, and what they were made from."""

def _by_examples(layers: list[Tensor], compare: str, max_bytes: int, bar: progress_bar) -> tuple[Tensor, Tensor]:
    """Sums `[L, L]` of products of what is correlated, over all pairs of examples, and the mean squares `[L]` that are rounding."""

def _by_bins(pairs: _PairRows, tie: Tensor, s: Tensor, max_bytes: int, bar: progress_bar) -> Tensor:
    """Sums of products of the ranks of all layers, in units of p, in float32: bins are counted, then looked up in a table."""

def _layer_ranks(x: Tensor, step: int=512) -> Tensor:
    """`_balance` of all pairs of one layer, by a sort in float64; zero where the dissimilarities differ by rounding only."""

def _by_sorts(layers: list[Tensor], max_bytes: int, bar: progress_bar, step: int=...) -> Tensor:
    """Sums of products of the ranks of all layers, in units of p; ranks go to a file where they do not fit in memory."""

def _feature_products(units: list[_UnitRows], shift: Tensor, step: int) -> Tensor:
    """Sums of products of what is correlated, over all pairs of examples, for the first layer and each."""

def _by_features(layers: list[Tensor], split: int, compare: str, max_bytes: int, bar: progress_bar) -> tuple[Tensor, Tensor]:
    """What `_by_examples` gives, from products of features; pairs that no grid needs are left zero."""

def _by_kernels(layers: list[Tensor], compare: str, max_bytes: int, bar: progress_bar, bandwidth, distance: str) -> tuple[Tensor, Tensor]:
    """What `_by_examples` gives, of kernels."""

def _features_are_cheaper(layers: list[Tensor], split: int) -> bool:
    """Whether products of features take fewer operations than half of the products of examples."""

@rsa.grid
def _(xs, ys, *, compare, bandwidth, distance, max_bytes, progress):
    ...
