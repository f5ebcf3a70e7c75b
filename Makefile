# make site: build the website into site/     make test: everything that CI checks
# make check: look for mistakes in content/   make serve: look at it while you write
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3

.PHONY: site test check serve bench clean
site: $(VENV)/.installed
	@$(BIN)/handrail build

check: $(VENV)/.installed
	@$(BIN)/handrail check

serve: $(VENV)/.installed
	@$(BIN)/handrail serve

test: $(VENV)/.test-installed
	@$(BIN)/python tests/system_packages.py
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --cov --cov-report=term
	$(BIN)/handrail check
	$(BIN)/handrail build
	@echo "All tests passed."

bench: $(VENV)/.test-installed
	$(BIN)/python benchmarks/build.py
	$(BIN)/python -m benchmarks.sheets
	$(BIN)/python -m benchmarks.proof

clean:
	rm -rf $(VENV) build site

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Handrail needs Python 3.11 or newer; this is " + sys.version.split()[0])'
	@test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	@echo "Installing Handrail into $(VENV) (once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.test-installed: $(VENV)/.installed
	@echo "Installing what tests need (once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@
