#!/usr/bin/env bash
# `npm run test:package`: what npm would publish, installed into an empty project and used there, by
# the oldest Node that is promised and by a newer one.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT

# As pre-commit does: what is printed is the name of the file, and nothing else.
tarball=$project/$(npm pack --pack-destination "$project")
npx --no-install publint --strict "$tarball"
# ESM only: require() of it works from Node 20.19 and 22.12 on, which attw cannot know.
npx --no-install attw "$tarball" --profile node16 --ignore-rules cjs-resolves-to-esm --quiet
npx --no-install knip --config .knip.json

cp test/package/*.mjs test/package/*.cjs test/package/*.mts test/package/*.cts "$project"
cd "$project"
echo '{ "name": "empty-project", "private": true, "type": "commonjs" }' > package.json
npm install --silent --no-audit --no-fund "$tarball" "fastify@5"
"$root/node_modules/.bin/tsc" --noEmit --strict --exactOptionalPropertyTypes --module nodenext --target es2023 --types node --typeRoots "$root/node_modules/@types" consumer.mts consumer.cts

arch=$(node --print process.arch)
for version in 20.19.0 22.12.0 22; do
  npm install --silent --no-audit --no-fund --no-save --prefix "node-$version" "node-linux-$arch@$version"
  node=$project/node-$version/node_modules/node-linux-$arch/bin/node
  for program in import.mjs require.cjs command-line.mjs; do
    "$node" "$program"
    echo "node $("$node" --version): $program works"
  done
done

# A Node that reads no TypeScript by itself, in a project that has the compiler.
ln -s "$root/node_modules/typescript" node_modules/typescript
node-20.19.0/node_modules/node-linux-$arch/bin/node command-line.mjs
echo "node v20.19.0 with typescript: command-line.mjs works"
