#!/usr/bin/env bash
# rustc with the coverage that guides a fuzzer (used by tools/fuzz.sh), for the crates that read what
# comes from outside; build scripts and the rest stay as they are.
rustc=$1
shift
case " $* " in
*" --crate-name balai_akn "* | *" --crate-name balai_text "* | *" --crate-name balai_model "* | \
  *" --crate-name balai_library "* | *" --crate-name fuzz_"*)
  exec "$rustc" "$@" -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cdebug-assertions=on
  ;;
esac
exec "$rustc" "$@"
