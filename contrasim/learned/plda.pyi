# Made from plda.py by `make export`: do not edit.
from typing import Any
__all__ = ['ClosedForm', 'one_standard_error', 'PLDA', 'PCCA', 'CenteredCosine', 'WCCN']
import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from numbers import Integral, Real
import numpy as np
import torch
import torch.distributed as dist
from fastcore.basics import patch
from torch import nn, Tensor
from ..core.devices import choose_device
from ..core.distributed import world
from ..core.error_pages import warn_user
from ..core.moved import known_options
from .components import Components, leading, set_components, set_terms
from .encoder import as_widths
from .estimators import check_same_n, Learned
from .gaussian import augment, beside, encode_terms, lengthened, one_space, own_spaces, pcca_terms, views_apart
from .gaussian import pick, plda_terms, pooled, project, Space, Spectra, stacked, Terms, ViewMoments
from .hub import _read_anchors, _weights, About, History, NotFittedError
from .training import _apart, _check_left, _check_split, _numbers, ViewsLike, check_views as _as_views
from .training import FEW, fingerprint_views, matched, warn_of_few, whole_seed
from ..similarity.base import row_blocks
from ..similarity.copies import copies, dealt, repeats
from ..similarity.validation import check_pair, working_dtype

class ClosedForm(Learned):
    """What measures fitted from second moments share; a child adds its name and its model."""
    units, one_space, ridges = (('example',), True, (0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1.0, 3.0))
    components, set_ridges = ((8, 16, 24, 32, 48, 64, 96, 128), (0.001, 0.01, 0.03, 0.1, 0.2, 0.5, 1.0, 3.0))
    range, invariances = ((float('-inf'), float('inf')), ('order of examples', 'orthogonal', 'isotropic scaling'))
    cost = 'O(n d^2): one product of each representation with a matrix'
    history: Any
    about: Any
    anchors: Any
    widths: Any
    in_dim: Any
    _names: Any
    shared: bool
    normalize: bool | None
    bits: bool
    _inferred: Any

    def __init__(self, in_dim: int | Sequence[int] | None=None, shared: bool=False, normalize: bool | None=None, bits: bool=False):
        ...

    def prepare(self, moments: ViewMoments) -> Space | Spectra:
        """What of one group's moments does not depend on the ridge."""

    def models(self, spectra: Space | Spectra, ridges: Sequence[float], dtype=...) -> Terms:
        """The model of one group for each ridge."""

    def _hold(self, terms: Terms):
        """Take a stack of models as its own."""

    @property
    def terms(self) -> Terms:
        """The models, one per group, their tensors stacked."""

    @property
    def symmetric(self) -> bool:
        """True where all views live in one space."""

    @property
    def out_dim(self) -> int:
        """Width of the encoded vectors."""

    def check_views(self, views: ViewsLike, unit: str='example', name: str='views') -> object:
        """Views that fit this measure; raises ValueError or TypeError otherwise."""

    def _trial(self, spectra: list[Spectra], ridges, views: list[Tensor], numbers) -> Tensor:
        """How well held-out examples `[groups, n, d]` of each view are matched with each ridge."""

    def _prepared(self, moments: ViewMoments) -> list:
        """What does not depend on the ridge, of every group, or of all of them together."""

    def _fold_turns(self, views, moments: ViewMoments, place: Tensor, numbers) -> Iterator[tuple]:
        """What each fold is tried on: models of the other examples, its own, and their duplicate numbers."""

    def _chosen(self, turns: Iterable[tuple], ridges: list[float]) -> list[dict]:
        """Try every ridge on held-out pairs, and mark the one that is kept."""

    def _tried(self, views, moments, spectra, place, held_out, ridges, duplicates, held) -> list[dict]:
        """Every ridge with its accuracy on what is held out; one alone is kept untried."""

    def _held_views(self, views, validation, unit: str, duplicates):
        """The views to choose on, checked; None where a share of the examples is held out."""

    def _warn_of_means(self, spectra: Sequence[Space], moments: ViewMoments):
        """Warn where the means of the views lie further apart than chance, and cost a model much of what partners score."""

    @contextmanager
    def _unless_it_fails(self):
        """A fit that fails leaves the measure as it was."""

    def _fit_examples(self, views, ridges, validation, held_out, duplicates, held_duplicates, seed, corpus):
        """`fit` with unit='example'."""

    def fit(self, views: ViewsLike, *, unit: str='example', ridge: float | Sequence[float] | None=None, components: int | Sequence[int] | None=None, validation: float | ViewsLike=0.1, duplicates: Tensor | np.ndarray | Sequence[int] | None=None, held_duplicates: Tensor | None=None, seed: int=0, device: str | torch.device | None=None, corpus: str | None=None, progress: bool=True) -> 'ClosedForm':
        """Fit to matching representations; raises ValueError or TypeError for views that nothing can be fitted to."""

    def _settle(self, spectra: list[Spectra], ridge: float, views):
        """Fit the final models, of all examples."""

    def _note_fit(self, rows, views, settings):
        """Keep what was tried and found."""

    def _turns(self, views, held_out, share: float, seed: int) -> tuple[Components, list[tuple]]:
        """The components of all networks; and turn by turn those of some, with what makes the blocks they are tried on."""

    def _choose_components(self, turns, sizes, ridges) -> list[dict]:
        """Try every setting on what is held out, and mark the one that is kept: the best, of equals the simplest."""

    def _fit_sets(self, views, ridge, components, validation, held_out, seed, corpus):
        """`fit` with unit='set'."""

    def stream_rule(self, products: torch.dtype) -> None:
        """A mean over examples needs no stream; raises ValueError after unit='set', which centers each layer as a whole."""

    def _model(self, x: Tensor, group) -> int | None:
        """Which model x is meant for; None: each layer of x has its own. Raises ValueError where that cannot be known."""

    def transform(self, x: Tensor | np.ndarray, side: int=0, *, group: int | None=None, query: bool | None=None, center: Tensor | None=None) -> Tensor:
        """Encode representations; raises NotFittedError before `fit`, ValueError for another width."""

    def score_examples(self, x: Tensor | np.ndarray, y: Tensor | np.ndarray, *, group: int | None=None, sides: tuple[int, int]=(0, 1)) -> Tensor:
        """Evidence of each example: on which examples do two layers agree?"""

    def batched(self, x: Tensor, y: Tensor, *, group: int | None=None) -> Tensor:
        """The measure over leading dimensions: differentiable in x and y, values unchecked."""

    def forward(self, x: Tensor | np.ndarray, y: Tensor | np.ndarray, *, group: int | None=None) -> Tensor:
        """The measure of one checked pair; raises TypeError or ValueError for bad input, NotFittedError before `fit`."""

    def grid_rule(self, xs: list[Tensor], ys: list[Tensor] | None=None, *, max_bytes: int=..., progress: bool | None=None) -> Tensor:
        """The measure over all pairs of layers, encoding each representation once as query and once as candidate."""

    def restore(self, weights: dict[str, Tensor], name: str='weights') -> 'ClosedForm':
        """Hold the models of a file; raises ValueError where a tensor is missing."""

    def _filled(self, folder, config: dict):
        """Itself with the models of a folder, and with what is known of how they were made."""

def _forward(views):
    """Arrays that run backwards, in memory again, as torch needs them; all else as it is."""
_BLOCK, _PARTS = (2 ** 22, 2 ** 28)

def _units(views) -> list[tuple[slice, list[slice]]]:
    """In which parts the moments are gathered."""

def _read(part, groups: slice, rows) -> Tensor:
    """Some examples of a view, as they are stored; single precision at least."""

def _moments(views, groups: slice, blocks: Sequence, together: bool, products, device) -> ViewMoments:
    """Second moments of views, a block of examples at a time."""

def _gathered(views, together: bool, products, device) -> ViewMoments:
    """Second moments of all examples: of each unit, added up in order."""

def _blank(views, groups: slice, blocks: Sequence, together: bool, device) -> ViewMoments:
    """Moments of a unit, to be filled in by the process that has them."""

def _from_rank(source: int, part: ViewMoments) -> ViewMoments:
    """What one process has found, on every process."""

def one_standard_error(correct: Tensor) -> tuple[int, Tensor, float]:
    """The simplest candidate within one standard error of the best (Breiman et al. 1984)."""

def _partners(views: int) -> list[tuple[int, int]]:
    """Which views are matched with which: all pairs of a few, neighbors of many."""

def _first(s: Tensor, apart: Tensor | None, both: bool) -> Tensor:
    """Does each query find its partner first, and each candidate its query? Scores `s [ridges, n, n]` are used up."""

def _matching(terms: Terms, views: list[Tensor], together: bool, numbers: Tensor | None) -> Tensor:
    """Share of pairs of views in which each example finds its partner, with each of several models."""

def _folds(n: int, share: float, seed: int, numbers: Tensor | None=None) -> Tensor:
    """Which fold each example is in; a fold holds 2,048 examples at most, and copies, which share a number, are in one."""

def _precision(views) -> torch.dtype:
    """Double where one of the views is, else single."""

def _products(views, ridges: Sequence[float]) -> torch.dtype:
    """The precision of products within a block: single is enough for single data and a ridge that covers its rounding."""

def _checked_ridges(ridge, known: Sequence[float]) -> list[float]:
    """The ridges to try; raises ValueError for one below 0."""

def _check_enough(views, validation, ridges, components=None):
    """Raise ValueError for too few examples, or none to choose a ridge on, and for what only unit='set' takes."""

def _check_held(held, views, spaces: bool, models: bool, duplicates):
    """Raise ValueError where views to choose on do not fit the spaces and models, or duplicates not the views."""

def _checked_share(views, validation, duplicates):
    """A share as a float, views as they are; raises ValueError for a share that is none, or that leaves no two examples."""
_APART = 0.25

def _copies(views, duplicates, some: int) -> tuple[Tensor | None, dict]:
    """The number that copies share, and how many there are; where a quick look is enough, that of likely copies, uncounted."""

def _held_networks(count: int, seed: int) -> list[list[int]]:
    """Networks to hold out in turn: at most five times two or more; none where there are fewer than four."""

def _blocks(views, keep: Tensor, device, networks: Sequence[int] | None=None):
    """The examples that are kept, in order, a block at a time, of all views or some."""

def _layers_found(terms: Terms, z: Tensor) -> Tensor:
    """For each layer of each network `[networks, layers, n, q]`: is it found among the layers of another?"""

def _set_trial(components: Components, blocks, sizes, ridges, normalize: bool) -> Tensor:
    """Layer prediction on held-out networks with each number of principal components and each ridge."""

def _checked_sizes(components, known: Sequence[int]) -> list[int]:
    """The numbers of principal components to try; raises ValueError for what is no number of them."""

class PLDA(ClosedForm):
    """Mean log-likelihood ratio of one example against two, all views in one space (Ioffe 2006; Prince and Elder 2007; Brümmer and de Villiers 2010)."""
    name, units = ('plda', ('example', 'set'))

    def models(self, spectra: Space, ridges: Sequence[float], dtype=...) -> Terms:
        """The two-covariance model of one group for each ridge."""

class PCCA(ClosedForm):
    """Mean log-likelihood ratio of one example against two, with a space per view: probabilistic CCA (Bach and Jordan 2005)."""
    name, one_space, ridges = ('pcca', False, (0.0001, 0.001, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0))

    def models(self, spectra: Spectra, ridges: Sequence[float], dtype=...) -> Terms:
        """Probabilistic CCA of one group for each ridge."""

    def fit_layers(self, stacks: Sequence, **options) -> 'PCCA':
        """Raises ValueError: layers of many models have no place among its two sides."""

def _cosines(mean: Tensor, bases: Tensor, dtype: torch.dtype) -> Terms:
    """Cosines as models: every direction weighs the same, and vectors have length 1."""

class CenteredCosine(ClosedForm):
    """Mean cosine of vectors from which the training mean is taken."""
    name, ridges, range = ('centered_cosine', (0.0,), (-1.0, 1.0))

    def models(self, spectra: Space, ridges: Sequence[float], dtype=...) -> Terms:
        """The mean of one group, for each ridge the same: it has no use for one."""

class WCCN(ClosedForm):
    """Mean cosine of vectors whitened by their within-example covariance (Hatch, Kajarekar and Stolcke 2006)."""
    name, range = ('wccn', (-1.0, 1.0))

    def models(self, spectra: Space, ridges: Sequence[float], dtype=...) -> Terms:
        """The whitening of one group for each ridge."""

def _own_mean(x: Tensor) -> Tensor:
    """The mean over examples, at which unit='set' centers; raises ValueError for one example, which it would make zero."""
