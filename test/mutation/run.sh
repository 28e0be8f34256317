#!/usr/bin/env bash
# `npm run test:mutation`: what Stryker needs is installed into build/, beside its runner of our tests.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools=build/mutation-tools

npm run --silent build
mkdir -p $tools
cp test/mutation/tools/package*.json test/mutation/nearest-first.mjs $tools
npm ci --prefix $tools --silent --no-audit --no-fund --legacy-peer-deps
exec $tools/node_modules/.bin/stryker run "${@:-.stryker.config.mjs}"
