# Made from store.py by `make export`: do not edit.
from typing import Any
__all__ = ['ABOUT', 'StackWriter', 'content_hash', 'Stack', 'open_stack', 'check_replaced', 'write_stack', 'save_stack', 'cached_stack']
import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from hashlib import blake2b
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from safetensors import safe_open
from torch import Tensor
from contrasim.core.cache import atomic_folder, cached_folder, check_sound, fingerprint, MANIFEST, plain, verify, write_manifest
from ..core.error_pages import warn_user
from ..core.output import writable
from ..similarity.validation import as_stack, tensor_of
_CODES = {torch.float64: 'F64', torch.float32: 'F32', torch.float16: 'F16', torch.bfloat16: 'BF16'}

def _header(n: int, width: int, dtype: torch.dtype) -> bytes:
    """What stands before the numbers in the file of a layer `[n, width]`."""

def _reserve(path: Path, n: int, width: int, dtype: torch.dtype) -> None:
    """Make the safetensors file of a layer, with space for its numbers."""

def _allocate(path: Path, n: int, width: int, dtype: torch.dtype) -> Tensor:
    """Make a safetensors file for one layer and map it into memory for writing."""

def _amount(size: int) -> str:
    """Bytes in the unit that tells them apart."""

def _check_room(folder: Path, n: int, widths: list, dtype: torch.dtype) -> None:
    """Raise `ValueError` for a stack that can't be, `OSError` for one that the disk has no space for."""

def _check_block(rows: Tensor, shapes: list, n: int, widths: list) -> None:
    """Raise `ValueError` where a block of examples doesn't fit into a stack."""

def _check_numbers(rows: Tensor, layer: int, x: Tensor) -> None:
    """Raise `ValueError`, naming layer and example, where a number that is to be written isn't finite."""

def _file(layer: int) -> str:
    """The file of a layer."""
ABOUT = 'about.json'

class StackWriter:
    """Fills a stack on disk: blocks of examples, in any order. `write_stack` and `cached_stack` make one."""
    folder: Path
    n: int
    widths: Any
    dtype: torch.dtype
    layers: Any
    written: Any
    next: int

    def __init__(self, folder: Path, n: int, widths: Iterable[int], dtype: torch.dtype=...) -> None:
        ...

    def put(self, rows: Tensor | np.ndarray | Sequence[int], block: Tensor | np.ndarray | Sequence) -> None:
        """Write a block of examples where they belong. Raises `ValueError` for a wrong shape, NaN and infinity."""

    def append(self, block: Tensor | np.ndarray | Sequence) -> None:
        """Write a block, as `put` takes it, after the last one appended."""

    def finish(self, names: Sequence[str] | None=None, **about) -> None:
        """Check that no example is missing and write about.json."""

def _described(about: dict) -> dict:
    """What is known of a stack as plain JSON; a corpus is kept as its hash and the hash of its order."""

def _describe(folder: Path, n: int, widths: list, dtype: torch.dtype, about: dict, names=None) -> None:
    """Write about.json. All numbers were checked when they were written."""

def _digests(items: Iterable) -> list[bytes]:
    """Sixteen bytes for each item: a text, or the pixels of an image."""

def content_hash(items: Iterable) -> str:
    """The hash of examples, whatever their order: `Stack.content`."""

def _examples(given: object, digests: list[bytes], corpus: object=None) -> dict:
    """The hashes that say which examples a stack holds. Raises `ValueError` for a corpus of another length."""

def _mapped(path: Path) -> Tensor:
    """The tensor of a layer's file, mapped: only what is touched is read. Changing it doesn't change the file."""

def _read(layers: list, layer: int | slice, rows: object) -> Tensor | list[Tensor]:
    """Some examples of some layers. A list where widths differ, and where all examples are asked for: nothing is copied."""

def _empty(m: int, widths: Sequence[int], **options) -> Tensor | list[Tensor]:
    """Memory for a stack, not yet filled."""

