#!/usr/bin/env bash
# Makes drafts in English and Khmer through the front door, takes them along in every format, and opens
# the files with tools of others: poppler and a PDF/UA checker for PDF, python-docx and LibreOffice for
# DOCX, the checks of tools/akn_check.py for Akoma Ntoso. Needs curl, python3 with venv, poppler-utils.
set -euo pipefail
cd "$(dirname "$0")/.."
akn=target/tools/akn papers=target/tools/papers
if ! "$akn/bin/python" -c 'import cobalt, bluebell' 2>/dev/null; then
  rm -rf "$akn"
  python3 -m venv "$akn"
  "$akn/bin/pip" install --quiet --disable-pip-version-check cobalt==9.0.1 bluebell-akn==3.1.1
fi
if ! "$papers/bin/python" -c 'import docx, outloud' 2>/dev/null; then
  rm -rf "$papers"
  python3 -m venv "$papers"
  "$papers/bin/pip" install --quiet --disable-pip-version-check outloud==0.2.1 python-docx==1.2.0
fi
balai=${BALAI_BIN:-target/debug/balai}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
unset DATABASE_URL
export BALAI_LOG__LEVEL=warn BALAI_METRICS__LISTEN=
"$balai" serve --data "$work/data" --listen 127.0.0.1:0 >"$work/told" 2>"$work/log" &
server=$!
for _ in $(seq 1 600); do
  grep -q '^Balai is at' "$work/told" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 0.2
done
site=$(sed -n 's/^Balai is at //p' "$work/told")
token=$(sed -n 's/.*token=//p' "$work/told")
# A form of this site, sent as a browser would; prints where it leads.
post() {
  curl --silent --show-error --output "$work/answer" --write-out '%{http_code} %header{location}\n' \
    --cookie "$work/cookies" --cookie-jar "$work/cookies" -H "Origin: $site" "${@:2}" "$site$1"
}
post /sign-in --data-urlencode "token=$token" >"$work/to"
grep -q '^303 ' "$work/to" || { echo "signing in: $(cat "$work/to")" >&2; exit 1; }
for language in en km; do
  case $language in
    en) title='Social media policy' issuer='Ministry of Tests' own='Own clause' words='Each office answers in its own words.' ;;
    km) title='គោលនយោបាយប្រព័ន្ធផ្សព្វផ្សាយសង្គម' issuer='ក្រសួងព័ត៌មាន' own='ការឆ្លើយតប' words='ក្រសួងឆ្លើយតបជាភាសាខ្មែរ។' ;;
  esac
  draft=$(post /drafts --data-urlencode "title=$title" --data-urlencode "issuer=$issuer" \
    -d jurisdiction=kh -d "language=$language" -d start=bundle-balanced-agency | sed -n 's/^303 //p')
  [ -n "$draft" ] || { echo "no draft was begun" >&2; cat "$work/answer" >&2; exit 1; }
  post "$draft/sections/moderation" -d version=1 -d do=save \
    --data-urlencode "heading-new=$own" --data-urlencode "text-new=$words" >"$work/to"
  grep -q '^303 ' "$work/to" || { echo "a clause was not written: $(cat "$work/to")" >&2; exit 1; }
  mkdir "$work/$language"
  for name in export.{html,md,docx,pdf,json,akn} summary.{html,pdf,docx} card.{html,pdf,docx}; do
    curl --silent --show-error --fail --cookie "$work/cookies" --output "$work/$language/$name" "$site$draft/$name"
  done
  mkdir "$work/$language/akn"
  cp "$work/$language/export.akn" "$work/$language/akn/export.xml"
  "$akn/bin/python" tools/akn_check.py "$work/$language/akn"
  "$papers/bin/python" tools/paper_check.py "$work/$language" "$language" "$title" "$words"
  # Conformance to PDF/UA-1, by a checker of others.
  "$papers/bin/outloud" --layer conformance --no-info "$work/$language"/*.pdf
done
if command -v soffice >/dev/null; then
  soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work/office-pdf" \
    "$work/en/export.docx" "$work/km/export.docx" "$work/en/summary.docx" >/dev/null 2>"$work/office-log"
  for name in export summary; do
    pdftotext "$work/office-pdf/$name.pdf" - | grep -q . || { echo "LibreOffice made nothing of $name.docx" >&2; exit 1; }
  done
  soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work/office-en" \
    "$work/en/export.docx" >/dev/null 2>>"$work/office-log"
  pdftotext "$work/office-en/export.pdf" - >"$work/office.txt"
  grep -q 'Each office answers in its own words' "$work/office.txt"
  grep -q 'Contents' "$work/office.txt"
  echo "LibreOffice opens the documents"
else
  echo "!!! LibreOffice is not here and could not be installed: the DOCX files were NOT opened with it !!!" >&2
fi
