# `make` lists the targets. Everything happens in .venv, which is made when it is missing or out of date.

SHELL     := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON    ?= python3
VENV      ?= .venv
BENCH     ?= multilingual
PARAMS    ?=
ARGS      ?=
WORKERS   ?= 2
ifndef RUN
RUN       := $(shell date +%Y-%m-%d-%H%M%S)
endif

BIN       := $(VENV)/bin
STAMP     := $(VENV)/.installed
export PATH := $(abspath $(BIN)):$(PATH)
export PYTHONUTF8 := 1
# What is imported is compiled once and kept, and nothing else is: compiling a whole environment takes longer than making it.
unexport PYTHONDONTWRITEBYTECODE
export VENV

# A kernel has no screen: any variable of this name makes tqdm.auto draw plain bars, which papermill then hands on.
BARS      := SPYDER_PLAIN_BARS=1 TQDM_MININTERVAL=1
# Threads that wait sleep: where others use the machine, waiting by spinning took ten times the CPU time of the work.
SLEEP     := OMP_WAIT_POLICY=PASSIVE
# Tests share the machine, so each process computes on one thread.
ONE       := OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false
# nbdev leaves out folders that begin with an underscore unless told otherwise; nbs/_dev is ours.
ALL       := --skip_folder_re '^[.]'
PAPERMILL := papermill -k python3 --no-progress-bar --stdout-file - --stderr-file -

.PHONY: help venv bench test check types notebooks export docs docs-check light lowest constraints architectures clean

help: ## list the targets
	@echo "make TARGET, where TARGET is"
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | while IFS=$$'\t' read -r name what; do printf '  %-12s %s\n' "$$name" "$$what"; done
	@echo "Variables: PYTHON=$(PYTHON) VENV=$(VENV) BENCH=$(BENCH) PARAMS=a file of parameters, RUN=the run's name, ARGS=further options for papermill"

venv: $(STAMP) ## the virtual environment, with the exact versions of constraints.txt

$(STAMP): constraints.txt settings.ini setup.py pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "There is no '$(PYTHON)' here: install Python 3.11 or newer, or name one with 'make PYTHON=/path/to/python ...'."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("contrasim needs Python 3.11 or newer; $(PYTHON) is " + sys.version.split()[0] + ". Name another with: make PYTHON=/path/to/python3.11 ...")'
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || { echo "Making the environment $(VENV) ..."; $(PYTHON) -m venv $(VENV) || { echo "Python's venv does not work here; on Debian and Ubuntu, 'apt install python3-venv' brings it."; exit 1; }; }
	.ci/install || { echo "The installation failed; a second try in 20 seconds, in case the package index was out for a moment."; sleep 20; .ci/install; }
	@touch $@

bench: $(STAMP) ## run a benchmark with the offline defaults (BENCH=multilingual, PARAMS=params/NAME.yaml)
	@mkdir -p results/$(BENCH)
	$(BARS) $(SLEEP) $(PAPERMILL) nbs/bench_$(BENCH).ipynb results/$(BENCH)/$(RUN).ipynb -p out results/$(BENCH)/$(RUN).parquet $(if $(PARAMS),-f $(PARAMS)) $(ARGS)
	@echo
	@echo "The executed notebook and its rows are here:"
	@ls -1 results/$(BENCH)/$(RUN)*

test: $(STAMP) ## everything that CI checks: steps, types, notebooks, benchmarks in small, pages, tests
	WORKERS=$(WORKERS) .ci/test

check: $(STAMP) ## what can be checked without running anything: files in step, pages sound (a minute)
	$(ONE) python -m contrasim._dev.checks
	$(ONE) python -m contrasim._dev.pages process

types: $(STAMP) ## the library's public use, read by a type checker
	basedpyright --level error

notebooks: $(STAMP) ## execute the library's notebooks in place, then export and clean
	$(ONE) python -m contrasim._dev.pages execute
	@$(MAKE) --no-print-directory export

export: $(STAMP) ## contrasim/ with its stubs, tests/, README.md, reference.qmd and llms.txt from the notebooks
	nbdev_export $(ALL)
	nbdev_clean
	python -m contrasim._dev.testgen
	python -m contrasim._dev.stubs
	python -m contrasim._dev.pages readme

docs: $(STAMP) export ## the site, in _docs/ (needs Quarto: https://quarto.org/docs/get-started/)
	@command -v quarto >/dev/null || { echo "Quarto renders the site and is not installed here. Get it from https://quarto.org/docs/get-started/ (1.9 or newer) and run 'make docs' again. 'make check' checks the pages without it."; exit 1; }
	@touch README.md  # written above, without Quarto
	nbdev_docs --n_workers $(WORKERS)
	python -m contrasim._dev.reference search

docs-check: $(STAMP) ## the rendered site in a real browser (needs `make docs`, and Playwright: pip install '.[browser]')
	python -m contrasim._dev.browser $(if $(BROWSER),--browser $(BROWSER))

light: ## what `pip install contrasim` alone can do, in a fresh environment
	PYTHON=$(PYTHON) .ci/light

lowest: ## the tests of measures with the lowest versions that settings.ini allows (PYTHON=python3.10)
	PYTHON=$(PYTHON) .ci/lowest

architectures: $(STAMP) ## every architecture of transformers, torchvision and timm, against plain passes (ONLY=bert,vit)
	$(ONE) HF_HUB_OFFLINE=1 python -m contrasim._dev.architectures --out results/architectures.parquet $(if $(ONLY),--only $(ONLY))

constraints: $(STAMP) ## write the versions now installed into constraints.txt
	@{ grep '^#' constraints.txt; $(BIN)/python -m pip freeze --all --exclude-editable | grep -vE '^(pip|uv)=='; } > constraints.new && mv constraints.new constraints.txt

clean: ## remove what can be made again (not the environment, not results, not the cache of models)
	rm -rf _docs _proc build dist .pytest_cache .hypothesis *.egg-info
	find contrasim tests -name __pycache__ -type d -prune -exec rm -rf {} +
