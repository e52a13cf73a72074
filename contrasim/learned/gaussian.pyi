# Made from gaussian.py by `make export`: do not edit.
from typing import Any
__all__ = ['variance_weights', 'rotated', 'helmert', 'gram', 'ViewMoments', 'beside', 'pooled', 'covariances', 'Terms', 'inverse_root', 'Space', 'one_space', 'plda_terms', 'Spectra', 'own_spaces', 'pcca_terms', 'lengthened', 'project', 'augment', 'encode_terms', 'stacked', 'pick', 'views_apart']
import math
from collections.abc import Sequence
from copy import copy
from functools import cached_property
from typing import NamedTuple
import torch
from fastcore.basics import patch
from torch import nn, Tensor
from ..similarity.base import row_blocks
from ..similarity.information import correlation_weights

def variance_weights(b: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Weights of the log-likelihood ratio of the two-covariance model (Ioffe 2006; Brümmer and de Villiers 2010)."""

def rotated(views: Sequence[Tensor]) -> list[Tensor]:
    """Views rotated among each other by Helmert's matrix, each still to be multiplied by one of `helmert`."""

def helmert(views: int) -> list[float]:
    """What `rotated` views are to be multiplied by for lengths to stay."""

def gram(z: Tensor, strips: int=4) -> Tensor:
    """The product of every group's examples with themselves."""
_LARGE = 'squares of these values overflow; scale the views first, to a size near one, or give them in double precision'

class ViewMoments:
    """Means and second moments of views, for each group, gathered block by block: `update`, `+`, `-`."""
    n: int
    means: Any
    scatter: Any
    together: bool
    products: torch.dtype

    def __init__(self, together: bool=True, products: torch.dtype=...):
        ...

    def __len__(self) -> int:
        ...

    def update(self, block: Sequence[Tensor]) -> 'ViewMoments':
        """Take in the next block of examples; raises ValueError for other views than before, or values that are no numbers."""

    def absorb(self, other: ViewMoments, sign: int=1) -> ViewMoments:
        """Take in other moments, in place; raises ValueError for those of other views."""

    def __add__(self, other: ViewMoments) -> ViewMoments:
        ...

    def __radd__(self, other):
        ...

    def __sub__(self, other: ViewMoments) -> ViewMoments:
        ...

    @property
    def groups(self) -> list[ViewMoments]:
        """The moments of each group alone."""

def _centered(view: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """A rough mean `[groups, d]` in float64, and a view without it."""

def _spread(zs: Sequence[Tensor], drifts: Sequence[Tensor], together: bool) -> dict:
    """Centered products of roughly centered views of one block."""

def _check_same_views(a: ViewMoments, b: ViewMoments) -> None:
    """Raise ValueError where two moments are of other groups, widths or kinds."""

def _made(of, first: ViewMoments, *others: ViewMoments) -> ViewMoments:
    """Moments whose tensors are made from those of others."""

def beside(parts: Sequence[ViewMoments]) -> ViewMoments:
    """Moments of groups, put together again."""

def pooled(moments: ViewMoments) -> ViewMoments:
    """All groups taken for one population of examples."""

def covariances(moments: ViewMoments) -> tuple[Tensor, Tensor, Tensor]:
    """Mean, W and B of the two-covariance model, by the method of moments."""

class Terms(NamedTuple):
    """A fitted model; or several, of several ridges or groups, with one more dimension in front."""
    means: list[Tensor]
    maps: list[Tensor]
    cross: Tensor
    square: Tensor
    const: Tensor
    length: Tensor
_NOTHING = 'there is nothing to fit: all examples are the same, or the views of each are; give others, or leave this group out'
_SINGULAR = 'with ridge=0 every direction must vary, and some do not: there are too few examples for the width, or constant columns; give a ridge, as ridge=0.1'

def inverse_root(values: Tensor, ridges: Tensor, unit: Tensor) -> Tensor:
    """One over the square root of eigenvalues with ridges of so many units; raises ValueError where one is zero."""

class Space:
    """W and B of one group, ready for any ridge."""
    mean: Tensor
    within: Tensor
    between: Tensor
    unit: Any

    def __init__(self, mean: Tensor, within: Tensor, between: Tensor):
        ...

    @cached_property
    def spectrum(self) -> tuple[Tensor, Tensor, Tensor]:
        """Eigenvalues of W, rising, its eigenvectors, and B in their basis."""

    def whitened(self, ridges: Sequence[float], dtype: torch.dtype=...) -> tuple[Tensor, Tensor]:
        """W made the identity; raises ValueError where it cannot be inverted."""

def one_space(moments: ViewMoments) -> Space:
    """W and B of one group, ready for any ridge."""

def _factor(space: Space, ridge: float) -> Tensor | None:
    """The inverse of the Cholesky factor of W and a ridge, transposed; None where rounding leaves no factor."""

def plda_terms(space: Space, ridges: Sequence[float]=(0.0,), normalize: bool=True, dtype: torch.dtype=...) -> Terms:
    """The two-covariance model of views in one space; raises ValueError where a covariance cannot be inverted."""

class Spectra(NamedTuple):
    """Covariances of one group with a space per view, ready for any ridge."""
    means: list[Tensor]
    values: list[Tensor]
    vectors: list[Tensor]
    units: list[Tensor]
    cross: dict

def own_spaces(moments: ViewMoments) -> Spectra:
    """The covariance of each view to be inverted, without directions that never vary, and their cross-covariances."""

def _generalized(m: dict, widths: list[int]) -> tuple[list[Tensor], Tensor]:
    """Orthonormal directions of several whitened views, and the mean correlation of each."""

def _canonical(m: dict, widths: list[int]) -> tuple[list[Tensor], Tensor]:
    """Directions of whitened views, and their correlations."""

def pcca_terms(spectra: Spectra, ridges: Sequence[float]=(0.0,), normalize: bool=True, dtype: torch.dtype=...) -> Terms:
    """Probabilistic CCA; raises ValueError where a covariance cannot be inverted."""

def lengthened(terms: Terms, z: Tensor) -> Tensor:
    """Examples of the length that a model expects."""

def project(terms: Terms, x: Tensor, side: int=0) -> Tensor:
    """Examples in the basis of the model, of the length that it expects."""

def augment(terms: Terms, z: Tensor, query: bool=True) -> Tensor:
    """Projected examples with two more columns: the inner product of a query with a candidate is the log-likelihood ratio."""

def encode_terms(terms: Terms, x: Tensor, side: int=0, query: bool=True) -> Tensor:
    """Examples, projected and augmented."""

def _widened(t: Tensor, p: int, sides: int=1) -> Tensor:
    ...

def stacked(models: Sequence[Terms], dtype: torch.dtype=...) -> Terms:
    """Several models as one, without directions that weigh nothing in all of them."""

def pick(terms: Terms, model: int | None, like: Tensor | None=None) -> Terms:
    """One of several models, or all, in another dtype or on another device."""

def views_apart(contrasts: Tensor, within: Tensor, terms: Terms) -> Tensor:
    """Squared distance of the views' means over that of partners without them, as the model weighs directions."""
