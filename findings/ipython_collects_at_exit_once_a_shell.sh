#!/usr/bin/env bash
# A process that made N shells of execnb (nbdev makes one for each notebook that it prepares or tests in a process) collects all garbage N times
# when it ends: IPython registers each shell's clean-up for the end of the process, and each clean-up calls gc.collect. Where torch and transformers
# are loaded, a collection looks at millions of objects: preparing 125 pages with nbdev's proc_nbs in one process took 14 s of CPU time for the pages and
# 46 s more after the last one. Forked workers that leave by os._exit do not do it; spawned ones, as proc_nbs starts them, do.
# `atexit.unregister(shell.atexit_operations)` ends it.
# Seen with execnb 0.1.18, ipython 9.18.1, fastcore 1.14.5 on Python 3.11.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install -q "execnb==0.1.18" "ipython==9.18.1" "fastcore==1.14.5" 2> /dev/null
cat > "$folder/trial.py" <<'Q'
import atexit
import gc

seen = []
atexit.register(lambda: print("whole collections at the end:", len(seen)))  # registered first, called last
from execnb.shell import CaptureShell

shells = [CaptureShell() for _ in range(20)]
gc.disable()  # of its own accord
atexit.register(lambda: gc.callbacks.append(lambda phase, info: phase == "start" and info["generation"] == 2 and seen.append(1)))
Q
said=$(IPYTHONDIR="$folder/ipython" "$folder/venv/bin/python" "$folder/trial.py" 2> /dev/null | tail -1)
echo "20 shells of execnb 0.1.18 on ipython 9.18.1; $said"
[ "$said" = "whole collections at the end: 20" ] || { echo "this has changed"; exit 1; }
