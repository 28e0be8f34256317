#!/usr/bin/env bash
# Node 20.20.2, 22.23.5, 24.22.3 and 26.12.1: a pipe that Node makes for a child is a socket pair, and process.stdout.end()
# shuts down the socket, not only the descriptor. So a grandchild that has inherited it ends the child's output too, although
# each has its own descriptor: later writes of the child fail with EPIPE, while its parent still reads. With a shell's pipe or
# a file, this does not happen.
#
# Seen, of a child that writes after a grandchild has called process.stdout.end():
#   20.20.2: piped by Node: EPIPE, piped by a shell: written
#   22.23.5: piped by Node: EPIPE, piped by a shell: written
#   24.22.3: piped by Node: EPIPE, piped by a shell: written
#   26.12.1: piped by Node: EPIPE, piped by a shell: written
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > parent.mjs <<'PROGRAM'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

const run = async (command, args, stdio) => {
  await once(spawn(command, args, { stdio }), 'exit')
  return readFileSync('result.txt', 'utf8')
}
const child = [process.execPath, 'child.mjs']
const byNode = await run(child[0], [child[1]], ['ignore', 'pipe', 'pipe'])
const byShell = await run('bash', ['-c', '"$0" "$1" 2>&1 | cat', ...child], ['ignore', 'pipe', 'pipe'])
console.log(`${process.versions.node}: piped by Node: ${byNode}, piped by a shell: ${byShell}`)
PROGRAM
cat > child.mjs <<'PROGRAM'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'

await once(spawn(process.execPath, ['--eval', 'process.stdout.end()'], { stdio: ['ignore', 'inherit', 'inherit'] }), 'exit')
process.stdout.on('error', ({ code }) => { writeFileSync('result.txt', code) })
process.stdout.write('after', error => { if (!error) writeFileSync('result.txt', 'written') })
PROGRAM

arch=$(node --print process.arch)
for version in 20.20.2 22.23.5 24.22.3 26.12.1; do
  npm install --silent --no-audit --no-fund --no-save --prefix "$version" "node-linux-$arch@$version"
  "$version/node_modules/node-linux-$arch/bin/node" parent.mjs
done > seen.txt

diff seen.txt - <<'SEEN'
20.20.2: piped by Node: EPIPE, piped by a shell: written
22.23.5: piped by Node: EPIPE, piped by a shell: written
24.22.3: piped by Node: EPIPE, piped by a shell: written
26.12.1: piped by Node: EPIPE, piped by a shell: written
SEEN
echo 'Seen again.'
