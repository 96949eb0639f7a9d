# All that a machine needs is Python 3.11 or newer, git and make. The rest is fetched here: Python
# packages into .venv, Node's into node_modules, both held to the hashes in their lock files.

PYTHON  ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
ADDRESS ?= 127.0.0.1:8000
SECONDS ?= 600
MUTANTS ?= 300

VENV := .venv
BIN  := $(VENV)/bin
PIP_ALOUD := $(BIN)/python -m pip --disable-pip-version-check
PIP  := $(PIP_ALOUD) --quiet
# A lock is taken as it is: nothing is chosen on the day, and what is there must agree afterwards.
# What nobody imports need not be compiled: a third of the time.
FROM_LOCK = $(PIP) install --no-compile --no-deps --require-hashes --requirement $(LOCKED) || { echo "$(NO_PACKAGES)"; exit 1; }; \
	$(PIP) check || { $(PIP_ALOUD) check; exit 1; }
LOCKED = $(firstword $(filter requirements/%.txt,$^))
NO_PACKAGES = Not installed: what $(LOCKED) names. pip says why above. Behind an index of your own, name it, \
as in PIP_INDEX_URL=https://… make $(or $(MAKECMDGOALS),serve). It has to be a mirror of PyPI: each file is held to its hash.
NO_NODE_PACKAGES = Not installed: what package-lock.json names. npm says why above. Behind a registry of your own, \
name it, as in npm_config_registry=https://… make $(or $(MAKECMDGOALS),serve)
NO_PYTHON = Python 3.11 or newer is needed, and python3 is not that. Where it is elsewhere: make PYTHON=/path/to/python3
NO_VENV = $(PYTHON) has no working venv. On Debian and Ubuntu: sudo apt install python3-venv. Or another: make PYTHON=/path/to/python3
# Extras stay in a lock: where one is missing, pip looks for it by itself.
LOCK := uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-strip-extras $(UPGRADE)
UPGRADE ?= --upgrade
# The day of the last change, in seconds since 1970: what is built is dated by it, and not by the day
# it was built on, so that anybody can build the same bytes.
CHANGED := $(or $(shell git log -1 --format=%ct 2>/dev/null),315532800)

# What runs leave behind for `make figures`.
RESULTS := .cache/results

export PATH := $(CURDIR)/$(BIN):$(PATH)
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help serve site cards test test-all panels figures check bench lighthouse fuzz mutants assets learning audit release lock ahead machines clean

help:
	@echo 'make serve   the site on this machine, at http://$(ADDRESS)'
	@echo 'make test    everything that proves it works'
	@echo 'make test-all  the same, and what takes hours: a million inputs, two builds compared, broken lines'
	@echo 'make panels  how often each clue weighs among ordinary people and made-up ones'
	@echo 'make figures what the last runs came to, for the page on reliability'
	@echo 'make site    the site as a folder for any static host: site/'
	@echo 'make cards   pictures for shared links, where a page has another title now'
	@echo 'make check   style and types alone'
	@echo 'make bench   how long the start takes, beside stock Pyodide, and each change after it'
	@echo 'make lighthouse  how Lighthouse scores the pages, and what costs points'
	@echo 'make fuzz    ten minutes of changed archives, and as many of changed requests, or SECONDS=…'
	@echo 'make mutants what decides, broken in 300 places, each of which a test should notice, or MUTANTS=…'
	@echo 'make assets  the browser'"'"'s Python alone'
	@echo 'make audit   ask whether a fault is known in anything that is installed'
	@echo 'make release build what is published, once the changelog tells what is new'
	@echo 'make learning a round of practice for learning platforms: SCORM 1.2, in dist/'
	@echo 'make lock    choose the newest packages that the project allows'
	@echo 'make ahead   would these packages work? tried in a clone, and what breaks us is named'
	@echo 'make machines  both commands from a fresh clone, on each Python here, with its oldest pip and the newest'
	@echo 'make clean   remove everything that make made'

learning: site
	@python -m site_builder.publish.learning

serve: assets
	@python -m mkdocs serve --livereload --dev-addr $(ADDRESS)

