#!/usr/bin/env bash
# `npm run test:package`: what npm would publish, installed into an empty project by npm and by pnpm, and used there under
# each Node that is promised.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
arch=$(node --print process.arch)

# Each Node, pnpm and what looks at the package, while that is made.
nodes=$project/nodes
tools=$project/tools
mkdir "$nodes" "$tools"
cp test/package/tools/package*.json "$tools"
install='npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline'
$install --prefix "$nodes" pnpm@10 $(for version in 20.19.0 22.18.0 24 26; do echo "node-${version%%.*}@npm:node-linux-$arch@$version"; done) &
nodes_come=$!
npm ci --prefix "$tools" --silent --no-audit --no-fund --prefer-offline --legacy-peer-deps &
tools_come=$!

# As pre-commit does: what is printed is the name of the file, and nothing else.
tarball=$project/$(npm pack --pack-destination "$project")
node test/package/size.mjs "$tarball"
wait $tools_come
# What is published is minified, and takes no more memory for a request than what npm test measures.
npm run --silent build:tests
node build/test/plugin/counts.test.js
"$tools/node_modules/.bin/publint" --strict "$tarball"
"$tools/node_modules/.bin/attw" "$tarball" --profile node16 --quiet
"$tools/node_modules/.bin/knip" --config .knip.json
wait $nodes_come

for manager in npm pnpm; do
  mkdir "$project/$manager"
  cd "$project/$manager"
  cp -r "$root"/test/package/*.mjs "$root"/test/package/*.cjs "$root"/test/package/*.mts "$root"/test/package/*.cts "$root"/test/package/*.ts "$root"/test/package/settings .
  echo '{ "name": "empty-project", "private": true, "type": "commonjs" }' > package.json
  if [ $manager = npm ]; then $install "$tarball" fastify@5; else "$nodes/node_modules/.bin/pnpm" add --silent --prefer-offline "$tarball" fastify@5; fi
  for version in 20 22 24 26; do
    node=$nodes/node_modules/node-$version/bin/node
    for program in import.mjs require.cjs; do "$node" $program; done
    # As Jest's require does, which loads no ES module.
    "$node" --no-experimental-require-module require.cjs
    echo "$manager, node $("$node" --version): import and require work"
  done
done

cd "$project/npm"
npx --no-install fastify-cors-headers --version
node types.mjs "$root/node_modules/typescript/lib/typescript.js"
echo "types: commonjs, node16, nodenext and bundler compile"
for version in 20 22 24 26; do
  node=$nodes/node_modules/node-$version/bin/node
  "$node" command-line.mjs &
  running=$!
  "$node" settings.mjs "$root/node_modules/typescript"
  wait $running
  echo "node $("$node" --version): the command line works"
done
