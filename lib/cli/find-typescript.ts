import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The second is version 6 under a name that leaves the first to version 7. */
const packages = ['typescript', '@typescript/typescript6']

/** As the end of a hint. typescript@6 would replace a project's version 7. */
export const installTypeScript = 'run npm install --save-dev typescript@6 (beside typescript 7: @typescript/typescript6)'

/**
 * The path of TypeScript, version 5 or 6, of a file's project, or else of the current folder. Version 7 has no API, and
 * version 4 no module resolution for bundlers.
 */
export function findTypeScript (path: string, cwd: string): string | undefined {
  for (const from of [path, join(cwd, 'settings.ts')]) {
    const require = createRequire(from)
    for (const name of packages) {
      try {
        const { version } = require(`${name}/package.json`) as { version: string }
        if (/^[56]\./.test(version)) return require.resolve(name)
      } catch {
        // Try the next one.
      }
    }
  }
  return undefined
}
