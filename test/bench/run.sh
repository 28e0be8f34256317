#!/usr/bin/env bash
# `npm run bench`: how much CPU time a request takes. For Debian, as root if wrk is not installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="$PWD/node_modules/.bin:$PATH"

command -v wrk >/dev/null || {
  echo 'Installing wrk'
  log=$(mktemp)
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends wrk; } >"$log" 2>&1 || {
    cat "$log" >&2
    exit 1
  }
  rm "$log"
}

# As it is published.
npm run --silent build -- --environment MINIFY
bash test/peers/install.sh
tsgo -b test/peers
exec node build/test/bench/main.js "$@"
