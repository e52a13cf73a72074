#!/usr/bin/env bash
# papermill finds the parameters of a notebook by a pattern over the lines of the cell tagged `parameters`. A parameter whose annotation is a
# union in today's spelling (`int | None`) is not among those that inspect_notebook lists, so that its --help-notebook is silent about it and a run
# that sets it warns of an unknown parameter; `Optional[int]` is listed. The value is injected all the same.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install -q "papermill==2.7.0" "nbformat==5.10.4" 2> /dev/null
cat > "$folder/trial.py" <<'Q'
import nbformat, papermill, sys

cell = nbformat.v4.new_code_cell("from typing import Optional\nlimit: int | None = None  # a union\nseeds: Optional[int] = None  # an Optional\nname: str = 'a'  # a class", metadata={"tags": ["parameters"]})
nb = nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": {"name": "python3", "display_name": "python3", "language": "python"}})
nbformat.write(nb, sys.argv[1])
print(" ".join(sorted(papermill.inspect_notebook(sys.argv[1]))))
Q
seen=$("$folder/venv/bin/python" "$folder/trial.py" "$folder/trial.ipynb" 2> /dev/null)
echo "papermill 2.7.0 lists: $seen"
[ "$seen" = "name seeds" ] || { echo "this has changed: 'limit' was missing"; exit 1; }
