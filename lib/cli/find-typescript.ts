import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * The `typescript` of the project that a file belongs to, or else of the folder that the command runs in. Version 7 has
 * nothing for others to call, and 4 does not know the imports of bundlers.
 */
export function findTypeScript (path: string, cwd: string): string | undefined {
  for (const from of [path, join(cwd, 'settings.ts')]) {
    try {
      const require = createRequire(from)
      const { version } = require('typescript/package.json') as { version: string }
      if (/^[56]\./.test(version)) return require.resolve('typescript')
    } catch {
      // the next one, then
    }
  }
  return undefined
}
