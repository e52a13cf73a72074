# Made from load_vision.py by `make export`: do not edit.
from typing import Any
__all__ = ['PatchTower', 'PictureTransform', 'load_vision']
import inspect
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
import torch
from fastcore.basics import patch
from safetensors.torch import load_file
from ..core.devices import choose_device
from ..core.hub import name_and_revision, read_json, Source
from .screen import damaged_file, explained, screen
from .allcnn import AllCNN
from .load_text import _network, _quiet, _screened, _where, half_of
from .preprocess import _as_channels, checked, NamedProcessor, PatchProcessor
from .preprocess import Preprocess, read_preprocess

def _load_allcnn(folder: Path, device: torch.device) -> tuple[AllCNN, Preprocess]:
    """An `AllCNN` from its folder."""

def _load_torchvision(name: str, device: torch.device) -> tuple[torch.nn.Module, Callable]:
    """A network of torchvision with its weights, which are fetched once."""
_GRIDS = ('grid_thw', 'image_grid_thw', 'spatial_shapes')

def _argument(network: torch.nn.Module) -> str | None:
    """The argument that a network wants the grid of its patches in; None where it reads images."""

def _of_patches(path: str, **known) -> PatchProcessor:
    """What prepares the images of a network that reads patches."""

class PatchTower(torch.nn.Module):
    """A network that reads patches and their grid as one that reads images, as `PatchProcessor` prepares them."""
    tower: torch.nn.Module
    config: Any
    grid: Any
    blocks: Any

    def __init__(self, tower: torch.nn.Module) -> None:
        ...

    def forward(self, pixel_values: torch.Tensor, **options: object) -> object:
        """All images in one pass."""

    def _hidden(self, grid: torch.Tensor, patches: torch.Tensor) -> list[torch.Tensor]:
        """The input of the first block, and what every block gives."""

def _load_hub(source: str | Path | Source, device: torch.device) -> tuple[torch.nn.Module, Callable]:
    """A vision model of transformers, from a folder or the hub: safetensors only, no remote code, in float32, no weight left random."""

def _absent(model: torch.nn.Module, info: dict) -> list[str]:
    """The parameters that weights lack, or have in another shape, by what `from_pretrained` says."""

def _prepared(path: str, **known) -> Callable:
    """What prepares the images of a checkpoint: the processor that it names; ours where that gives the same."""

def _why_no_vision(source: object, local: bool, e: Exception) -> Exception:
    """The exception to raise where a vision model couldn't be loaded: no folder, no network, or a file that can't be read."""

def _of_timm(config: dict) -> bool:
    """Whether a configuration is one of timm's."""

def _timm_files(source: str | Path | Source) -> tuple[Path, Path]:
    """Configuration and weights of a checkpoint of timm's, in a folder or fetched from the hub."""

def _load_timm(source: str | Path | Source, device: torch.device) -> tuple[torch.nn.Module, Callable]:
    """A network of timm's with its own transform. Raises `ValueError` for weights of another architecture."""

class PictureTransform:
    """A transform of single pictures as a function of pixels."""
    transform: Callable

    def __init__(self, transform: Callable) -> None:
        ...

    def __call__(self, pixels: torch.Tensor) -> torch.Tensor:
        ...

def load_vision(source: str | Path | Source, device: str | torch.device | None='auto') -> tuple[torch.nn.Module, Callable]:
    """A network that sees. Raises `FileNotFoundError`, `ValueError` or `ConnectionError` with the cure."""
