import type { Block } from '../syntax/ast.js'
import type { Context } from '../values/values.js'
import type { Frame, ProjectFile } from './machine.js'
import { reading } from './reading.js'

/** Runs a file, or a text, among the names of another file. */
export function runAmong (file: ProjectFile, { machine, module }: Frame, context: Context): Block {
  const parsed = reading(context, () => machine.parse(file))
  const { source, body } = parsed
  machine.files.push(parsed)
  machine.execute(body, { machine, module: { ...module, source, file: file.path, hasLazyAnnotations: hasLazyAnnotations(body) }, scope: module.scope })
  return body
}

export function hasLazyAnnotations (body: Block): boolean {
  return body.some(statement => statement.kind === 'import-from' && statement.module === '__future__' && statement.names.some(({ name }) => name === 'annotations'))
}
