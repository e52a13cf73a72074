#!/usr/bin/env bash
# Importing BERT's classes from transformers 5.23 loads torch's compiler (torch._dynamo and torch._inductor, by a decorator of continuous batching that
# the activations lead to), and, where they are installed, SciPy's optimizers and torchvision (by a loss for object detection that every model's base
# leads to). None of them is used. Whoever starts a process for one small text model pays for all of it: about as long as torch itself takes to load.
# Seen with transformers 5.23.0, torch 2.15.0, torchvision 0.29.2, scipy 1.17.1 on Python 3.11.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install -q "transformers==5.23.0" "torch==2.15.0" "torchvision==0.29.2" "scipy==1.17.1" 2> /dev/null
cat > "$folder/trial.py" <<'Q'
import sys

import torch

names = ("torch._dynamo", "torch._inductor", "scipy.optimize", "torchvision")
before = [name for name in names if name in sys.modules]
from transformers.models.bert.modeling_bert import BertModel

print("torch:", *before, "| BERT:", *(name for name in names if name in sys.modules))
Q
seen=$("$folder/venv/bin/python" "$folder/trial.py" 2> /dev/null)
echo "transformers 5.23.0, modules loaded after $seen"
[ "$seen" = "torch: | BERT: torch._dynamo torch._inductor scipy.optimize torchvision" ] || { echo "this has changed"; exit 1; }
