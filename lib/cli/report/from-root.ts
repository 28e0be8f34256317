import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { ReportContext } from './report.js'

/** A file as the repository names it, with slashes: relative to its top, or absolute if it is not below that. */
export function fromRoot (file: string, { cwd, root }: Pick<ReportContext, 'cwd' | 'root'>): string {
  const path = resolve(cwd, file)
  const name = relative(root, path)
  return name.startsWith('..') || isAbsolute(name) ? path : name.split(sep).join('/')
}
