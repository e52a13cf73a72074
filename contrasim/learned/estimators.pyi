# Made from estimators.py by `make export`: do not edit.
from typing import Any
__all__ = ['load_measure', 'Learned', 'check_same_n', 'ContraSim', 'ContraSimDistance', 'DeepDot', 'DeepCKA']
import inspect
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from functools import partial
from numbers import Real
import numpy as np
import torch
from fastcore.basics import patch
from torch import nn, Tensor
from tqdm.auto import tqdm
from ..core.devices import choose_device, where_float64
from ..core.distributed import same_weights, world
from ..core.error_pages import warn_user, with_page
from ..core.moved import known_options, old_names, renamed_parameters
from .encoder import as_widths, check_architecture, Encoder
from .hub import _warn_renamed, About, hashes_of, History, NotFittedError, Shareable
from .loss import example_loss, matching_similarity, set_loss, set_similarities
from .relative import relative_to
from .training import ViewsLike, check_settings, check_views as _as_views
from .training import fingerprint_views, make_plan, matched, Training, whole_seed
from ..similarity.base import grid, Measure
from ..similarity.cka import cka
from ..similarity.cka_streams import CKAStream
from ..similarity.copies import copies, distinct, repeats
from ..similarity.validation import check_pair

class Learned(nn.Module, Measure, Shareable):
    """What all learned measures can do; a child adds its name and its objective."""
    examples_per_match = {'example': 1, 'set': 8}
    units = ('example', 'set')
    rates = (0.001,)
    name, larger_is_more_similar, range, min_n, needs_variance = ('learned', True, (-1.0, 1.0), 1, False)
    invariances = ('order of examples',)
    cost = 'O(n d h), h the width of the first hidden layer: one pass of each representation through the encoder'
    similarity, repeats_allowed = ('dot', True)
    anchors: Any
    history: History
    about: About
    _inferred: Any
    in_dim: Any
    widths: Any
    encoders: Any
    hidden: Any
    out_dim: int
    temperature: float
    dropout: float
    standardize: bool

    def __init__(self, in_dim: int | Sequence[int] | None=None, hidden: Sequence[int]=(512, 256), out_dim: int=128, temperature: float=0.07, dropout: float=0.2, standardize: bool=True):
        ...

    def _build(self, in_dim: int | tuple[int, ...] | None=None):
        """Make the encoders, where the width is known."""

    @property
    def device(self) -> torch.device:
        """Where the weights are."""

    @property
    def symmetric(self) -> bool:
        """True where both sides go through the same encoder."""

    @property
    def fitted(self) -> bool:
        """True after `fit` or `from_pretrained`."""

    def defaults(self) -> dict:
        """Options of a score, as other measures have them: none."""

    def extra_repr(self) -> str:
        """What it was fitted to, for the printed form: axes in the wrong order show here."""

    def get_params(self, deep: bool=True) -> dict:
        """The parameters that the measure was made with, as in scikit-learn."""

    @renamed_parameters(standardise='standardize')
    def set_params(self, **params) -> 'Learned':
        """Change parameters, as in scikit-learn; raises ValueError for one that does not exist."""

    def transform(self, x: Tensor | np.ndarray, side: int=0) -> Tensor:
        """Encode representations; raises NotFittedError before `fit`."""

    def compare_examples(self, zx: Tensor, zy: Tensor) -> Tensor:
        """Similarity of each encoded example to its partner."""

    def compare_sets(self, zx: Tensor, zy: Tensor) -> Tensor:
        """The measure of all pairs of representations, from their encoded examples."""

    def score_examples(self, x: Tensor | np.ndarray, y: Tensor | np.ndarray) -> Tensor:
        """Similarity of each example in x to the same example in y: on which examples do two layers agree?"""

    def batched_encoded(self, zx: Tensor, zy: Tensor) -> Tensor:
        """The measure over leading dimensions, of what `transform` has encoded before."""

    def batched(self, x: Tensor, y: Tensor) -> Tensor:
        """The measure over leading dimensions: differentiable, values unchecked; raises ValueError when n differs."""

    def forward(self, x: Tensor | np.ndarray, y: Tensor | np.ndarray) -> Tensor:
        """The measure of one checked pair; raises TypeError or ValueError for bad input, NotFittedError before `fit`."""

    def grid_rule(self, xs: list[Tensor], ys: list[Tensor] | None=None, *, max_bytes: int=..., progress: bool | None=None) -> Tensor:
        """The measure over all pairs of layers, encoding each representation once."""

    def stream_rule(self, products: bool) -> None:
        """A mean over examples needs no stream: see `contrasim.similarity.base.Measure.stream`."""

    def _encode_stack(self, xs, examples, side) -> Tensor:
        ...

    def permuted_rule(self, xs: list[Tensor], ys: list[Tensor]) -> Callable:
        """Scores of all pairs of layers with the examples of ys in another order, encoding each representation once."""

    def resampled_rule(self, xs: list[Tensor], ys: list[Tensor], label: Tensor) -> Callable:
        """Scores of blocks of examples, each with a weight, encoding each representation once."""

    def matching_accuracy(self, z: Tensor, unit: str, duplicates: Tensor | None=None) -> float:
        """Share of true matches that score above every other candidate, over all ordered pairs of views."""

    def objective(self, z: Tensor, unit: str, duplicates: Tensor | None=None) -> Tensor:
        """What training minimizes."""

    def encode_views(self, views: Tensor | list[Tensor]) -> Tensor:
        """Encode every view; all of them in one product where they share an encoder."""

    def check_views(self, views: ViewsLike, unit: str, name: str='views') -> object:
        """Views that fit this measure and the unit; raises ValueError or TypeError otherwise."""

    def _infer(self, views):
        """The views, checked, and encoders for them where `in_dim` was left out: one for all where their widths agree."""

    def _planned(self, views, unit, validation, batch_size, duplicates, seed):
        """The examples to train on and to hold out; raises ValueError or TypeError for what cannot be trained on."""

    def _rates(self, lr):
        """The learning rates to try."""

    def _reset(self, plan, generator):
        """New weights, ready to be trained; mean and scale of the features, where they are asked for."""

    def _run(self, plan, lr, epochs, patience, progress, seed, settings) -> list[dict]:
        """Train once; one row per epoch."""

    def _best_run(self, rates, *args) -> list[dict]:
        """Train once for each learning rate and keep the best; one row per epoch of every run."""

    def _note(self, history, plan, settings):
        """Keep history, settings, sizes and outcome; warn of a collapse."""

    @contextmanager
    def _unless_it_fails(self):
        """A fit that fails leaves the measure as it was: weights, encoders, and what is known of it."""

    def _fit(self, views, drawn: dict, device, rates, run: tuple, settings: dict, corpus) -> 'Learned':
        """`fit`, with settings that were checked."""

    def fit(self, views: ViewsLike, *, unit: str='example', epochs: int=30, batch_size: int | None=None, lr: float | Sequence[float] | None=None, weight_decay: float=0.001, validation: float | ViewsLike=0.1, patience: int=10, duplicates: Tensor | np.ndarray | Sequence[int] | None=None, seed: int=0, device: str | torch.device | None=None, shift: float=0.0, hard: int=0, amp: bool=False, compile: bool=False, corpus: str | None=None, progress: bool=True) -> 'Learned':
        """Train on matching representations; raises ValueError or TypeError, before any work, for views that cannot be trained on."""

    def fit_layers(self, stacks: Sequence, *, anchors: int | None=None, examples: Sequence | None=None, **options) -> 'Learned':
        """Train on all layers of models, relative to anchors. Raises what `fit` raises."""

    def as_read(self, xs: Sequence[Tensor], ys: Sequence[Tensor], anchors: Sequence | None=None) -> tuple[list[Tensor], list[Tensor]]:
        """The layers of two models as this measure reads them. Raises `ValueError` where it was made for other widths."""

    def grid_layers(self, xs: Sequence[Tensor], ys: Sequence[Tensor], anchors: Sequence | None=None, *, max_bytes: int | None=None, progress: bool | None=None) -> Tensor:
        """All pairs of layers of two models. Raises `ValueError` where the measure was made for other widths."""

    @classmethod
    def _kinds(cls, config: dict) -> dict:
        """The kinds of measure that this class loads: its own; `Learned` loads all."""
