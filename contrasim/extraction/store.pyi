# Made from store.py by `make export`: do not edit.
from typing import Any
__all__ = ['ABOUT', 'StackWriter', 'Stack', 'open_stack', 'check_replaced', 'write_stack', 'save_stack', 'cached_stack']
import json
import os
import shutil
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from safetensors import safe_open
from ..core.cache import atomic_folder, cached_folder, plain, verify, write_manifest
_CODES = {torch.float64: 'F64', torch.float32: 'F32', torch.float16: 'F16', torch.bfloat16: 'BF16'}

def _header(n: int, width: int, dtype: torch.dtype) -> bytes:
    """What stands before the numbers in the file of a layer `[n, width]`."""

def _reserve(path: Path, n: int, width: int, dtype: torch.dtype):
    """Make the safetensors file of a layer, with room for its numbers."""

def _allocate(path: Path, n: int, width: int, dtype: torch.dtype) -> torch.Tensor:
    """Make a safetensors file for one layer and map it into memory for writing."""

def _check_room(folder: Path, n: int, widths: list, dtype: torch.dtype):
    """Raise `ValueError` for a stack that can't be, `OSError` for one that the disk has no room for."""

def _check_block(rows: torch.Tensor, shapes: list, n: int, widths: list):
    """Raise `ValueError` where a block of rows doesn't fit into a stack."""

def _file(layer: int) -> str:
    """The file of a layer."""
ABOUT = 'about.json'

class StackWriter:
    """Fills a stack on disk: blocks of rows, in any order. `write_stack` and `cached_stack` make one."""
    folder: Path
    n: int
    widths: Any
    dtype: torch.dtype
    layers: Any
    written: Any
    next: int

    def __init__(self, folder: Path, n: int, widths, dtype: torch.dtype=...):
        ...

    def put(self, rows, block):
        """Write a block of rows where they belong. Raises `ValueError` where its shape doesn't fit."""

    def append(self, block):
        """Write a block, as `put` takes it, after the last one appended."""

    def finish(self, **about):
        """Check that no row is missing and write about.json."""

def _describe(folder: Path, n: int, widths: list, dtype: torch.dtype, about: dict):
    """Write about.json: shape and type, and what is known of the stack."""

def _mapped(path: Path) -> torch.Tensor:
    """The tensor of a layer's file, mapped: only what is touched is read. Changing it doesn't change the file."""

def _read(layers: list, layer, rows):
    """Rows of layers. Every row of some layers stays mapped: nothing is copied."""

def _empty(m: int, widths, **options):
    """Room for a stack in memory."""

class Stack(Sequence):
    """A stack on disk, read as it is used. `open_stack` makes one.

    `stack[layer]` and `stack[layer, rows]` are tensors; `stack[:, rows]` is `[layers, m, d]`, or a list where widths differ.
    """
    folder: Any
    n: Any
    widths: Any
    about: Any
    dtype: Any
    _layers: Any

    def __init__(self, folder):
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, key):
        ...

    def __repr__(self) -> str:
        ...

    @property
    def shape(self) -> tuple:
        """(layers, rows, width); the width is a tuple of widths where they differ."""

    def load(self, rows=..., device=None):
        """Read into memory."""

def open_stack(path, sums: bool=True) -> Stack:
    """Open a stack for reading. Raises `FileNotFoundError` where there is none and `ValueError` where it is damaged."""

def check_replaced(path):
    """Raise `FileExistsError` for a folder or file that is no stack: it would be lost."""

@contextmanager
def write_stack(path, n: int, widths, dtype: torch.dtype=..., **about):
    """Write a stack block by block; it appears at `path` when the block ends and every row is there. Raises `FileExistsError` where something else is."""

def save_stack(path, stack, **about) -> Stack:
    """Save a stack that is in memory."""

def _layers(stack) -> list[torch.Tensor]:
    """A stack as a list of tensors `[n, d_k]`. Raises `ValueError` where it isn't one."""

def cached_stack(name: str, parameters, make, n: int | None=None, widths=None, dtype: torch.dtype=..., sums: bool=True) -> Stack:
    """A stack that is made once and then found again; a damaged one is made anew, with a warning."""
