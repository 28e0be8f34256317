#!/usr/bin/env bash
# `npm run test:peers`: tests against programs of others, Debian's and npm's. For Debian, as root: what is
# missing is installed. Nothing is skipped: what cannot be installed or does not pass is a failure.
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="$PWD/node_modules/.bin:$PATH"

packages=(
  apache2
  chromium
  firefox-esr
  haproxy
  nginx
  postgresql
  pre-commit
  python3-decouple
  python3-dj-database-url
  python3-django-cors-headers
  python3-django-environ
  python3-django-split-settings
  python3-dotenv
  redis-server
  ruby
  squid
  trafficserver
  varnish
  wrk
)

missing=()
for package in "${packages[@]}"; do
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
done

if (( ${#missing[@]} > 0 )); then
  echo "Installing ${missing[*]}"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  # In runlevel 1, Debian starts no service that is installed: the tests start their own.
  { apt-get update && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 || {
    cat "$log" >&2
    exit 1
  }
fi

# Where `npm test` has just built it, next to nothing is left to do.
npm run --silent build:again
bash test/peers/install.sh
tsgo -b
tsgo -b test/peers
bash test/peers/neighbours/install.sh
mkdir -p build/ci-tools
cp test/peers/ci/tools/package*.json build/ci-tools
npm ci --prefix build/ci-tools --silent --no-audit --no-fund --legacy-peer-deps

# These tell of milliseconds, and take what two processors have: each runs alone.
JOBS=1 node build/test/run.js build/test/peers/fleet/{redis,postgres}.test.js

# The longest first: none of them then runs alone at the end. More than there are processors: some wait for browsers.
long=(ci/ci django-settings/rows soak/soak explained browsers bench django-settings/python-3.14)
mapfile -t tests < <(
  printf 'build/test/peers/%s.test.js\n' "${long[@]}"
  find build/test/peers build/test/bench -name '*.test.js' ! -path '*/fleet/redis.*' ! -path '*/fleet/postgres.*' | sort | grep --invert-match --line-regexp --fixed-strings --file=<(printf 'build/test/peers/%s.test.js\n' "${long[@]}")
)
JOBS=3 TAP_TIMEOUT=900 node build/test/run.js "${tests[@]}"
