import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * The path of the package `typescript`, version 5 or 6, of a file's project, or else of the current folder. Version 7
 * has no API, and version 4 no module resolution for bundlers.
 */
export function findTypeScript (path: string, cwd: string): string | undefined {
  for (const from of [path, join(cwd, 'settings.ts')]) {
    try {
      const require = createRequire(from)
      const { version } = require('typescript/package.json') as { version: string }
      if (/^[56]\./.test(version)) return require.resolve('typescript')
    } catch {
      // Try the next folder.
    }
  }
  return undefined
}
