import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { ReportContext } from './report.js'

/** A file name relative to the top of the repository, with slashes; absolute if the file is outside. */
export function fromRoot (file: string, { cwd, root }: Pick<ReportContext, 'cwd' | 'root'>): string {
  const path = resolve(cwd, file)
  const name = relative(root, path)
  return name.startsWith('..') || isAbsolute(name) ? path : name.split(sep).join('/')
}
