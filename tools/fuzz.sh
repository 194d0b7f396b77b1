#!/usr/bin/env bash
# Throws bytes at every importer for a while. Usage: tools/fuzz.sh [SECONDS_EACH]
# A stable compiler does: the coverage that guides the fuzzer is an ordinary pass of LLVM, put on
# the house's own crates only, so that nothing else is built twice.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-15}
target=${CARGO_TARGET_DIR:-target}
mkdir -p "$target/fuzz"
wrapper="$PWD/tools/rustc-with-coverage.sh"
RUSTC_WORKSPACE_WRAPPER="$wrapper" cargo build --locked --quiet -p balai-fuzz --target-dir "$target"
for name in records akn paste difference; do
  corpus="$target/fuzz/$name"
  mkdir -p "$corpus"
  # Seeds: what the importers meet in earnest.
  case $name in
    records) head -n 20 content/instruments/world.jsonl | split -l 1 - "$corpus/seed-" ;;
    akn) cp core/akn/tests/samples/*.xml "$corpus/" ;;
    paste | difference) cp core/akn/tests/samples/*.txt "$corpus/" ;;
  esac
  echo "fuzzing the reader of $name for $seconds s"
  if ! "$target/debug/fuzz-$name" "$corpus" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=2048 \
    -artifact_prefix="$target/fuzz/crash-$name-" >"$target/fuzz/$name.log" 2>&1; then
    tail -n 40 "$target/fuzz/$name.log"
    echo "the reader of $name broke; the bytes are in $target/fuzz/crash-$name-*" >&2
    exit 1
  fi
  grep -E '^Done|DONE' "$target/fuzz/$name.log" | tail -n 1
done
