#!/usr/bin/env bash
# Installs the packages beside which the plugin is tested into a folder of their own, with the apps that use them: they
# are no dependencies of this project, and some bring versions of their own of what it has.
set -euo pipefail
cd "$(dirname "$0")/../../.."
root=$PWD
rm -rf build/neighbours
mkdir -p build
cp -r test/peers/neighbours/apps/. build/neighbours
cd build/neighbours
npm ci --silent --no-audit --no-fund --legacy-peer-deps
ln -s "$root" node_modules/fastify-cors-headers
