# Needs only Python 3.11 or newer and make; everything else goes into $(VENV).
#   make demo    the reference story, replayed with real parts
#   make test    the tests, with branch coverage
#   make desktop-tools   what the tests on a real desktop, systemd, shells and browser need (as root on Debian)
#   make interop the calendar tests on five real servers (as root on Debian: installs Cyrus, DAViCal and SOGo)
#   make soak    the slow tests: every point of failure, a simulated year, 200 random histories of three machines
#   make mutants   mutations of the rules that no test notices (slow; MUTANTS="nudged.judgement.*" for a part)
#   make bench   what it costs, as ratios of one run (on a quiet machine; BENCH_ARGS=--write: into docs/bench.md)
#   make lint    formatting, lint, types, import floors
#   make weights count anew what the words of the notes weigh, from tests/corpus (slow to install: scikit-learn)
#   make deb     a Debian package for this release of Debian or Ubuntu, into dist/
#   make constraints   pin the newest versions of everything for .ci/run
#   make audit   the pinned versions against the published weaknesses, where the index that lists them can be reached
#   make words   bring the catalogs of the command line up to its English texts

VENV ?= .venv
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
PYTEST_ARGS ?=
# A file of versions to keep to, such as constraints.txt; none: the newest that will do.
CONSTRAINTS ?=

.PHONY: help demo test desktop-tools interop soak mutants bench lint format words weights deb constraints audit clean
help:
	@sed -n 's/^#   //p' Makefile

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "nudge needs Python 3.11 or newer: install it, or name it with make PYTHON=..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

# Stamps, so that nothing is installed again before what an installation is made of changes.
$(VENV)/.installed: pyproject.toml hatch_build.py $(wildcard cli/nudge/locale/*/LC_MESSAGES/*.po) | $(BIN)/python
	$(PIP) install $(CONSTRAINTS:%=-c %) -e .
	@touch $@

# Dependency groups need pip 25.1.
$(VENV)/.developing: $(VENV)/.installed
	$(PIP) install --upgrade 'pip>=25.1'
	$(PIP) install $(CONSTRAINTS:%=-c %) --group dev
	@touch $@

demo: $(VENV)/.installed
	@$(BIN)/nudge demo

test: $(VENV)/.developing
	$(BIN)/python -m pytest -m 'not soak' -n auto --maxprocesses 4 --dist worksteal --cov --cov-report=term:skip-covered $(PYTEST_ARGS)
	$(BIN)/python .ci/branches.py

DESKTOP_TOOLS := xvfb xdotool imagemagick fonts-dejavu-core dbus dbus-user-session systemd dunst xfce4-notifyd zsh fish man-db
desktop-tools:
	@dpkg-query -W -f '$${Status}\n' $(DESKTOP_TOOLS) 2>/dev/null | grep -c '^install ok installed' | grep -qx $(words $(DESKTOP_TOOLS)) \
	|| { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends $(DESKTOP_TOOLS) >/dev/null; }
	@command -v chromium >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends chromium >/dev/null \
	|| echo "chromium could not be installed: the report is not tried in a browser." >&2

interop: $(VENV)/.developing
	$(BIN)/python tests/interop/run.py $(INTEROP_ARGS)

soak: $(VENV)/.developing
	$(BIN)/python -m pytest -m soak --timeout 3600 $(PYTEST_ARGS)
	NUDGE_TEST_HISTORIES=200 $(BIN)/python -m pytest --timeout=7200 tests/interop/test_many_machines.py $(PYTEST_ARGS)

# Kept between runs, so that only what has changed is tried again.
mutants: $(VENV)/.developing
	$(PIP) install $(CONSTRAINTS:%=-c %) --group mutants
	mkdir -p .mutants/src
	cp -R tests config pyproject.toml .mutants/
	cp -R daemon/nudged .mutants/src/
	cd .mutants && nice $(abspath $(BIN))/mutmut run $(if $(MUTANTS),"$(MUTANTS)")
	cd .mutants && $(abspath $(BIN))/mutmut results

# The peers are compared with where they are installed: apt install taskwarrior, and in a virtual environment that
# BENCH_ARGS="--peers DIR" names: pip install khal todoman dateparser vdirsyncer.
bench: $(VENV)/.developing
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python tests/bench/run.py $(BENCH_ARGS)

lint: $(VENV)/.developing
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/.developing
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

words: $(VENV)/.developing
	$(BIN)/pybabel -q extract -F pyproject.toml -k words -k ngettext:1,2 --no-location --sort-output -o .nudge.pot cli/nudge
	$(BIN)/pybabel -q update -D nudge -d cli/nudge/locale -i .nudge.pot --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date -w 110
	rm .nudge.pot

weights: $(VENV)/.developing
	$(PIP) install $(CONSTRAINTS:%=-c %) --group weights
	$(BIN)/python tests/corpus/weigh.py

# Needs the system's python3 with python3-venv; runs without root.
deb:
	CONSTRAINTS=$(CONSTRAINTS) packaging/debian/build dist

constraints:
	rm -rf .venv-fresh
	$(MAKE) VENV=.venv-fresh CONSTRAINTS= .venv-fresh/.developing
	.venv-fresh/bin/python -m pip --disable-pip-version-check -q install --group mutants --group weights
	{ head -1 constraints.txt; .venv-fresh/bin/python -m pip freeze --exclude-editable; } > .constraints.new
	mv .constraints.new constraints.txt
	rm -rf .venv-fresh

# Strict: a version that could not be looked up is no pass.
audit: | $(BIN)/python
	$(BIN)/python -m venv .venv-audit
	.venv-audit/bin/python -m pip --disable-pip-version-check -q install pip-audit
	.venv-audit/bin/pip-audit --strict --disable-pip --no-deps -r constraints.txt; code=$$?; rm -rf .venv-audit; exit $$code

clean:
	rm -rf dist .mutants .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
