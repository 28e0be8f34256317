#!/usr/bin/env bash
# Installs what only test/peers and test/bench need. `npm ci`, for which every change waits, is the faster without it.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools=build/peers-tools
mkdir -p $tools build/test
cp test/peers/tools/package*.json $tools
npm ci --prefix $tools --silent --no-audit --no-fund --prefer-offline --legacy-peer-deps
# Found from where the tests are written, and from where they are compiled to.
ln -sfn ../$tools/node_modules test/node_modules
ln -sfn ../peers-tools/node_modules build/test/node_modules
