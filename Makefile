# Balai: `make run` and `make test` are all one needs; `make help` lists the rest.

SHELL := /bin/bash
.DEFAULT_GOAL := help
TOOLS := $(CURDIR)/target/tools
PG_DIR ?= /tmp/balai-pg-$(shell id -u)-$(shell echo $(CURDIR) | cksum | cut -c1-6)
# A machine without cargo-nextest tests all the same, one test binary after another.
NEXTEST := $(shell command -v cargo-nextest 2>/dev/null)
RUN_TESTS := $(if $(NEXTEST),cargo nextest run --workspace --no-fail-fast,cargo test --workspace --no-fail-fast)
export PATH := $(TOOLS)/bin:$(PATH)

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: ## Build everything and serve the site with real data at http://127.0.0.1:8080
	cargo build --release --locked -p balai -p balai-typeset
	target/release/balai serve $(ARGS)

build: ## Build the release binaries, target/release/balai and balai-typeset
	cargo build --release --locked -p balai -p balai-typeset

fmt: ## Format the code
	cargo fmt

check: ## Format, lints, licences, unused dependencies, a minute of fuzzing; changes nothing
	cargo fmt --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	$(MAKE) --no-print-directory supply
	tools/fuzz.sh

supply: $(TOOLS)/bin/cargo-deny $(TOOLS)/bin/cargo-machete ## Licences, sources, advisories, unused dependencies
	cargo deny --offline check bans licenses sources
	tools/advisories.sh
	cargo machete

test: needs check test-rust test-akn test-api test-browser ## Everything that must pass; installs what the tests need

test-rust: ## The Rust tests, on SQLite and on a PostgreSQL of their own
	cargo build --locked --workspace --tests --bins
	@tools/pg-temp.sh stop $(PG_DIR) 2>/dev/null; \
	url=$$(tools/pg-temp.sh start $(PG_DIR)) || exit 1; \
	BALAI_TEST_POSTGRES="$$url" $(RUN_TESTS); code=$$?; \
	tools/pg-temp.sh stop $(PG_DIR); exit $$code

# Not a part of `test` yet: in Khmer the citizens' page is two pages, and a word of a PDF is not found again.
test-paper: ## Policies as PDF, DOCX and Akoma Ntoso, opened with tools of others
	cargo build --locked --workspace --tests --bins
	tools/paper-check.sh

test-akn: ## Akoma Ntoso out and in, held against tools of others
	cargo build --locked --workspace --tests --bins
	tools/akn-check.sh

test-api: ## The API, held against its own description by schemathesis
	cargo build --locked --workspace --tests --bins
	tools/api-check.sh

test-browser: ## The tests in a real Chromium
	cargo build --locked --workspace --tests --bins
	cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund --silent && npm test

bench: build ## Figures of docs/performance.md, on data made for the bench
	cargo build --release --locked -p balai-library --example compare
	cargo run --release --locked -p xtask -- bench $(ROWS)

needs: ## Install PostgreSQL, Chromium and Java where apt can
	tools/needs.sh

$(TOOLS)/bin/cargo-deny:
	cargo install --quiet --debug --locked --root $(TOOLS) cargo-deny --version 0.20.2

$(TOOLS)/bin/cargo-machete:
	cargo install --quiet --debug --locked --root $(TOOLS) cargo-machete --version 0.9.2

.PHONY: help run build fmt check supply test test-rust test-paper test-akn test-api test-browser bench needs
