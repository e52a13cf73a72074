# Made from head.py by `make export`: do not edit.
from typing import Any
__all__ = ['FEATURES', 'ContraSimLikelihood']
import inspect
import warnings
from numbers import Real
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from ..core.error_pages import warn_user
from ..core.moved import no_option
from .estimators import check_same_n, ContraSim
from .hub import _weights, About, NotFittedError, Shareable
from .plda import PCCA, PLDA
from ..similarity.copies import repeats
from ..similarity.validation import check_pair
from .training import fingerprint_views, ViewsLike
FEATURES = {'vectors': None, 'embeddings': 0.0, 'both, length 1': 1.0, 'both, length 3': 3.0}

class ContraSimLikelihood(ContraSim):
    """ContraSim with a likelihood head, which `ContraSim(head=...)` makes."""
    name, range, units = ('contrasim_likelihood', (float('-inf'), float('inf')), ('example',))
    likelihood: Any
    _plan: Any
    about: Any
    history: Any

    @property
    def fitted(self) -> bool:
        """True after `fit` or `from_pretrained`."""

    def features(self, x: Tensor, side: int=0, group: int | None=None) -> Tensor:
        """What the head scores; raises NotFittedError before `fit`, ValueError for another width."""

    def _views_of(self, views, rows: Tensor, means: list, length) -> list[Tensor]:
        """What the head sees of some examples of every view."""

    def _planned(self, *args, **drawn):
        """The split of the training, kept for the head."""

    @torch.no_grad()
    def _fit_head(self, plan, seed: int):
        """Fit a head on each kind of features, and keep the best on held-out pairs."""

    def _check_encoder(self, encoder, seed: int, options: dict):
        """Raise TypeError or ValueError for what is no fitted ContraSim of this architecture and seed, or an unknown option."""

    def _check_split_of(self, encoder: ContraSim):
        """Raise ValueError for an encoder of other widths, or trained on other examples than the head is to be fitted to."""

    def _adopt(self, encoder: ContraSim, views, how: dict, options: dict):
        """Take over a trained encoder, with what is known of it."""

    def fit(self, views: ViewsLike, *, validation: float | ViewsLike=0.1, duplicates: Tensor | np.ndarray | None=None, seed: int=0, unit: str='example', encoder: ContraSim | None=None, **options) -> 'ContraSimLikelihood':
        """Train the encoder, then fit the head; raises what ContraSim raises, and ValueError for an encoder trained otherwise."""

    def transform(self, x: Tensor | np.ndarray, side: int=0, *, group: int | None=None, query: bool | None=None) -> Tensor:
        """Encode representations; raises NotFittedError before `fit`, ValueError for another width."""

    def batched(self, x: Tensor, y: Tensor, *, group: int | None=None) -> Tensor:
        """The measure over leading dimensions: differentiable in x and y, values unchecked; raises ValueError for unequal n."""

    def forward(self, x: Tensor | np.ndarray, y: Tensor | np.ndarray, *, group: int | None=None) -> Tensor:
        """The measure of one checked pair; raises TypeError or ValueError for bad input, NotFittedError before `fit`."""

    def grid_rule(self, xs: list[Tensor], ys: list[Tensor] | None=None, *, max_bytes: int=..., progress: bool | None=None) -> Tensor:
        """The measure over all pairs of layers; raises ValueError where layers have models of their own."""

    def _filled(self, folder, config: dict):
        """Itself with encoders and head of a folder."""

def _beside(x: Tensor, mean: Tensor, z: Tensor, length: float | None) -> Tensor:
    """What the head sees of vectors x `[..., n, d]` and their embeddings z."""
