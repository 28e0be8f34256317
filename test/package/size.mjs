// What everybody who installs the package downloads and unpacks.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'

const [tarball] = process.argv.slice(2)
const files = execFileSync('tar', ['--list', '--verbose', '--gzip', '--file', tarball], { encoding: 'utf8' }).trim().split('\n')
const bytes = files.map(line => Number(line.split(/\s+/)[2])).reduce((sum, size) => sum + size)
assert.ok(files.length <= 60, `${files.length} files`)
assert.ok(bytes <= 900_000, `${bytes} bytes`)
