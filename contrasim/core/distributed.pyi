# Made from distributed.py by `make export`: do not edit.
from typing import Any
__all__ = ['world', 'agree', 'Ranks', 'join_ranks', 'rank_device', 'share', 'gather_rows', 'sum_gradients', 'mean_over_ranks', 'same_weights', 'common_draws']
import atexit
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
import torch
import torch.distributed as dist
from fastcore.basics import patch
from torch import nn, Tensor

def world() -> tuple[int, int]:
    """Which of how many processes this one is."""

def agree(value: Any=None) -> Any:
    """The value of rank 0, on every rank."""

class Ranks:
    """The copies of this program that work together; `join_ranks` finds them."""
    agree = staticmethod(agree)
    rank: int
    size: int

    def __init__(self, rank: int=0, size: int=1):
        ...

    def __repr__(self) -> str:
        ...

    def mine(self, items: Sequence) -> Sequence:
        """This rank's share."""

    def wait(self) -> None:
        """Wait until every rank is here."""

def join_ranks() -> Ranks:
    """Meet the other ranks, where `torchrun` or `accelerate launch` started some; it may be called again."""

def rank_device() -> torch.device:
    """The device of this rank."""

def share(rows: Tensor) -> Tensor:
    """This rank's part of a batch."""

class _Gather(torch.autograd.Function):
    """The examples of all ranks; backward, the part of the gradient that belongs to this rank's."""
    shares: Any
    start: Any

    @staticmethod
    def forward(ctx, z, n):
        ...

    @staticmethod
    def backward(ctx, grad):
        ...

def gather_rows(z: Tensor, n: int) -> Tensor:
    """The encoded examples of all ranks; gradients flow back to the rank that encoded them."""

def sum_gradients(module: nn.Module) -> None:
    """Sum over all ranks what each has found for the gradient of each parameter."""

def mean_over_ranks(x: Tensor) -> Tensor:
    """The mean of what the ranks hold."""

def same_weights(module: nn.Module) -> None:
    """Let every rank start from the weights of rank 0."""

@contextmanager
def common_draws(seed: int, device: torch.device=...) -> Iterator[None]:
    """Random numbers that are the same on all ranks; a process that is alone goes on drawing as before."""
