# Made from sides.py by `make export`: do not edit.
from typing import Any
__all__ = ['Side', 'open_side', 'name_apart']
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from ..core.devices import choose_device
from ..core.hub import modality
from ..models.load_text import load_model

def _parts(model) -> list | None:
    """The parts of a network of torchvision that make its layers: those before the head, of a list of blocks its own; None where the model knows its layers."""

def _bytes_a_text(model, layers) -> int:
    """How much a text's representations take."""

@dataclass
class Side:
    """A model that is ready to be compared."""
    name: str
    kind: str
    model: torch.nn.Module
    reader: object
    device: torch.device | None = None

    @contextmanager
    def running(self):
        """For one block, the model is on its device: two large ones need not share a GPU."""

    def stack(self, examples, pooling: str='auto', layers=None, batch_size: int=64, max_length: int | None=None, max_bytes: int=..., progress: bool=True):
        """The representations of examples, layer by layer."""

def open_side(model, device='auto') -> Side:
    """Load a model for a comparison; raises what `load_model` and `load_vision` raise."""

def name_apart(sides, models) -> list:
    """Two folders that end alike get as much of their paths as tells them apart: `a/checkpoint-1000` and `b/checkpoint-1000`."""
