import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'

/** The module type of a file by its ending or the nearest package.json. Undefined if neither decides. */
export function moduleType (path: string): 'module' | 'commonjs' | undefined {
  if (/\.m[jt]s$/.test(path)) return 'module'
  if (/\.c[jt]s$/.test(path)) return 'commonjs'
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const type = typeIn(join(folder, 'package.json'))
    if (type !== undefined) return type === 'none' ? undefined : type
    if (folder === dirname(folder)) return undefined
  }
}

/** Whether JavaScript compiles as CommonJS. Node decides so too if package.json has no type. */
export function isCommonJs (source: string): boolean {
  try {
    compileFunction(source, ['exports', 'require', 'module', '__filename', '__dirname'])
    return true
  } catch {
    return false
  }
}

function typeIn (packageJson: string): 'module' | 'commonjs' | 'none' | undefined {
  try {
    const { type } = JSON.parse(readFileSync(packageJson, 'utf8')) as { type?: unknown }
    return type === 'module' || type === 'commonjs' ? type : 'none'
  } catch {
    return undefined // No package.json here.
  }
}
