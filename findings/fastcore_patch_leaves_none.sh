#!/usr/bin/env bash
# fastcore's @patch adds a method to a class and gives back what the name meant before, or None where it meant nothing. So each patched method
# leaves a name of its own in the module, and that name is None. A module whose class gets `__getattr__` in this way has a `__getattr__` that is
# None: asking the module for anything that it lacks then raises "'NoneType' object is not callable" in place of AttributeError, and hasattr raises too.
# Seen with fastcore 1.14.5 on Python 3.11.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m pip install -q --target "$folder/lib" "fastcore==1.14.5" 2> /dev/null
cat > "$folder/ranks.py" <<'Q'
from fastcore.basics import patch


class Ranks: pass


@patch
def __getattr__(self: Ranks, name): raise AttributeError(name)
Q
cat > "$folder/trial.py" <<'Q'
import ranks

try: print("hasattr gives", hasattr(ranks, "something"))
except TypeError as error: print(f"hasattr raises TypeError: {error}")
Q
seen=$(cd "$folder" && PYTHONPATH="$folder/lib:$folder" python3 trial.py)
echo "fastcore 1.14.5: $seen"
[ "$seen" = "hasattr raises TypeError: 'NoneType' object is not callable" ] || { echo "this has changed"; exit 1; }
