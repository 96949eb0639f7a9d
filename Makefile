# All that a machine needs is Python 3.11 or newer, git and make. The rest is fetched here: Python
# packages into .venv, Node's into node_modules, both held to the hashes in their lock files.

PYTHON  ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
ADDRESS ?= 127.0.0.1:8000
SECONDS ?= 600
MUTANTS ?= 300

VENV := .venv
BIN  := $(VENV)/bin
PIP  := $(BIN)/python -m pip --quiet --disable-pip-version-check
LOCK := uv pip compile --quiet --universal --generate-hashes --no-emit-index-url
# The day of the last change, in seconds since 1970: what is built is dated by it, and not by the day
# it was built on, so that anybody can build the same bytes.
CHANGED := $(or $(shell git log -1 --format=%ct 2>/dev/null),315532800)

# What runs leave behind for `make figures`.
RESULTS := .cache/results

export PATH := $(CURDIR)/$(BIN):$(PATH)
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help serve site test test-all figures check bench lighthouse fuzz mutants assets audit release lock clean

help:
	@echo 'make serve   the site on this machine, at http://$(ADDRESS)'
	@echo 'make test    everything that proves it works'
	@echo 'make test-all  the same, and what takes hours: a million inputs, two builds compared, broken lines'
	@echo 'make figures what the last runs came to, for the page on reliability'
	@echo 'make site    the site as a folder for any static host: site/'
	@echo 'make check   style and types alone'
	@echo 'make bench   how long the start takes, beside stock Pyodide, and each change after it'
	@echo 'make lighthouse  how Lighthouse scores the pages, and what costs points'
	@echo 'make fuzz    ten minutes of changed archives for the export'"'"'s reader, or SECONDS=…'
	@echo 'make mutants what decides, broken in 300 places, each of which a test should notice, or MUTANTS=…'
	@echo 'make assets  the browser'"'"'s Python alone'
	@echo 'make audit   ask whether a fault is known in anything that is installed'
	@echo 'make release build what is published, once the changelog tells what is new'
	@echo 'make lock    choose the newest packages that the project allows'
	@echo 'make clean   remove everything that make made'

serve: assets
	@mkdocs serve --livereload --dev-addr $(ADDRESS)

site: assets
	@echo 'Building the site'
	@SOURCE_DATE_EPOCH=$(CHANGED) mkdocs --quiet build --strict --clean
	@rm -r site/assets/javascripts/lunr # for searching in other languages: a megabyte that no page asks for
	@python -m site_builder.publish.postprocess
	@echo 'The site is in site/'

test: check site
	@mkdir -p $(RESULTS) && rm -f $(RESULTS)/tests*.xml $(RESULTS)/coverage.json
	@pytest --numprocesses=2 --dist=worksteal --cov --cov-report=term --cov-report=json:$(RESULTS)/coverage.json --junitxml=$(RESULTS)/tests.xml

# Every engine has to be there: what is missing is installed, and fails where it cannot be had.
test-all: export ENGINES = all
test-all: $(VENV)/.release test
	@pytest -m nightly --hypothesis-profile=nightly
	@rm -f $(RESULTS)/doors*.xml
	@for round in 1 2 3 4 5 6 7 8; do \
		echo "Trying an eighth of a million inputs, round $$round of 8"; \
		pytest -m door --hypothesis-profile=nightly --junitxml=$(RESULTS)/doors-$$round.xml || exit 1; \
	done
	@$(MAKE) --no-print-directory mutants figures

figures: $(VENV)/.package
	@python tests/figures.py

check: $(VENV)/.package node_modules/.installed
	@echo 'Checking style and types'
	@ruff check --quiet
	@ruff format --quiet --check
	@mypy --no-error-summary
	@node_modules/.bin/tsc --noEmit

bench: site
	@python tests/browser/bench_start.py
	@python tests/browser/bench.py
	@python tests/browser/bench_profile.py
	@python tests/export/bench_export.py

lighthouse: site $(VENV)/.lighthouse
	@python tests/browser/bench_lighthouse.py

# An input that breaks the reader is kept in the cache's folder.
fuzz: $(VENV)/.fuzz
	@mkdir -p .cache/fuzz
	@python tests/export/fuzz_export.py -max_total_time=$(SECONDS) -artifact_prefix=.cache/fuzz/

