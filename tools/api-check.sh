#!/usr/bin/env bash
# Holds the API against its own description with schemathesis: a server of its own with the real
# content on a port of its own, asked what the description allows and what it does not, always in the
# same order. Needs python3 with venv.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=target/tools/api
if ! "$venv/bin/python" -c 'import schemathesis' 2>/dev/null; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5 hypothesis==6.170.17
fi
balai=$(realpath "${BALAI_BIN:-target/debug/balai}")
work=$(mktemp -d)
server=
stop() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap stop EXIT
unset DATABASE_URL
BALAI_LOG__LEVEL=warn BALAI_METRICS__LISTEN= \
  "$balai" serve --listen 127.0.0.1:0 --data "$work/data" >"$work/out" 2>"$work/err" &
server=$!
for _ in $(seq 1 300); do
  origin=$(sed -n 's|^Balai is at \(http://.*\)$|\1|p' "$work/out")
  [ -n "$origin" ] && break
  kill -0 "$server" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
  sleep 0.1
done
[ -n "$origin" ] || { echo "the server did not start in time" >&2; exit 1; }
top=$PWD
cd "$work"
# The owner signs in once, so that what only she may ask is asked, too; without her it must be refused.
link=$(sed -n 's|^The owner signs in once.* at \(http://.*\)$|\1|p' out)
session=$("$top/$venv/bin/python" -c '
import sys, requests
site, token = sys.argv[1].split("/sign-in?token=")
answer = requests.post(site + "/sign-in", data={"token": token}, allow_redirects=False)
print(answer.cookies["balai-session"])' "$link")
timeout 300 "$top/$venv/bin/schemathesis" run "$origin/api/openapi.json" \
  --checks all --seed 20261123 --generation-deterministic --max-examples "${EXAMPLES:-25}" \
  --header "Cookie: balai-session=$session" --workers 2 --request-timeout 10 --continue-on-failure "$@"
# Whatever was asked, nothing was a fault of the server's own.
if [ -s "$work/err" ]; then cat "$work/err" >&2; exit 1; fi