Learned.__init__ = renamed_parameters(standardise='standardize')(Learned.__init__)

def check_same_n(x: Tensor | np.ndarray, y: Tensor | np.ndarray) -> None:
    """Raise ValueError for two numbers of examples: one example would be compared with all of the others."""

class ContraSim(Learned):
    """Mean dot product of encoded examples, trained by contrast (Rahamim and Belinkov 2024, section 3)."""
    name = 'contrasim'

    def __new__(cls, *args, head: str | None=None, **options):
        ...

    def __init__(self, in_dim: int | Sequence[int] | None=None, hidden: Sequence[int]=(512, 256), out_dim: int=128, temperature: float=0.07, dropout: float=0.2, standardize: bool=True, *, head: str | None=None):
        ...

    def objective(self, z: Tensor, unit: str, duplicates: Tensor | None=None) -> Tensor:
        """The contrastive loss of the unit."""
ContraSim.__init__ = renamed_parameters(standardise='standardize')(ContraSim.__init__)
ContraSim.__signature__ = inspect.signature(partial(ContraSim.__init__, None))

class ContraSimDistance(ContraSim):
    """Mean of one minus the Euclidean distance of encoded examples, trained by contrast on that quantity (Rahamim and Belinkov 2024, section 3)."""
    name, similarity = ('contrasim_distance', 'distance')

