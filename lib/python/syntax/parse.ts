import type { Source } from '../../text/source.js'
import type { Block } from './ast.js'
import { checkLeaves } from './checks.js'
import { Cursor } from './cursor.js'
import { checkDepth } from './walk.js'
import { textStart } from './encoding.js'
import { scanFile } from './scan.js'
import { fileBody } from './statements.js'
import { syntaxError } from './tokens.js'

const longestText = 1_000_000

/** Parses a file. Throws PythonSyntaxError for what CPython 3.14 refuses, but for some of what only its compiler does. */
export function parsePython (source: Source): Block {
  if (source.text.length > longestText) syntaxError(source, 'the file has more than a million characters, which is not read', 0, 0)
  const block = fileBody(new Cursor(source, scanFile(source, textStart(source))))
  checkDepth(source, block)
  checkLeaves(source, block)
  return block
}