site: assets
	@echo 'Building the site'
	@SOURCE_DATE_EPOCH=$(CHANGED) python -m mkdocs --quiet build --strict --clean
	@rm -r site/assets/javascripts/lunr # for searching in other languages: a megabyte that no page asks for
	@find site/javascripts -name "*.d.ts" -delete # for editors and the type checker
	@SOURCE_DATE_EPOCH=$(CHANGED) python -m site_builder.publish.postprocess
	@test -n "$$SOURCE_URL" || echo 'No SOURCE_URL is set: no page links to its source'
	@python -m site_builder.publish.facts
	@test -n "$$CONTACT" || echo 'No CONTACT is set: no page says how to report a mistake'
	@echo 'The site is in site/'

test: check site
	@mkdir -p $(RESULTS) && rm -f $(RESULTS)/tests*.xml $(RESULTS)/coverage.json
	@pytest --numprocesses=2 --dist=worksteal $(COVERED) --junitxml=$(RESULTS)/tests.xml

# Every engine has to be there: what is missing is installed, and fails where it cannot be had. Which
# lines no test takes is counted here alone: the counting takes twice as long as the tests of Python.
test-all: export ENGINES = all
test-all: COVERED = --cov --cov-report=term --cov-report=json:$(RESULTS)/coverage.json
test-all: $(VENV)/.release test
	@pytest -m nightly --hypothesis-profile=nightly --numprocesses=2 --dist=loadfile --junitxml=$(RESULTS)/tests-nightly.xml
	@rm -f $(RESULTS)/doors*.xml
	@for round in 1 2 3 4 5 6 7 8; do \
		echo "Trying an eighth of a million inputs, round $$round of 8"; \
		pytest -m door --hypothesis-profile=nightly --junitxml=$(RESULTS)/doors-$$round.xml || exit 1; \
	done
	@$(MAKE) --no-print-directory mutants figures

cards: $(VENV)/.package
	@python tests/browser/draw_cards.py

panels: $(VENV)/.package
	@python -m site_builder.pages.panel

figures: $(VENV)/.package
	@python tests/figures.py

check: $(VENV)/.package node_modules/.installed
	@echo 'Checking style and types'
	@ruff check --quiet
	@ruff format --quiet --check
	@mypy --no-error-summary
	@node_modules/.bin/tsc --noEmit

# Each is run, also where one before it found something beyond its limit.
# WRITE=--write keeps the figures for the page on speed; on a quiet machine alone.
BENCHES := \
	"browser/bench_start.py" \
	"browser/bench_start.py --whole --stay 1.5" \
	"browser/bench_start.py --whole --stay 1.5 --slowed 6 --lines 1" \
	"browser/bench.py" \
	"browser/bench_profile.py" \
	"browser/bench_tools.py" \
	"browser/bench_weight.py" \
	"export/bench_export.py --full" \
	"site/bench_hosting.py" \
	"people/bench_many.py"

bench: site
	@beyond=; for bench in $(BENCHES); do \
		echo "$$bench"; python tests/$$bench $(WRITE) || beyond="$$beyond $${bench%% *}"; \
	done; \
	python tests/browser/bench_idle.py --whole || beyond="$$beyond browser/bench_idle.py"; \
	test -z "$$beyond" || { echo "Beyond a limit, or failed:$$beyond"; exit 1; }

lighthouse: site $(VENV)/.lighthouse
	@python tests/browser/bench_lighthouse.py $(WRITE)

# An input that breaks the reader is kept in the cache's folder.
fuzz: $(VENV)/.fuzz
	@mkdir -p .cache/fuzz
	@python tests/export/fuzz_export.py -max_total_time=$(SECONDS) -artifact_prefix=.cache/fuzz/
	@python tests/importing/fuzz_requests.py -max_total_time=$(SECONDS) -artifact_prefix=.cache/fuzz/

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

assets: $(VENV)/.site node_modules/.site
	@python -m site_builder.runtime.assets

# What builds and serves the site. A venv that was left half made, or whose Python has gone, is made anew.
$(VENV)/.site: requirements/site.txt
	@test -n '$(PYTHON)' || { echo '$(NO_PYTHON)'; exit 1; }
	@$(PIP) --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV) >.venv.log 2>&1 || \
		{ cat .venv.log; rm -rf .venv.log $(VENV); echo '$(NO_VENV)'; exit 1; }
	@rm -f .venv.log
	@echo 'Installing Python packages'
	@$(FROM_LOCK)
	@touch $@

