#!/usr/bin/env bash
# timm's `feature_info` says at which module each feature map is made. For Twins none of those modules exists (`block.0` ... where the network has
# `blocks`, lists of lists), for HRNet two of five do not (`stem`, `stage1`). A hook on the module that is named finds nothing there, in networks
# whose `forward_intermediates` or `features_only` work.
# Seen with timm 1.0.31 on Python 3.11.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install -q "timm==1.0.31" torch torchvision 2> /dev/null
cat > "$folder/trial.py" <<'Q'
import timm

for name in ("twins_pcpvt_small", "hrnet_w18_small", "resnet18"):
    network = timm.create_model(name)
    there = {module for module, _ in network.named_modules()}
    named = [info["module"] for info in network.feature_info]
    print(name, "names", len(named), "modules; not there:", *([module for module in named if module not in there] or ["none"]))
Q
seen=$("$folder/venv/bin/python" "$folder/trial.py" 2> /dev/null)
echo "$seen"
wanted="twins_pcpvt_small names 4 modules; not there: block.0 block.1 block.2 block.3
hrnet_w18_small names 5 modules; not there: stem stage1
resnet18 names 5 modules; not there: none"
[ "$seen" = "$wanted" ] || { echo "this has changed"; exit 1; }