# MUTANTS=all takes most of a day.
mutants: $(VENV)/.mutants
	@nice -n 15 python tests/mutants.py $(if $(filter all,$(MUTANTS)),--all,--sample $(MUTANTS))

# A package that cannot be asked about counts as a failure: silence is not a clean answer.
audit: $(VENV)/.release node_modules/.installed
	@unsure=; for lock in requirements/*.txt; do \
		echo "Asking about $$lock"; \
		pip-audit --strict --disable-pip --require-hashes --progress-spinner off -r $$lock || \
		unsure="$$unsure $$lock"; \
	done; \
	for folder in . tests/browser/npm tests/browser/lighthouse; do \
		echo "Asking about $$folder/package-lock.json"; \
		npm audit --package-lock-only --prefix $$folder || unsure="$$unsure $$folder/package-lock.json"; \
	done; \
	test -z "$$unsure" || { echo "Not known to be free of faults:$$unsure"; exit 1; }

release: $(VENV)/.release $(VENV)/.package
	@python -m site_builder.publish.release check $(if $(TAG),--tag $(TAG))
	@$(MAKE) --no-print-directory check site
	@python -m site_builder.publish.release build

assets: $(VENV)/.package node_modules/.installed
	@python -m site_builder.runtime.assets

$(VENV)/.requirements: requirements/dev.txt
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer is needed'; exit 1; }
	@echo 'Installing Python packages'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --no-deps --require-hashes --requirement $<
	@touch $@

$(VENV)/.package: pyproject.toml $(VENV)/.requirements
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.release: requirements/release.txt $(VENV)/.requirements
	@echo 'Installing what a release needs'
	@$(PIP) install --no-deps --require-hashes --requirement $<
	@touch $@

$(VENV)/.fuzz: requirements/fuzz.txt $(VENV)/.package
	@echo 'Installing what changes inputs'
	@$(PIP) install --no-deps --require-hashes --requirement $<
	@touch $@

$(VENV)/.mutants: requirements/mutants.txt $(VENV)/.package
	@echo 'Installing what breaks our lines'
	@$(PIP) install --no-deps --require-hashes --requirement $<
	@touch $@

# A machine's own Node will do if it is 18 or newer and has npm.
$(VENV)/.node: requirements/node.txt $(VENV)/.requirements
	@if npm --version >/dev/null 2>&1 && node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null; \
	then echo "Using Node $$(node --version)"; \
	else echo 'Installing Node'; $(PIP) install --no-deps --require-hashes --requirement $<; fi
	@touch $@

node_modules/.installed: package.json package-lock.json .npmrc $(VENV)/.node
	@echo 'Installing Node packages'
	@npm ci --loglevel=error
	@touch $@

# Lighthouse needs a newer Node than the site.
$(VENV)/.lighthouse: tests/browser/lighthouse/package-lock.json requirements/node.txt $(VENV)/.node
	@echo 'Installing Lighthouse'
	@node -e 'process.exit(parseInt(process.versions.node) < 22 ? 1 : 0)' || \
		$(PIP) install --no-deps --require-hashes --requirement requirements/node.txt
	@npm ci --prefix $(<D) --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

lock:
	@command -v uv >/dev/null || { echo 'uv is needed for this: pip install uv'; exit 1; }
	$(LOCK) --upgrade --python-version 3.11 pyproject.toml --all-extras --group dev -o requirements/dev.txt
	$(LOCK) --upgrade --python-version 3.11 requirements/node.in -o requirements/node.txt
	$(LOCK) --upgrade --python-version 3.13 --no-deps requirements/compile.in -o requirements/compile.txt
	$(LOCK) --upgrade --python-version 3.13 --no-deps requirements/pdf.in -o requirements/pdf.txt
	$(LOCK) --upgrade --python-version 3.11 --constraint requirements/dev.txt requirements/release.in -o requirements/release.txt
	$(LOCK) --upgrade --python-version 3.11 requirements/fuzz.in -o requirements/fuzz.txt
	$(LOCK) --upgrade --python-version 3.11 --constraint requirements/dev.txt requirements/mutants.in -o requirements/mutants.txt
	npm install --package-lock-only
	npm install --package-lock-only --omit-lockfile-registry-resolved --prefix tests/browser/lighthouse

clean:
	rm -rf site docs/assets/app mutants .cache node_modules tests/browser/*/node_modules $(VENV) .coverage* htmlcov dist
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis
