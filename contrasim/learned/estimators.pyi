# Made from estimators.py by `make export`: do not edit.
from typing import Any
__all__ = ['Learned', 'ContraSim', 'ContraSimDistance', 'DeepDot', 'DeepCKA']
import inspect
import warnings
import pandas as pd
import torch
from fastcore.basics import patch
from sklearn.exceptions import NotFittedError
from torch import nn, Tensor
from tqdm.auto import tqdm
from ..core.devices import where_float64
from ..core.distributed import same_weights, world
from .encoder import Encoder
from .hub import Shareable
from .loss import example_loss, matching_similarity, set_loss, set_similarities
from .training import check_settings, diagonal_wins, fingerprint_views, make_plan, Training, Views
from ..similarity.base import grid
from ..similarity.cka import cka
from ..similarity.cka_streams import CKAStream
from ..similarity.validation import check_pair

class Learned(nn.Module, Shareable):
    """What all learned measures can do; a child adds its name and its objective."""
    rows_per_match = {'example': 1, 'set': 8}
    units = ('example', 'set')
    rates = (0.001,)
    name, larger_is_more_similar, range, min_n = ('learned', True, (-1.0, 1.0), 1)
    invariances = ('order of examples',)
    cost = 'O(n d h), h the width of the first hidden layer: one pass of each representation through the encoder'
    similarity = 'dot'
    history: Any
    about: Any
    in_dim: Any
    hidden: Any
    out_dim: int
    temperature: float
    dropout: float
    standardise: bool
    widths: Any
    encoders: Any

    def __init__(self, in_dim, hidden: tuple=(512, 256), out_dim: int=128, temperature: float=0.07, dropout: float=0.2, standardise: bool=True):
        ...

    @property
    def device(self) -> torch.device:
        """Where the weights are."""

    @property
    def symmetric(self) -> bool:
        """True where both sides go through the same encoder."""

    @property
    def fitted(self) -> bool:
        """True after `fit` or `from_pretrained`."""

    def get_params(self, deep: bool=True) -> dict:
        """The parameters that the measure was made with, as in scikit-learn."""

    def set_params(self, **params) -> 'Learned':
        """Change parameters, as in scikit-learn; raises ValueError for one that does not exist."""

    def transform(self, x: Tensor, side: int=0) -> Tensor:
        """Encode representations; raises NotFittedError before `fit`."""

    def compare_rows(self, zx: Tensor, zy: Tensor) -> Tensor:
        """Similarity of each encoded row to its partner."""

    def compare_sets(self, zx: Tensor, zy: Tensor) -> Tensor:
        """The measure of all pairs, of encoded rows."""

    def score_rows(self, x: Tensor, y: Tensor) -> Tensor:
        """Similarity of each example in x to the same example in y: on which examples do two layers agree?"""

    def batched_encoded(self, zx: Tensor, zy: Tensor) -> Tensor:
        """The measure over leading dimensions, of rows that `transform` has encoded before."""

    def batched(self, x: Tensor, y: Tensor) -> Tensor:
        """The measure over leading dimensions: differentiable in x and y, values unchecked."""

    def forward(self, x, y) -> Tensor:
        """The measure of one checked pair; raises TypeError or ValueError for bad input, NotFittedError before `fit`."""

    def grid_rule(self, xs: list[Tensor], ys: list[Tensor] | None=None, *, max_bytes: int=..., progress: bool | None=None) -> Tensor:
        """The measure over all pairs of layers, encoding each representation once."""

    def stream_rule(self, products) -> None:
        """A mean over examples needs no stream: see `contrasim.similarity.base.Measure.stream`."""

    def _encode_stack(self, xs, rows, side) -> Tensor:
        ...

    def matching_accuracy(self, z: Tensor, unit: str, duplicates: Tensor | None=None) -> float:
        """Share of true matches that win outright, over all ordered pairs of views."""

    def objective(self, z: Tensor, unit: str, duplicates: Tensor | None=None) -> Tensor:
        """What training minimises."""

    def encode_views(self, views) -> Tensor:
        """Encode every view; all of them in one product where they share an encoder."""

    def check_views(self, views, unit: str, name: str='views') -> Views:
        """Views that fit this measure and the unit; raises ValueError or TypeError otherwise."""

    def _reset(self, plan, generator):
        """New weights, ready to be trained; mean and scale of the features, where they are asked for."""

    def _run(self, plan, lr, epochs, patience, progress, seed, settings) -> list[dict]:
        """Train once; a row an epoch."""

    def _best_run(self, rates, *args) -> list[dict]:
        """Train once for each learning rate and keep the best; a row an epoch of every run."""

    def _note(self, history, plan, settings):
        """Keep history, settings, sizes and outcome; warn of a collapse."""

    def _planned(self, views, unit, validation, batch_size, duplicates, seed):
        """The rows to train on and to hold out; raises ValueError or TypeError for what cannot be trained on."""

    def _rates(self, lr):
        """The learning rates to try."""

    def fit(self, views, *, unit: str='example', epochs: int=30, batch_size: int | None=None, lr=None, weight_decay: float=0.001, validation=0.1, patience: int=10, duplicates=None, seed: int=0, device=None, shift: float=0.0, hard: int=0, amp: bool=False, compile: bool=False, corpus: str | None=None, progress: bool=True):
        """Train on matching representations; raises ValueError or TypeError, before any work, for views that cannot be trained on."""

class ContraSim(Learned):
    """Mean dot product of encoded rows, trained by contrast (Rahamim and Belinkov 2024, section 3)."""
    name = 'contrasim'

    def objective(self, z, unit, duplicates=None):
        """The contrastive loss of the unit."""

class ContraSimDistance(ContraSim):
    """Mean of one minus the Euclidean distance of encoded rows, trained by contrast on that quantity (Rahamim and Belinkov 2024, section 3)."""
    name, similarity = ('contrasim_distance', 'distance')

class DeepDot(Learned):
    """Mean dot product of encoded rows, trained to be high for what matches (Rahamim and Belinkov 2024, section 4): no negatives, hence a trivial optimum."""
    name, rates = ('deep_dot', (0.001, 0.0001, 1e-05))

    def objective(self, z, unit, duplicates=None):
        """Minus the mean dot product of matching rows."""

class DeepCKA(Learned):
    """Debiased linear CKA of encoded rows, trained to be high for what matches (Rahamim and Belinkov 2024, section 4): no negatives."""
    name, min_n, rates = ('deep_cka', 4, (0.001, 0.0001, 1e-05))
    rows_per_match = {'example': 8, 'set': 8}

    def objective(self, z, unit, duplicates=None):
        """Minus the mean CKA of matching sets."""

    def batched_encoded(self, zx, zy):
        """CKA over leading dimensions, of rows that `transform` has encoded before."""

    def compare_sets(self, zx, zy):
        """CKA of all pairs, of encoded rows; undefined values count as 0."""

    def stream_rule(self, products):
        """Of encoded rows, as CKA."""

    def grid_rule(self, xs, ys=None, *, max_bytes=..., progress=None):
        """CKA over all pairs of layers, encoding each representation once."""
