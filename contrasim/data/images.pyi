# Made from images.py by `make export`: do not edit.
from typing import Any
__all__ = ['Images', 'contact_sheet', 'image_folder', 'torchvision_images']
import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
import numpy as np
import pandas as pd
import torch
from fastcore.basics import patch
from PIL import Image, UnidentifiedImageError
from tqdm.auto import tqdm
from ..core.cache import cache_folder, fingerprint
from .corpus import _row_numbers, _split

def _check_images(pixels, labels, classes, captions, name):
    """Raise `ValueError` where the parts of a set of images don't fit together."""

class Images:
    """Images with classes, and captions where there are any."""
    pixels: Any
    classes: Any
    name: str
    about: Any
    labels: Any
    captions: Any

    def __init__(self, pixels, labels=None, classes=('image',), captions=None, name: str='images', about: dict | None=None):
        ...

    def __len__(self) -> int:
        ...

    @cached_property
    def hash(self) -> str:
        """Fingerprint of pixels, classes and captions in their order; not of the name."""

    @cached_property
    def image_keys(self) -> list:
        """A short name for the content of each image."""

    def select(self, rows=None, name: str | None=None):
        """Some of the images, in the order of `rows`. Raises `IndexError` for rows that aren't there."""

    def split(self, n_test: int, n_valid: int=0, seed: int=0, by=None):
        """Split at random so that no image and no caption is on two sides. Raises `ValueError` for sizes that leave nothing or can't be met."""

    def __repr__(self) -> str:
        ...

def contact_sheet(images: Images, columns: int=16, scale: int=1) -> Image.Image:
    """All images side by side, in their order, with a line between them. Meant for a few dozen."""

def _eight_bits(image: Image.Image) -> Image.Image:
    """White is 65535; of broken numbers it is 1 or 255 where none is larger. A value beyond 65535 makes the largest white."""

def _on_white(image: Image.Image) -> Image.Image:
    """A picture that is transparent in places, on white; any other as it is."""

def _read_image(path: Path, size: int, grey: bool) -> torch.Tensor:
    """One image file, the first picture of a film: turned upright, in 8 bits and on white, cut to its middle square, resized."""

def _problem(folder, name, place, size, grey):
    """Read one image into its place; a text that says why where that can't be done, else None."""

def _read_images(folder: Path, names: list, size: int, grey: bool, progress: bool=True) -> torch.Tensor:
    """All images of a list. Raises `ValueError` that counts those that can't be read and names the first."""
_SUFFIXES = {'.png', '.jpg', '.jpeg', '.webp', '.gif', '.bmp', '.tif', '.tiff'}

def _image_files(folder: Path, pattern: str) -> list:
    """The images of a folder; what is hidden, as .DS_Store and ._x.jpg are, is none."""

def _in_folders(folder: Path) -> pd.DataFrame:
    """The images of a folder without `metadata.csv`. Raises `ValueError` where they lie at the top and in sub-folders too."""

def _listed(folder: Path) -> pd.DataFrame:
    """The images of a folder, from its `metadata.csv`, its sub-folders, or the folder itself."""

def image_folder(path, *, size: int=224, grey: bool=False, limit: int | None=None, seed: int | None=None, progress: bool=True) -> Images:
    """Images of a folder. Raises `FileNotFoundError` where there is none, `ValueError` for files and lines that can't be used."""

def _some(table, limit, seed):
    """The first lines of a table, or with a seed random ones, in their order."""
_CIFAR = {'cifar10': 'CIFAR10', 'cifar100': 'CIFAR100'}

def torchvision_images(source: str, train: bool=True, root=None) -> Images:
    """CIFAR-10 or CIFAR-100 (Krizhevsky 2009). Raises `ConnectionError` where it is neither in `root` nor can be fetched."""
