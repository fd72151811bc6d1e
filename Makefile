# The commands of the repository. Each does all of its own set-up, into .venv, and does it once.
# Needed: Python 3.11 or newer, make, and for `make test` git.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory
SHELL := /bin/sh

PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python3.14; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; \
	done)
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/runtime.stamp
DEV := $(VENV)/dev.stamp
READY := $(VENV)/ready.stamp
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
# All that is needed is named there, so nothing is resolved: a release made since cannot get in the way.
LOCKED := --require-hashes --only-binary :all: --no-deps

# `make site AS_OF=2026-12-24` is the site of that day, whatever the clock says.
AS_OF ?=
ifneq ($(strip $(AS_OF)),)
export COLUMNIST_AS_OF := $(AS_OF)
endif
UPGRADE ?= --upgrade

# Material prints a notice about MkDocs 2; `mkdocs` is capped below it.
export NO_MKDOCS_2_WARNING := 1
# A browser that playwright fetches belongs to this folder, and goes with `make clean`.
export PLAYWRIGHT_BROWSERS_PATH ?= $(CURDIR)/$(VENV)/browsers

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: site
site: $(READY) ## check and build the publication into site/, and say what comes next
	@$(BIN)/python tools/build_site.py

.PHONY: serve
serve: $(READY) ## live preview, with what is not yet published; AS_OF=2026-12-24: the public site of that day
	@$(BIN)/mkdocs serve

.PHONY: test
test: $(DEV) $(READY) ## the whole test suite, a browser included
	@CHROMIUM="$$($(BIN)/python tools/chromium.py)" && export CHROMIUM && $(BIN)/pytest -n 2 -q

.PHONY: check
check: $(DEV) lint types floors coverage strict ## what CI runs: format, lint, types, layering, tests, strict build

.PHONY: lint
lint: $(DEV)
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check

.PHONY: types
types: $(DEV)
	@$(BIN)/mypy

.PHONY: floors
floors: $(DEV)
	@$(BIN)/lint-imports --no-logo

# The three rooms that hold the rules are covered branch by branch, without a gap.
RULES := */columnist/domain/*,*/columnist/content/*,*/columnist/catalogue/*

.PHONY: coverage
coverage: $(DEV) $(READY)
	@CHROMIUM="$$($(BIN)/python tools/chromium.py)" && export CHROMIUM && \
		$(BIN)/pytest -n 2 -q --hypothesis-profile=thorough --cov --cov-report=
	@$(BIN)/coverage report --include='$(RULES)' --fail-under=100

.PHONY: strict
strict: $(READY)
	@$(BIN)/columnist check --strict
	@$(BIN)/python tools/build_site.py --trial

.PHONY: fix
fix: $(DEV) ## mend what a machine can mend: format and lint
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format
	@$(BIN)/python tools/reference.py
	@$(BIN)/python tools/field_reference.py

.PHONY: bench
bench: $(DEV) $(READY) ## the benchmarks: what a build costs, beside a peer on the same texts
	@CHROMIUM="$$($(BIN)/python tools/chromium.py)" && export CHROMIUM && \
		$(BIN)/python benchmarks/run.py && $(BIN)/python benchmarks/run.py --hostile && \
		$(BIN)/python benchmarks/run.py --search 10000

.PHONY: mutants
mutants: $(DEV) ## small faults put into what decides and escapes; the tests must notice them
	@$(BIN)/python tools/mutants.py

.PHONY: properties
properties: $(DEV) $(READY) ## what holds for any input, tried with much more of it, new each time
	@$(BIN)/pytest -n 2 -q -m hypothesis --hypothesis-profile=search

.PHONY: quality
quality: $(DEV) site ## the slower checks of the finished site with tools from npm: HTML, Lighthouse
	@CHROMIUM="$$($(BIN)/python tools/chromium.py)" && export CHROMIUM && $(BIN)/python -m tools.check_quality

.PHONY: pictures
pictures: $(DEV) site ## pictures of every kind of page into pictures/: three widths, light and dark
	@CHROMIUM="$$($(BIN)/python tools/chromium.py)" && export CHROMIUM && $(BIN)/python tools/pictures.py

.PHONY: constraints
constraints: $(DEV) ## renew the pinned versions; UPGRADE= keeps what is pinned already
	@$(COMPILE) --group dev --output-file constraints-dev.txt
	@$(COMPILE) --group build --constraint constraints-dev.txt --output-file constraints.txt

# Versions and digests for every platform, and no address to fetch them from.
COMPILE = $(BIN)/uv pip compile --quiet pyproject.toml --extra word --universal --python-version 3.11 \
	--generate-hashes --only-binary :all: --no-annotate --no-emit-index-url \
	--no-emit-find-links --custom-compile-command 'make constraints' $(UPGRADE)

.PHONY: clean
clean: ## take away all that make has made
	@rm -rf $(VENV) .build .cache site pictures dist .coverage .coverage.* \
		.hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache tools/quality/node_modules
	@find plugins tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# --- The environment ----------------------------------------------------------------------------

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Columnist needs Python 3.11 or newer, and none was found. \
	Install one, or name it: make PYTHON=/path/to/python3" >&2; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "$(PYTHON) cannot make an \
	environment. On Debian and Ubuntu, install it with: apt-get install python3-venv" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV)

$(RUNTIME): pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing what the publication needs into $(VENV) ..."
	@$(PIP) $(LOCKED) -r constraints.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

# As pip does for a package that it copies. Where Python may not write bytecode by itself, every start
# would compile a hundred modules anew, which is a third of its time.
$(READY): $(RUNTIME) $(shell find plugins/columnist -name '*.py')
	@$(BIN)/python -m compileall -q plugins/columnist
	@touch $@

$(DEV): constraints-dev.txt $(RUNTIME) | $(BIN)/python
	@echo "Installing what the workshop needs into $(VENV) ..."
	@$(PIP) $(LOCKED) -r constraints-dev.txt
	@touch $@
