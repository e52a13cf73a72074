#!/usr/bin/env bash
# T5EncoderModel.save_pretrained writes is_encoder_decoder: false and architectures ["T5EncoderModel"]. transformers 5.23's AutoModel goes by
# model_type alone: it gives a whole T5Model, whose decoder is drawn at random (its report of missing keys says so), another one at each call. For
# SiglipTextModel and some sixty other halves of networks that save_pretrained writes, AutoModel has no class at all.
# Seen with transformers 5.23.0 on Python 3.11.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install -q "transformers==5.23.0" torch 2> /dev/null
cat > "$folder/trial.py" <<'Q'
import sys

import torch
from transformers import AutoModel, SiglipTextConfig, SiglipTextModel, T5Config, T5EncoderModel

shape = dict(vocab_size=60, num_hidden_layers=1, hidden_size=16, intermediate_size=16, num_attention_heads=2)
T5EncoderModel(T5Config(vocab_size=60, d_model=16, d_kv=8, d_ff=32, num_layers=2, num_heads=2)).save_pretrained(sys.argv[1])
one, other = (AutoModel.from_pretrained(sys.argv[1]) for _ in range(2))
apart = sum(not torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters()))
print("T5EncoderModel comes back as", type(one).__name__, "with random parameters:", apart > 0, end="; ")
SiglipTextModel(SiglipTextConfig(**shape)).save_pretrained(sys.argv[1])
try: AutoModel.from_pretrained(sys.argv[1])
except ValueError as e: print("SiglipTextModel:", " ".join(str(e).split()[:3]))
Q
seen=$("$folder/venv/bin/python" "$folder/trial.py" "$folder/saved" 2> /dev/null)
echo "$seen"
[ "$seen" = "T5EncoderModel comes back as T5Model with random parameters: True; SiglipTextModel: Unrecognized configuration class" ] || { echo "this has changed"; exit 1; }
