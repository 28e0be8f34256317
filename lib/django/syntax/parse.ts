import type { Source } from '../source.js'
import type { Block } from './ast.js'

/** Parses a file. Throws PythonSyntaxError for what CPython 3.11 refuses. */
export function parsePython (source: Source): Block {
  throw new Error(`not yet: ${source.file}`)
}
