# Made from hub.py by `make export`: do not edit.
from typing import Any
__all__ = ['CARD', 'Shareable']
import json
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
import pandas as pd
from fastcore.basics import patch
from huggingface_hub import hf_hub_download, ModelCard, PyTorchModelHubMixin
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from sklearn.exceptions import NotFittedError
CARD = '---\n{{ card_data }}\n---\n\n# {{ kind }}\n\nA learned similarity measure for neural representations, trained with [contrasim](https://github.com/contrasim/contrasim)\n(method: Rahamim and Belinkov, *ContraSim: Analyzing Neural Representations Based on Contrastive Learning*, NAACL 2024).\n\n```python\nfrom contrasim import {{ kind }}\nmeasure = {{ kind }}.from_pretrained("FOLDER OR HUB ID")\nmeasure(x, y)  # two representations [n, {{ in_dim }}] of the same examples\n```\n\n| | |\n|---|---|\n{% for key, value in table.items() -%}\n| {{ key }} | {{ value }} |\n{% endfor %}\n'

def _versions() -> dict:
    """Versions of the libraries that made a measure."""

class Shareable(PyTorchModelHubMixin, library_name='contrasim', license='apache-2.0', tags=['representation-similarity']):
    """`save_pretrained`, `from_pretrained` and `push_to_hub` for a module with `get_params()` and `about`; nothing is unpickled."""
    about: Any
    history: Any

    def _save_pretrained(self, save_directory):
        """Write weights and configuration; the mixin adds the card."""

    def generate_model_card(self, *args, **kwargs) -> ModelCard:
        """The card of this measure, from its parameters and from what `fit` noted."""

    @classmethod
    def from_pretrained(cls, source, **options):
        """Load a measure; raises FileNotFoundError where there is none, ValueError where it is another kind, another width, or damaged."""

    @classmethod
    def _from_pretrained(cls, *, model_id, revision=None, cache_dir=None, force_download=False, local_files_only=False, token=None, config=None, device='cpu', **params):
        """Make the measure and fill in its weights."""

    def _filled(self, weights, config, name):
        """Itself with these weights, and with what is known of how they were made."""

def _check_config(kind: type, config: dict | None, given: dict, source: str):
    """Raise FileNotFoundError where there is no configuration, ValueError where it is not that of a `kind` or not what was asked for."""