$(VENV)/.tests: requirements/tests.txt $(VENV)/.site
	@echo 'Installing what the tests need'
	@$(FROM_LOCK)
	@touch $@

$(VENV)/.package: pyproject.toml $(VENV)/.tests
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.release: requirements/release.txt $(VENV)/.tests
	@echo 'Installing what a release needs'
	@$(FROM_LOCK)
	@touch $@

$(VENV)/.fuzz: requirements/fuzz.txt $(VENV)/.package
	@echo 'Installing what changes inputs'
	@$(FROM_LOCK)
	@touch $@

$(VENV)/.mutants: requirements/mutants.txt $(VENV)/.package
	@echo 'Installing what breaks our lines'
	@$(FROM_LOCK)
	@touch $@

$(VENV)/.lock: requirements/lock.txt $(VENV)/.tests
	@echo 'Installing what resolves locks'
	@$(FROM_LOCK)
	@touch $@

# A machine's own Node will do if it is 18 or newer and has npm; what is installed otherwise stays in the venv.
$(VENV)/.node: requirements/node.txt $(VENV)/.site
	@if ! node --version >/dev/null 2>&1; then why='There is no Node here'; \
	elif ! node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)'; then why="Node $$(node --version) is older than 18"; \
	elif ! npm --version >/dev/null 2>&1; then why="Node $$(node --version) has no npm beside it"; fi; \
	if test -z "$$why"; then echo "Using Node $$(node --version)"; \
	else echo "$$why: installing one into $(VENV), for this project alone"; $(FROM_LOCK); fi
	@touch $@

# What serves the site needs only what package.json calls its dependencies; what is there already, stays.
node_modules/.site: package.json package-lock.json .npmrc $(VENV)/.node
	@echo 'Installing Node packages'
	@npm ci $(if $(wildcard node_modules/.installed),,--omit=dev) --loglevel=error || { echo '$(NO_NODE_PACKAGES)'; exit 1; }
	@touch $(if $(wildcard node_modules/.installed),node_modules/.installed) $@

node_modules/.installed: package.json package-lock.json .npmrc $(VENV)/.node
	@echo 'Installing Node packages, and those of the tests'
	@npm ci --loglevel=error || { echo '$(NO_NODE_PACKAGES)'; exit 1; }
	@touch node_modules/.site $@

# Lighthouse needs a newer Node than the site.
$(VENV)/.lighthouse: tests/browser/lighthouse/package-lock.json requirements/node.txt $(VENV)/.node
	@echo 'Installing Lighthouse'
	@node -e 'process.exit(parseInt(process.versions.node) < 22 ? 1 : 0)' || { $(FROM_LOCK); }
	@npm ci --prefix $(<D) --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

lock: $(VENV)/.lock
	$(LOCK) --python-version 3.11 pyproject.toml --all-extras --group dev -o requirements/tests.txt
	$(LOCK) --python-version 3.11 --constraint requirements/tests.txt pyproject.toml --extra pages --extra pdf -o requirements/site.txt
	$(LOCK) --python-version 3.11 requirements/node.in -o requirements/node.txt
	$(LOCK) --python-version 3.13 --no-deps requirements/compile.in -o requirements/compile.txt
	$(LOCK) --python-version 3.13 --no-deps requirements/pdf.in -o requirements/pdf.txt
	$(LOCK) --python-version 3.11 --constraint requirements/tests.txt requirements/release.in -o requirements/release.txt
	$(LOCK) --python-version 3.11 requirements/fuzz.in -o requirements/fuzz.txt
	$(LOCK) --python-version 3.11 requirements/lock.in -o requirements/lock.txt
	$(LOCK) --python-version 3.11 --constraint requirements/tests.txt requirements/mutants.in -o requirements/mutants.txt
	python tests/locks.py
	npm install --package-lock-only
	npm install --package-lock-only --omit-lockfile-registry-resolved --prefix tests/browser/lighthouse

ahead: $(VENV)/.tests
	@python tests/ahead.py

machines:
	@$(PYTHON) tests/machines.py $(if $(PYTHONS),--pythons $(PYTHONS)) $(if $(PIPS),--pips $(PIPS)) $(if $(WHOLE),--whole)

clean:
	rm -rf site docs/assets/app mutants .cache node_modules tests/browser/*/node_modules $(VENV) .coverage* htmlcov dist
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis
