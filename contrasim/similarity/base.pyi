# Made from base.py by `make export`: do not edit.
from typing import Any
__all__ = ['P', 'measures', 'MAX_BYTES', 'Measure', 'cure_of_copies', 'Registry', 'Batched', 'get_measure', 'register', 'measure', 'check_stacks', 'grid', 'pair_blocks', 'row_blocks', 'progress_bar', 'grid_in_float64']
import inspect
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from functools import cached_property, update_wrapper
from time import monotonic
from typing import Any, Generic, ParamSpec, Protocol, TypeVar
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from tqdm.auto import tqdm
from ..core.devices import where_float64
from ..core.error_pages import did_you_mean, warn_user, with_page
from .copies import copies, repeats, some_equal
from .validation import _check_aligned, as_stack, check_pair, check_same_examples, check_varies, working_dtype

def _declared(value: Any, options: dict) -> Any:
    ...
P = ParamSpec('P')

class Measure(Generic[P]):
    """A similarity of two representations: callable on one checked pair, `batched` over many."""
    min_n = property(lambda self: _declared(self._min_n, self.defaults()), doc='Fewest examples that the value makes sense for.')
    range = property(lambda self: _declared(self._range, self.defaults()), doc='Lowest and highest value.')
    cost = property(lambda self: _declared(self._cost, self.defaults()), doc='Operations of one pair, as text.')
    symmetric = property(lambda self: _declared(self._symmetric, self.defaults()), doc='Whether s(x, y) = s(y, x).')
    _parameters = cached_property(lambda self: inspect.signature(self.fn).parameters)
    stream_rule: Any
    grid_rule: Any
    fn: Callable[P, Tensor]
    name: str
    larger_is_more_similar: bool
    _range: tuple[float, float] | Callable
    _min_n: int | Callable
    _cost: str | Callable
    _symmetric: bool | Callable
    invariances: Any
    needs_variance: bool
    copies_raise: bool | Callable
    options: Any

    def __init__(self, fn: Callable[P, Tensor], name: str, *, larger_is_more_similar: bool=True, range: tuple[float, float] | Callable=..., symmetric: bool | Callable=True, invariances: Sequence[str]=(), cost: str | Callable='', min_n: int | Callable=2, needs_variance: bool=True, copies_raise: bool | Callable=False, options: dict[str, Any] | None=None):
        ...

    def defaults(self) -> dict[str, Any]:
        """Every option with its default."""

    def with_options(self, options: dict[str, Any], to: Callable | None=None) -> dict[str, Any]:
        """The options in force when `options` are given; raises TypeError for one that does not exist."""

    def batched(self, x: Tensor, y: Tensor, **options: Any) -> Tensor:
        """The measure over leading dimensions: differentiable, values unchecked; raises ValueError when n differs."""

    def __repr__(self):
        ...

    def _arguments(self, args: tuple, options: dict) -> tuple:
        """Both representations, and the options; raises TypeError for a missing or unknown argument."""

    def __call__(self, *args: P.args, **options: P.kwargs) -> Tensor:
        """The measure of one checked pair `(x, y, **options)`; raises TypeError or ValueError for input that it makes no sense for."""

    def grid(self, rule: Callable) -> Callable:
        """Decorator: `rule` is the fast grid of this measure (see Grids)."""

    def stream(self, rule: Callable) -> Callable:
        """Decorator: `rule(products, **options)` says how this measure is gathered block by block: a function that makes an empty stream, None for a mean over examples, NotImplemented where it needs all pairs."""

    def using(self, name: str | None=None, **options: Any) -> 'Measure':
        """The same measure with other defaults; raises TypeError for an option that does not exist."""

@contextmanager
def _unchanged(measure: Measure, *layers: Tensor) -> Iterator[None]:
    """Raise ValueError where a function changes its input in place."""

def _check_shape(measure: Measure, value: Any, x: Tensor, y: Tensor) -> Tensor:
    """The value, one number per pair; raises TypeError or ValueError for a function that mixes pairs."""

def _check_fits(measure: Any, xs: list[Tensor], ys: list[Tensor] | None, options: dict, names: tuple | None=None) -> None:
    """Raise ValueError for too few examples or, where the measure needs variance, for a constant layer."""

