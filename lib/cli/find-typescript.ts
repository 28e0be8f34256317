import { createRequire } from 'node:module'
import { join } from 'node:path'
import { escapeControls } from '../text/printable.js'
import type { Io } from './io.js'

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

/**
 * What TypeScript finds in a file. Undefined without it, and if it fails, which is told: the package may be damaged, the
 * text nested more deeply than it can read, or the file gone since.
 */
export function withTypeScript<Found> (path: string, { cwd, stderr }: Pick<Io, 'cwd' | 'stderr'>, find: (typescript: string) => Found): Found | undefined {
  const typescript = findTypeScript(path, cwd)
  if (typescript === undefined) return undefined
  try {
    return find(typescript)
  } catch (error) {
    const [cause = ''] = String(error).split('\n')
    stderr.write(`${escapeControls(`${path}: where its mistakes are written is not known: ${cause}. Should this be TypeScript's, install ${typescript} again.`)}\n`)
    return undefined
  }
}
