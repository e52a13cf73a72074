# Made from encoder.py by `make export`: do not edit.
from typing import Any
__all__ = ['Encoder', 'as_widths', 'check_architecture']
from collections.abc import Sequence
from numbers import Integral, Real
import torch
from fastcore.basics import patch
from torch import nn, Tensor
from .perceptron import plain_pass, training_pass

class Encoder(nn.Module):
    """Multi-layer perceptron with ReLU whose outputs have length 1 (Rahamim and Belinkov 2024, section 3)."""
    layers: Any
    dropout: float

    def __init__(self, in_dim: int, hidden: Sequence[int]=(512, 256), out_dim: int=128, dropout: float=0.0):
        ...

    def reset(self, generator: torch.Generator) -> 'Encoder':
        """Draw all weights anew, as `nn.Linear` does, but from `generator`, and so the same on every device; forget mean and scale."""

    def standardize(self, x: Tensor) -> None:
        """Learn mean and scale of each feature; one that never varies keeps a finite scale."""

    def forward(self, x: Tensor) -> Tensor:
        """Encode the vectors of `x`."""
Encoder.standardise = Encoder.standardize

def _is_size(value) -> bool:
    ...

def as_widths(in_dim: int | Sequence[int] | None) -> int | tuple[int, ...] | None:
    """Widths of representations; raises ValueError for what is none."""

def check_architecture(hidden: Sequence[int], out_dim: int, temperature: float, dropout: float) -> None:
    """Raise ValueError for a network that cannot be made."""
