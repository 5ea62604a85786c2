# Everything a person needs to run, test and build Afterword. `make setup` comes first by itself.

PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV := .venv/bin
RUN := $(VENV)/python -m app

.PHONY: setup setup-tests run demo test test-slow soak check bench tour translations installer clean

setup:
	@test -n "$(PYTHON)" || { echo "Afterword needs Python 3.11 or newer, and none was found."; exit 1; }
	@"$(PYTHON)" scripts/setup.py

setup-tests:
	@"$(PYTHON)" scripts/setup.py --tests

# Exit code 2 has been explained in one line already, such as that there is no screen.
run: setup
	@$(RUN) || [ $$? -eq 2 ]

demo: setup
	@$(RUN) --demo || [ $$? -eq 2 ]

test: setup-tests
	$(VENV)/pytest -n 2

# The limit of time is there for what hangs: a gate of ten thousand stories may take minutes on a slow machine.
test-slow: setup-tests
	$(VENV)/pytest -m slow -n 2 --timeout 600

# The gates that stop the program at any moment, twenty times as long as in a merge: hours, for a quiet night.
soak: setup-tests
	AFTERWORD_SOAK=20 $(VENV)/pytest -m slow -n 2 tests/security/test_safeguards.py tests/app/safekeeping

check: setup
	$(VENV)/ruff check
	$(VENV)/ruff format --check
	$(VENV)/mypy
	$(VENV)/lint-imports
	$(VENV)/python scripts/translations.py --check

bench: setup-tests
	@QT_QPA_PLATFORM=offscreen $(RUN) bench

tour: setup
	@QT_QPA_PLATFORM=offscreen $(RUN) tour --out tour

translations: setup
	$(VENV)/python scripts/translations.py

installer: setup
	$(VENV)/pyinstaller --noconfirm --clean --distpath dist --workpath build build_installer.spec
	QT_QPA_PLATFORM=offscreen dist/afterword/afterword selftest

clean:
	rm -rf build dist tour .pytest_cache .mypy_cache .ruff_cache