def _ends(measure: Any, options: dict, value: Tensor) -> tuple[float, float]:
    """The range of a measure; raises ValueError where a value lies beyond it."""

def _holds_numbers(x: Tensor) -> bool:
    """Whether a tensor has numbers to look at; within `torch.func` and in a trace it has none."""
_CURE: ContextVar[str | None] = ContextVar('cure of copies', default=None)

@contextmanager
def cure_of_copies(said: str) -> Iterator[None]:
    """Within a block, warnings of copies name this cure."""

def _warn_of_copies(measure: Any, xs: list[Tensor], ys: list[Tensor] | None, options: dict, pair: bool=False) -> None:
    """Warn where examples are there twice, in all layers, and the measure takes that for similarity."""

class Registry(dict):
    """Name -> measure; an unknown name lists those that exist."""

    def __missing__(self, name: str) -> Any:
        ...
measures = Registry()

class Batched(Protocol):
    """Anything that compares representations `[..., n, d]`, such as a learned measure."""

    def batched(self, x: Tensor, y: Tensor, /) -> Tensor:
        ...
_M = TypeVar('_M', bound=Batched)

def get_measure(measure: str | Batched) -> Any:
    """Look a measure up by name; raises ValueError with the names that exist, TypeError for what is no measure."""

def register(measure: _M, name: str | None=None) -> _M:
    """Enter a measure in `measures`, or a new version of it; raises ValueError when the name is taken by another measure."""

def measure(name: str | None=None, **declared: Any) -> Callable[[Callable[P, Tensor]], Measure[P]]:
    """Declare a measure: `@measure(range=(-1, 1), invariances=[...])` over `fn(x [..., n, d_x], y [..., n, d_y], **options) -> [...]`."""
MAX_BYTES = 2 ** 29

def check_stacks(measure: Batched, xs: Tensor | np.ndarray | Sequence, ys: Tensor | np.ndarray | Sequence | None=None, **options: Any) -> tuple[list[Tensor], list[Tensor] | None]:
    """Two stacks that `measure` makes sense for; raises TypeError or ValueError."""

@torch.no_grad()
def grid(measure: str | Batched, xs: Tensor | np.ndarray | Sequence, ys: Tensor | np.ndarray | Sequence | None=None, *, max_bytes: int | None=None, progress: bool | None=None, **options: Any) -> Tensor:
    """A measure over all layer pairs of two stacks, at once, without gradients; raises TypeError or ValueError before any work starts."""

def pair_blocks(xs: list[Tensor], ys: list[Tensor], upper: bool, max_bytes: int) -> Iterator[list[tuple[int, int]]]:
    """Cut the pairs of a grid into blocks of equal widths that fit the memory bound."""

def row_blocks(n: int, step: int, least: int=1) -> list[slice]:
    """Cut rows into blocks; a step below one is taken as one."""

class progress_bar:
    """A progress bar that appears only for long work; `with progress_bar(total, desc) as bar: bar.update()`."""
    bar: Any
    total: int
    desc: str
    steps: int
    start: Any

    def __init__(self, total: int, desc: str, progress: bool | None=None):
        ...

    def __enter__(self) -> 'progress_bar':
        ...

    def __exit__(self, *error: object) -> None:
        ...

    def update(self, steps: int=1) -> None:
        """Count `steps` more."""
_LEADING = 'it gets x [..., n, d] and must keep pairs apart: x.mean(-2, keepdim=True) in place of x.mean(0), x.mT in place of x.T'

def _of_pairs(measure: Any, x: Tensor, y: Tensor, options: dict) -> Tensor:
    """Pairs `[pairs, n, d]` at once. Raises ValueError for a function that does to one pair what it can't do to several."""

def _broadcast_grid(measure: Any, xs: list[Tensor], ys: list[Tensor] | None, *, max_bytes: int, progress: bool | None, **options: Any) -> Tensor:
    """Every pair through `measure.batched`, in blocks."""

def grid_in_float64(measure: Any, xs: list[Tensor], ys: list[Tensor] | None, *, max_bytes: int, progress: bool | None, **options: Any) -> Tensor:
    """The grid of a measure, from copies of the layers in float64."""
