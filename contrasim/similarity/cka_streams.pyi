# Made from cka_streams.py by `make export`: do not edit.
from typing import Any
__all__ = ['CKAMoments', 'CKAStream', 'MinibatchCKA']
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from .base import check_stacks, MAX_BYTES, progress_bar
from .cka import _check_options, cka, cka_biased, cka_rbf, cka_rbf_cosine
from .hsic import _hsic_of_sums
from .hsic_grids import _align, grid_hsic
from .moments import _check_same_stream, Moments, MomentStream

def _by_layer(v: Tensor, widths: list[int]) -> Tensor:
    """Sums `[..., layers]` over the columns of each layer of `v` `[..., D]`."""

@dataclass
class _NormSums:
    """Products of the squared row norms of two stacks, about their means."""
    kl: Tensor
    t: Tensor
    u: Tensor

    def __add__(self, other):
        ...

    def moved(self, e, f, S, K, L, n, wx, wy) -> '_NormSums':
        """About other means: x moves by e `[Dx]`, y by f `[Dy]`. S is x'Hy; K `[Lx]`, L `[Ly]` are sums of the squared norms; wx, wy widths."""

class CKAMoments(Moments):
    """Second moments, and the products of squared row norms that debiased CKA needs."""
    pairs: Any
    own_x: Any
    own_y: Any

    def _gather(self, x, y):
        ...

    def traces(self) -> tuple[Tensor, Tensor]:
        """Sums of the squared row norms of each layer."""

    def _join(self, other, dx, dy):
        ...

class CKAStream(MomentStream):
    """Linear CKA over examples that arrive in blocks: exact, one pass, biased or debiased; streams add."""
    settings = ('debiased',)
    debiased: bool
    moments: Any

    def __init__(self, debiased: bool=True, products: torch.dtype=...):
        ...

    def score(self, m: CKAMoments) -> Tensor:
        """CKA from the sums so far; raises ValueError for too few examples."""

@cka.stream
@cka_biased.stream
@cka_rbf.stream
@cka_rbf_cosine.stream
def _(products, *, kernel, debiased, **options):
    ...

class MinibatchCKA:
    """CKA from the mean of HSIC over minibatches (Nguyen et al. 2021, eq. 3); constant memory; streams add."""
    settings = ('kernel', 'debiased', 'bandwidth', 'rbf')
    layers_x: int
    own: bool
    batches: int
    hsic: Any
    kernel: str
    debiased: bool
    bandwidth: float | Sequence[float]
    rbf: Any

    def __init__(self, kernel: str='linear', debiased: bool=True, bandwidth: float | Sequence[float]=1.0, distance: str='euclidean', neighbors: int | None=None):
        ...

    def reset(self) -> 'MinibatchCKA':
        """Forget everything."""

    def compute(self) -> Tensor:
        """The grid over all batches so far; raises ValueError before the first."""

    def __add__(self, other):
        """The stream that has seen the batches of both; raises TypeError or ValueError for other options or layers."""

    def __radd__(self, other):
        ...

    @torch.no_grad()
    def update(self, xs: Tensor | np.ndarray | Sequence, ys: Tensor | np.ndarray | Sequence | None=None) -> 'MinibatchCKA':
        """Take in the next batch; raises ValueError for a batch of fewer than four examples or with other layers than those before."""

def _check_layers(stream: MinibatchCKA, layers_x: int, own: bool, layers: int) -> None:
    """Raise ValueError where other layers come to those that a stream has seen."""
