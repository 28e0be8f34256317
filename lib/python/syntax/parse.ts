import type { Source } from '../../text/source.js'
import type { Block, TextRange } from './ast.js'
import { scanFile } from './scan.js'
import { fileBody } from './statements.js'
import { Cursor, syntaxError } from './tokens.js'

const longestText = 1_000_000
const deepest = 1000
/** No piece of text makes a tree of more levels than that for each of its characters. */
const levelsPerCharacter = 8

/**
 * Parses a file. Throws PythonSyntaxError for what CPython 3.14 refuses, but for some of what could not make a wrong
 * value: two parameters of one name, say, or what its compiler refuses.
 */
export function parsePython (source: Source): Block {
  const { text } = source
  if (text.length > longestText) {
    syntaxError(source, 'the file has more than a million characters', 0, 0)
  }
  const odd = text.search(/\0|\p{Surrogate}/u)
  if (odd >= 0) syntaxError(source, 'the file contains a character that no Python file can have', odd, odd + 1)
  const block = fileBody(new Cursor(source, scanFile(source, text.startsWith('\uFEFF') ? 1 : 0)))
  // A chain of operators is as deep as it has links: to walk through it could take more stack than there is.
  for (const statement of block) {
    if (!isDeeper(statement, deepest)) continue
    syntaxError(source, 'this is nested too deeply, or too long a chain', statement.from, statement.to)
  }
  return block
}

function isDeeper (node: object, levels: number): boolean {
  if (levels < 0) return true
  const { from, to } = node as Partial<TextRange>
  // The decorators of a function come before it.
  const hasText = from !== undefined && to !== undefined && !('decorators' in node)
  if (hasText && levelsPerCharacter * (to - from) < levels) return false
  // An entry of a list is as deep as the list.
  const inner = Array.isArray(node) ? levels : levels - 1
  for (const key of Object.keys(node)) {
    const part = (node as Readonly<Record<string, unknown>>)[key]
    if (typeof part === 'object' && part !== null && !ArrayBuffer.isView(part) && isDeeper(part, inner)) return true
  }
  return false
}
