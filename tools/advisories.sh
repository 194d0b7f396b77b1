#!/usr/bin/env bash
# Known vulnerabilities in dependencies. The database of advisories comes from the network or from
# the folder that BALAI_ADVISORY_DB names; where neither can be had this says so, and fails only
# when BALAI_ADVISORIES=required, which a release sets.
set -uo pipefail
if [ -n "${BALAI_ADVISORY_DB:-}" ]; then
  mkdir -p target/advisory-dbs
  cp -R "$BALAI_ADVISORY_DB" target/advisory-dbs/
fi
log=$(mktemp)
if timeout 60 cargo deny check advisories >"$log" 2>&1; then
  echo "advisories ok"
elif grep -qE 'failed to (fetch|load|acquire)|unable to (fetch|load)|failed to open advisory|error sending request|Could not resolve|dns error' "$log"; then
  echo "advisories NOT CHECKED: the advisory database cannot be reached from here" >&2
  [ "${BALAI_ADVISORIES:-}" != required ]
else
  cat "$log" >&2
  exit 1
fi
