# Two commands are enough: `make demo`, then `make test`. `make help` lists the rest.
# Needs python3 (>= 3.11) with pip, and make. Everything else is fetched into .venv; nothing needs to be activated.

PYTHON ?= python3
BIN := .venv/bin
WORKERS ?= 2

# What each command needs beyond the package itself.
core := -e .
test := -e '.[test,eeg,fmri]'
check := -e . --group dev
docs := -e '.[docs]'

.DEFAULT_GOAL := help
.PHONY: help demo test check bench docs web clean

help:  ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-6s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: .venv/.core  ## live through a neglected childhood and a therapy, and write out/demo.html
	@mkdir -p out
	@$(BIN)/syntony demo --out out/demo.html

test: .venv/.test  ## run all tests and all examples, those of the documentation included
	@$(BIN)/python -m pytest -n $(WORKERS)

check: .venv/.check  ## style, format and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/basedpyright

bench: .venv/.core  ## time and memory, against the stored baseline
	@$(BIN)/python benchmarks/run.py

docs: .venv/.docs  ## build the documentation into site/
	@$(BIN)/mkdocs build --strict --quiet
	@echo "open site/index.html"

web: frontend/node_modules  ## bundle the page of `syntony view` into the package (needs node)
	@cd frontend && node build.mjs

frontend/node_modules: frontend/package.json
	@cd frontend && npm install --silent --ignore-scripts
	@touch $@

clean:  ## remove everything that was made here
	rm -rf .venv uv.lock out site dist frontend/node_modules .pytest_cache .ruff_cache .hypothesis

.venv/bin/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "syntony needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12 ..."; exit 1; }
	@echo "Making .venv ..."
	@$(PYTHON) -m venv --without-pip .venv
	@$(PYTHON) -m pip --quiet --python $(BIN)/python install uv

.venv/.%: pyproject.toml | .venv/bin/uv
	@echo "Installing what 'make $(subst core,demo,$*)' needs (once) ..."
	@$(BIN)/uv pip install --quiet --python $(BIN)/python $($*)
	@touch $@
