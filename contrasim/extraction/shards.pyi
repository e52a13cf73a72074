# Made from shards.py by `make export`: do not edit.
from typing import Any
__all__ = ['Cut', 'Shards', 'finish_stack', 'finished_stack', 'growing_stack']
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
import torch
from fastcore.basics import patch
from torch import Tensor
from ..core.cache import cannot_write, flush, atomic_file, lock, plain, verify, write_manifest
from ..core.error_pages import warn_user
from .store import _check_block, _check_numbers, _check_room, _describe, _file, _header, _reserve
from .store import check_replaced, Stack

class Cut:
    """The examples of a stack, cut into shards of consecutive ones."""
    n: int
    widths: Any
    dtype: torch.dtype
    rows: Any
    shards: Any

    def __init__(self, n: int, widths: Iterable[int], dtype: torch.dtype=..., rows: int | None=None) -> None:
        ...

    def span(self, layer: int, rows: slice) -> tuple[int, int]:
        """Where a shard of a layer lies in its file."""

def _plan(cut: Cut, about: dict | None) -> dict:
    """What a stack is to become."""

def _read_plan(path: Path) -> dict | None:
    """The plan of a growing stack; None where there is none, or none that can be read, which is said."""

class Shards:
    """A stack that grows over several runs. `growing_stack` makes one."""
    folder: Any
    cut: Cut
    about: Any
    journal: Any

    def __init__(self, folder: str | Path, cut: Cut, about: dict | None=None, begin: bool=True) -> None:
        ...

    def _begin(self, plan: dict) -> None:
        """An empty folder with space for every layer; the plan is written last."""

    def _sum_file(self, number: int) -> Path:
        ...

    def write(self, number: int, block: Sequence[Tensor] | Tensor) -> None:
        """Write a shard where it belongs, then its checksum. Raises `ValueError` for a wrong shape, NaN and infinity."""

    def sum_of(self, number: int) -> str | None:
        """The checksum of what is on disk."""

    def finished(self, numbers: Iterable[int] | None=None) -> list[int]:
        """The shards whose bytes have the checksum that was written with them; the checksums of others are removed."""

def finish_stack(shards: Shards, path: str | Path, names: Sequence[str] | None=None, **about) -> Stack:
    """Make a grown stack an ordinary one. Raises `ValueError` where a shard is missing."""

def finished_stack(path: str | Path, about: dict | None=None) -> Stack | None:
    """The stack at `path`, if it is this one. Raises `FileExistsError` where it is another, or no stack."""

@contextmanager
def growing_stack(path: str | Path, cut: Cut, about: dict | None=None, more: dict | None=None) -> Iterator[Shards | None]:
    """Write a stack shard by shard. Whatever ends the block early leaves what is finished for the next run."""
