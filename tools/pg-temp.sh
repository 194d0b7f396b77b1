#!/usr/bin/env bash
# A PostgreSQL cluster for tests: a private one, on a unix socket, gone afterwards.
#   tools/pg-temp.sh start DIR    prints an address for BALAI_TEST_POSTGRES
#   tools/pg-temp.sh stop DIR
# Keep DIR short: the path of a socket has at most 107 bytes.
set -euo pipefail
command=$1
dir=$2
bin=$(pg_config --bindir 2>/dev/null || true)
[ -x "$bin/initdb" ] || bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
as=()
# PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then as=(runuser -u postgres --); fi
case $command in
start)
  mkdir -p "$dir"
  if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
  chmod 700 "$dir"
  cd "$dir"
  "${as[@]}" "$bin/initdb" -D "$dir/data" -U balai -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1
  # A test cluster forgets everything anyway: no syncing.
  "${as[@]}" "$bin/pg_ctl" -D "$dir/data" -w -l "$dir/log" -o "-k $dir -c listen_addresses='' -c fsync=off \
    -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" start >/dev/null
  echo "postgres://balai@localhost/postgres?host=$dir"
  ;;
stop)
  cd /
  "${as[@]}" "$bin/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null || true
  rm -rf "$dir"
  ;;
*)
  echo "usage: $0 start DIR | stop DIR" >&2
  exit 2
  ;;
esac
