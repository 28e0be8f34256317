import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The `typescript` of the project that a file belongs to, or else of the folder that the command runs in. */
export function findTypeScript (path: string, cwd: string): string | undefined {
  for (const from of [path, join(cwd, 'settings.ts')]) {
    try {
      return createRequire(from).resolve('typescript')
    } catch {
      // the next one, then
    }
  }
  return undefined
}
