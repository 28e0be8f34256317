#!/usr/bin/env bash
# `npm run test:peers`: tests against programs of others, Debian's and npm's. For Debian, as root: what is
# missing is installed. Nothing is skipped: what cannot be installed or does not pass is a failure.
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="$PWD/node_modules/.bin:$PATH"

packages=(
  chromium
  firefox-esr
  nginx
  pre-commit
  python3-decouple
  python3-dj-database-url
  python3-django-cors-headers
  python3-django-environ
  python3-django-split-settings
  python3-dotenv
  ruby
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
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 || {
    cat "$log" >&2
    exit 1
  }
fi

# Where `npm test` has just built it, next to nothing is left to do.
npm run --silent build:again
tsc -b
bash test/peers/neighbours/install.sh
mkdir -p build/ci-tools
cp test/peers/ci/tools/package*.json build/ci-tools
npm ci --prefix build/ci-tools --silent --no-audit --no-fund --legacy-peer-deps

# They are no measure of coverage: much of what they drive is in processes of its own.
mapfile -t tests < <(find build/test/peers -name '*.test.js' | sort)
tap --disable-coverage --allow-empty-coverage --timeout=600 "${tests[@]}" | tee build/peers.tap || {
  # Again, at the end, where a log of ten thousand lines is looked at.
  grep --extended-regexp --after-context=20 '^ *not ok .*[^{]$' build/peers.tap >&2
  exit 1
}