class DeepDot(Learned):
    """Mean dot product of encoded examples, trained to be high for what matches (Rahamim and Belinkov 2024, section 4): no negatives, hence a trivial optimum."""
    name, rates = ('deep_dot', (0.001, 0.0001, 1e-05))

    def objective(self, z: Tensor, unit: str, duplicates: Tensor | None=None) -> Tensor:
        """Minus the mean dot product of matching examples."""

class DeepCKA(Learned):
    """Debiased linear CKA of encoded examples, trained to be high for what matches (Rahamim and Belinkov 2024, section 4): no negatives."""
    name, min_n, rates, repeats_allowed = ('deep_cka', 4, (0.001, 0.0001, 1e-05), False)
    examples_per_match = {'example': 8, 'set': 8}

    def objective(self, z: Tensor, unit: str, duplicates: Tensor | None=None) -> Tensor:
        """Minus the mean CKA of matching sets."""

    def batched_encoded(self, zx: Tensor, zy: Tensor) -> Tensor:
        """CKA over leading dimensions, of what `transform` has encoded before."""

    def compare_sets(self, zx: Tensor, zy: Tensor) -> Tensor:
        """CKA of all pairs, of encoded examples; undefined values count as 0."""

    def stream_rule(self, products: bool):
        """From encoded examples, as CKA."""

    def grid_rule(self, xs: list[Tensor], ys: list[Tensor] | None=None, *, max_bytes: int=..., progress: bool | None=None) -> Tensor:
        """CKA over all pairs of layers, encoding each representation once."""

def _relative_layers(stack, anchors) -> list[Tensor]:
    """The examples of every layer relative to the anchors in that layer."""

def _copies_after(stacks: Sequence, k: int) -> Tensor:
    """Which examples after the anchors are copies: equal in all layers of a model; one alone may not tell them apart."""

def _alias(old: str, new: str):
    """An old name of `Learned`, for a property or method of another name."""
for old, new in (('score_rows', 'score_examples'), ('compare_rows', 'compare_examples'), ('standardise', 'standardize'), ('measure', 'self')):
    _alias(old, new)
load_measure = Learned.from_pretrained
__getattr__ = old_names(__name__)