class Stack(Sequence):
    """The layers of one model on one corpus, in memory or on disk.

    A sequence of matrices: `stack[layer]` and `stack[layer, rows]` are tensors, `stack[:, rows]` is `[layers, m, d]`,
    or a list where widths differ; `stack[1:3]` is a stack. In memory and of one width torch takes it for a tensor.
    """
    _checked: Any
    _layers: Any
    whole: Any
    folder: Any
    about: Any
    names: Any

    def __init__(self, layers: Tensor | np.ndarray | Sequence | str | Path, names: Sequence[str] | None=None, *, verified: bool=False, **about) -> None:
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, key: object) -> 'Tensor | Stack | list[Tensor]':
        ...

    def __repr__(self) -> str:
        ...

    def _open(self) -> dict:
        """Map the layers of a folder; what its about.json says."""

    def _hold(self, layers: Tensor | np.ndarray | Sequence) -> None:
        """Keep layers that are in memory; raises `TypeError` or `ValueError` where they are no stack."""

    def _versions(self) -> list[int]:
        """How often each layer was changed in place."""

    @property
    def checked(self) -> bool:
        """Whether all numbers were found finite, and no layer was changed in place since."""

    @property
    def checked(self, found: bool) -> None:
        """Note that all numbers were found finite, or that this isn't known."""

    @property
    def n(self) -> int:
        """How many examples it holds."""

    @property
    def widths(self) -> tuple[int, ...]:
        """Width of each layer."""

    @property
    def dtype(self) -> torch.dtype:
        """Type of its numbers."""

    @property
    def shape(self) -> tuple:
        """(layers, examples, width); the width is a tuple of widths where they differ."""

    @property
    def corpus(self) -> str | None:
        """Hash of the corpus that the examples come from; None where it isn't known."""

    @property
    def content(self) -> str | None:
        """Hash of the examples whatever their order, where they came as a plain list."""

    @property
    def order(self) -> str | None:
        """Hash of which examples, in which order; None where it isn't known."""

    def _some(self, layers: list, names: list, **about) -> 'Stack':
        """Other layers with what is known of these."""

    def _take(self, key: object) -> 'Tensor | Stack | list[Tensor]':
        ...

    def select(self, rows: slice | Sequence[int] | np.ndarray | Tensor) -> 'Stack':
        """Some examples of every layer, as a stack."""

    def load(self, rows: slice | Sequence[int] | np.ndarray | Tensor=..., device: str | torch.device | None=None) -> Tensor | list[Tensor]:
        """A copy in memory."""

    def tensor(self) -> Tensor:
        """All layers as one plain tensor, without a copy where the stack is one. Raises `ValueError` where widths differ."""

    @classmethod
    def __torch_function__(cls, f, types, args=(), kwargs=None) -> object:
        ...

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        ...

    def _from_tensor(self, name: str) -> object:
        ...

def _said(about: dict) -> str:
    """What is known of a stack, for its printed form."""

def _plain(value: object) -> object:
    """A value with every stack in it as its tensor."""

def open_stack(path: str | Path, sums: bool=True) -> Stack:
    """Open a stack for reading. Raises `FileNotFoundError` where there is none and `ValueError` where it is damaged."""

def _of_stack(path: Path) -> bool:
    """Whether a folder is a stack's, perhaps a damaged one."""

def _others(path: Path) -> list[str]:
    """What is in the folder of a stack and is no file of one."""

def check_replaced(path: str | Path) -> None:
    """Raise `FileExistsError` for a folder or file that is no stack, or holds other files too: they would be lost."""

def _keep_others(path: Path) -> None:
    """Copy what somebody has put beside a stack, since `check_replaced` looked, into a folder of its own; warn."""

@contextmanager
def write_stack(path: str | Path, n: int, widths: Iterable[int], dtype: torch.dtype=..., names: Sequence[str] | None=None, **about) -> Iterator[StackWriter]:
    """Write a stack block by block; it appears at `path` when it is whole. Raises `FileExistsError` where something else is."""

def save_stack(path: str | Path, stack: Stack | Tensor | np.ndarray | Sequence, **about) -> Stack:
    """Save a stack that is in memory. Raises what `Stack` raises."""

def cached_stack(name: str, parameters: dict, make: Callable, n: int | None=None, widths: Iterable[int] | None=None, dtype: torch.dtype=..., sums: bool=True) -> Stack:
    """A stack that is made once and then found again; a damaged one is made anew, with a warning."""
