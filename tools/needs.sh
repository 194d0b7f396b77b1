#!/usr/bin/env bash
# Installs what the tests need and this machine lacks: PostgreSQL's server, Chromium, a Java
# runtime (for the HTML checker), fonts of the scripts Balai speaks, a C++ compiler (for the fuzzer),
# Python with venv (for the checks of Akoma Ntoso, of the API and of papers), curl, poppler and, where
# apt has it, LibreOffice's word processor (for the checks of papers).
set -euo pipefail
missing=()
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || missing+=(postgresql)
command -v chromium >/dev/null || [ -n "${CHROMIUM:-}" ] || missing+=(chromium)
command -v java >/dev/null || missing+=(default-jre-headless)
fc-list 2>/dev/null | grep -qi 'noto sans khmer' || missing+=(fonts-noto-core fontconfig)
command -v c++ >/dev/null || missing+=(g++)
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3 python3-venv)
command -v curl >/dev/null || missing+=(curl)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
office=
command -v soffice >/dev/null || office=yes
[ ${#missing[@]} = 0 ] && [ -z "$office" ] && exit 0
if [ ${#missing[@]} -gt 0 ] && ! command -v apt-get >/dev/null; then
  echo "The tests need: ${missing[*]}. Install them with this system's package manager." >&2
  exit 1
fi
command -v apt-get >/dev/null || exit 0
echo "Installing ${missing[*]} ${office:+LibreOffice}"
as=()
[ "$(id -u)" = 0 ] || as=(sudo)
"${as[@]}" apt-get update -qq || [ ${#missing[@]} = 0 ]
install() { DEBIAN_FRONTEND=noninteractive "${as[@]}" apt-get install -qq -y --no-install-recommends "$@" >/dev/null; }
[ ${#missing[@]} = 0 ] || install "${missing[@]}"
# Without LibreOffice the other checks still run; tools/paper-check.sh says loudly that this one did not.
[ -z "$office" ] || install libreoffice-writer-nogui || install libreoffice-writer ||
  echo "LibreOffice cannot be installed here." >&2
