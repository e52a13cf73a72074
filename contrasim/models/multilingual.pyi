# Made from multilingual.py by `make export`: do not edit.
from typing import Any
__all__ = ['SPECIAL', 'train_tokenizer', 'mask_tokens', 'equal_shares', 'TranslationBatches', 'modernbert', 'train_multilingual']
import json
from collections.abc import Iterable
from functools import partial
from pathlib import Path
import tokenizers
import torch
from fastcore.basics import patch
from tokenizers import models as token_models, pre_tokenizers, processors, Tokenizer, trainers
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence
from transformers import ModernBertConfig, ModernBertForMaskedLM, PreTrainedTokenizerFast
from ..core.devices import choose_device
from ..data.corpus import Corpus
from .load_text import _quiet
from .sizes import size_settings
from .training import _generator, _versions, masked_loss, resumable_folder, train_model, unigram_entropy
SPECIAL = {'pad_token': '[PAD]', 'unk_token': '[UNK]', 'cls_token': '[CLS]', 'sep_token': '[SEP]', 'mask_token': '[MASK]'}

def train_tokenizer(texts: Iterable[str], vocab: int=4000, max_length: int=512) -> PreTrainedTokenizerFast:
    """A byte-level byte-pair tokenizer (Sennrich et al. 2016; bytes: Radford et al. 2019). Raises `ValueError` for a `vocab` too small to hold the bytes."""

def mask_tokens(ids: Tensor, special: Tensor, mask_id: int, masked: float, generator: torch.Generator | None=None) -> tuple[Tensor, Tensor]:
    """Hide a share of the tokens. At least one is hidden, so that a loss is never a mean over nothing."""

def _draw(lengths, pairs: float, count: int, generator):
    """Draw examples at random and sort them by length."""

def equal_shares(length: Tensor, parts: int) -> list[int]:
    """Where to cut a row of lengths so that every part has about the same sum; no part is empty."""

def _join(tokenizer, a, b=None):
    """Token ids of [CLS] a [SEP], or [CLS] a [SEP] b [SEP]."""

def _ids(tokenizer: PreTrainedTokenizerFast, texts: Iterable[str], most: int, **options) -> tuple[list[list[int]], int]:
    """Texts in tokens, cut to the longest that a training takes."""

class TranslationBatches:
    """Masked batches of single sentences and of translation pairs (Conneau and Lample 2019, section 3.3). `batches(step)` depends on seed and step alone."""
    _pool: Any
    tokenizer: Any
    batch_size: int
    masked: float
    pool: int
    seed: int
    pairs: Any
    max_length: Any
    ids: Any
    cut: Any
    lengths: Any

    def __init__(self, texts, tokenizer, batch_size: int=48, pairs: float=0.7, masked: float=0.3, max_length: int=128, pool: int=32, seed: int=0):
        ...

    def _batches(self, generator):
        """The batches of one pool in random order, each LongTensor [examples, 4] as `_draw` gives them."""

    def __call__(self, step: int) -> dict:
        ...

def modernbert(tokenizer: PreTrainedTokenizerFast, layers: int=6, width: int=128, heads: int=4, hidden: int=256) -> ModernBertConfig:
    """The settings of a small ModernBERT (Warner et al. 2024). Raises `ValueError` where `heads` doesn't divide `width`."""

def train_multilingual(corpus: Corpus, *, size: str='auto', seed: int=0, vocab: int=4000, masked: float=0.3, pairs: float=0.7, held_out: float=0.05, every: int=250, device: str | torch.device | None='auto', progress: bool=True, **changes) -> Path:
    """A multilingual masked language model trained on a parallel corpus, made once and kept in the cache.

    What decides the result names the folder: parameters, content of the corpus, major versions of the libraries. A run that was
    killed goes on from its last checkpoint and ends at the very model of an uninterrupted one. A damaged folder is made anew, with
    a warning. Raises `ValueError` for an unknown size or change and for a corpus too small to split.
    """

def _make_multilingual(folder, *, corpus, settings, device, **keep):
    """Train the model and write it into an empty folder."""

def _save(model, tokenizer, folder):
    """`save_pretrained` of both, without the library's own progress bar."""
