import { rmSync } from 'node:fs'

for (const made of ['dist', 'build']) rmSync(made, { recursive: true, force: true })
