#!/usr/bin/env bash
# Installs what the tests need and this machine lacks: PostgreSQL's server, Chromium, a Java
# runtime (for the HTML checker), fonts of the scripts Balai speaks, a C++ compiler (for the fuzzer),
# and Python with venv (for the checks of Akoma Ntoso and of the API).
set -euo pipefail
missing=()
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || missing+=(postgresql)
command -v chromium >/dev/null || [ -n "${CHROMIUM:-}" ] || missing+=(chromium)
command -v java >/dev/null || missing+=(default-jre-headless)
fc-list 2>/dev/null | grep -qi 'noto sans khmer' || missing+=(fonts-noto-core fontconfig)
command -v c++ >/dev/null || missing+=(g++)
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3 python3-venv)
[ ${#missing[@]} = 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "The tests need: ${missing[*]}. Install them with this system's package manager." >&2
  exit 1
fi
echo "Installing ${missing[*]}"
as=()
[ "$(id -u)" = 0 ] || as=(sudo)
"${as[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as[@]}" apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
