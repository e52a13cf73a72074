#!/usr/bin/env bash
# timm 1.0.31's save_for_hf(model, folder, model_args=...) writes the arguments into config.json, beside num_classes at its top. Where the arguments name
# num_classes too, as create_model was given it, transformers 5.23 reads the folder as a TimmWrapper, hands both to timm.create_model, and stops with
# "got multiple values for keyword argument 'num_classes'". timm itself loads the folder.
# Seen with timm 1.0.31, transformers 5.23.0, torch 2.15.0, torchvision 0.29.2 on Python 3.11.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install -q "timm==1.0.31" "transformers==5.23.0" "torch==2.15.0" "torchvision==0.29.2" 2> /dev/null
cat > "$folder/trial.py" <<'Q'
import sys

import timm
from timm.models import save_for_hf
from transformers import AutoModel

made = dict(num_classes=5, depth=2)
save_for_hf(timm.create_model("vit_tiny_patch16_224", **made), sys.argv[1], model_args=made, safe_serialization=True)
again = timm.create_model(f"local-dir:{sys.argv[1]}", pretrained=True)
print("timm reads", len(again.blocks), "blocks and", again.num_classes, "classes;", end=" ")
try:
    AutoModel.from_pretrained(sys.argv[1])
    print("transformers reads it")
except TypeError as error:
    print("transformers:", str(error).split("got ")[-1])
Q
seen=$("$folder/venv/bin/python" "$folder/trial.py" "$folder/saved" 2> /dev/null)
echo "$seen"
[ "$seen" = "timm reads 2 blocks and 5 classes; transformers: multiple values for keyword argument 'num_classes'" ] || { echo "this has changed"; exit 1; }
