# Made from information.py by `make export`: do not edit.
from typing import Any
__all__ = ['correlation_weights', 'information', 'InformationStream']
import math
from collections.abc import Iterator, Sequence
from copy import copy
from itertools import product
from typing import NamedTuple
import torch
from fastcore.basics import patch
from torch import Tensor
from .base import measure, progress_bar
from .copies import _hashes, copies, some_equal
from .moments import _check_same_stream, Moments, MomentStream
from .validation import _check_aligned, as_stack

def correlation_weights(r: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """The log-likelihood ratio of pairs with correlation r against pairs with none (Bach and Jordan 2005)."""

class _Side(NamedTuple):
    """What one turn needs of a layer."""
    parts: list[Tensor] | None
    sizes: list[int]
    vectors: Tensor | None
    values: Tensor
    covariances: list[Tensor]
    unit: Tensor
    floor: Tensor

def _eigh(a: Tensor) -> tuple[Tensor, Tensor]:
    """Eigenvalues and vectors, also of matrices nearly all zero, where LAPACK may give up or give NaN in float32."""

def _components(covariance: Tensor, n: int) -> tuple[Tensor, Tensor]:
    """Leading principal components of the n examples of the first part, and their variances."""

def _floor(variances: list[Tensor]) -> Tensor:
    """The variance that rounding may leave, from the mean variance of the features on each part."""

def _need_float64(covariance: Tensor, values: Tensor, variances: list[Tensor]) -> bool:
    """Whether float32 rounds away components beside the first, or examples beside one that is much larger."""

def _near_one(x: Tensor) -> Tensor:
    """Layers `[..., n, d]` over a power of two, which costs no digits: squares of squares would overflow or vanish."""

def _side(x: Tensor, turn: int, place: Tensor | None=None) -> _Side:
    """One layer, in the principal components of the first part."""

def _crosses(x: _Side, y: _Side) -> list[Tensor]:
    """Cross-covariances of the components of two layers, on each part."""

def _weights(x: _Side, ridge: float) -> Tensor:
    """What whitens each component; one without variance on the first part has no direction, and counts for nothing."""

def _directions(x: _Side, y: _Side, cross: Tensor, ridge: float) -> tuple[Tensor, Tensor]:
    """Canonical directions on the first part."""

def _diagonal(a: Tensor, s: Tensor, b: Tensor) -> Tensor:
    """The diagonal of a' s b."""
_MOST = 1 - 0.0001
_APART = 100

def _spreads(a: Tensor, x: _Side) -> tuple[Tensor, Tensor, Tensor]:
    """Variances of directions on the second and third part, 1 where not to be trusted, and where they are."""
_DOUBT = -5.0

def _doubted(s: Tensor, n: int) -> Tensor:
    """Mean ratios of directions over n examples, if each may be none: a few nats over n are lost, 4.3 are won at most."""

def _turn(x: _Side, y: _Side, crosses: list[Tensor], ridge: float) -> Tensor:
    """The score of one turn: directions, then scales and correlations, then the mean ratio, each on its own part."""
_RIDGES = (0.0, 0.001, 0.03, 0.3, 3.0)

def _check_ridge(ridge: float | None):
    """Raise ValueError for a ridge below 0."""

def _picked(z: _Side, which: Tensor) -> _Side:
    """A layer of some of the pairs `[...]`, beside one another; its examples have passed by."""

def _best_of(x: _Side, y: _Side, crosses: list[Tensor]) -> tuple[Tensor, Tensor]:
    """The best score of one turn, and its ridge."""

def _pair_turn(x: _Side, y: _Side, crosses: list[Tensor], ridge, chosen: Tensor | None) -> tuple[Tensor, Tensor]:
    """The score of one turn with the given ridge, the ridge chosen before, or the best of several; and the ridge."""

def _dealt_on(hashes: Sequence[int], known: dict[int, int], sizes: Sequence[int]) -> Tensor:
    """The part of each example: where its copy went, else the smallest so far; `known` remembers those that are new."""

def _place(layers: list[Tensor]) -> Tensor | None:
    """The part of each example, where some are equal in all layers; raises ValueError where too few are distinct."""

def _information(x: Tensor, y: Tensor, ridge, bits: bool, place: Tensor | None=None) -> Tensor:
    """The mean over three turns."""

@measure(range=(-math.inf, math.inf), invariances=['orthogonal', 'isotropic scaling', 'translation'], min_n=24, cost='6 n q^2 + O(q^3) a pair; 6 n d q + O(d^3) a layer, q = min(d, n / 12)')
def information(x: Tensor, y: Tensor, ridge: float | None=None, bits: bool=False) -> Tensor:
    """Information that two layers share, per example, which are independent: a lower bound of that of Gaussian layers."""

def _by_place(xs: list[Tensor], ys: list[Tensor], own: bool) -> list[tuple[Tensor | None, list[tuple[int, int]]]]:
    """Pairs of layers by the parts of their examples: of each pair those of its own copies."""
_TOGETHER = 2 ** 18

def _beside(sides: dict[int, _Side]) -> Iterator[tuple[list[int], _Side]]:
    """Layers with as many components in one dtype, some at a time, as one with a leading dimension; and which they are."""

def _fill(total: Tensor, xs: list[Tensor], ys: list[Tensor], place, pairs: set, ridge, step: int, bar):
    """Add the scores of pairs whose examples are in the same parts."""

@information.grid
def _(xs, ys, *, ridge, bits, max_bytes, progress):
    ...

def _moment_side(grams: Sequence[Tensor], sizes: Sequence[int]) -> _Side:
    """One layer, in the principal components of the first part, from its second moments on each part."""

def _row_hashes(layers: Sequence[Tensor]) -> list[int]:
    """A hash of each example over all layers."""

class InformationStream(MomentStream):
    """Shared information of two stacks, gathered block by block: `update`, `compute`, `reset`, `+`."""
    settings = ('options',)
    own: bool
    parts: Any
    n: int
    known: Any
    products: torch.dtype
    options: Any

    def __init__(self, products: torch.dtype=..., **options):
        ...

    def reset(self) -> 'InformationStream':
        """Forget everything."""

    def update(self, xs, ys=None) -> 'InformationStream':
        """Take in the next block of examples of both stacks; None compares xs with itself."""

    def compute(self) -> Tensor:
        """The grid over all examples so far; raises ValueError for too few of them, and for a layer that has not varied."""

    def __add__(self, other: InformationStream) -> InformationStream:
        """The stream that has seen the examples of both; raises TypeError or ValueError for what cannot be joined."""

def _sides_of(grams: Sequence[Sequence[Tensor]], parts: Sequence[Moments]) -> list[_Side]:
    """Every layer of a stack, from its second moments on each part."""
