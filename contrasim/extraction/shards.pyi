# Made from shards.py by `make export`: do not edit.
from typing import Any
__all__ = ['Cut', 'Shards', 'finish_stack', 'finished_stack', 'growing_stack']
import hashlib
import json
import os
import shutil
import warnings
from contextlib import contextmanager
from pathlib import Path
import torch
from fastcore.basics import patch
from ..core.cache import cannot_write, flush, atomic_file, lock, plain, verify, write_manifest
from .store import _check_block, _check_room, _describe, _file, _header, _reserve, check_replaced, Stack

class Cut:
    """The rows of a stack, cut into shards of consecutive rows."""
    n: int
    widths: Any
    dtype: torch.dtype
    rows: Any
    shards: Any

    def __init__(self, n: int, widths, dtype: torch.dtype=..., rows: int | None=None):
        ...

    def span(self, layer: int, rows: slice) -> tuple[int, int]:
        """Where the rows of a layer lie in its file."""

def _plan(cut, about: dict | None) -> dict:
    """What a stack is to become."""

class Shards:
    """A stack that grows over several runs. `growing_stack` makes one."""
    folder: Any
    cut: Cut
    about: Any
    journal: Any

    def __init__(self, folder, cut: Cut, about: dict | None=None, begin: bool=True):
        ...

    def _begin(self, plan):
        """An empty folder with room for every layer; the plan is written last."""

    def _sum_file(self, number: int) -> Path:
        ...

    def write(self, number: int, block):
        """Write a shard where it belongs, then its sum. Raises `ValueError` where its shape doesn't fit."""

    def sum_of(self, number: int) -> str | None:
        """The sum of what is on disk."""

    def finished(self, numbers=None) -> list[int]:
        """The shards whose bytes have the sum that was written with them; the sums of others are removed."""

def finish_stack(shards: Shards, path, **about) -> Stack:
    """Make a grown stack an ordinary one. Raises `ValueError` where a shard is missing."""

def finished_stack(path, about: dict | None=None) -> Stack | None:
    """The stack at `path`, if it is this one. Raises `FileExistsError` where it is another, or no stack."""

@contextmanager
def growing_stack(path, cut: Cut, about: dict | None=None):
    """Write a stack shard by shard. Whatever ends the block early leaves what is finished for the next run."""
