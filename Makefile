# Everything runs in .venv, which is made when it is first needed and renewed when pyproject.toml changes.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV   ?= .venv

RUN := $(VENV)/bin/python
PIP := $(RUN) -m pip --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help demo test lint types docs bench interop compatibility clean

help: ## show what there is to do
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

demo: $(VENV)/cli.installed ## start an embedded Immich server and use it
	@$(RUN) -m immichpy_dynamic.demo

test: $(VENV)/dev.installed ## run all tests
	@$(RUN) -m pytest

lint: $(VENV)/dev.installed ## check style, formatting and the direction of imports
	@$(RUN) -m ruff check
	@$(RUN) -m ruff format --check
	@$(VENV)/bin/lint-imports

types: $(VENV)/dev.installed ## check types
	@$(RUN) -m mypy

docs: $(VENV)/docs.installed ## build the documentation into site/
	@NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs build --strict

bench: $(VENV)/dev.installed ## run all benchmarks
	@$(RUN) benchmarks/run.py
	@$(RUN) benchmarks/command_line.py
	@$(RUN) benchmarks/latency.py
	@$(RUN) benchmarks/type_checking.py

interop: $(VENV)/dev.installed ## let clients that others have written work with FakeImmich
	@test -x .interop/bin/schemathesis || { $(PYTHON) -m venv --clear .interop && \
		.interop/bin/python -m pip --quiet --disable-pip-version-check install 'schemathesis>=4,<5'; }
	@$(RUN) tests/interop/interop.py

compatibility: ## run the quick tests on other Pythons and with the oldest dependencies
	@.ci/compatibility

clean: ## remove .venv and everything that was built
	@rm -rf $(VENV) .compatibility .interop tests/interop/node_modules dist site .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find immichpy_dynamic tests tools examples benchmarks -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=…")'
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/%.installed: $(VENV)/made pyproject.toml
	@echo "Installing into $(VENV) (first run, or pyproject.toml has changed) …"
	@$(PIP) install --editable ".[$*]"
	@touch $@
