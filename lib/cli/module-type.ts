import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'

/** Whether the ending or the nearest package.json makes a file an ES module, a CommonJS module, or says nothing. */
export function moduleType (path: string): 'module' | 'commonjs' | undefined {
  if (/\.m[jt]s$/.test(path)) return 'module'
  if (/\.c[jt]s$/.test(path)) return 'commonjs'
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const type = typeIn(join(folder, 'package.json'))
    if (type !== undefined) return type === 'none' ? undefined : type
    if (folder === dirname(folder)) return undefined
  }
}

/** Whether JavaScript compiles as CommonJS. This is how Node tells the two kinds apart where package.json does not. */
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
    return undefined // There is none here.
  }
}
