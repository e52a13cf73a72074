#!/usr/bin/env bash
# Where a folder's config.json says model_type "qwen2", transformers 5.23's AutoTokenizer takes vocabulary and merges from tokenizer.json and puts
# Qwen2's own way of cutting text before them, whatever tokenizer.json says, without a warning. A byte-level tokenizer that was trained to keep the
# digits of a year together reads other ids from the same folder as soon as its network is a Qwen2; with model_type "llama" it is left as it was saved.
# Seen with transformers 5.23.0, tokenizers 0.23.3 on Python 3.11.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install -q "transformers==5.23.0" "tokenizers==0.23.3" 2> /dev/null
cat > "$folder/trial.py" <<'Q'
import json
import sys
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

inner = Tokenizer(models.BPE())
inner.pre_tokenizer, inner.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
inner.train_from_iterator(["in 2024 and 2025"] * 9, trainers.BpeTrainer(vocab_size=300, show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
saved, place = PreTrainedTokenizerFast(tokenizer_object=inner), Path(sys.argv[1])
saved.save_pretrained(place)
for kind in ("llama", "qwen2"):
    (place / "config.json").write_text(json.dumps({"model_type": kind}))
    found = AutoTokenizer.from_pretrained(place).tokenize("in 2024")
    print(kind, "same" if found == saved.tokenize("in 2024") else f"{len(found)} tokens for {len(saved.tokenize('in 2024'))}", end="; ")
Q
seen=$("$folder/venv/bin/python" "$folder/trial.py" "$folder/saved" 2> /dev/null)
echo "transformers 5.23.0, AutoTokenizer on the same saved tokenizer: $seen"
[ "$seen" = "llama same; qwen2 6 tokens for 2; " ] || { echo "this has changed"; exit 1; }
